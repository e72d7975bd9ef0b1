"""What people type into the form, judged by the rules of the records: `tests/browser/test_values.py` asks the form the same."""

from __future__ import annotations

import pytest

from tests.support import values

ROWS = [(kind, *row) for kind, rows in values.examples().items() for row in rows]


@pytest.mark.parametrize(("kind", "typed", "mended", "wanted"), ROWS)
def test_what_the_form_writes_is_judged_as_the_form_judges_it(kind: str, typed: str, mended: str, wanted: bool) -> None:
    del typed
    assert values.accepted(values.proposal(kind, mended)) is wanted


def test_each_kind_of_value_has_both_answers() -> None:
    assert values.examples().keys() == values.MENDS.keys()
    for kind, rows in values.examples().items():
        assert {wanted for *_, wanted in rows} == {True, False}, kind
