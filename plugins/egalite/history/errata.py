"""What paper printed at any day may still say and the branch no longer does: numbers that changed, schemes that went.

The branch is the record of every edition: whatever was printed stood in one of its versions.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from egalite.history.provenance import Change, History


class Erratum(NamedTuple):
    """From a day on (year-month-day), a scheme no longer gives a number, as dialled; "" for all that it said."""

    day: str
    scheme: str
    number: str


def errata(history: History) -> list[Erratum]:
    """All of them, latest first. A number that came back is right again, and so is a scheme.

    In mode `signed`, what nobody allowed signed was never shown.
    """
    found = [
        erratum
        for path, chain in history.chains.items()
        if path.startswith("schemes/") and path.endswith(".md")
        for erratum in _of(path[len("schemes/") : -len(".md")], chain, strict=history.mode == "signed")
    ]
    return sorted(found, key=lambda erratum: (erratum.day, erratum.scheme, erratum.number), reverse=True)


def _of(scheme: str, chain: Sequence[Change], *, strict: bool) -> list[Erratum]:
    shown: set[str] = set()
    gone: dict[str, str] = {}  # number → the day since when it is not given
    went = ""  # the day since when the scheme is not online
    ever = False
    for change in chain:
        if change.facts.status == "online" and (change.proven or not strict):
            given = set(change.facts.numbers)
            gone |= dict.fromkeys(shown - given, change.commit.day)
            for number in given:
                gone.pop(number, None)
            shown, went, ever = given, "", True
        elif ever and not went:
            went = change.commit.day
    if went:
        return [Erratum(went, scheme, "")]
    return [Erratum(day, scheme, number) for number, day in gone.items()]
