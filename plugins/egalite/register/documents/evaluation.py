"""The grid of a yearly evaluation (article 6), filled with what the records and the register hold of the years it covers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from egalite.convention.agreement import Agreement
from egalite.convention.calendar import ONE_DAY, add_months
from egalite.convention.facts import effective
from egalite.register.documents import DocumentError
from egalite.register.documents.case import Case, words


def contents(case: Case) -> dict[str, Any]:
    """The values of the template. Raises DocumentError."""
    convention = case.last
    years = case.choices.years or _missed(case, convention)
    spans = [_span(convention, year) for year in years]
    first, last = min(span[0] for span in spans), max(span[1] for span in spans)
    return {
        "years": ", ".join(years), "several": len(years) > 1, "from_day": words(first), "to_day": words(last),
        "signed_on": words(convention.signed_on), "ends_on": words(convention.ends_on),
        "schemes": [_scheme(case, one) for one in case.schemes],
        "requests": [_request(case, one) for one in _within(case.data.get("requests", ()), "made_on", first, last)],
        "contributions": [_contribution(case, one) for one in case.data.get("contributions", ())],
        "page": case.record.get("commitment_page") or case.data.get("backlink", {}).get("url", ""),
        "page_seen_on": words(case.data.get("backlink", {}).get("checked_on")),
        "meetings": _meetings(case, first, last),
    }  # fmt: skip


def _missed(case: Case, convention: Agreement) -> tuple[str, ...]:
    """The years that are over and that no evaluation covers; else the one under way."""
    covered = {
        year for one in case.data.get("evaluations", ())
        if one.get("signed_on", convention.signed_on.isoformat()) == convention.signed_on.isoformat() for year in one["covers"]
    }  # fmt: skip
    over = [str(rank) for rank, end in enumerate(convention.year_ends(), 1) if end <= case.day]
    missed = tuple(year for year in over if year not in covered)
    return missed or (str(len(over) + 1),)


def _span(convention: Agreement, year: str) -> tuple[date, date]:
    """First and last day of a year of a convention."""
    if (
        not year.isdigit()
        or not int(year)
        or add_months(convention.first_year, 12 * (int(year) - 1)) > convention.ends_on
    ):
        raise DocumentError(f"la convention n'a pas d'année {year} ; donnez un rang, 1 pour la première.")
    start = add_months(convention.first_year, 12 * (int(year) - 1))
    return start, min(add_months(start, 12) - ONE_DAY, convention.ends_on)


def _scheme(case: Case, identifier: str) -> dict[str, str]:
    data = case.registry.schemes[identifier]
    facts = effective((case.registry.readings[case.registry.tree.schemes[identifier]].data or {}).get("facts", ()))
    last = {one.fact["fact"]: one for one in facts if one.on <= case.day.isoformat()}
    return {
        "name": data["name"], "state": case.label("statuses", data["status"]),
        "read_on": words(last["reading"].on) if "reading" in last else "",
        "confirmed_on": words(last["confirmation"].on) if "confirmation" in last else "",
    }  # fmt: skip


def _within(items: Any, field: str, first: date, last: date) -> list[Mapping[str, Any]]:
    return [one for one in items if first.isoformat() <= one[field] <= last.isoformat()]


def _request(case: Case, one: Mapping[str, Any]) -> dict[str, str]:
    answer = case.label("request-answers", one["answer"]) if "answer" in one else "Sans réponse"
    return {
        "subject": case.label("request-subjects", one["subject"]), "made_on": words(one["made_on"]),
        "due_on": words(one["due_on"]), "reminders": str(len(one.get("reminded_on", ()))),
        "answer": f"{answer}, {words(one['answered_on'])}" if "answered_on" in one else answer,
    }  # fmt: skip


def _contribution(case: Case, one: Mapping[str, Any]) -> dict[str, str]:
    return {
        "kind": case.label("contribution-kinds", one["kind"]), "title": one.get("title", ""),
        "promised_on": words(one.get("promised_on")), "given_on": words(one.get("given_on")),
    }  # fmt: skip


def _meetings(case: Case, first: date, last: date) -> list[str]:
    """The meetings of the committee held in these years that convened it."""
    meetings = case.register.meetings.values() if case.register is not None else ()
    held = [one["held_on"] for one in meetings if case.identifier in one.get("members", ())]
    return [
        words(day)
        for day in sorted(held)
        if first.isoformat() <= day <= last.isoformat() and day <= case.day.isoformat()
    ]
