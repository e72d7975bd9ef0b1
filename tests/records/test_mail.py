"""Electronic mail addresses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.records.values.mail import fault, names_a_person


@pytest.mark.parametrize(
    "address",
    [
        "licra30.veille@gmail.com",
        "saintdenis-reunion@ldh-france.org",
        "elucid@mairie-bordeaux.fr",
        "discrimination-logement@adil75.org",
        "sport@licra.org",
        "victimes@france-victimes.fr",
        "mjd.saint-denis@exemple.fr",
        "e-enfance@exemple.fr",
        "adil@exemple.fr",
        "service.discriminations@exemple.fr",
    ],
)
def test_role(address: str) -> None:
    assert fault(address) is None


@pytest.mark.parametrize(
    "local",
    [
        "marie.exemple",
        "exemple.marie",
        "m.exemple",
        "m_exemple",
        "exemple.m",
        "fatou",
        "Marie",
        "jean-pierre.exemple",
        "marie2",
    ],
)
def test_person(local: str) -> None:
    assert names_a_person(local)
    assert fault(f"{local}@exemple.fr") is not None


@pytest.mark.parametrize(
    "address",
    [
        "",
        "@",
        "contact",
        "contact@",
        "@exemple.fr",
        "a@b@exemple.fr",
        "a..b@exemple.fr",
        "contact@exemple",
        "contact@192.0.2.1",
        "é@exemple.fr",
    ],
)
def test_not_an_address(address: str) -> None:
    assert fault(address) is not None


@given(st.text())
def test_any_text_is_judged(text: str) -> None:
    found = fault(text)
    assert found is None or found.message.endswith(".")
