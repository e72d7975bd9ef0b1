"""The accessibility statement, from `content/accessibility.yml` and the grid of `content/rgaa.yml`: computed, never written.

Rules: RGAA 4.1.2, « Obligations d'accessibilité » and the model statement; articles 47 of law 2005-102 and decree 2019-768.
An automatic tool's score is never the rate: the mention is that of an audit, criterion by criterion. What the grid proves without
one is told beside it, and is not the rate.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from egalite.convention.calendar import add_months
from egalite.french.dates import in_words
from egalite.french.typography import typeset
from egalite.project import content_root
from egalite.records.content import accessibility, rgaa
from egalite.records.content.accessibility import Accessibility, Audit
from egalite.records.content.rgaa import Grid

FULL, PARTIAL, NONE = "totalement conforme", "partiellement conforme", "non conforme"
# An audit speaks for the site for three years, and for eighteen months once a new version of the RGAA is out.
_VALID_MONTHS, _NEW_RGAA_MONTHS = 36, 18
# What each result is called, of one criterion and of several.
RESULTS = {
    "respecte": ("Respecté", "respectés"),
    "en-partie": ("Vérifié en partie", "vérifiés en partie"),
    "non-respecte": ("Non respecté", "non respectés"),
    "non-teste": ("Non testé", "non testés"),
    "non-applicable": ("Non applicable", "non applicables"),
}


@dataclass(frozen=True, slots=True)
class Statement:
    """What the footer and the page of the statement show on a day; `audit` is None without a valid one."""

    mention: str
    expired: bool  # audits are on record, and none speaks for the site any more
    established_on: str  # year-month-day, or ""
    updated_on: str
    multi_year_plan: dict[str, str] | None
    yearly_plan: dict[str, str] | None
    yearly_report: dict[str, str] | None
    year: int
    technologies: list[str]
    audit: dict[str, Any] | None
    grid: dict[str, Any]


def read(root: Path, day: date) -> Statement:
    """The statement of a root on a day, from the checkout's file when it has none. Raises DataFileError."""
    data = accessibility.read(content_root(root, "accessibility.yml"))
    last = latest(data, day)
    return Statement(
        mention=mention(last) if last else NONE,
        expired=last is None and any(audit.held_on <= day for audit in data.audits),
        established_on=data.established_on.isoformat() if data.established_on else "",
        updated_on=data.updated_on.isoformat() if data.updated_on else "",
        multi_year_plan=_multi_year_plan(data.multi_year_plan, day),
        yearly_plan=_of_year(data.yearly_plan, day.year),
        yearly_report=_of_year(data.yearly_report, day.year - 1),
        year=day.year,
        technologies=[typeset(item) for item in data.technologies],
        audit=_shown(last) if last else None,
        grid=summary(grid(root)),
    )


def grid(root: Path) -> Grid:
    """The grid of the RGAA of a root, or the checkout's when it has none. Raises DataFileError."""
    return rgaa.read(content_root(root, "rgaa.yml"))


def summary(grid: Grid) -> dict[str, Any]:
    """What the page and the statement say of a grid. `share` is that of the applicable criteria whose respect is proved, in
    percent, rounded down: one that nobody has tested is not counted as met.
    """
    counts, applicable = grid.counts, grid.applicable
    return {
        "version": grid.version,
        "evaluated_on": grid.evaluated_on,
        "evaluated_in_words": in_words(grid.evaluated_on),
        "total": len(grid.criteria),
        "applicable": applicable,
        "met": counts["respecte"],
        "read": sum(one.reading is not None for one in grid.criteria),
        "unproved": counts["en-partie"] + counts["non-teste"],
        "share": 100 * counts["respecte"] // applicable if applicable else 0,
        "counts": [{"count": counts[result], "one": one, "several": several} for result, (one, several) in RESULTS.items()],
        "failures": [f"{one.number} {typeset(one.title)} {typeset(one.note)}" for one in grid.criteria if one.result == "non-respecte"],
        "environments": [typeset(item) for item in grid.environments],
        "tools": [typeset(item) for item in grid.tools],
        "sample": typeset(grid.sample),
    }  # fmt: skip


def file(root: Path) -> Path:
    """Where that statement of a root comes from."""
    return content_root(root, "accessibility.yml") / accessibility.FILE.path


def rate(audit: Audit) -> str:
    """Share of the criteria met, in percent, rounded down: only a whole is « 100 »."""
    tenths = 1000 * audit.validated // audit.applicable
    return f"{tenths // 10},{tenths % 10}".removesuffix(",0")


def mention(audit: Audit) -> str:
    """What the law calls that share."""
    if audit.validated == audit.applicable:
        return FULL
    return PARTIAL if 2 * audit.validated >= audit.applicable else NONE


def latest(data: Accessibility, day: date) -> Audit | None:
    """The most recent audit that speaks for the site on a day, or None."""
    valid = [audit for audit in data.audits if _is_valid(audit, day, data.site_rebuilt_on, data.new_rgaa_on)]
    return max(valid, default=None, key=lambda audit: audit.held_on)


def _is_valid(audit: Audit, day: date, rebuilt_on: date | None, new_rgaa_on: date | None) -> bool:
    held_on = audit.held_on
    if held_on > day or day > add_months(held_on, _VALID_MONTHS):
        return False
    if rebuilt_on is not None and held_on < rebuilt_on <= day:
        return False
    return new_rgaa_on is None or held_on >= new_rgaa_on or day <= add_months(new_rgaa_on, _NEW_RGAA_MONTHS)


def _multi_year_plan(plan: Mapping[str, str] | None, day: date) -> dict[str, str] | None:
    """The plan in force."""
    if plan is None or not int(plan["first_year"]) <= day.year <= int(plan["last_year"]):
        return None
    first, last = plan["first_year"], plan["last_year"]
    return {"address": plan["address"], "years": f"{first}-{last}" if first < last else first}


def _of_year(plan: Mapping[str, str] | None, year: int) -> dict[str, str] | None:
    """A yearly document, if it is that of the wanted year."""
    return dict(plan) if plan is not None and int(plan["year"]) == year else None


def _shown(audit: Audit) -> dict[str, Any]:
    """What the page says of an audit."""
    record = audit.report

    def texts(name: str) -> list[str]:
        return [typeset(item) for item in record.get(name, ())]

    return {
        "auditor": typeset(record["auditor"]),
        "date": record["held_on"],
        "shown_date": in_words(record["held_on"]),
        "rgaa": record["rgaa"],
        "rate": rate(audit),
        "validated": audit.validated,
        "applicable": audit.applicable,
        "average": record.get("average", "").replace(".", ","),
        "sample": record["sample"],
        "failures": texts("failures"),
        "exemptions": texts("exemptions"),
        "out_of_scope": texts("out_of_scope"),
        "environments": texts("environments"),
        "tools": texts("tools"),
    }
