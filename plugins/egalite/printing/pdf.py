"""HTML to a PDF that assistive tools can read (PDF/UA-1, ISO 14289-1), by WeasyPrint. Nothing is fetched.

The same HTML and style give the same bytes on a machine with the same fonts.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NoReturn

from egalite.printing import PrintError

_VARIANT = "pdf/ua-1"
_MISSING = "il manque Pango, qui dessine les pages ; lancez tools/system-packages pango."


def require() -> None:
    """Raises PrintError where the drawing library is missing."""
    try:
        import weasyprint  # noqa: F401 (half a second, which nothing but a document pays)
    except OSError:
        raise PrintError(_MISSING) from None


def version() -> str:
    """What draws: another one may draw otherwise."""
    from weasyprint import VERSION

    return str(VERSION)


def write(html: str, style: Path) -> bytes:
    """The PDF's bytes. Raises PrintError where the drawing library is missing."""
    require()
    from weasyprint import CSS, HTML

    sheet = CSS(filename=style, url_fetcher=_refuse)
    content = HTML(string=html, url_fetcher=_refuse).write_pdf(stylesheets=[sheet], pdf_variant=_VARIANT)
    assert isinstance(content, bytes)
    return content


def _refuse(url: str, *_: Any, **__: Any) -> NoReturn:
    raise ValueError(f"« {url} » n'est pas à chercher : le document tient seul")
