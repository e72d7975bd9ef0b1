"""The judgement of `make measure`: medians against bars, weights against promises."""

from __future__ import annotations

import pytest

from benchmarks import lighthouse
from benchmarks.web import Weight

GOOD = {category: (100, []) for category, _, _ in lighthouse.BARS}
LIGHT = Weight(12_000, 5)


def test_one_slow_run_of_three_is_no_miss(capsys: pytest.CaptureFixture[str]) -> None:
    slow = GOOD | {"performance": (80, ["Total Blocking Time"])}
    assert lighthouse.told("accueil", [GOOD, slow, GOOD], LIGHT, LIGHT) == []
    assert "performance 100 (80-100)" in capsys.readouterr().out


def test_a_median_below_its_bar_says_why() -> None:
    slow = GOOD | {"accessibility": (98, ["Contrast"])}
    [missed] = lighthouse.told("accueil", [slow, slow, GOOD], LIGHT, None)
    assert missed == "accueil : accessibilité 98 au lieu de 100 (Contrast)."


@pytest.mark.parametrize("weight", [Weight(40_001, 5), Weight(40_000, 9)])
def test_a_first_view_too_heavy_or_of_too_many_files(weight: Weight) -> None:
    [missed] = lighthouse.told("accueil", [GOOD], weight, Weight(40_000, 8))
    assert "40 ko et 8 fichiers au plus" in missed
