"""« Signaler une erreur ou demander un retrait »: an e-mail that is ready, and says what it is not."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from egalite.site.pages import correction
from tests.support import corpus

from .conftest import Build

PAGE = "dispositifs/saisine-exemple/index.html"
CONTACT = "contact/index.html"


def _link(html: str) -> str:
    [href] = re.findall(r'<a href="([^"]*)">Signaler une erreur ou demander un retrait</a>', html)
    return unescape(href)


def _plain(path: Path) -> str:
    return unescape(path.read_text(encoding="utf-8")).replace("\u202f", " ").replace("\xa0", " ").replace("’", "'")


def test_a_published_page_prepares_the_message(make: Build) -> None:
    output = make(settings=corpus.RELEASE)
    link = urlsplit(_link((output / PAGE).read_text(encoding="utf-8")))
    assert (link.scheme, link.path) == ("mailto", "contact@exemple.invalid")
    fields = parse_qs(link.query, strict_parsing=True)
    assert fields["subject"] == ["Erreur ou retrait : https://egalite.exemple.invalid/dispositifs/saisine-exemple/"]
    [body] = fields["body"]
    for said in (
        "La page : https://egalite.exemple.invalid/dispositifs/saisine-exemple/\r\n", "n'est pas une plainte", "aucun récit",
        "laisse des traces", "Aucun délai de réponse n'est encore fixé.",
    ):  # fmt: skip
        assert said in body, said
    for said in ("plainte", "récit", "traces", "Aucun délai de réponse n'est encore fixé."):
        assert said in _plain(output / CONTACT), said
    for said in ("Ce n'est pas une plainte", "n'y racontez pas", "laisse des traces", "Aucun délai de réponse"):
        assert said in _plain(output / PAGE), said


def test_a_known_delay_is_told_everywhere(make: Build, tmp_path: Path) -> None:
    file = tmp_path / "publisher.yml"
    known = corpus.PUBLISHER.read_text(encoding="utf-8")
    file.write_text(known + "answer_delay: 'sept jours'\n", encoding="utf-8")
    output = make(settings=corpus.RELEASE, publisher=file)
    for page in (PAGE, CONTACT):
        assert "Délai de réponse : sept jours." in _plain(output / page), page
    assert "Délai de réponse : sept jours." in unquote(_link((output / PAGE).read_text(encoding="utf-8")))


def test_without_an_address_the_setting_to_fill_is_named(make: Build) -> None:
    html = (make(publisher=corpus.UNFILLED) / PAGE).read_text(encoding="utf-8")
    assert _link(html) == "/contact/"
    assert "remplir <code>contact_email</code> dans <code>publisher.yml</code>" in html


@pytest.mark.parametrize("address", ["a&b@exemple.invalid", "a?b@exemple.invalid", "a%20b@exemple.invalid"])
def test_no_address_can_add_a_field(address: str) -> None:
    found = urlsplit(correction.mail({"contact_email": address, "answer_delay": ""}, "https://a.invalid/é?&body=x"))
    assert unquote(found.path) == address
    assert set(parse_qs(found.query)) == {"subject", "body"}
