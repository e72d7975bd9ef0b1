"""The parts of `deploy/apache/` that follow from `headers.py` and `media.py`; the rest there is written by hand."""

from __future__ import annotations

import re

from egalite.hosting.server import headers, media
from egalite.hosting.server.nginx import MADE


def generated() -> dict[str, str]:
    """Text of each file by its path in the checkout."""
    return {
        "deploy/apache/egalite/headers.conf": MADE.format(source="headers.py") + _headers(),
        "deploy/apache/egalite/types.conf": MADE.format(source="media.py") + _types(),
    }


def _headers() -> str:
    lines = [f'Header always set {name} "{value}"' for name, value in headers.HEADERS.items()]
    lines += [
        f'Header always set {headers.POLICY} "{headers.DRAWING_POLICY}" '
        f'"expr=%{{CONTENT_TYPE}} =~ m#^{re.escape(headers.DRAWING)}#"',
        'Header always set Cache-Control "no-cache"',
        'Header always set Cache-Control "public, max-age=31536000, immutable" '
        r'"expr=%{REQUEST_STATUS} -in { '
        "'200', '304'"
        r" } && %{REQUEST_URI} =~ m#^/static/.*\.[0-9a-f]{12}\.[a-z0-9]+$"
        r'|^/pagefind/.*\.pf_(?:fragment|index|meta|filter)$#"',
        "Header always merge Vary Accept-Encoding",
    ]
    return "\n".join(lines) + "\n"


def _types() -> str:
    # Forced: the system's own list of types would call a compressed page by its last suffix.
    copies = "|".join(media.COPIES)
    lines = [
        rf'<FilesMatch "\.{suffix}(?:\.(?:{copies}))?$">'
        f'\n    ForceType "{kind}"\n</FilesMatch>'
        for suffix, kind in media.TYPES.items()
    ]
    lines += [f"AddEncoding {encoding} .{suffix}" for suffix, encoding in media.COPIES.items()]
    return "\n".join(lines) + "\n"
