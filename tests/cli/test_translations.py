"""`egalite translations`."""

from __future__ import annotations

import pytest

from egalite.cli import main as cli
from egalite.site.render.locales.languages import Language
from egalite.site.render.locales.markup import Message

WANTED = [Message("Bonjour", "content", "content/a.yml", 1), Message("Merci", "content", "content/a.yml", 2)]


@pytest.fixture
def file(tmp_path, monkeypatch):
    """One language, whose catalogue is the test's own, and two texts to translate."""
    file = tmp_path / "en" / "messages.po"
    language = Language("en", "English", "ltr", "GB")
    monkeypatch.setattr("egalite.project.CHECKOUT", tmp_path)
    monkeypatch.setattr("egalite.site.build.translatable.messages", lambda: WANTED)
    monkeypatch.setattr("egalite.site.render.locales.languages.languages", lambda: (language,))
    monkeypatch.setattr("egalite.site.render.locales.catalogue.source", lambda language: file)
    return file


def test_it_says_what_waits_and_leaves_the_file_alone(file, capsys):
    assert cli.run(["translations"]) == 1
    shown = capsys.readouterr().out
    assert "English (en/messages.po) : 0 textes sur 2." in shown
    assert "à traduire : « Bonjour » (content/a.yml)" in shown
    assert "docs/editeur-traduire.md" in shown
    assert not file.exists()


def test_update_prepares_the_catalogue_and_then_all_is_well(file, capsys):
    assert cli.run(["translations", "--update"]) == 1
    text = file.read_text("utf-8")
    for french, english in (("Bonjour", "Hello"), ("Merci", "Thank you")):
        text = text.replace(f'msgid "{french}"\nmsgstr ""', f'msgid "{french}"\nmsgstr "{english}"')
    file.write_text(text, "utf-8")
    capsys.readouterr()
    assert cli.run(["translations", "--update"]) == 0
    assert capsys.readouterr().out == "English (en/messages.po) : 2 textes sur 2.\n"
    assert file.read_text("utf-8") == text


def test_a_broken_catalogue_is_named(file, capsys):
    file.parent.mkdir()
    file.write_text("<<<<<<< HEAD\n", "utf-8")
    assert cli.run(["translations"]) == 1
    assert "messages.po ne peut pas être lu" in capsys.readouterr().err
