"""Each drawing of the kit, as SVG that needs nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from egalite import titles
from tools.kit.lettering import SANS, SERIF, outlined
from tools.kit.palette import palette

SAID = ("Se défendre. Alerter. Agir.", "L’annuaire public des dispositifs contre le racisme")
_NAME = titles.HOME
_SIGN_BY_NIGHT = "#f3a5b6"  # the accent of the dark theme
_LEADING = 1.25  # of a line, in its size


def sign(x: float, y: float, size: float, colour: str) -> str:
    """The sign « = », `size` wide: the two bars of the site's icon."""
    bar, gap = size * 4 / 18, size * 4 / 18
    top = y + (size - 2 * bar - gap) / 2
    return "".join(
        f'<rect x="{_n(x)}" y="{_n(top + row * (bar + gap))}" width="{_n(size)}" height="{_n(bar)}" fill="{colour}"/>'
        for row in (0, 1)
    )


def logo(sign_colour: str, name_colour: str) -> str:
    """The sign, then the name on two lines; around them, half of the sign's width, which stays empty."""
    size, clear = 120.0, 60.0
    first, second = _NAME.split(" contre ")
    x = clear + size + 36
    lines = [
        outlined(text, SERIF, 64, x, clear + row)
        for text, row in ((first, 50.0), (f"contre {second}", 118.0))
    ]  # fmt: skip
    width, height = x + max(line.width for line in lines) + clear, 2 * clear + size
    body = sign(clear, clear, size, sign_colour) + _paths(lines, name_colour)
    return _svg(width, height, body)


def emblem(ground: str, colour: str) -> str:
    """The sign alone on its tile, as in the site's icon."""
    return _svg(512, 512, f'<rect width="512" height="512" rx="112" fill="{ground}"/>{sign(112, 112, 288, colour)}')


def badge() -> str:
    """What a partner puts on a page of its own, with a link: the name, and what the site is for."""
    colours = palette()
    name = outlined(_NAME, SERIF, 26, 92, 42)
    said = outlined(SAID[0], SANS, 18, 92, 72)
    width = 92 + max(name.width, said.width) + 26
    body = (
        f'<rect width="{_n(width)}" height="96" rx="12" fill="{colours["band"]}"/>{sign(26, 25, 46, colours["band-ink"])}'
        + _paths([name, said], colours["band-ink"])
    )
    return _svg(width, 96, body)


def social(width: int, height: int) -> str:
    """An image for social networks: the sign, the name, what the site is for; nothing near the edges, which some of them cut."""
    colours = palette()
    unit = min(width, height) / 12
    edge = unit * 1.5
    wide = width > height
    name, about = (_NAME,), (SAID[1],)
    if not wide:  # two lines each: a narrow image is seen small
        name, about = _halves(_NAME, " contre"), _halves(SAID[1], " dispositifs")
    mark, gap = unit * 1.8, unit * 0.5
    groups = [(name, SERIF, 1.35), ((SAID[0],), SANS, 0.78), (about, SANS, 0.64)]
    # A group has one size, that of its widest line.
    room = width - 2 * edge
    sizes = [min(_fitted(text, face, room, unit * size) for text in texts) for texts, face, size in groups]
    height_of = sum(gap + size * _LEADING * len(texts) for (texts, _, _), size in zip(groups, sizes, strict=True))
    y = (height - mark - height_of) / 2
    body = f'<rect width="{width}" height="{height}" fill="{colours["band"]}"/>' + sign(edge, y, mark, _SIGN_BY_NIGHT)
    y += mark
    lines = []
    for (texts, face, _), size in zip(groups, sizes, strict=True):
        y += gap
        for text in texts:
            y += size * _LEADING
            lines.append(outlined(text, face, size, edge, y - size * 0.3))
    return _svg(width, height, body + _paths(lines, colours["band-ink"]))


def _halves(text: str, second: str) -> tuple[str, str]:
    """Two lines of a text, the second from a word on."""
    at = text.index(second)
    return text[:at], text[at:].strip()


def _fitted(text: str, face: str, room: float, size: float) -> float:
    """The size of a line, less where it would be wider than its room."""
    return size * min(1.0, room / outlined(text, face, size, 0, 0).width)


def _paths(lines: Sequence[tuple[str, float]], colour: str) -> str:
    return "".join(f'<path fill="{colour}" d="{path}"/>' for path, _ in lines)


def _svg(width: float, height: float, body: str) -> str:
    box = f'viewBox="0 0 {_n(width)} {_n(height)}" width="{_n(width)}" height="{_n(height)}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {box} role="img" aria-label="{_NAME}"><title>{_NAME}</title>{body}</svg>\n'


def _n(number: float) -> str:
    return f"{number:.1f}".rstrip("0").rstrip(".")
