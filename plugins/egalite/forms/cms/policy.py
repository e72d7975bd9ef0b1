"""What the browser may do on the CMS's own origin. Looser than the public site's, hence never beside it.

The forge's token is kept in the browser (in its localStorage): a script that slipped into this origin could write
in that person's name. Measured in Chromium: styles are inline.
"""

from __future__ import annotations

from egalite.hosting.server import headers

# A sign-in window must keep its link to the page that opened it, and avatars come from the forge.
_LEFT_OUT = {headers.POLICY, "Cross-Origin-Opener-Policy", "Cross-Origin-Embedder-Policy"}


def response_headers(origins: tuple[str, ...]) -> dict[str, str]:
    """Headers of every response; `origins` are those of the forge."""
    sources = " ".join(origins)
    spaced = f" {sources}" if sources else ""
    policy = (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        f"img-src 'self' data: blob:{spaced}",
        "font-src 'self' data: blob:",
        f"connect-src 'self' data: blob:{spaced}",
        "frame-src 'self' blob:",
        "worker-src 'self' blob:",
        "manifest-src 'self'",
        "object-src 'none'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "upgrade-insecure-requests",
    )
    inherited = {name: value for name, value in headers.HEADERS.items() if name not in _LEFT_OUT}
    return {headers.POLICY: "; ".join(policy), **inherited, "Cache-Control": "no-cache"}


def nginx(response_headers: dict[str, str]) -> str:
    """The same headers, to include in the CMS's own server block."""
    head = "# À inclure dans le « server » du CMS, qui a son propre nom de domaine. Fait par « make cms ».\n"
    return head + "".join(f'add_header {name} "{value}" always;\n' for name, value in response_headers.items())
