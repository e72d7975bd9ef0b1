"""« Que s'est-il passé ? » se tient : chaque combinaison de réponses mène à quelqu'un, et chaque ligne sert.

Dans `content/orientation.yml`, une combinaison sans dispositif en ligne, ou une ligne de `contacts` qu'aucune combinaison
n'atteint parce que d'autres la précèdent, n'arrête pas la publication, mais le lecteur y perd.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from egalite.convention.publication import visibility
from egalite.finding import Finding
from egalite.records.content.orientation import reading
from egalite.records.content.orientation.answers import Resolver
from egalite.records.content.orientation.model import Orientation, What, Where, Who
from egalite.records.context import Corpus
from egalite.records.document import Document
from egalite.records.items import fields
from egalite.records.rules import orientation_reference

RULE = "orientation"
SEVERITY = "warning"


def check_corpus(corpus: Corpus) -> Iterator[Finding]:
    document = corpus.data.get(reading.FILE.path)
    if document is None or any(orientation_reference.check_corpus(corpus)):
        return  # a misspelt answer leads nowhere, and is judged there
    orientation = reading.interpret(fields(document))
    resolver = Resolver(orientation, online(corpus))
    yield from _dead_ends(document, orientation, resolver)
    yield from _unreached(document, orientation, resolver)


def online(corpus: Corpus) -> Collection[str]:
    """Identifiers of the schemes that the answers may name on the day."""
    return {
        identifier
        for identifier, scheme in corpus.schemes.items()
        if (partner := corpus.partners.get(scheme["partner"])) and visibility(scheme, partner, corpus.day) == "online"
    }


def _dead_ends(document: Document, orientation: Orientation, resolver: Resolver) -> Iterator[Finding]:
    """One finding an answer, with the first combination that leads nowhere."""
    answers: list[What | Where | Who] = [*orientation.what, *orientation.where, *orientation.who]
    labels = {answer.id: answer.label for answer in answers}
    told: set[str] = set()
    for cell in orientation.cells():
        if cell.what not in told and not resolver.contacts(cell):
            told.add(cell.what)
            rank = [what.id for what in orientation.what].index(cell.what)
            names = ", ".join(f"« {labels[answer]} »" for answer in (cell.what, cell.where, cell.who))
            message = f"aucun dispositif en ligne pour {names} ; ajoutez un contact qui convient."
            yield document.finding(RULE, ("what", rank), message, severity="warning")


def _unreached(document: Document, orientation: Orientation, resolver: Resolver) -> Iterator[Finding]:
    reached = {id(resolver.row(cell)) for cell in orientation.cells()}
    for rank, row in enumerate(orientation.contacts):
        if id(row) not in reached:
            message = "aucune combinaison de réponses n'atteint cette ligne ; montez-la, ou retirez-la."
            yield document.finding(RULE, ("contacts", rank), message, severity="warning")
