"""Web addresses."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from egalite.records import word_list
from egalite.records.values import official
from egalite.records.values.web import link_refusal, source_refusal


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


OFFICIAL = sorted(
    (host, name)
    for host in word_list.entries(word_list.OFFICIAL_HOSTS)
    if len(name := host.rpartition(".")[0]) >= official.LETTER_APART
)


@given(st.sampled_from(OFFICIAL), st.data())
def test_an_official_name_less_more_or_with_another_letter_is_refused(
    listed: tuple[str, str], data: st.DataObject
) -> None:
    host, name = listed
    place = data.draw(st.integers(1, len(name) - 2))
    letter = data.draw(st.sampled_from(["", *"abcdefghijklmnopqrstuvwxyz"]))
    written = name[:place] + letter + name[place + data.draw(st.sampled_from((0, 1)) if letter else st.just(1)) :]
    assume(written != name)
    suffix = data.draw(st.sampled_from(["fr", "com", "info", "exemple.fr"]))
    for judge in (link_refusal, source_refusal):
        assert judge(f"https://{written}.{suffix}/") is not None
        assert judge(f"https://www.{host}/") is None


@pytest.mark.parametrize("host", [host for host, _ in OFFICIAL])
def test_an_official_site_written_whole_in_another_is_refused(host: str) -> None:
    for written in (host.replace(".", "-"), host.replace(".", ""), f"www-{host.replace('.', '-')}"):
        assert link_refusal(f"https://{written}.com/") is not None


@pytest.mark.parametrize(
    "host",
    [
        "justine.fr",
        "justice-exemple.org",
        "senat.exemple.fr",
        "vie-publique-exemple.fr",
        "service-public.nc",
        "europe.eu",
        "antidiscriminations-exemple.fr",
    ],
)
def test_another_word_makes_another_name(host: str) -> None:
    assert link_refusal(f"https://{host}/") is None


@given(
    st.from_regex(
        r"[a-z0-9_-]{1,8}\.(exe|scr|apk|msi|zip|7z|js|jar|docm|xlsm|iso|lnk|dmg|bat|ps1|reg|svg|swf)", fullmatch=True
    ),
    st.data(),
)
def test_no_address_leads_to_a_file_that_may_be_a_program(name: str, data: st.DataObject) -> None:
    written = "".join(data.draw(st.sampled_from((letter, letter.upper(), f"%{ord(letter):02x}"))) for letter in name)
    place = data.draw(
        st.sampled_from(
            ["/{}", "/a/{}", "/{}/", "/{}?a=b", "/{}#a", "/{};a=b", "/a?fichier={}", "/a/#/{}", "/{}%20", "/{}."]
        )
    )
    for judge in (link_refusal, source_refusal):
        assert judge(f"https://exemple.fr{place.format(written)}") is not None


GATEWAYS = sorted(word_list.entries(word_list.REDIRECTORS) | word_list.entries(word_list.CHAT_GATEWAYS))


@pytest.mark.parametrize("gateway", GATEWAYS)
def test_what_stands_between_a_reader_and_a_site_is_refused(gateway: str) -> None:
    assert re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+(/[a-z0-9.-]+){0,2}", gateway), "a host, and the beginning of a path"
    for address in (
        f"https://{gateway}",
        f"https://www.{gateway}/a",
        f"https://{gateway}?url=x",
        f"https://{gateway}/a/b",
    ):
        assert link_refusal(address) is not None


@pytest.mark.parametrize(
    "address",
    [
        "https://www.google.com/maps",
        "https://fr.linkedin.com/company/exemple",
        "https://www.facebook.com/exemple",
        "https://at.me/",
    ],
)
def test_the_rest_of_their_sites_is_ordinary(address: str) -> None:
    assert link_refusal(address) is None


@pytest.mark.parametrize(
    ("address", "mended"),
    [
        ("https://exemple.fr/?utm_source=lettre&fbclid=a", "https://exemple.fr/"),
        ("https://exemple.fr/a?page=2&gclid=x&lang=fr#b", "https://exemple.fr/a?page=2&lang=fr#b"),
        ("http://exemple.fr/a?xtor=EPR-1", "https://exemple.fr/a"),
        ("https://www.google.com/url?sa=t&url=https%3A%2F%2Fexemple.fr%2Fa%3Fb%3D1", "https://exemple.fr/a?b=1"),
        ("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexemple.fr&data=05", "https://exemple.fr"),
    ],
)
def test_what_tracks_a_reader_is_taken_away(address: str, mended: str) -> None:
    fault = link_refusal(address)
    assert fault is not None
    assert fault.suggestion == mended
    assert link_refusal(mended) is None


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
