"""Which schemes a text asks for, learned from the labelled queries of `schemas/vocabularies/examples.yml`.

For each scheme, a sum of weights of the parts of what is typed, over the square root of their number, plus how often the
scheme is the answer. Training is dual coordinate descent for ridge regression (Saunders et al., 1998), the greatest
weights alone kept and fitted again, then their signs, in whole numbers: the same examples give the same table on any machine.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isqrt

from egalite.search import features

BUCKETS = 1 << 13
LENGTHS = (3, 5)  # letters of a part of a word
WEIGHTS = 4_000  # that the device can afford
_UNIT = 1 << 20  # a target of 1
_PENALTY = 2  # one over the ridge
_PASSES, _PASSES_AGAIN = 6, 4
_STEPS, _FALL = 3, 2  # weights are lost down to the number kept, by halves
_STILL = _UNIT // 200  # a correction that is not worth making
_WIDE, _LATE = 0.5, 0.3  # how much less one answer of many, and a later one, is worth

Queries = Sequence[tuple[str, Sequence[str]]]  # a text and its right answers, the best first


@dataclass(frozen=True, slots=True)
class SchemeTable:
    """For each answer: how often it is right, from 0 to 1, what a weight is worth, and the signs of its weights by bucket."""

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
    moved = {name: [0] * len(rows) for name in names}
    tables = {name: _fitted(rows, wanted[name], usual[name], moved[name], _PASSES) for name in names}
    # Few weights are lost at a time, what is left fitted again.
    for step in range(_STEPS, -1, -1):
        many = WEIGHTS * _FALL**step
        every = sorted((abs(weight) for name in names for weight in tables[name] if weight), reverse=True)
        least = every[min(many, len(every)) - 1] if every else 1
        for name in names:
            kept = [abs(weight) >= least for weight in tables[name]]
            few = [
                (tuple(bucket for bucket in found if kept[bucket]), share, answers) for found, share, answers in rows
            ]
            tables[name] = _fitted(few, wanted[name], usual[name], moved[name], _PASSES_AGAIN)
    return SchemeTable({name: _answer(usual[name], tables[name]) for name in names})


def _worth(name: str, answers: Sequence[str]) -> int:
    if name not in answers:
        return 0
    return int(_UNIT / len(answers) ** _WIDE / (1 + _LATE * answers.index(name)))


def _fitted(
    rows: Sequence[tuple[Sequence[int], int, Sequence[str]]],
    wanted: Sequence[int],
    usual: int,
    moved: list[int],
    passes: int,
) -> list[int]:
    """Weights, from how far each row has `moved` them, which goes on from there."""
    weights = [0] * BUCKETS
    for (found, share, _), far in zip(rows, moved, strict=True):
        for bucket in found if far else ():
            weights[bucket] += far * share // _UNIT
    read = weights.__getitem__
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
    signs = {bucket: 1 if weight > 0 else -1 for bucket, weight in enumerate(weights) if weight}
    step = sum(map(abs, weights)) / max(len(signs), 1)
    return round(usual / _UNIT, 5), round(step / _UNIT, 4), signs
