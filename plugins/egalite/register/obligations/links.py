"""What is due about links: those that lead elsewhere or nowhere, and pages of partners that no longer name this site."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from egalite.convention.obligation import Due
from egalite.french.plural import count
from egalite.records.registry import Registry
from egalite.register.links import backlink
from egalite.register.links.inventory import Target, targets
from egalite.register.links.journal import FILE, Journal, JournalError
from egalite.register.links.verdict import State
from egalite.register.private.reader import Register

_KINDS = {
    ("dead", "contact"): "contact-link",
    ("check", "contact"): "contact-link",
    ("dead", "source"): "source-link",
    ("check", "source"): "source-link",
    ("moved", "contact"): "moved-link",
    ("moved", "source"): "moved-link",
}
_ROLES = {"contact": "moyen de contact ou site", "source": "source"}


def items(register: Register, registry: Registry) -> Iterator[Due]:
    """Everything due by what is known of links, whatever the day."""
    try:
        journal = Journal(register.root)
    except JournalError as error:
        yield Due("links-file", None, FILE, str(error))
        return
    if not journal.states:
        return
    for target in targets(registry, register.partners):
        state = journal.states.get(target.url)
        if state is not None:
            yield from of(target, state, registry)


def of(target: Target, state: State, registry: Registry) -> Iterator[Due]:
    """What is due about one address."""
    kind = _KINDS.get((state.verdict, target.role))
    if kind is not None and target.pages:
        file = target.records[target.role][0]
        where = f"{_ROLES[target.role]}, {count(target.pages, 'fichier')}"
        day = None if state.verdict == "moved" else _day(state.since)
        title = f"{target.url} ({where}) : {state.reason}"
        yield Due(kind, day, file, title, next(iter(target.owners), ""), target.url, target.pages)
    for partner in target.backlinks:
        since = backlink.missing_since(state.backlinks.get(partner, {}))
        if since is not None:
            name = registry.partners[partner]["name"]
            title = f"{name} : {target.url} ne mène plus à ce site"
            yield Due("absent-backlink", since, f"partners/{partner}.yml", title, partner, target.url)


def _day(instant: str) -> date:
    return datetime.fromisoformat(instant).date()
