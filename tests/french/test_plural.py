"""French counts 0 as a singular."""

from __future__ import annotations

from egalite.french.plural import count


def test_a_noun_agrees_with_its_number() -> None:
    assert [count(number, "fiche") for number in (0, 1, 2)] == ["0 fiche", "1 fiche", "2 fiches"]
