"""No count under ten can be worked out from what is told, even by who knows the method."""

from __future__ import annotations

from collections import defaultdict
from itertools import product

import pytest

from egalite.records.content.audience import LEAST
from egalite.reporting.audience.suppression import told


@pytest.mark.parametrize(
    ("cells", "highest", "has_untold"), [(1, 30, True), (2, 24, True), (2, 40, False), (3, 30, False)]
)
def test_every_table_that_could_be_hides_its_small_counts(cells: int, highest: int, has_untold: bool) -> None:
    """Every table whose hidden counts make less than `highest`, by all that is told of it: no small count is alone possible."""
    possible: dict[tuple[object, ...], list[tuple[int, ...]]] = defaultdict(list)
    for counts in product(range(highest), repeat=cells + has_untold):
        total = sum(counts)
        shown = told(dict(enumerate_names(counts[:cells])), counts[cells] if has_untold else None)
        if total >= LEAST and total - sum(shown.values()) < highest:
            possible[total, *sorted(shown.items())].append(counts)
    assert len(possible) > highest
    for worlds in possible.values():
        for values in map(set, zip(*worlds, strict=True)):
            assert len(values) > 1 or min(values) >= LEAST


def enumerate_names(counts: tuple[int, ...]) -> list[tuple[str, int]]:
    return [(f"cell-{index}", count) for index, count in enumerate(counts)]


@pytest.mark.parametrize(
    ("counts", "untold", "shown"),
    [
        ({"ar": 3, "en": 12, "fr": 900}, None, {"fr"}),  # 915 less 900 and 12 would give 3
        ({"ar": 12, "en": 3, "fr": 900}, None, {"fr"}),
        ({"ar": 4, "en": 3, "fr": 900}, None, set()),  # 7 in all
        ({"ar": 9, "en": 9, "fr": 900}, None, set()),  # 18 is twice the most that a small count may be
        ({"ar": 9, "en": 8, "fr": 900}, None, {"fr"}),
        ({"ar": 40, "en": 30, "fr": 900}, None, {"ar", "en", "fr"}),
        ({"one": 3, "two": 50}, 400, {"two"}),
        ({"one": 12, "two": 50}, 9, {"two"}),
        ({"one": 12, "two": 50}, 0, {"two"}),
        ({"one": 12, "two": 50}, 10, {"one", "two"}),
    ],
)  # fmt: skip
def test_what_is_hidden_with_a_small_count(counts: dict[str, int], untold: int | None, shown: set[str]) -> None:
    assert told(counts, untold) == {name: counts[name] for name in shown}
