"""The parts of `deploy/nginx/` that follow from `headers.py` and `media.py`; the rest there is written by hand."""

from __future__ import annotations

from egalite.hosting.server import headers, media

MADE = "# Fait par « make generate » à partir de plugins/egalite/hosting/server/{source}. Ne pas modifier à la main.\n"


def generated() -> dict[str, str]:
    """Text of each file by its path in the checkout."""
    return {
        "deploy/nginx/egalite/policy.conf": MADE.format(source="headers.py") + _policy(),
        "deploy/nginx/egalite/headers.conf": MADE.format(source="headers.py") + _headers(),
        "deploy/nginx/egalite/types.conf": MADE.format(source="media.py") + _types(),
    }


def _policy() -> str:
    return (
        "map $sent_http_content_type $egalite_policy {\n"
        f'    default "{headers.HEADERS[headers.POLICY]}";\n'
        f'    "~^{headers.DRAWING.replace("+", "[+]")}" "{headers.DRAWING_POLICY}";\n'
        "}\n"
        "map $egalite_asked $egalite_resource {\n"
        f'    default "{headers.HEADERS[headers.RESOURCE]}";\n'
        f'    "~{headers.OPEN_FILES}" "cross-origin";\n'
        "}\n"
        "# Vide, un en-tête n'est pas envoyé.\n"
        "map $egalite_asked $egalite_origin {\n"
        '    default "";\n'
        f'    "~{headers.OPEN_FILES}" "*";\n'
        "}\n"
    )


def _headers() -> str:
    values = {
        **headers.HEADERS,
        headers.POLICY: "$egalite_policy",
        headers.RESOURCE: "$egalite_resource",
        headers.ORIGIN: "$egalite_origin",
        "Cache-Control": "$egalite_cache",
    }
    lines = [f'add_header {name} "{value}" always;' for name, value in values.items()]
    return "\n".join(lines) + "\n"


def _types() -> str:
    lines = [f'    "{kind}" {suffix};' for suffix, kind in media.TYPES.items()]
    return "types {\n" + "\n".join(lines) + "\n}\ndefault_type application/octet-stream;\n"
