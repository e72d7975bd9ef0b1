"""What a combination of answers leads to: the first case that suits, online schemes only, gaps said."""

from __future__ import annotations

from collections.abc import Collection

from hypothesis import given
from hypothesis import strategies as st

from egalite.records.content.orientation.answers import Resolver, first
from egalite.records.content.orientation.model import Cell, Delay, Filter, Group, Orientation

from .conftest import SCHEMES

_MINE = Cell("refus", "travail", "moi")


def _resolver(orientation: Orientation, offline: Collection[str] = ()) -> Resolver:
    return Resolver(orientation, [name for name in SCHEMES if name not in offline])


def test_the_first_line_that_suits_is_the_whole_answer(orientation: Orientation) -> None:
    resolver = _resolver(orientation)
    assert resolver.contacts(_MINE) == [Group("", ("formulaire", "ligne")), Group("À Lyon", ("permanence",))]
    assert resolver.contacts(Cell("refus", "rue", "moi")) == [Group("", ("ligne", "veille"))]
    assert resolver.contacts(Cell("paroles", "rue", "organisation")) == [Group("", ("ligne", "veille"))]


def test_what_is_offline_is_passed_over_with_a_group_that_it_empties(orientation: Orientation) -> None:
    assert _resolver(orientation, ["formulaire", "permanence"]).contacts(_MINE) == [Group("", ("ligne",))]
    assert _resolver(orientation, SCHEMES).contacts(_MINE) == []


def test_a_gap_is_said_until_the_service_is_online(orientation: Orientation) -> None:
    said = ["Aucun service du soir n'est en ligne ici."]
    assert _resolver(orientation, ["atelier"]).missing(_MINE) == said
    assert _resolver(orientation).missing(_MINE) == []
    assert _resolver(orientation).missing(Cell("paroles", "rue", "moi")) == []


def test_one_step_of_each_rank_in_order(orientation: Orientation) -> None:
    resolver = _resolver(orientation)
    assert [step.title for step in resolver.steps(_MINE)] == ["Demandez le motif", "Parlez-en"]
    assert [step.title for step in resolver.steps(Cell("paroles", "rue", "moi"))] == [
        "Mettez-vous en sécurité",
        "Parlez-en",
    ]


def test_every_proof_that_suits_and_the_delays_of_the_first_case(orientation: Orientation) -> None:
    resolver = _resolver(orientation)
    assert [proof.text for proof in resolver.proofs(_MINE)] == ["Notez la date et le lieu.", "Gardez l'annonce."]
    assert len(resolver.proofs(Cell("paroles", "rue", "moi"))) == 1
    assert resolver.deadlines(_MINE) == ("discrimination",)
    assert resolver.deadlines(Cell("paroles", "rue", "moi")) == ("propos", "harcelement")


_NAMES = st.sampled_from(["a", "b", "c"])
_FILTERS = st.builds(Filter, *(st.frozensets(_NAMES) for _ in range(3)))


@given(st.lists(_FILTERS), st.builds(Cell, _NAMES, _NAMES, _NAMES))
def test_the_first_case_suits_and_none_before_it_does(filters: list[Filter], cell: Cell) -> None:
    cases = [Delay(one, (str(rank),)) for rank, one in enumerate(filters)]
    case = first(cases, cell)
    suited = [one for one in cases if one.filter.suits(cell)]
    assert case == (suited[0] if suited else None)
    assert Filter(frozenset(), frozenset(), frozenset()).suits(cell)
