"""A round: the addresses whose turn it is, what readers meet first, within a budget of visits and time."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from egalite.register.links import backlink
from egalite.register.links.inventory import Target
from egalite.register.links.journal import Journal
from egalite.register.links.verdict import DEAD_AFTER, State, judge
from egalite.register.links.visit import Visitor, host_of

# After how long an address is asked again.
_AGAIN = {"ok": timedelta(days=7), "moved": timedelta(days=7), "check": timedelta(days=7), "dead": timedelta(days=7)}
_UNKNOWN_AGAIN = timedelta(hours=20)  # the next night
# How long what was right is remembered of an address that nothing shows any more: a suspended record may come back, and a
# domain may have changed hands meanwhile.
_REMEMBERED = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class Round:
    """What a round did: how many addresses were asked, how many wait for another, and how many hosts wanted no more."""

    asked: int
    waiting: int
    tired: int


def is_turn(state: State | None, now: datetime) -> bool:
    """Whether an address is to be asked now."""
    if state is None:
        return True
    asked = datetime.fromisoformat(state.asked)
    if state.gone_once:
        return now >= max(datetime.fromisoformat(state.gone_since) + DEAD_AFTER, asked + _UNKNOWN_AGAIN)
    return now - asked >= _AGAIN.get(state.verdict, _UNKNOWN_AGAIN)


def run(
    targets: Sequence[Target],
    journal: Journal,
    visitor: Visitor,
    most: int,
    seconds: float,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    clock: Callable[[], float] = time.monotonic,
) -> Round:
    """Ask what is to be asked, at most `most` addresses and about `seconds`. Raises JournalError."""
    began = clock()
    asked = 0
    with journal.open():
        journal.forget({one.url for one in targets}, now() - _REMEMBERED)
        visitor.robots.update(journal.fresh_robots(now()))
        visitor.remember = lambda origin, status, text: journal.keep_robots(origin, status, text, now())
        turn = [one for one in targets if is_turn(journal.states.get(one.url), now())]
        for target in _in_turns(turn, journal):
            if asked >= most or clock() - began >= seconds:
                break
            if host_of(target.url) in visitor.tired:
                continue
            journal.begin(target.url, now())
            journal.keep(_asked(target, journal.states.get(target.url), visitor, now))
            asked += 1
    return Round(asked, len(turn) - asked, len(visitor.tired))


def _in_turns(targets: Sequence[Target], journal: Journal) -> list[Target]:
    """Contacts before sources; of each, first every host's first address, then the second…: hosts rest meanwhile.

    Those never asked come first, then by how long ago.
    """
    ranks: Counter[tuple[str, str]] = Counter()
    ranked = []
    for one in sorted(targets, key=lambda one: (_asked_at(one, journal), one.place)):
        key = one.role, host_of(one.url)
        ranked.append((one.role == "source", _asked_at(one, journal) != "", ranks[key], one))
        ranks[key] += 1
    return [one for *_, one in sorted(ranked, key=lambda item: item[:3])]


def _asked_at(target: Target, journal: Journal) -> str:
    state = journal.states.get(target.url)
    return state.asked if state else ""


def _asked(target: Target, before: State | None, visitor: Visitor, now: Callable[[], datetime]) -> State:
    validators = {}
    # A page that was not judged for what is asked of it now is read whole.
    if before is not None and set(target.backlinks) <= before.backlinks.keys():
        validators = {
            name: value
            for name, value in (("If-None-Match", before.tag), ("If-Modified-Since", before.modified))
            if value
        }
    visit = visitor.visit(target.url, validators, before.validated if before else "")
    state = judge(target, visit, before, now())
    known = before.backlinks if before else {}
    links = {}
    for partner in target.backlinks:
        if visit.outcome == "unchanged":
            links[partner] = backlink.unchanged(known.get(partner, {}), now())
        else:
            seen = backlink.presence(visit, visitor.witness, target.sites)
            links[partner] = backlink.after(known.get(partner, {}), seen, now())
    return replace(state, backlinks=links)
