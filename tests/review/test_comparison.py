"""One French sentence per change of a field."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from egalite.records.content import catalogue
from egalite.records.document import Kind
from egalite.records.schema import schema
from egalite.records.vocabulary import vocabularies
from egalite.records.yaml import read
from egalite.review.comparison import Comparison
from tests.conftest import SCHEME

BASE: dict[str, Any] = read(SCHEME.split("---\n")[1])[0]
PHONE, SITE = BASE["channels"]
PLACE = {"address": "6 place du Marché", "postcode": "69009", "city": "Lyon", "department": "69"}

AT = "adresse : 6 place du Marché ; code postal : 69009 ; ville : Lyon ; département : Rhône"


def sentences(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    return [change.sentence() for change in Comparison("scheme", vocabularies()).changes(old, new)]


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("channels", [{**PHONE, "value": "01 98 76 54 32"}, SITE], ["Téléphone : 04 72 19 81 81 → 01 98 76 54 32"]),
        ("channels", [{**PHONE, "hours": "9h-17h"}, SITE], ["Téléphone, horaires : 9h-18h → 9h-17h"]),
        ("channels", [SITE], ["Téléphone (retrait) : 04 72 19 81 81 ; horaires : 9h-18h"]),
        ("channels", [SITE, PHONE], ["Moyen de contact, ordre : Téléphone, Site internet → Site internet, Téléphone"]),
        ("channels", [PHONE, SITE, {"type": "courriel", "value": "a@exemple.fr"}], ["Courriel (ajout) : a@exemple.fr"]),
        ("places", [PLACE], [f"Lieu d'accueil (ajout) : {AT}"]),
        ("sectors", ["emploi", "tous"], ["Domaines (ajout) : Emploi et travail"]),
        ("sectors", ["emploi"], ["Domaines (retrait) : Tous les domaines", "Domaines (ajout) : Emploi et travail"]),
        ("territory", ["69", "01"], ["Territoire : toute la France → Rhône, Ain"]),
        ("status", "planned", ["État : En ligne → À venir"]),
        ("free", False, ["Gratuit : oui → non"]),
        ("limits", "Rien.", ["Limites (ajout) : Rien."]),
        ("status", "onlin", ["État : En ligne → onlin"]),
        ("channels", "01 98 76 54 32", None),
        ("surprise", ["x"], ["Champ inconnu « surprise » (ajout) : ['x']"]),
        ("name", BASE["name"], []),
    ],
)  # fmt: skip
def test_sentences(field: str, value: Any, expected: list[str] | None) -> None:
    told = sentences(BASE, {**BASE, field: value})
    if expected is None:  # what does not conform is shown as written, in whatever words
        assert told
        assert value in told[0]
    else:
        assert told == expected


values = st.recursive(
    st.none() | st.booleans() | st.text(max_size=8) | st.sampled_from(["telephone", "69", "online"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["type", "value", "days", "x"]), inner, max_size=3),
    max_leaves=8,
)  # fmt: skip
records = st.dictionaries(st.sampled_from([*BASE, "places", "facts", "inconnu"]), values, max_size=6)


@settings(suppress_health_check=[HealthCheck.too_slow])  # a busy machine is no fault of the strategy
@given(records, records)
def test_whatever_the_records_hold(old: dict[str, Any], new: dict[str, Any]) -> None:
    told = sentences(old, new)
    assert all(isinstance(sentence, str) for sentence in told)
    assert sentences(old, old) == []


@pytest.mark.parametrize("kind", sorted(catalogue.KINDS))
def test_a_data_file_is_told_in_words_too(kind: Kind) -> None:
    comparison = Comparison(kind, vocabularies())
    for example in schema(kind).get("examples", ()):
        for old, new in (({}, example), (example, {})):
            told = [change.sentence() for change in comparison.changes(old, new)]
            assert told
            assert not [sentence for sentence in told if "{" in sentence.replace("{urgence", "") or "['" in sentence]
