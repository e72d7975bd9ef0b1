"""The sheet as Markdown for a comment on a proposal: inert, whatever the records hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from egalite.finding import Finding
from egalite.reporting.markdown import LONGEST, code, prose
from egalite.reporting.visible import visible
from egalite.review.outline import TITLE, Outline, heading, sentence


def render(sheet: Outline) -> str:
    """The sheet, cut at what a comment can hold."""
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
    for record in sheet.records:
        yield f"\n### {prose(heading(record))}\n\n{code(record.path)}\n\n"
        for line in record.lines:
            check = prose(sentence(line))
            yield f"- {f'**{check}**' if line.sensitive else check}\n"
        if record.text:
            yield _fenced([visible(line) for line in record.text])
        yield from _findings(record.findings)
    if sheet.elsewhere:
        yield "\n### Ailleurs, à cause de cette proposition\n\n"
        yield from _findings(sheet.elsewhere)
    if sheet.older:
        yield f"\n{prose(sheet.older)}\n"
    yield "\n### Sur le site\n\n" + "".join(f"- {prose(line)}\n" for line in sheet.site)
    if sheet.checks:
        yield "\n### À vérifier à la main\n\n"
        for check, sensitive, places in sheet.checks:
            yield f"- [ ] {prose(check)}{' (sensible)' if sensitive else ''}\n"
            yield "".join(f"  - {prose(place)}\n" for place in places)
    if sheet.merge:
        yield "\n### À la fusion\n\n" + "".join(f"- {prose(line)}\n" for line in sheet.merge)


def _findings(findings: Sequence[Finding]) -> Iterator[str]:
    if findings:
        yield "\n"
    for finding in findings:
        word = "**erreur**" if finding.severity == "error" else "avertissement"
        yield f"- {word}, {code(f'{finding.file}:{finding.line}')} : {prose(finding.message)}\n"


def _fenced(lines: Sequence[str]) -> str:
    """A code block whose fence no line of it can close (CommonMark 4.5)."""
    longest = max((len(run) for line in lines for run in re.findall("`+", line)), default=0)
    fence = "`" * max(3, longest + 1)
    return "\n".join(["", f"{fence}diff", *lines, fence, ""])
