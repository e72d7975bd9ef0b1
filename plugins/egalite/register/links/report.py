"""What a round says on a terminal, in French."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from egalite.french.plural import count
from egalite.records.registry import Registry
from egalite.register.links.backlink import IN_FRENCH
from egalite.register.links.inventory import Target
from egalite.register.links.journal import Journal
from egalite.register.links.rounds import Round

_VERDICTS = {
    "check": "À regarder",
    "dead": "N'existe plus",
    "moved": "Déplacé dans le même organisme",
    "unknown": "On ne sait pas",
}


def lines(listed: Sequence[Target], journal: Journal, done: Round, registry: Registry) -> Iterator[str]:
    """One line an address that is not right, what readers meet first; then links back; then how many of each."""
    states = [(target, journal.states[target.url]) for target in listed if target.url in journal.states]
    for verdict, title in _VERDICTS.items():
        for target, state in states:
            if state.verdict == verdict and target.pages:
                yield f"{title} : {state.url} ({count(target.pages, 'fichier')}) : {state.reason}"
    for target, state in states:
        for partner in target.backlinks:
            if partner in state.backlinks:
                seen = IN_FRENCH[state.backlinks[partner]["presence"]]
                yield f"Lien vers ce site, {registry.partners[partner]['name']} : {seen} ({state.url})"
    totals = Counter(state.verdict for target, state in states if target.pages)
    yield (
        f"{count(done.asked, 'adresse')} demandée(s) ; au total {totals['ok']} en ordre, {totals['moved']} déplacée(s), "
        f"{totals['check']} à regarder, {totals['dead']} disparue(s), {totals['unknown']} dont on ne sait rien."
    )
    if done.waiting:
        yield f"{count(done.waiting, 'adresse')} pour une prochaine fois."
