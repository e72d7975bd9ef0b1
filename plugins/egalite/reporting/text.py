"""French text for a terminal: place, message, the line quoted and the field underlined."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from egalite.finding import Finding
from egalite.reporting.source import Quote
from egalite.reporting.summary import summary
from egalite.reporting.visible import spelled, visible, width

_WORDS = {"error": "erreur", "warning": "avertissement"}
_COLOURS = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m", "mark": "\x1b[1;36m"}
_RESET = "\x1b[0m"
# A longer line is cut around the field, so that the mark stays under it.
_BEFORE, _WIDTH = 60, 100


def render(findings: Sequence[Finding], quote: Quote, *, scope: str = "", colour: bool = False) -> str:
    """All findings, then one line that sums up; `scope` says what was looked at when nothing is wrong."""
    blocks = ["\n".join(_block(finding, quote, colour)) for finding in findings]
    last = summary(findings)
    if not any(finding.severity == "error" for finding in findings):
        last += f" : {scope}." if scope else "."
    return "\n\n".join([*blocks, last]) + "\n"


def _block(finding: Finding, quote: Quote, colour: bool) -> Iterator[str]:
    word = _paint(_WORDS[finding.severity], finding.severity, colour)
    yield f"{visible(finding.file)}:{finding.line}:{finding.column}: {word} : {visible(finding.message)}"
    line = quote(finding.file, finding.line)
    if line is not None and line.strip():
        excerpt, start, length = _window(line, finding.column, finding.end_column)
        number = str(finding.line)
        yield f"  {number} | {excerpt}"
        mark = "^" + "~" * (length - 1)
        yield f"  {' ' * len(number)} | {' ' * start}{_paint(mark, 'mark', colour)}"
    if finding.allowed:
        yield f"  Valeurs possibles : {visible(', '.join(finding.allowed))}"
    yield f"  Voir {finding.documentation}"


def _window(line: str, column: int, end: int) -> tuple[str, int, int]:
    """What is shown of a line, the columns before the mark, and the mark's length."""
    first = min(column, len(line) + 1) - 1
    last = min(max(end - 1, first + 1), len(line))
    start = first - _BEFORE if first > _BEFORE and len(line) > _WIDTH else 0
    stop = min(len(line), start + _WIDTH)
    items = spelled(line)
    before = ("… " if start else "") + "".join(items[start:first])
    field = "".join(items[first : min(last, stop)])
    after = "".join(items[last:stop]) + (" …" if stop < len(line) else "")
    return before + field + after, width(before), max(width(field), 1)


def _paint(text: str, name: str, colour: bool) -> str:
    return f"{_COLOURS[name]}{text}{_RESET}" if colour else text
