"""security.txt (RFC 9116)."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from egalite.hosting.server import security_txt
from tests.support import corpus
from tests.support.corpus import DAY


def test_its_fields_are_those_of_the_standard():
    text = security_txt.text("https://a.invalid", "s@a.invalid", DAY, True)
    fields = dict(line.split(": ", 1) for line in text.splitlines())
    assert fields["Contact"] == "mailto:s@a.invalid"
    assert fields["Canonical"] == "https://a.invalid/.well-known/security.txt"
    assert fields["Policy"] == "https://a.invalid/securite/"
    assert re.fullmatch(r"[a-z]{2}(, [a-z]{2})*", fields["Preferred-Languages"])
    expires = datetime.fromisoformat(fields["Expires"])
    assert timedelta(days=30) < expires - datetime(2026, 11, 23, tzinfo=UTC) < timedelta(days=365)


def test_it_names_no_page_that_is_not_there():
    assert "Policy" not in security_txt.text("https://a.invalid", "s@a.invalid", DAY, False)


def test_a_site_has_it_once_somebody_can_be_told(tmp_path):
    output = corpus.site(tmp_path / "site", settings=corpus.RELEASE)
    text = (output / security_txt.FILE).read_text()
    assert "Contact: mailto:securite@exemple.invalid\n" in text
    assert "Expires: 2027-05-30T00:00:00Z\n" in text
    assert security_txt.missing(output) == ""
    corpus.site(output, publisher=corpus.UNFILLED)
    assert not (output / security_txt.FILE).exists()
    assert "security_email" in security_txt.missing(output)
