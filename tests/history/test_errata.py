"""What is to strike out on paper, from the versions that a branch had."""

from __future__ import annotations

import pytest

from egalite.history.errata import Erratum, errata
from egalite.history.facts import Facts
from egalite.history.log import Commit
from egalite.history.provenance import Change, History, Mode

A, B = "+33199000001", "+33199000002"


def history(*versions: tuple[str, str, tuple[str, ...]], mode: Mode = "merge", proven: bool = True) -> History:
    """One scheme's versions: the day, the status ("" for a file removed), its numbers."""
    chain = tuple(
        Change(Commit(f"{rank:040}", day, merge=True), "b" if status else "", Facts(status, numbers=numbers), proven)
        for rank, (day, status, numbers) in enumerate(versions)
    )
    return History(mode, "d" * 40, chains={"schemes/permanence.md": chain, "partners/a/partner.yml": chain})


@pytest.mark.parametrize(
    ("versions", "told"),
    [
        ([("2026-01-01", "online", (A,))], []),
        ([("2026-01-01", "online", (A,)), ("2026-02-01", "online", (A, B))], []),
        ([("2026-01-01", "online", (A,)), ("2026-02-01", "online", (B,))], [("2026-02-01", A)]),
        ([("2026-01-01", "online", (A, B)), ("2026-02-01", "online", ()), ("2026-03-01", "online", (B,))], [("2026-02-01", A)]),
        ([("2026-01-01", "online", (A,)), ("2026-02-01", "online", (B,)), ("2026-03-01", "online", (A,))], [("2026-03-01", B)]),
        ([("2026-01-01", "draft", (A,)), ("2026-02-01", "online", (B,))], []),
        ([("2026-01-01", "draft", (A,)), ("2026-02-01", "withdrawn", (A,))], []),
        ([("2026-01-01", "online", (A,)), ("2026-02-01", "withdrawn", (A,))], [("2026-02-01", "")]),
        ([("2026-01-01", "online", (A,)), ("2026-02-01", "withdrawn", ()), ("2026-03-01", "", ())], [("2026-02-01", "")]),
        ([("2026-01-01", "online", (A,)), ("2026-02-01", "withdrawn", (A,)), ("2026-03-01", "online", (B,))], [("2026-03-01", A)]),
    ],
)  # fmt: skip
def test_errata(versions, told):
    assert errata(history(*versions)) == [Erratum(day, "permanence", number) for day, number in told]


def test_what_nobody_allowed_signed_was_never_shown():
    versions = (("2026-01-01", "online", (A,)), ("2026-02-01", "online", (B,)))
    assert errata(history(*versions, mode="signed", proven=False)) == []
    assert errata(history(*versions, mode="signed")) != []


def test_the_latest_comes_first():
    versions = (("2026-01-01", "online", (A, B)), ("2026-02-01", "online", (B,)), ("2026-03-01", "online", ()))
    assert [erratum.day for erratum in errata(history(*versions))] == ["2026-03-01", "2026-02-01"]
