"""Sur la page d'une situation, l'un des deux premiers contacts répond jour et nuit.

Une personne insultée un dimanche à 22 heures doit trouver quelqu'un. Seules comptent les heures structurées d'une fiche en
ligne (`opening`, les sept jours, de '00:00' à '24:00') : une phrase n'en décide pas. Les numéros d'urgence sont au-dessus, mais
tout n'est pas une urgence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from egalite.finding import Finding
from egalite.records.content.orientation import reading
from egalite.records.content.orientation.answers import Resolver
from egalite.records.content.orientation.model import What, Where, Who
from egalite.records.context import Corpus
from egalite.records.items import fields
from egalite.records.rules import orientation_reference
from egalite.records.rules.orientation import online

RULE = "orientation-night"
SEVERITY = "warning"
_FIRST = 2
_WEEK = frozenset(("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"))


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    document = corpus.data.get(reading.FILE.path)
    if document is None or any(orientation_reference.check_corpus(corpus)):
        return  # a misspelt answer leads nowhere, and is judged there
    orientation = reading.interpret(fields(document))
    if any(
        name not in corpus.schemes
        for name in {one for row in orientation.contacts for one in row.schemes} & corpus.tree.schemes.keys()
    ):
        return  # a record that cannot be read is judged where it stands
    resolver = Resolver(orientation, online(corpus))
    answers: list[What | Where | Who] = [*orientation.what, *orientation.where, *orientation.who]
    labels = {answer.id: answer.label for answer in answers}
    lacking: dict[int, list[str]] = {}
    for cell in orientation.cells():
        row = resolver.row(cell)
        schemes = [identifier for group in resolver.contacts(cell) for identifier in group.schemes][:_FIRST]
        if row and schemes and not any(day_and_night(corpus.schemes[identifier]) for identifier in schemes):
            named = ", ".join(f"« {labels[answer]} »" for answer in (cell.what, cell.where, cell.who))
            lacking.setdefault(orientation.contacts.index(row), []).append(named)
    for rank, cells in lacking.items():
        others = f" ({len(cells)} situations de cette ligne)" if len(cells) > 1 else ""
        told = f"aucun des deux premiers contacts ne répond jour et nuit pour {cells[0]}{others} ; faites-en monter un."
        yield document.finding(RULE, ("contacts", rank), told, severity="warning")


def day_and_night(scheme: Mapping[str, Any]) -> bool:
    """Whether some channel of a scheme says that it answers at any hour of the week."""
    return any(_always(channel) for channel in scheme["channels"] if "value" in channel)


def _always(channel: Mapping[str, Any]) -> bool:
    days = {
        day
        for slot in channel.get("opening", ())
        if (slot["from"], slot["to"]) == ("00:00", "24:00")
        for day in slot["days"]
    }
    return days >= _WEEK
