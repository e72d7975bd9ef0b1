"""The sheet as Markdown for a comment on a proposal: inert, whatever the records hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from egalite.reporting.markdown import LONGEST, code, prose
from egalite.reporting.visible import visible
from egalite.review.outline import TITLE, Outline, heading, sentence

_FEW = 12  # places that a check names, so that no check pushes another beyond the end


def render(sheet: Outline) -> str:
    """The sheet, cut at the end of what a comment can hold."""
    text = ""
    for block in _blocks(sheet):
        if len(text) + len(block) > LONGEST:
            return f"{text}\nLa suite ne tient pas ici : ouvrez la feuille HTML, ou lancez `egalite review`.\n"
        text += block
    return text


def _blocks(sheet: Outline) -> Iterator[str]:
    yield f"## {TITLE}\n\n{prose(sheet.span)}\n\n**{prose(sheet.verdict)}**\n"
    if sheet.warnings:
        yield "\n" + "".join(f"- {prose(warning)}\n" for warning in sheet.warnings)
    if sheet.findings:
        yield "\n### À corriger\n\n"
    for finding in sheet.findings:
        word = "**erreur**" if finding.severity == "error" else "avertissement"
        yield f"- {word}, {code(f'{finding.file}:{finding.line}')} : {prose(finding.message)}\n"
    if sheet.checks:
        yield "\n### À vérifier à la main\n\n"
        for check, sensitive, places in sheet.checks:
            yield f"- [ ] {prose(check)}{' (sensible)' if sensitive else ''}\n"
            yield from (f"  - {prose(place)}\n" for place in places[:_FEW])
            if len(places) > _FEW:
                yield f"  - et {len(places) - _FEW} de plus, plus bas ou dans la feuille HTML\n"
    yield from _section("À la fusion", sheet.merge)
    yield from _section("Proposé ailleurs aussi", sheet.offers)
    yield from _section("Sur le site", sheet.site)
    for record in sheet.records:
        yield f"\n### {prose(heading(record))}\n\n{code(record.path)}\n\n"
        for line in record.lines:
            check = prose(sentence(line))
            yield f"- {f'**{check}**' if line.sensitive else check}\n"
        if record.text:
            yield _fenced([visible(line) for line in record.text])
    if sheet.older:
        yield f"\n{prose(sheet.older)}\n"


def _section(title: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield f"\n### {title}\n\n"
        yield from (f"- {prose(line)}\n" for line in lines)


def _fenced(lines: Sequence[str]) -> str:
    """A code block whose fence no line of it can close (CommonMark 4.5)."""
    longest = max((len(run) for line in lines for run in re.findall("`+", line)), default=0)
    fence = "`" * max(3, longest + 1)
    return "\n".join(["", f"{fence}diff", *lines, fence, ""])
