"""What is due by the private register, joined to the public facts: evaluations, requests, links back, letters, committee."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from egalite.convention import committee, workdays
from egalite.convention.agreement import Agreement, of_partner
from egalite.convention.calendar import add_months, notice_ends_on, parse_day
from egalite.convention.obligation import Due
from egalite.records.content.schedule import Schedule
from egalite.records.registry import Registry
from egalite.register.private.reader import Register

Record = Mapping[str, Any]
_NONE: Record = {}
SIGNING_DAYS = 30  # after which a convention sent to be signed is asked about


def items(register: Register, registry: Registry, rules: Schedule) -> Iterator[Due]:
    """Everything due by a register, whatever the day."""
    for identifier in sorted({*register.partners, *registry.partners}):
        data, public = register.partners.get(identifier, _NONE), registry.partners.get(identifier, _NONE)
        path, name = f"partners/{identifier}.yml", str(public.get("name", identifier))
        yield from _requests(identifier, path, name, data, registry)
        conventions = of_partner(public)
        yield from _signatures(identifier, path, name, data)
        for convention in conventions:
            yield from _evaluations(identifier, path, name, data, convention, conventions)
        yield from _notices(identifier, path, name, data, conventions)
        yield from _contributions(identifier, path, name, data, registry)
        if registry.partners.get(identifier) is not None and registry.standing(identifier).status == "partner":
            yield from _backlink(identifier, path, name, data, registry.standing(identifier).partner_since, rules)
    for meeting, data in register.meetings.items():
        yield from _meeting(meeting, data, registry, rules)


def decided(register: Register, partner: str, end: date) -> str:
    """What was decided of the convention that ends on a day; "" when nothing was."""
    for decision in register.partners.get(partner, _NONE).get("decisions", ()):
        if decision["term"] == end.isoformat():
            return str(decision["decision"])
    return ""


def _requests(identifier: str, path: str, name: str, data: Record, registry: Registry) -> Iterator[Due]:
    terms = registry.vocabularies["request-subjects"]
    for request in data.get("requests", ()):
        if "answer" not in request:
            count = len(request.get("reminded_on", ()))
            reminded = f", relancée {count} fois" if count else ""
            title = f"{name} : demande sans réponse ({terms[request['subject']].label}{reminded})"
            yield Due("request", parse_day(request["due_on"]), path, title, identifier)


def _signatures(identifier: str, path: str, name: str, data: Record) -> Iterator[Due]:
    for signature in data.get("signatures", ()):
        if "partner_on" not in signature or "defender_on" not in signature:
            waits = "le Défenseur des droits" if "partner_on" in signature else "l'organisme"
            day = parse_day(signature["sent_on"]) + timedelta(days=SIGNING_DAYS)
            yield Due("signature", day, path, f"{name} : signature attendue de {waits}", identifier)


def _evaluations(
    identifier: str, path: str, name: str, data: Record, convention: Agreement, conventions: tuple[Agreement, ...]
) -> Iterator[Due]:
    """Each whole year that no evaluation covers: late is not missing, and the end of a convention settles none."""
    several = len(conventions) > 1
    covered = {
        year
        for evaluation in data.get("evaluations", ())
        if not several
        or evaluation.get("signed_on", convention.signed_on.isoformat()) == convention.signed_on.isoformat()
        for year in evaluation["covers"]
    }
    of = f" (convention du {convention.signed_on.isoformat()})" if several else ""
    for year, end in enumerate(convention.year_ends(), 1):
        if str(year) not in covered:
            yield Due("evaluation", end, path, f"{name} : évaluation de l'année {year}{of}", identifier)


def _notices(identifier: str, path: str, name: str, data: Record, conventions: tuple[Agreement, ...]) -> Iterator[Due]:
    """A letter sent that is not told received, one received whose end is not stated."""
    for notice in data.get("notices", ()):
        if "received_on" not in notice:
            day = parse_day(notice["sent_on"]) if "sent_on" in notice else None
            yield Due("notice", day, path, f"{name} : préavis dont la réception n'est pas inscrite", identifier)
            continue
        end = notice_ends_on(parse_day(notice["received_on"]))
        stated = any(
            one.ended_on is not None and one.ended_on >= parse_day(notice["received_on"]) for one in conventions
        )
        if not stated and any(one.term > end for one in conventions):
            title = f"{name} : préavis reçu le {notice['received_on']}, la fin du {end.isoformat()} n'est pas inscrite"
            yield Due("notice", parse_day(notice["received_on"]), path, title, identifier)


def _contributions(identifier: str, path: str, name: str, data: Record, registry: Registry) -> Iterator[Due]:
    terms = registry.vocabularies["contribution-kinds"]
    for one in data.get("contributions", ()):
        if "due_on" in one and "given_on" not in one:
            title = f"{name} : {one.get('title') or terms[one['kind']].label} attendu"
            yield Due("contribution", parse_day(one["due_on"]), path, title, identifier)


def _backlink(
    identifier: str, path: str, name: str, data: Record, since: date | None, rules: Schedule
) -> Iterator[Due]:
    link = data.get("backlink", _NONE)
    if "checked_on" in link:
        again = add_months(parse_day(link["checked_on"]), rules.backlink_months)
        yield Due("backlink", again, path, f"{name} : lien vers ce site à revoir", identifier)
    elif since is not None:
        told = "lien vers ce site à regarder" if link else "pas de lien vers ce site"
        yield Due("backlink", since + timedelta(days=rules.backlink_days), path, f"{name} : {told}", identifier)


def _meeting(identifier: str, data: Record, registry: Registry, rules: Schedule) -> Iterator[Due]:
    path, held = f"meetings/{identifier}.yml", parse_day(data["held_on"])
    if held >= registry.day and not data.get("urgent") and "convened_on" not in data:
        latest = workdays.back(held, committee.WORKING_DAYS_BEFORE, rules.holiday_zone)
        yield Due("convening", latest, path, f"Réunion du {data['held_on']} : à convoquer", identifier)
    if held > registry.day:
        return
    for examined in data.get("examined", ()):
        if examined["outcome"] == "retrait" and "done_on" not in examined:
            about = examined.get("scheme") or examined.get("partner")
            record = registry.schemes.get(about) if "scheme" in examined else registry.partners.get(about)
            name = record["name"] if record else about
            title = f"Comité du {data['held_on']} : retrait de « {name} » à mener par l'article 6"
            yield Due("committee-withdrawal", held, path, title, str(about))
