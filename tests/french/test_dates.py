from __future__ import annotations

import pytest

from egalite.french.dates import in_words, latest


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2021-03-02", "2\u00a0mars\u00a02021"),
        ("2021-12-01", "1er\u00a0décembre\u00a02021"),
        ("2021-03", "mars 2021"),
        ("2021", "2021"),
        ("2021-2022", "2021-2022"),
    ],
)
def test_as_a_reader_says_it(written: str, said: str) -> None:
    assert in_words(written) == said


def test_latest_of_mixed_precision() -> None:
    assert latest(["2019", "2021-2022", "2021-03", "2020-12-31"]) == "2021-03"
    assert latest([]) is None
