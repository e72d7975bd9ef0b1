"""What the generated pages of `docs/` share: Markdown made of texts of the checkout."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

MADE = "<!-- Page faite par « egalite generate » : ne la modifiez pas à la main. -->"


def cell(text: str) -> str:
    """A text inside a table."""
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")


def code(text: str) -> str:
    """A text shown as it is, in one line."""
    fence = "``" if "`" in text else "`"
    pad = " " if "`" in text else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; cells are Markdown already, without a bare `|`."""
    lines = [f"| {' | '.join(row)} |" for row in (header, ["---"] * len(header), *rows)]
    return "\n".join(lines)


def page(title: str, *blocks: str) -> str:
    """A whole page: blocks apart by a blank line."""
    return "\n\n".join([f"# {title}", MADE, *(block.strip("\n") for block in blocks if block.strip())]) + "\n"
