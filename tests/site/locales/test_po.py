"""Catalogues for translators: brought up to date without losing what is right, and told what they lack."""

from __future__ import annotations

from pathlib import Path

import pytest

from egalite.site.render.locales import po
from egalite.site.render.locales.catalogue import Catalogue
from egalite.site.render.locales.markup import Message

from .conftest import ENGLISH

HELLO = Message("Bonjour à vous", "content", "content/a.yml", 3)
MANY = Message("%(n)s aide", "interface", "theme/a.html", 1, "%(n)s aides")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "messages.po"
    file.write_bytes(po.updated(file, ENGLISH, [HELLO, MANY]))
    return file


def _translate(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_new_catalogue_lacks_everything_then_nothing(file: Path) -> None:
    assert po.missing(file, ENGLISH, [HELLO, MANY]) == [HELLO, MANY]
    _translate(file, 'msgid "Bonjour à vous"\nmsgstr ""', 'msgid "Bonjour à vous"\nmsgstr "Good morning"')
    _translate(file, 'msgstr[0] ""\nmsgstr[1] ""', 'msgstr[0] "%(n)s help"\nmsgstr[1] "%(n)s helps"')
    assert po.missing(file, ENGLISH, [HELLO, MANY]) == []
    once = file.read_bytes()
    assert po.updated(file, ENGLISH, [HELLO, MANY]) == once


def test_a_changed_french_text_makes_its_translation_doubtful(file: Path) -> None:
    _translate(file, 'msgid "Bonjour à vous"\nmsgstr ""', 'msgid "Bonjour à vous"\nmsgstr "Good morning"')
    changed = HELLO._replace(text="Bonjour à vous tous")
    file.write_bytes(po.updated(file, ENGLISH, [changed, MANY]))
    text = file.read_text(encoding="utf-8")
    assert "#, fuzzy" in text
    assert '"Good morning"' in text  # proposed to the translator, shown to nobody
    assert po.missing(file, ENGLISH, [changed]) == [changed]
    assert Catalogue(file).find(changed.text, "content") == ""
    assert Catalogue(file).find(HELLO.text, "content") == ""


def test_a_text_that_is_gone_leaves_the_catalogue(file: Path) -> None:
    assert b"Bonjour" not in po.updated(file, ENGLISH, [MANY])


def test_a_text_may_be_meant_to_stay_french(file: Path) -> None:
    _translate(file, "#: content/a.yml", f"# {po.KEPT}\n#: content/a.yml")
    assert po.missing(file, ENGLISH, [HELLO]) == []
    assert f"# {po.KEPT}" in po.updated(file, ENGLISH, [HELLO, MANY]).decode()


def test_no_tool_no_day_and_no_person_stand_in_a_catalogue(file: Path) -> None:
    head = file.read_text(encoding="utf-8").split("#:")[0]
    assert "Babel" not in head
    assert "EMAIL" not in head
    assert "FULL NAME" not in head
    assert "YEAR" not in head
