"""The address of a page, drawn for a phone's camera."""

from __future__ import annotations

import io
from functools import lru_cache

from markupsafe import Markup

# Any mask can be read (ISO/IEC 18004 only prefers the most even one): trying all eight takes five times longer.
_MASK = 2


def drawing(url: str) -> bytes:
    """`url` as a file in SVG, black on white with the margin that cameras need, which bears the address as its title."""
    import segno

    content = io.BytesIO()
    segno.make_qr(url, error="m", boost_error=False, mask=_MASK).save(
        content, kind="svg", light="#fff", title=url, omitsize=True, xmldecl=False, lineclass=None
    )
    return content.getvalue()


@lru_cache(maxsize=1024)
def code(url: str) -> Markup:
    """`url` as an inline SVG without style, for print alone: hidden from assistive tools, which read the address itself."""
    import segno  # a build that draws nothing does without it

    drawing = segno.make_qr(url, error="m", boost_error=False, mask=_MASK).svg_inline(
        omitsize=True, svgclass="sheet__code", lineclass=None
    )
    # A size of its own: without styles, a drawing fills the page.
    return Markup(drawing.replace("<svg ", '<svg aria-hidden="true" focusable="false" width="96" height="96" ', 1))
