"""Web addresses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.records.values.web import SHORTENERS, link_refusal, source_refusal


@pytest.mark.parametrize(
    "address",
    [
        "https://exemple.fr",
        "https://www.exemple.gouv.fr/une-page/?a=1&b=%C3%A9#partie",
        "https://xn--ducation-90a.fr/",
        "https://17cyber.exemple.fr",
    ],
)
def test_accepted(address: str) -> None:
    assert link_refusal(address) is None
    assert source_refusal(address) is None


@pytest.mark.parametrize(
    "address",
    [
        "https://127.1",
        "https://017700000001/",
        "https://0x7f000001",
        "https://2130706433",
        "https://１２７.0.0.1",
        "https://[::ffff:127.0.0.1]/",
        "https://exemple.fr@127.0.0.1",
        "https://a:b@exemple.fr",
        "https://exemple.fr\\@piege.exemple.fr",
        "https://exеmple.fr",
        "https://xn--exmple-4of.fr",
        "https://ехе.fr",
        "https://ｅxemple.fr",
    ],
)
def test_refused_even_as_a_source(address: str) -> None:
    assert link_refusal(address) is not None
    assert source_refusal(address) is not None


@pytest.mark.parametrize(
    "address", ["http://exemple.fr", "https://Exemple.fr", "https://exemple.fr:8443/a", "https://bit.ly/a"]
)
def test_a_source_keeps_its_form(address: str) -> None:
    assert link_refusal(address) is not None
    assert source_refusal(address) is None


@pytest.mark.parametrize(
    ("address", "mended"),
    [
        ("http://exemple.fr/a?b#c", "https://exemple.fr/a?b#c"),
        ("https://EXEMPLE.fr/A", "https://exemple.fr/A"),
        ("www.exemple.fr", "https://www.exemple.fr"),
        ("https://exemple.fr:443/a", "https://exemple.fr/a"),
        ("https://égalité.fr/a", "https://xn--galit-9raf.fr/a"),
    ],
)
def test_what_would_pass_is_proposed(address: str, mended: str) -> None:
    fault = link_refusal(address)
    assert fault is not None
    assert fault.suggestion == mended
    assert link_refusal(mended) is None


@pytest.mark.parametrize("host", ["exеmple.fr", "xn--80ak6aa92e.com", "égalité.fr"])
def test_punycode_is_shown(host: str) -> None:
    fault = link_refusal(f"https://{host}/")
    assert fault is not None
    assert "xn--" in fault.message


def test_shorteners_are_refused_with_their_subdomains() -> None:
    for host in SHORTENERS:
        assert link_refusal(f"https://{host}/a") is not None
        assert link_refusal(f"https://www.{host}/a") is not None


def test_a_host_that_ends_like_a_shortener_is_not_one() -> None:
    assert link_refusal("https://habit.ly.exemple.fr/") is None


@given(st.text())
def test_any_text_is_judged(text: str) -> None:
    for judge in (link_refusal, source_refusal):
        assert judge(text) is None or judge(text).message.endswith(".")
        judge(f"https://{text}")


@given(st.from_regex(r"https://[a-z0-9-]{0,8}[^\x00-\x7f][a-z]{0,5}\.fr", fullmatch=True))
def test_no_unicode_host_is_followed(address: str) -> None:
    assert link_refusal(address) is not None
