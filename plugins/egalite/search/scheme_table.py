"""Which schemes a text asks for, learned from the labelled queries of `schemas/vocabularies/examples.yml`.

For each scheme, a sum of small weights of the parts of what is typed, over the square root of their number, plus how often
the scheme is the answer. Training is dual coordinate descent for ridge regression (Saunders et al., 1998), the greatest
weights alone kept and fitted again, in whole numbers: the same examples give the same table on any machine.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isqrt

from egalite.search import features

BUCKETS = 1 << 14
LENGTHS = (3, 5)  # letters of a part of a word
WEIGHTS = 6_250  # that the device can afford
LEVELS = 2  # weights are whole numbers from -2 to 2
_UNIT = 1 << 20  # a target of 1
_PENALTY = 2  # one over the ridge
_PASSES, _PASSES_AGAIN = 6, 4
_STILL = _UNIT // 200  # a correction that is not worth making
_KEPT = 98  # hundredth of the weights that the highest level stands for
_WIDE, _LATE = 0.5, 0.3  # how much less one answer of many, and a later one, is worth

Queries = Sequence[tuple[str, Sequence[str]]]  # a text and its right answers, the best first


@dataclass(frozen=True, slots=True)
class SchemeTable:
    """For each answer: how often it is right, from 0 to 1, what a weight of 1 is worth, and its weights by bucket."""

    answers: Mapping[str, tuple[float, float, Mapping[int, int]]]

    def scores(self, text: str) -> dict[str, float]:
        """How much each answer suits a text, how often it is right left out."""
        found = parts(text)
        share = max(len(found), 1) ** 0.5
        return {
            name: step / share * sum(weights.get(bucket, 0) for bucket in found)
            for name, (_, step, weights) in self.answers.items()
        }


def parts(text: str) -> list[int]:
    """The buckets of a text."""
    return features.buckets(features.words(text), BUCKETS, LENGTHS, pairs=False)


def learned(queries: Queries) -> SchemeTable:
    """What the queries teach."""
    texts = sorted((tuple(parts(text)), tuple(answers)) for text, answers in queries)
    rows = [(found, isqrt(_UNIT * _UNIT // len(found)), answers) for found, answers in texts if found]
    # In an order that is the examples' own, answers mixed: where one stands in its file changes nothing.
    rows.sort(key=lambda row: sum(row[0]) * 0x01000193 & 0xFFFFFFFF)
    names = sorted({name for _, _, answers in rows for name in answers})
    wanted = {name: [_worth(name, answers) for _, _, answers in rows] for name in names}
    usual = {name: sum(targets) // len(rows) for name, targets in wanted.items()}
    first = {name: _fitted(rows, wanted[name], usual[name], [0] * BUCKETS, _PASSES) for name in names}
    # A rare answer's weights are small, and tell more.
    rarity = {name: _rarity(usual[name]) for name in names}
    every = sorted(
        (abs(weight) * rarity[name] for name, table in first.items() for weight in table if weight), reverse=True
    )
    least = every[min(WEIGHTS, len(every)) - 1] if every else 1
    tables = {}
    for name, table in first.items():
        kept = [weight if abs(weight) * rarity[name] >= least else 0 for weight in table]
        few = [(tuple(bucket for bucket in found if kept[bucket]), share, answers) for found, share, answers in rows]
        tables[name] = _fitted(few, wanted[name], usual[name], kept, _PASSES_AGAIN)
    return SchemeTable({name: _answer(usual[name], tables[name]) for name in names})


def _rarity(usual: int) -> int:
    """How much more a weight of a rare answer counts: the fourth root of one over how often it is right, in thousandths."""
    return isqrt(isqrt(_UNIT * 10**12 // max(usual, _UNIT // 2000)))


def _worth(name: str, answers: Sequence[str]) -> int:
    if name not in answers:
        return 0
    return int(_UNIT / len(answers) ** _WIDE / (1 + _LATE * answers.index(name)))


def _fitted(
    rows: Sequence[tuple[Sequence[int], int, Sequence[str]]],
    wanted: Sequence[int],
    usual: int,
    start: list[int],
    passes: int,
) -> list[int]:
    weights = list(start)
    read = weights.__getitem__
    moved = [0] * len(rows)
    for _ in range(passes):
        for at, (found, share, _) in enumerate(rows):
            missing = wanted[at] - usual - sum(map(read, found)) * share // _UNIT
            change = (_PENALTY * missing - moved[at]) // (_PENALTY + 1)
            if -_STILL < change < _STILL:
                continue
            moved[at] += change
            step = change * share // _UNIT
            for bucket in found:
                weights[bucket] += step
    return weights


def _answer(usual: int, weights: Sequence[int]) -> tuple[float, float, dict[int, int]]:
    high = sorted(abs(weight) for weight in weights if weight)
    most = high[len(high) * _KEPT // 100] if high else LEVELS
    return round(usual / _UNIT, 5), round(most / LEVELS / _UNIT, 4), _levels(weights, most)


def _levels(weights: Sequence[int], most: int) -> dict[int, int]:
    rounded = (max(-LEVELS, min(LEVELS, (2 * LEVELS * weight + most) // (2 * most))) for weight in weights)
    return {bucket: level for bucket, level in enumerate(rounded) if level}
