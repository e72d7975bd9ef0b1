"""The postcodes whose first figures mislead."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from egalite.records.vocabulary import vocabularies
from egalite.site.views import geography
from tools import list_postcodes

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("postcode", "code"),
    [("69003", "69"), ("20000", "2A"), ("20190", "2A"), ("20200", "2B"), ("97400", "974"), ("98800", "988")],
)
def test_what_first_figures_tell(postcode, code):
    assert list_postcodes.usual(postcode) == code


def test_only_what_misleads_is_listed_the_usual_first():
    communes = [
        {"departement": "69", "codesPostaux": ["69003"]},
        {"departement": "01", "codesPostaux": ["39310", "01410"]},
        {"departement": "39", "codesPostaux": ["39310"]},
        {"departement": "977", "codesPostaux": ["97133"]},
        {"departement": "01"},
    ]
    assert list_postcodes.exceptions(communes) == {"39310": ["39", "01"], "97133": ["977"]}


def test_the_committed_table_says_where_it_comes_from():
    table = json.loads((CHECKOUT / "theme/components/postcode/exceptions.json").read_text(encoding="utf-8"))
    assert (table["source"], table["version"]) == ("@etalab/decoupage-administratif", "6.0.0")
    assert {code for codes in table["exceptions"].values() for code in codes} <= set(vocabularies()["departements"])
    assert geography.postcodes().startswith("01200:01,74;")
