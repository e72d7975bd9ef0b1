"""What tells a life at stake from what only sounds like it, learned from `schemas/vocabularies/examples-….yml`.

Two stages, both sums of small weights of the parts of what is typed. The first says whether a life is at stake, the second
which answer that is. Training is dual coordinate descent for the linear support vector machine with squared hinge loss
(Hsieh et al., 2008, https://doi.org/10.1145/1390156.1390208), in whole numbers alone: the same examples give the same
weights on any machine. `theme/components/search/engine/table.js` computes the same parts and the same sums.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import floor, isqrt, sqrt

from egalite.search import features

_PRIME, _MASK = 0x01000193, 0xFFFFFFFF  # that mix the examples
_SIZES = (3, 4, 5, 6)  # letters of a part of a word
BUCKETS = 26_000  # of the first stage
KINDS = 1 << 12  # buckets of the second one, for each answer
_UNIT = 1 << 20  # a margin of 1
_ROUNDS = 20
# Weights are whole numbers from minus the highest level to it, which stands for that hundredth of the weights: of the first
# stage, then of the second, which needs less.
_LEVELS, _KEPT = 2, 97
_KINDS_LEVELS, _KINDS_KEPT = 1, 90
# Share of its own examples of a life at stake that the first stage may leave under its floor. Lower misses fewer lives and
# disturbs more people: docs/editeur-recherche.md says what each costs.
MISSED = 0.0125
# What else a person writes takes nothing away from « je veux mourir »: each stretch of LEAST words, which leaves out none or APART
# of them at each end (fewer may change what it says: « mourir de rire »), is judged too, and must stand SURER higher.
LEAST, APART, SURER = 3, 8, 1.9
CLOSE = 0.59  # an answer this near the likeliest one, in margins, is shown too


_Text = tuple[Sequence[int], str]  # buckets of an example, and its answer


@dataclass(frozen=True, slots=True)
class Recogniser:
    """`weights` of the first stage and its `floor`; `kinds` are the answers' names, each with its bias and weights.

    A score is the sum of the weights of a text's buckets over the square root of their number.
    """

    weights: Sequence[int]
    floor: float
    kinds: Mapping[str, tuple[float, Sequence[int]]]
    close: float

    def scores(self, text: str) -> tuple[float, dict[str, float]]:
        """How far above the floor a text stands, and how much each answer suits it, both of its stretch that stands highest.

        A text without a word is far below.
        """
        words = features.words(text)
        if not words:
            return -1.0, dict.fromkeys(self.kinds, 0.0)
        judged = [self._above(words), *(self._above(words[start:end], SURER) for start, end in stretches(len(words)))]
        above, found = max(judged, key=lambda one: one[0])
        size = sqrt(len(found))
        kinds = {
            name: sum(weights[bucket % KINDS] for bucket in found) / size + bias
            for name, (bias, weights) in self.kinds.items()
        }
        return above, kinds

    def _above(self, words: Sequence[str], surer: float = 0) -> tuple[float, Sequence[int]]:
        found = _buckets(words)
        return sum(map(self.weights.__getitem__, found)) / sqrt(len(found)) - self.floor - surer, found

    def called(self, text: str) -> list[str]:
        """The answers that a text calls."""
        above, kinds = self.scores(text)
        most = max(kinds.values(), default=0.0)
        return [name for name, score in kinds.items() if above >= 0 and score >= most - self.close]


def buckets(text: str) -> list[int]:
    """Where the parts of a text are weighed, each once: its words' letters by three to six, its words, their pairs."""
    return _buckets(features.words(text))


def _buckets(words: Sequence[str]) -> list[int]:
    return features.buckets(words, BUCKETS, _SIZES, pairs=True)


def stretches(count: int) -> Iterator[tuple[int, int]]:
    """Where each stretch of a text of `count` words begins and ends, the whole left out."""
    for start in (0, *range(APART, count - LEAST + 1)):
        yield from ((start, end) for end in range(start + LEAST, count - APART + 1))
        if start:
            yield start, count


def learned(examples: Mapping[str, Sequence[str]], none: str) -> Recogniser:
    """What the examples teach: sentences by answer, those of `none` calling nothing. Raises ValueError for less than two."""
    every = ((buckets(text), answer) for answer, all_ in examples.items() for text in all_)
    texts = [(parts, answer) for parts, answer in every if parts]
    kinds = [answer for answer in examples if answer != none]
    first = _trained(texts, set(kinds), BUCKETS)
    pinned = [([bucket % KINDS for bucket in parts], answer) for parts, answer in texts if answer != none]
    second = {kind: _trained(pinned, {kind}, KINDS) for kind in kinds}
    most, high = _highest([first[0]], _KEPT), _highest([weights for weights, _ in second.values()], _KINDS_KEPT)
    weights = _levels(first[0], most, _LEVELS)
    reached = sorted(
        sum(map(weights.__getitem__, parts)) / sqrt(len(parts)) for parts, answer in texts if answer != none
    )
    return Recogniser(
        weights,
        floor(1000 * reached[int(MISSED * len(reached))]) / 1000,  # rounded up, the last example of all would be missed
        {kind: _rounded(*table, pinned, high) for kind, table in second.items()},
        round(CLOSE * _KINDS_LEVELS * _UNIT / high, 3),
    )


def _trained(texts: Sequence[_Text], wanted: set[str], size: int) -> tuple[list[int], int]:
    """Weights and bias, in units, that part the texts of the wanted answers from the others."""
    weights, bias = [0] * size, 0
    read = weights.__getitem__
    rows = [(parts, _share(parts), 1 if answer in wanted else -1) for parts, answer in texts]
    slack = [0] * len(rows)
    # Answers mixed, in an order that is the examples' own: where one stands in its file changes nothing.
    order = sorted(range(len(rows)), key=lambda at: sum(rows[at][0]) * _PRIME & _MASK)
    for _ in range(_ROUNDS):
        for at in order:
            parts, share, sign = rows[at]
            margin = sign * (sum(map(read, parts)) * share // _UNIT + bias)
            # The penalty C is 2: the curvature is 1 for the parts, 1 for the bias, 1 / 2C for the slack.
            changed = max(slack[at] - (margin - _UNIT + slack[at] // 4) * 4 // 9, 0)
            step = (changed - slack[at]) * sign
            if step:
                slack[at] = changed
                bias += step
                moved = step * share // _UNIT
                for part in parts:
                    weights[part] += moved
    return weights, bias


def _share(parts: Sequence[int]) -> int:
    """One over the square root of how many parts there are, in units."""
    return isqrt(_UNIT * _UNIT // max(len(parts), 1))


def _highest(tables: Sequence[Sequence[int]], kept: int) -> int:
    """The weight that the highest level stands for."""
    found = sorted(abs(weight) for weights in tables for weight in weights if weight)
    return found[len(found) * kept // 100] if found else 1


def _levels(weights: Sequence[int], most: int, highest: int) -> list[int]:
    return [max(-highest, min(highest, (2 * highest * weight + most) // (2 * most))) for weight in weights]


def _rounded(weights: Sequence[int], bias: int, texts: Sequence[_Text], most: int) -> tuple[float, list[int]]:
    """The bias and the weights as levels, the bias such that scores stand on average where they stood before."""
    levels, lost = _levels(weights, most, _KINDS_LEVELS), 0
    for parts, _ in texts:
        before, after = sum(map(weights.__getitem__, parts)), sum(map(levels.__getitem__, parts))
        lost += (before * _KINDS_LEVELS - after * most) * _share(parts) // _UNIT
    return round((bias * _KINDS_LEVELS + lost / len(texts)) / most, 3), levels
