"""What the particular conditions say, for each state of a partner's records."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from types import SimpleNamespace

import pytest

from egalite.records.registry import Registry
from egalite.register.documents import DocumentError, conditions
from egalite.register.documents.case import Choices, open_case
from tests.conftest import PUBLICATION

PARTNER = "partners/association-exemple/partner.yml"
SCHEME = "schemes/permanence.md"
UNDER_CONVENTION = """\
name: Association Exemple
kind: association
facts:
  - fact: signature
    date: '2026-03-01'
    starts_on: '2026-04-01'
    charter_apart: true
    attested_by: registre
  - fact: charter
    date: '2026-03-02'
"""


Gather = Callable[..., SimpleNamespace]


@pytest.fixture
def gather(publisher) -> Gather:
    """What the conditions of a partner say, by the names of the template."""

    def call(registry: Registry, partner: str, schemes: tuple[str, ...] = ()) -> SimpleNamespace:
        case = open_case(registry, partner, None, Choices(schemes=schemes, publisher=publisher))
        return SimpleNamespace(**conditions.contents(case))

    return call


def named(contents: SimpleNamespace) -> list[tuple[str, str]]:
    """Ids and states of the schemes, those to set up last."""
    return [(one["id"], one["state"]) for one in [*contents.described, *contents.planned]]


def second(root, status: str = "online", name: str = "Atelier d'exemple") -> None:
    """A second scheme of the same partner."""
    text = (root.path / SCHEME).read_text(encoding="utf-8")
    state = {"planned": "planned\nplanned_for: '2027-02-01'"}.get(status, status)
    root.write(
        "schemes/atelier.md", text.replace("Permanence d'exemple", name).replace("status: online", f"status: {state}")
    )


def test_nothing_recorded_is_left_to_a_hand(gather, root):
    contents = gather(root.load(), "association-exemple")
    assert (contents.organisation_kind, contents.site) == ("Association", "")
    assert named(contents) == [("permanence", "En ligne")]
    assert (contents.signed_on, contents.charter_on, contents.starts_on, contents.ends_on) == ("", "", "", "")
    assert (contents.tools, contents.participations, contents.page, contents.logo, contents.reproduction) == (
        [],
        [],
        "",
        {},
        "",
    )


def test_recorded_dates_are_in_words(gather, root):
    root.write(PARTNER, UNDER_CONVENTION)
    contents = gather(root.load(), "association-exemple")
    assert (contents.signed_on, contents.charter_on) == ("1er\xa0mars\xa02026", "2\xa0mars\xa02026")
    assert (contents.starts_on, contents.ends_on) == ("1er\xa0avril\xa02026", "31\xa0mars\xa02029")


def test_a_convention_that_is_over_gives_no_date(gather, root):
    root.write(PARTNER, UNDER_CONVENTION)
    assert gather(root.load(date(2029, 3, 31)), "association-exemple").signed_on
    assert not gather(root.load(date(2029, 4, 1)), "association-exemple").signed_on


@pytest.mark.parametrize(("status", "state"), [("planned", "À venir"), ("draft", "Brouillon")])
def test_schemes_to_come_are_named(gather, root, status, state):
    second(root, status)
    contents = gather(root.load(), "association-exemple")
    assert ("atelier", state) in named(contents)
    assert [one["planned_for"] for one in contents.planned] == (
        ["1er\xa0février\xa02027"] if status == "planned" else []
    )


def test_schemes_that_one_chooses(gather, root):
    second(root)
    contents = gather(root.load(), "association-exemple", ("atelier", "atelier"))
    assert [one for one, _ in named(contents)] == ["atelier"]


def test_a_withdrawn_scheme_is_never_named(gather, root):
    gone = "  - fact: withdrawal\n    date: '2026-11-02'\n    reason: service-ferme\n    no_replacement: aucun-service-equivalent\n"
    root.change(SCHEME, PUBLICATION, f"{PUBLICATION}{gone}")
    assert named(gather(root.load(), "association-exemple")) == []
    with pytest.raises(DocumentError, match="est retirée"):
        gather(root.load(), "association-exemple", ("permanence",))


@pytest.mark.parametrize(
    ("partner", "schemes", "message"),
    [
        ("asociation-exemple", (), "aucun organisme partners/asociation-exemple/ ; le plus proche est « association-exemple »"),
        ("exemple", (), "le plus proche est « association-exemple »"),
        ("association-exemple", ("permanance",), "aucune fiche schemes/permanance.md ; le plus proche est « permanence »"),
        ("association-exemple", ("autre",), "la fiche « autre » est celle de « ville-exemple », pas de « association-exemple »"),
    ],
)  # fmt: skip
def test_what_does_not_exist_or_is_not_theirs(gather, root, partner, schemes, message):
    root.write("partners/ville-exemple/partner.yml", "name: Ville\nkind: collectivite\n")
    second(root, name="Autre permanence")
    text = (root.path / "schemes/atelier.md").read_text(encoding="utf-8")
    root.write("schemes/autre.md", text.replace("association-exemple", "ville-exemple"))
    with pytest.raises(DocumentError) as caught:
        gather(root.load(), partner, schemes)
    assert message in str(caught.value)


def test_a_record_with_an_error_is_mended_first(gather, root):
    root.change(SCHEME, "summary: Des avocats", "summary: 12 # Des avocats")
    with pytest.raises(DocumentError, match=r"schemes/permanence\.md : à corriger d'abord"):
        gather(root.load(), "association-exemple", ("permanence",))
    root.change(PARTNER, "kind: association", "kind: club")
    with pytest.raises(DocumentError, match=r"partner\.yml : à corriger d'abord"):
        gather(root.load(), "association-exemple")
