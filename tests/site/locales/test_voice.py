"""Views in another language: our texts translated, a record's own words marked as French, nothing hidden."""

from __future__ import annotations

from pathlib import Path

import pytest
from markupsafe import Markup

from egalite.records.data_file import DataFileError
from egalite.site.render.locales.catalogue import Catalogue
from egalite.site.render.locales.languages import LanguageError, languages
from egalite.site.render.locales.translator import Voice

from .conftest import ENGLISH


@pytest.fixture
def voice(english: Catalogue) -> Voice:
    return Voice(ENGLISH, english)


def test_a_text_without_a_sure_translation_stays_french(voice: Voice) -> None:
    """Changed, doubtful and empty entries are missing alike."""
    assert voice.text("Que s’est-il passé ?") == "What happened?"
    for french in ("Que s’est-il vraiment passé ?", "Douteux", "Vide"):
        assert voice.text(french) == Markup(f'<span lang="fr" dir="ltr">{french}</span>')
        assert voice.plain(french) == french
        assert french in voice.missing
    assert voice.text("<b>") == Markup('<span lang="fr" dir="ltr">&lt;b&gt;</span>')


def test_a_view_is_translated_down_to_its_leaves_and_left_alone(voice: Voice) -> None:
    view = {
        "label": "Que s’est-il passé ?",
        "note": "",
        "address": "/adresse/",
        "open": True,
        "items": [{"text": "Que s’est-il passé ?", "reason": "Que s’est-il passé ?"}],
        "link": None,
    }
    said = voice.view(view)
    assert said["label"] == said["items"][0]["text"] == "What happened?"
    assert said["items"][0]["reason"] == view["label"]  # a record's own words: the template marks them
    assert (said["note"], said["address"], said["open"], said["link"]) == ("", "/adresse/", True, None)
    assert view["label"] == "Que s’est-il passé ?"


def test_a_card_keeps_the_words_of_its_record(voice: Voice) -> None:
    card = {"name": "Ligne", "territory": "Toute la France", "contact": {"label": "Téléphone", "value": "39 28"}}
    said = voice.view({"card": card})["card"]
    assert said == {"name": "Ligne", "territory": "All of France", "contact": {"label": "Phone", "value": "39 28"}}
    local = voice.card({**card, "territory": "Rhône", "contact": None})
    assert local["territory"] == Markup('<span lang="fr" dir="ltr">Rhône</span>')
    assert local["contact"] is None


def test_a_catalogue_that_cannot_be_read_says_which(tmp_path: Path) -> None:
    file = tmp_path / "broken.po"
    file.write_text('<<<<<<< HEAD\nmsgid "a"\nmsgstr "b"\n', encoding="utf-8")
    with pytest.raises(LanguageError, match=r"le catalogue .*broken\.po ne peut pas être lu"):
        Catalogue(file).find("a", "content")
    with pytest.raises(LanguageError, match="ne peut pas être lu"):
        Catalogue(tmp_path / "absent.po").find("a", "content")


def test_a_changed_catalogue_is_compiled_again(english: Catalogue) -> None:
    assert english.find("Téléphone", "content") == "Phone"
    english.file.write_text(english.file.read_text("utf-8").replace('"Phone"', '"Telephone"'), encoding="utf-8")
    assert Catalogue(english.file).find("Téléphone", "content") == "Telephone"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("review: 'relu'", "« review » : une relecture s'écrit 'rôle, année-mois-jour'"),
        ("direction: droite", "« direction » : « droite » n'est pas une valeur connue"),
        ("territory: GB\n    autre: x", "le champ « autre » n'existe pas"),
    ],
)
def test_a_language_is_described_in_full(tmp_path: Path, line: str, told: str) -> None:
    fields = {"code": "en", "name": "English", "direction": "ltr", "territory": "GB"}
    fields.pop(line.partition(":")[0], None)
    file = tmp_path / "languages.yml"
    lines = "\n    ".join([*(f"{k}: {v}" for k, v in fields.items()), line])
    file.write_text(f"languages:\n  - {lines}\n", encoding="utf-8")
    with pytest.raises(DataFileError, match=told):
        languages(file)


def test_a_review_has_a_role_and_a_day(tmp_path: Path) -> None:
    file = tmp_path / "languages.yml"
    file.write_text(
        "languages:\n  - code: en\n    name: English\n    direction: ltr\n    territory: GB\n"
        "    review: 'traductrice, 2027-01-15'\n",
        "utf-8",
    )
    assert languages(file)[0].review == "traductrice, 2027-01-15"
