"""What an editor may put online, and what stands in the way today: told before anything is made, where it would be pressed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from egalite.editing import facts, field_labels
from egalite.editing.writer import EditError
from egalite.finding import Finding
from egalite.french.plural import count
from egalite.records import revision
from egalite.records.document import open_document
from egalite.records.registry import Registry
from egalite.register import gestures
from egalite.register.desk.tasks import days_in_words

_PROPOSE = "La fiche se corrige par la page « Proposer une fiche » du site."


class Obstacle(NamedTuple):
    """Why a scheme cannot be put online today, the end of a French sentence; the page that mends it and what its link says, "" without."""

    reason: str
    page: str = ""
    link: str = ""


def obstacles(registry: Registry, schemes: Iterable[str]) -> dict[str, Obstacle]:
    """Those of the schemes, among some, that putting online would be refused for or would not show on the day of the registry."""
    return dict(_obstacles(registry, [*schemes]))


def unreadable(registry: Registry) -> dict[str, str]:
    """What the first error says of each scheme that cannot be read, by id: no page of the desk can show it."""
    reasons = {finding.file: _words(finding) for finding in reversed(registry.errors)}
    return {one: reasons.get(path, "") for one, path in registry.tree.schemes.items() if one not in registry.schemes}


def _obstacles(registry: Registry, schemes: list[str]) -> Iterator[tuple[str, Obstacle]]:
    files, contents = registry.tree.schemes, dict[str, bytes]()
    for one in schemes:
        stated = gestures.publication(one, registry.day).facts
        try:
            contents[files[one]] = facts.appended(open_document(registry.root, files[one]), stated)
        except EditError as error:
            yield one, Obstacle(f"{error} {_PROPOSE}")
    faults: dict[str, dict[str, str]] = {}
    for finding in (*registry.errors, *revision.findings(registry, contents)):
        if finding.severity == "error" and finding.file in contents:
            faults.setdefault(finding.file, {})[_words(finding)] = finding.rule
    for one in schemes:
        if (found := faults.get(files[one])) is not None:
            yield one, _fault(registry, one, found)
        elif files[one] in contents and (standing := _standing(registry, str(registry.schemes[one]["partner"]))):
            yield one, standing


def _words(finding: Finding) -> str:
    """A finding and its place, without a full stop."""
    place = field_labels.place(finding)
    sentence = days_in_words(field_labels.sentence(finding)).removesuffix(".")
    return f"{sentence} ({place})" if place else sentence


def _fault(registry: Registry, scheme: str, faults: Mapping[str, str]) -> Obstacle:
    if set(faults.values()) == {"attested"} and registry.schemes[scheme]["status"] != "withdrawn":  # which has no call
        reason = "personne ne l'a relue au téléphone, et elle ne cite aucune source."
        return Obstacle(reason, f"appel-{scheme}.html", "Appeler et relire la fiche")
    first, *others = faults
    more = f", et {count(len(others), 'autre')}" if others else ""
    return Obstacle(f"{first}{more}. {_PROPOSE}")


def _standing(registry: Registry, partner: str) -> Obstacle | None:
    """What the convention, or its end, says against it."""
    if partner not in registry.partners:
        return Obstacle("la fiche de son organisme a une erreur ; prévenez la personne qui entretient le site.")
    now, name = registry.standing(partner), registry.partners[partner]["name"]
    if now.publishes:
        return None
    if now.status == "signing":
        return Obstacle(
            f"la convention que « {name} » a signée ne s'applique pas encore, et la précédente est finie ; attendez son premier jour.",
            f"partenaire-{partner}.html", "Voir où en est cet organisme",
        )  # fmt: skip
    return Obstacle(
        f"la convention de « {name} » est finie et ses fiches ont quitté le site ; inscrivez d'abord une signature, ou son retour "
        "d'après des sources publiques.", f"partenaire-{partner}.html#signature", "Inscrire l'une ou l'autre",
    )  # fmt: skip
