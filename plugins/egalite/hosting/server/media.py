"""Media types of what the site holds: one source for the server's configuration and for what is compressed.

ANSSI-PA-009 R6: each response states its type. A suffix that is not here is refused at publication.
"""

from __future__ import annotations

from pathlib import PurePosixPath

from egalite.site import addresses

_UTF8 = "; charset=utf-8"

TEXT: dict[str, str] = {
    "html": f"text/html{_UTF8}",
    "css": f"text/css{_UTF8}",
    "js": f"text/javascript{_UTF8}",
    "mjs": f"text/javascript{_UTF8}",
    "txt": f"text/plain{_UTF8}",
    "md": f"text/markdown{_UTF8}",
    "csv": f"text/csv{_UTF8}",
    "ics": f"text/calendar{_UTF8}",
    "vcf": f"text/vcard{_UTF8}",
    "ttl": f"text/turtle{_UTF8}",
    "json": "application/json",
    "jsonld": "application/ld+json",
    "geojson": "application/geo+json",
    "webmanifest": "application/manifest+json",
    "rdf": "application/rdf+xml",
    "xml": f"application/xml{_UTF8}",
    "svg": "image/svg+xml",
    "wasm": "application/wasm",
}
BINARY: dict[str, str] = {
    "webp": "image/webp",
    "png": "image/png",
    "jpg": "image/jpeg",
    "ico": "image/x-icon",
    "avif": "image/avif",
    "woff2": "font/woff2",
    "pdf": "application/pdf",
    "zip": "application/zip",
    # Pagefind's own, compressed already.
    **dict.fromkeys(("pagefind", "pf_fragment", "pf_index", "pf_meta", "pf_filter"), "application/octet-stream"),
}
TYPES = {**TEXT, **BINARY}
COPIES = {"br": "br", "gz": "gzip"}  # suffix of a compressed copy → its Content-Encoding
MARKER = addresses.MARKER


def suffix(name: str) -> str:
    """The last suffix of a file name, without its dot."""
    return PurePosixPath(name).suffix.removeprefix(".")


def is_copy(name: str) -> bool:
    """Whether a file is the compressed copy of another one."""
    return suffix(name) in COPIES


def unknown(name: str) -> bool:
    """Whether the server would not know how to call a file."""
    return PurePosixPath(name).name != MARKER and not is_copy(name) and suffix(name) not in TYPES
