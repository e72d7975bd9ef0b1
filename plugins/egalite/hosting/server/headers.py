"""The response headers: one source for the server's configuration, the tests and the watch from outside.

Reasons: ANSSI-PA-009 (R11 to R22, R45, R46) and the scoring of the MDN HTTP Observatory.
"""

from __future__ import annotations

import re

from egalite.site import addresses

# 'wasm-unsafe-eval' is the one derogation to R15: local search is WebAssembly, and nothing typed leaves the device for it.
# No report endpoint (R19): reports would tell which pages a victim reads.
_POLICY = (
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    "upgrade-insecure-requests",
)
# An image in SVG opened by itself is a document of this origin: it gets nothing at all.
DRAWING_POLICY = "default-src 'none'; sandbox"
DRAWING = "image/svg+xml"

# Only names that Chromium knows: the others fill its console.
_FEATURES = (
    "accelerometer", "autoplay", "browsing-topics", "camera", "clipboard-read", "display-capture", "encrypted-media",
    "fullscreen", "gamepad", "geolocation", "gyroscope", "hid", "identity-credentials-get", "idle-detection",
    "local-fonts", "magnetometer", "microphone", "midi", "payment", "picture-in-picture", "publickey-credentials-get",
    "screen-wake-lock", "serial", "storage-access", "usb", "window-management", "xr-spatial-tracking",
)  # fmt: skip

POLICY = "Content-Security-Policy"
HEADERS: dict[str, str] = {
    POLICY: "; ".join(_POLICY),
    "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": ", ".join(f"{name}=()" for name in _FEATURES),
}


RESOURCE = "Cross-Origin-Resource-Policy"
ORIGIN = "Access-Control-Allow-Origin"
# What any site may read, and nothing else: the open files, of every version. Neither cookie nor credential exists to protect.
OPEN_FILES = rf"^{addresses.OPEN_DATA}v[0-9]+/"
_OPEN = {RESOURCE: "cross-origin", ORIGIN: "*"}


def expected(content_type: str, path: str) -> dict[str, str]:
    """The headers that a response of this `Content-Type`, to a request for this path, must bear."""
    drawing = {POLICY: DRAWING_POLICY} if content_type.split(";", maxsplit=1)[0] == DRAWING else {}
    return {**HEADERS, **drawing, **(_OPEN if re.match(OPEN_FILES, path) else {})}
