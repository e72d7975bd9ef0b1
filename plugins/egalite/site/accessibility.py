"""The accessibility statement, from `content/accessibility.yml`: its mention is computed, never written.

Rules: RGAA 4.1.2, « Obligations d'accessibilité » and the model statement; articles 47 of law 2005-102 and decree 2019-768.
An automatic tool's score is never the rate: the rate is that of an audit, criterion by criterion.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from egalite.convention.calendar import add_months, parse_day
from egalite.finding import Pointer
from egalite.french import system_errors
from egalite.french.dates import in_words
from egalite.french.typography import typeset
from egalite.records import schema
from egalite.records.document import Document
from egalite.site.errors import SiteError

FULL, PARTIAL, NONE = "totalement conforme", "partiellement conforme", "non conforme"
FILE = "content/accessibility.yml"
# An audit speaks for the site for three years, and for eighteen months once a new version of the RGAA is out.
_VALID_MONTHS, _NEW_RGAA_MONTHS, _PLAN_YEARS = 36, 18, 3
# The sample that the RGAA requires, whatever the site.
_SAMPLE = ("/", "/contact/", "/mentions-legales/", "/accessibilite/", "/plan-du-site/")


@dataclass(frozen=True, slots=True)
class Audit:
    """An audit: its day, and how many of the applicable criteria are met on every page of its sample."""

    held_on: date
    validated: int
    applicable: int

    @property
    def rate(self) -> str:
        """Share of the criteria met, in percent, rounded down: only a whole is « 100 »."""
        tenths = 1000 * self.validated // self.applicable
        return f"{tenths // 10},{tenths % 10}".removesuffix(",0")

    @property
    def mention(self) -> str:
        """What the law calls that share."""
        if self.validated == self.applicable:
            return FULL
        return PARTIAL if 2 * self.validated >= self.applicable else NONE


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


def read(path: Path, day: date) -> Statement:
    """The statement of a day. No file is no audit on record. Raises SiteError when the file is wrong."""
    document = _load(path)
    data = document.data or {}
    records = data.get("audits", [])
    audits = [_audit(document, index, record) for index, record in enumerate(records)]
    last = latest(audits, day, _day(document, "site_rebuilt_on"), _day(document, "new_rgaa_on"))
    established_on, updated_on = _day(document, "established_on"), _day(document, "updated_on")
    return Statement(
        mention=last.mention if last else NONE,
        expired=last is None and any(audit.held_on <= day for audit in audits),
        established_on=established_on.isoformat() if established_on else "",
        updated_on=updated_on.isoformat() if updated_on else "",
        multi_year_plan=_multi_year_plan(document, day),
        yearly_plan=_of_year(data.get("yearly_plan"), day.year),
        yearly_report=_of_year(data.get("yearly_report"), day.year - 1),
        year=day.year,
        technologies=[typeset(item) for item in data.get("technologies", ())],
        audit=_shown(last, records[audits.index(last)]) if last else None,
    )


def latest(audits: Sequence[Audit], day: date, rebuilt_on: date | None, new_rgaa_on: date | None) -> Audit | None:
    """The most recent audit that speaks for the site on a day, or None.

    `rebuilt_on`: day of the last overhaul of the site; `new_rgaa_on`: day a new version of the RGAA came out.
    """
    valid = [audit for audit in audits if _is_valid(audit, day, rebuilt_on, new_rgaa_on)]
    return max(valid, default=None, key=lambda audit: audit.held_on)


def _is_valid(audit: Audit, day: date, rebuilt_on: date | None, new_rgaa_on: date | None) -> bool:
    held_on = audit.held_on
    if held_on > day or day > add_months(held_on, _VALID_MONTHS):
        return False
    if rebuilt_on is not None and held_on < rebuilt_on <= day:
        return False
    return new_rgaa_on is None or held_on >= new_rgaa_on or day <= add_months(new_rgaa_on, _NEW_RGAA_MONTHS)


def _load(path: Path) -> Document:
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        raw = b"audits:\n"
    except OSError as error:
        raise SiteError(f"le fichier « {path} » ne peut pas être lu ({system_errors.reason(error)}).") from None
    document = Document(FILE, "accessibility", "accessibility", raw)
    findings = document.findings
    if document.data is not None:
        # An empty field is one that nobody has filled yet.
        document.data = {name: value for name, value in document.data.items() if value is not None}
        findings = [*findings, *schema.check(document)]
    if findings:
        raise SiteError("\n".join(f"{item.file}:{item.line} : {item.message}" for item in findings))
    return document


def _refuse(document: Document, pointer: Pointer, message: str) -> SiteError:
    found = document.finding("accessibility", pointer, message)
    return SiteError(f"{found.file}:{found.line} : {found.message}")


def _day(document: Document, *pointer: str | int) -> date | None:
    value: Any = document.data or {}
    for part in pointer:
        value = value.get(part) if isinstance(value, dict) else value[part]
    if value is None:
        return None
    try:
        return parse_day(value)
    except ValueError:
        raise _refuse(document, pointer, f"« {value} » n'est pas un jour du calendrier.") from None


def _audit(document: Document, index: int, record: Mapping[str, Any]) -> Audit:
    place: Pointer = ("audits", index)
    held_on = _day(document, "audits", index, "held_on")
    assert held_on is not None  # the schema requires it
    validated, applicable = int(record["validated"]), int(record["applicable"])
    if not applicable or validated > applicable:
        told = "les critères respectés ne peuvent pas dépasser les critères applicables, qui ne peuvent pas être nuls."
        raise _refuse(document, (*place, "validated"), told)
    missing = [address for address in _SAMPLE if address not in record["sample"]]
    if missing:
        told = f"l'échantillon doit contenir {missing[0]} ; un audit sans cette page ne compte pas."
        raise _refuse(document, (*place, "sample"), told)
    return Audit(held_on, validated, applicable)


def _multi_year_plan(document: Document, day: date) -> dict[str, str] | None:
    """The plan in force; a plan covers three years at most."""
    plan = (document.data or {}).get("multi_year_plan")
    if plan is None:
        return None
    first, last = int(plan["first_year"]), int(plan["last_year"])
    if not first <= last < first + _PLAN_YEARS:
        told = f"un schéma pluriannuel couvre de un à trois ans ; celui-ci va de {first} à {last}."
        raise _refuse(document, ("multi_year_plan",), told)
    if not first <= day.year <= last:
        return None
    return {"address": plan["address"], "years": f"{first}-{last}" if first < last else str(first)}


def _of_year(plan: Mapping[str, str] | None, year: int) -> dict[str, str] | None:
    """A yearly document, if it is that of the wanted year."""
    return dict(plan) if plan is not None and int(plan["year"]) == year else None


def _shown(audit: Audit, record: Mapping[str, Any]) -> dict[str, Any]:
    """What the page says of an audit."""

    def texts(name: str) -> list[str]:
        return [typeset(item) for item in record.get(name, ())]

    return {
        "auditor": typeset(record["auditor"]),
        "date": record["held_on"],
        "shown_date": in_words(record["held_on"]),
        "rgaa": record["rgaa"],
        "rate": audit.rate,
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
