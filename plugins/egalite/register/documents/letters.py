"""What each letter says, and the amendment: dates and names of the records and of the register, nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from egalite.convention import committee
from egalite.convention.calendar import MONTHS_TO_REMOVE, ONE_DAY, add_months, notice_ends_on, parse_day
from egalite.convention.facts import effective
from egalite.records.content.schedule import schedule
from egalite.records.registry import Registry
from egalite.register.documents import DocumentError
from egalite.register.documents.case import Case, words

Record = Mapping[str, Any]


def amendment(case: Case) -> dict[str, Any]:
    """An amendment of the last convention. Raises DocumentError."""
    convention, ends = case.last, case.choices.ends
    if convention.ends_on < case.day:
        raise DocumentError(
            f"la convention est finie depuis le {words(convention.ends_on)} : un avenant serait sans effet ; "
            "il faut une nouvelle convention."
        )
    if ends is not None and ends < convention.first_year:
        raise DocumentError("le nouveau dernier jour vient avant le premier jour de la convention.")
    former = amendments(case)
    return {
        "rank": len(former) + 1, "former": [words(day) for day in former], "signed_on": words(convention.signed_on),
        "ends_on": words(convention.ends_on), "new_end": words(ends),
    }  # fmt: skip


def amendments(case: Case) -> list[str]:
    """The days on which the last convention was amended."""
    since = case.last.signed_on.isoformat()
    return [one.on for one in effective(case.record["facts"]) if one.fact["fact"] == "amendment" and one.on >= since]


def reminder(case: Case) -> dict[str, Any]:
    """What waits for an answer. Raises DocumentError when nothing does."""
    requests = [
        {"subject": case.label("request-subjects", one["subject"]),
         "description": case.registry.vocabularies["request-subjects"][one["subject"]].description,
         "made_on": words(one["made_on"]), "due_on": words(one["due_on"]), "late": one["due_on"] < case.day.isoformat(),
         "reminders": [words(day) for day in one.get("reminded_on", ())]}
        for one in case.data.get("requests", ()) if "answer" not in one
    ]  # fmt: skip
    contributions = [
        {"what": one.get("title") or case.label("contribution-kinds", one["kind"]), "due_on": words(one["due_on"])}
        for one in case.data.get("contributions", ()) if "due_on" in one and "given_on" not in one
    ]  # fmt: skip
    if not requests and not contributions:
        raise DocumentError(
            f"rien n'attend de réponse de « {case.identifier} » ; inscrivez d'abord la demande : egalite request make."
        )
    return {"requests": requests, "contributions": contributions}


def notice(case: Case) -> dict[str, Any]:
    """The Defender's registered letter that ends a convention (article 6). Raises DocumentError without one in force."""
    convention = case.last
    if convention.ends_on < case.day:
        raise DocumentError(f"la convention est déjà finie, depuis le {words(convention.ends_on)}.")
    return {"signed_on": words(convention.signed_on), "ends_on": words(convention.ends_on), "opinions": _opinions(case)}


def _opinions(case: Case) -> list[dict[str, str]]:
    """What the committee concluded to withdraw, of this organisation or of its schemes, and that is not carried out yet."""
    opinions = []
    for meeting in (case.register.meetings if case.register is not None else {}).values():
        for one in meeting.get("examined", ()):
            scheme = case.registry.schemes.get(one.get("scheme", ""), {})
            concerned = one.get("partner") == case.identifier or scheme.get("partner") == case.identifier
            if concerned and one["outcome"] == "retrait" and "done_on" not in one:
                opinions.append({"held_on": words(meeting["held_on"]), "name": str(scheme.get("name", ""))})
    return opinions


def acknowledgment(case: Case) -> dict[str, Any]:
    """The answer to the letter by which the organisation ends its convention. Raises DocumentError without one."""
    received = [one for one in case.data.get("notices", ()) if one["from"] == "partner" and "received_on" in one]
    if not received:
        raise DocumentError(
            "le registre ne tient aucune lettre de fin reçue de cet organisme ; inscrivez-la : egalite partner end."
        )
    letter, convention = received[-1], case.last
    end = min(notice_ends_on(parse_day(letter["received_on"])), convention.term)
    gone = convention.gone_on or add_months(end, MONTHS_TO_REMOVE) + ONE_DAY
    return {
        "received_on": words(letter["received_on"]), "number": letter.get("number", ""), "signed_on": words(convention.signed_on),
        "ends_on": words(end), "gone_on": words(gone),
    }  # fmt: skip


def farewell(case: Case) -> dict[str, Any]:
    """What becomes of pages, logo and data once a convention ends. Raises DocumentError before its end is known."""
    convention = case.last
    if convention.ended_on is None and convention.ends_on >= case.day:
        raise DocumentError(
            "la fin de la convention n'est pas inscrite ; inscrivez-la d'abord : egalite partner end, ou decide."
        )
    return {
        "signed_on": words(convention.signed_on), "ends_on": words(convention.ends_on),
        "after": words(convention.ends_on + ONE_DAY), "gone_on": words(convention.gone_on),
        "gone": convention.gone_on is not None and convention.gone_on <= case.day,
        "schemes": [case.registry.schemes[one]["name"] for one in case.schemes],
    }  # fmt: skip


def convening(registry: Registry, meeting: Record) -> dict[str, Any]:
    """The letter that convenes the committee (article 4.2, article 5 for a mediation): its day, agenda, last day to convene."""
    held, words_of = parse_day(meeting["held_on"]), registry.vocabularies
    examined = [
        registry.schemes.get(one["scheme"], {}) if "scheme" in one else registry.partners.get(one["partner"], {})
        for one in meeting.get("examined", ())
    ]
    return {
        "held_on": words(held), "mediation": meeting["type"] == "mediation",
        "urgent": bool(meeting.get("urgent")) or meeting["type"] == "urgent",
        "latest": words(committee.latest_convening(held, schedule().holiday_zone)),
        "topics": [(words_of["committee-topics"][one].label, words_of["committee-topics"][one].description)
                   for one in meeting.get("topics", ())],
        "members": [str(registry.partners.get(one, {}).get("name", one)) for one in meeting.get("members", ())],
        "examined": [str(one["name"]) for one in examined if one],
        "requested_by": words_of["notice-sides"][meeting["requested_by"]].label if "requested_by" in meeting else "",
    }  # fmt: skip
