"""What the particular conditions say, for each state of a partner's records."""

from __future__ import annotations

from datetime import date

import pytest

from egalite.register.agreement import ConventionError
from egalite.register.agreement.conditions import gather
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


def second(root, status: str = "online", name: str = "Atelier d'exemple") -> None:
    """A second scheme of the same partner."""
    text = (root.path / SCHEME).read_text(encoding="utf-8")
    state = {"planned": "planned\nplanned_for: '2027-02-01'"}.get(status, status)
    root.write(
        "schemes/atelier.md", text.replace("Permanence d'exemple", name).replace("status: online", f"status: {state}")
    )


def test_nothing_recorded_is_left_to_a_hand(root):
    told = gather(root.load(), "association-exemple")
    assert (told.name, told.kind, told.site) == ("Association Exemple", "Association", "")
    assert [(scheme.id, scheme.state) for scheme in told.schemes] == [("permanence", "En ligne")]
    assert (told.signed_on, told.charter_signed_on, told.in_force_from, told.ends_on) == ("", "", "", "")


def test_recorded_dates_are_in_words(root):
    root.write(PARTNER, UNDER_CONVENTION)
    told = gather(root.load(), "association-exemple")
    assert (told.signed_on, told.charter_signed_on) == ("1er\xa0mars\xa02026", "2\xa0mars\xa02026")
    assert (told.in_force_from, told.ends_on) == ("1er\xa0avril\xa02026", "31\xa0mars\xa02029")


def test_a_convention_that_is_over_gives_no_date(root):
    root.write(PARTNER, UNDER_CONVENTION)
    assert gather(root.load(date(2029, 3, 31)), "association-exemple").signed_on
    assert not gather(root.load(date(2029, 4, 1)), "association-exemple").signed_on


@pytest.mark.parametrize(("status", "state"), [("planned", "À venir (1er\xa0février\xa02027)"), ("draft", "Brouillon")])
def test_schemes_to_come_are_named(root, status, state):
    second(root, status)
    assert [scheme.state for scheme in gather(root.load(), "association-exemple").schemes] == [state, "En ligne"]


def test_schemes_that_one_chooses(root):
    second(root)
    told = gather(root.load(), "association-exemple", ("atelier", "atelier"))
    assert [scheme.id for scheme in told.schemes] == ["atelier"]


def test_a_withdrawn_scheme_is_never_named(root):
    gone = "  - fact: withdrawal\n    date: '2026-11-02'\n    reason: service-ferme\n    no_replacement: aucun-service-equivalent\n"
    root.change(SCHEME, PUBLICATION, f"{PUBLICATION}{gone}")
    assert gather(root.load(), "association-exemple").schemes == ()
    with pytest.raises(ConventionError, match="est retirée"):
        gather(root.load(), "association-exemple", ("permanence",))


@pytest.mark.parametrize(
    ("partner", "schemes", "told"),
    [
        ("asociation-exemple", (), "aucun organisme partners/asociation-exemple/ ; le plus proche est « association-exemple »"),
        ("exemple", (), "le plus proche est « association-exemple »"),
        ("association-exemple", ("permanance",), "aucune fiche schemes/permanance.md ; le plus proche est « permanence »"),
        ("association-exemple", ("autre",), "la fiche « autre » est celle de « ville-exemple », pas de « association-exemple »"),
    ],
)  # fmt: skip
def test_what_does_not_exist_or_is_not_theirs(root, partner, schemes, told):
    root.write("partners/ville-exemple/partner.yml", "name: Ville\nkind: collectivite\n")
    second(root, name="Autre permanence")
    text = (root.path / "schemes/atelier.md").read_text(encoding="utf-8")
    root.write("schemes/autre.md", text.replace("association-exemple", "ville-exemple"))
    with pytest.raises(ConventionError) as caught:
        gather(root.load(), partner, schemes)
    assert told in str(caught.value)


def test_a_record_with_an_error_is_mended_first(root):
    root.change(SCHEME, "summary: Des avocats", "summary: 12 # Des avocats")
    with pytest.raises(ConventionError, match=r"schemes/permanence\.md : à corriger d'abord"):
        gather(root.load(), "association-exemple", ("permanence",))
    root.change(PARTNER, "kind: association", "kind: club")
    with pytest.raises(ConventionError, match=r"partner\.yml : à corriger d'abord"):
        gather(root.load(), "association-exemple")
