"""Views in another language: our texts translated, a record's own words marked as French, nothing hidden."""

from __future__ import annotations

from pathlib import Path

import pytest
from markupsafe import Markup

from egalite.records.data_file import DataFileError
from egalite.site.render.locales.catalogue import Catalogue
from egalite.site.render.locales.languages import LanguageError, languages
from egalite.site.render.locales.translator import Translator

from .conftest import ENGLISH


@pytest.fixture
def translator(english: Catalogue) -> Translator:
    return Translator(ENGLISH, english)


def test_a_text_without_a_sure_translation_stays_french(translator: Translator) -> None:
    """Changed, doubtful and empty entries are missing alike."""
    assert translator.text("Que s’est-il passé ?") == "What happened?"
    for french in ("Que s’est-il vraiment passé ?", "Douteux", "Vide"):
        assert translator.text(french) == Markup(f'<span lang="fr" dir="ltr">{french}</span>')
        assert translator.plain(french) == french
    assert translator.text("<b>") == Markup('<span lang="fr" dir="ltr">&lt;b&gt;</span>')


def test_a_view_is_translated_down_to_its_leaves_and_left_alone(translator: Translator) -> None:
    view = {
        "label": "Que s’est-il passé ?",
        "note": "",
        "address": "/adresse/",
        "open": True,
        "items": [{"text": "Que s’est-il passé ?", "reason": "Que s’est-il passé ?"}],
        "link": None,
    }
    said = translator.view(view)
    assert said["label"] == said["items"][0]["text"] == "What happened?"
    assert said["items"][0]["reason"] == view["label"]  # a record's own words: the template marks them
    assert (said["note"], said["address"], said["open"], said["link"]) == ("", "/adresse/", True, None)
    assert view["label"] == "Que s’est-il passé ?"


def test_a_card_keeps_the_words_of_its_record(translator: Translator) -> None:
    contact = {"label": "Téléphone", "value": "39 28"}
    card = {"name": "Ligne", "territory": "Toute la France", "answers": None, "contact": contact}
    said = translator.view({"card": card})["card"]
    assert (said["name"], said["own_name"], said["territory"]) == ("Ligne", "", "All of France")
    assert (said["contact"]["label"], said["contact"]["value"]) == ("Phone", "39 28")
    local = translator.card({**card, "territory": "Rhône", "contact": None})
    assert local["territory"] == Markup('<span lang="fr" dir="ltr">Rhône</span>')
    assert local["contact"] is None


def test_a_national_number_says_its_name_its_hours_and_whom_it_is_for(translator: Translator) -> None:
    """Its conditions stay French; what nobody has translated too."""
    contact = {"label": "Téléphone", "value": "39 28", "hours": "tous les jours", "opening": None, "note": "Gratuit."}
    card = {"name": "Ligne", "territory": "Toute la France", "answers": "victimes", "contact": contact}
    said = translator.card(card)
    assert (said["own_name"], said["contact"]["own_hours"], said["for_whom"]) == ("Line", "every day", "")
    assert (said["name"], said["contact"]["hours"], said["contact"]["note"]) == ("Ligne", "tous les jours", "Gratuit.")
    hours = {"lines": ["tous les jours"]}
    structured = translator.card({**card, "contact": {**contact, "hours": "", "opening": hours}})
    assert structured["contact"]["own_hours"] == "every day"
    local = translator.card({**card, "answers": None})
    assert (local["own_name"], local["contact"]["own_hours"], local["for_whom"]) == ("", "", "")


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
