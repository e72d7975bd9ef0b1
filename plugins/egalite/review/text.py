"""The sheet as French text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from egalite.reporting.visible import visible
from egalite.review.outline import TITLE, Outline, heading, sentence


def render(sheet: Outline) -> str:
    """The whole sheet."""
    return "\n".join(_lines(sheet)) + "\n"


def _lines(sheet: Outline) -> Iterator[str]:
    yield from (TITLE, sheet.span, "", sheet.verdict)
    yield from (f"  ! {visible(warning)}" for warning in sheet.warnings)
    if sheet.findings:
        yield from ("", "À corriger")
    for finding in sheet.findings:
        word = "erreur" if finding.severity == "error" else "avertissement"
        yield f"  {word}, {visible(finding.file)}:{finding.line} : {visible(finding.message)}"
    if sheet.checks:
        yield from ("", "À vérifier à la main")
        for check, sensitive, places in sheet.checks:
            yield f"  [ ] {check}{' (sensible)' if sensitive else ''}"
            yield from (f"        {visible(place)}" for place in places)
    yield from _section("À la fusion", sheet.merge)
    yield from _section("Proposé ailleurs aussi", sheet.offers)
    yield from _section("Sur le site", sheet.site)
    for record in sheet.records:
        yield from ("", visible(heading(record)), f"  {visible(record.path)}")
        yield from (f"  - {visible(sentence(line))}" for line in record.lines)
        yield from (f"      {visible(line)}" for line in record.text)
    if sheet.older:
        yield from ("", sheet.older)


def _section(title: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield from ("", title, *(f"  {visible(line)}" for line in lines))
