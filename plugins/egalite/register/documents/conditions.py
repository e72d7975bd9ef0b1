"""What the particular conditions say: the two texts, the organisation, its schemes, its contributions, its page, its logo, delays."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

from egalite.convention.agreement import Agreement, reproduction
from egalite.project import CHECKOUT
from egalite.records.content import publisher
from egalite.records.content.schedule import schedule
from egalite.register import gestures
from egalite.register.desk import call
from egalite.register.documents import DocumentError, annexes, letters
from egalite.register.documents.case import Case, Record, require_choice, require_no_error, words

_OWN = ("outil", "support")


def contents(case: Case) -> dict[str, Any]:
    """The values of the template. Raises DocumentError."""
    schemes = _chosen(case)
    require_no_error(case.registry, [case.registry.tree.schemes[one] for one in schemes])
    file = case.choices.publisher or CHECKOUT / publisher.FILE.path
    planned = [one for one in schemes if case.registry.schemes[one]["status"] == "planned"]
    described = [one for one in schemes if one not in planned]
    present, rules = _present(case), schedule()
    return {
        "annexes": annexes.read(publisher.read(file), file.resolve()),
        "organisation_kind": case.label("partner-kinds", case.record["kind"]),
        "site": case.record.get("site", ""),
        "described": [_scheme(case, one) for one in described],
        "planned": [_scheme(case, one) for one in planned],
        "tools": _contributions(case, own=True),
        "participations": _contributions(case, own=False),
        "page": case.record.get("commitment_page") or case.data.get("backlink", {}).get("url", ""),
        "logo": _logo(case),
        "reproduction": _reproduction(case),
        "scopes": [(term.label, term.description) for term in case.registry.vocabularies["reproduction-scopes"].values()],
        "days_to_answer": gestures.DAYS_TO_ANSWER, "days_to_link": rules.backlink_days,
        "signed_on": words(present.signed_on if present else None),
        "charter_on": words(present.charter_on if present else None),
        "starts_on": words(present.first_year if present and present.first_year != present.signed_on else None),
        "ends_on": words(present.ends_on if present else None),
        "amendments": [words(one) for one in letters.amendments(case)] if present else [],
    }  # fmt: skip


def _chosen(case: Case) -> list[str]:
    """Ids of the schemes to name. One whose record has an error is not known to be this partner's: it must be named."""
    chosen, records = case.choices.schemes, case.registry.schemes
    for scheme in chosen:
        require_choice(scheme, case.registry.tree.schemes, "aucune fiche schemes/{}.md")
        data = records.get(scheme)
        if data is not None and data["partner"] != case.identifier:
            raise DocumentError(
                f"la fiche « {scheme} » est celle de « {data['partner']} », pas de « {case.identifier} »."
            )
        if data is not None and data["status"] == "withdrawn":
            raise DocumentError(f"la fiche « {scheme} » est retirée ; une convention ne la nomme pas.")
    return list(dict.fromkeys(chosen)) if chosen else case.schemes


def _present(case: Case) -> Agreement | None:
    """The last recorded convention that is not over on the day; nothing when a new one is to be signed."""
    return next((one for one in reversed(case.conventions) if one.ends_on >= case.day), None)


def _scheme(case: Case, identifier: str) -> dict[str, Any]:
    data = case.registry.schemes[identifier]
    state = case.label("statuses", data["status"])
    return {
        "id": identifier, "name": data["name"], "state": state, "planned_for": words(data.get("planned_for")),
        "lines": [line for line in call.lines(case.registry, identifier) if line.title != "Nom"],
    }  # fmt: skip


def _contributions(case: Case, *, own: bool) -> list[str]:
    """What the register holds of tools and media, or of events and working groups, a line each."""
    return [
        _contribution(case, one) for one in case.data.get("contributions", ()) if (one["kind"] in _OWN) == own
    ]  # fmt: skip


def _contribution(case: Case, one: Record) -> str:
    days = {"promised_on": "promis le", "due_on": "attendu le", "given_on": "donné le"}
    when = [f"{label} {words(one[field])}" for field, label in days.items() if field in one]
    return ", ".join([f"{case.label('contribution-kinds', one['kind'])} : {one.get('title', 'sans titre')}", *when])


def _logo(case: Case) -> dict[str, str]:
    """The file that was handed over, its digest and the day its rights were granted; empty without."""
    logo = case.record.get("logo")
    if not logo:
        return {}
    path: Path = case.registry.root / "partners" / case.identifier / logo["file"]
    digest = sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
    return {"file": logo["file"], "sha256": digest, "granted_on": words(logo["rights_granted_on"])}


def _reproduction(case: Case) -> str:
    scope = reproduction(case.record, case.day)
    return case.label("reproduction-scopes", scope) if scope else ""
