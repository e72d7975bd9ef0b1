"""A small catalogue, and template environments that speak from it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from jinja2 import Environment, StrictUndefined

from egalite.site.render.locales import environment as environments
from egalite.site.render.locales.catalogue import Catalogue
from egalite.site.render.locales.languages import Language
from egalite.site.render.locales.markup import Translate
from egalite.site.render.locales.translator import Translator

ENGLISH = Language("en", "English", "ltr", "GB")
ARABIC = Language("ar", "العربية", "rtl", "AR")

PO = r"""
msgid ""
msgstr ""
"Language: {language}\n"
"Content-Type: text/plain; charset=utf-8\n"
"Plural-Forms: {plural}\n"

msgctxt "interface"
msgid "Bonjour&nbsp;: %(name)s"
msgstr "Hello, %(name)s"

msgctxt "interface"
msgid "Salut"
msgstr "Hi %(name)s"

msgctxt "attribute"
msgid "Menu principal"
msgstr "Main menu"

msgctxt "content"
msgid "Que s’est-il passé ?"
msgstr "What happened?"

msgctxt "content"
msgid "Toute la France"
msgstr "All of France"

msgctxt "content"
msgid "Téléphone"
msgstr "Phone"

msgctxt "helpline"
msgid "Ligne"
msgstr "Line"

msgctxt "helpline"
msgid "tous les jours"
msgstr "every day"

#, fuzzy
msgctxt "content"
msgid "Douteux"
msgstr "Doubtful"

msgctxt "content"
msgid "Vide"
msgstr ""
"""
_ENGLISH_RULE = "nplurals=2; plural=(n != 1);"
_ARABIC_RULE = (
    "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=0 && n%100<=2 ? 4 : 5);"
)


def _written(folder: Path, name: str, rule: str, forms: tuple[str, ...]) -> Catalogue:
    entries = "".join(f'msgstr[{index}] "{form}"\n' for index, form in enumerate(forms))
    plural = f'\nmsgctxt "interface"\nmsgid "%(count)s aide"\nmsgid_plural "%(count)s aides"\n{entries}'
    file = folder / f"{name}.po"
    file.write_text(PO.format(language=name, plural=rule) + plural, encoding="utf-8")
    return Catalogue(file)


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What these tests compile is nobody else's."""
    monkeypatch.setattr("egalite.site.render.locales.catalogue._COMPILED", tmp_path / "cache")
    monkeypatch.setattr(environments, "_COMPILED", tmp_path / "cache")


@pytest.fixture
def english(tmp_path: Path) -> Catalogue:
    return _written(tmp_path, "en", _ENGLISH_RULE, ("%(count)s help", "%(count)s helps"))


@pytest.fixture
def arabic(tmp_path: Path) -> Catalogue:
    return _written(tmp_path, "ar", _ARABIC_RULE, ("zero", "one", "two", "few %(count)s", "other", "many %(count)s"))


@pytest.fixture
def french() -> Environment:
    return Environment(
        extensions=[Translate], autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )


@pytest.fixture
def render(french: Environment, english: Catalogue, arabic: Catalogue) -> Callable[..., str]:
    """Render a template in a language, with the given variables."""
    speakers = {
        "fr": french,
        "en": environments.localized(Translator(ENGLISH, english), french, {}),
        "ar": environments.localized(Translator(ARABIC, arabic), french, {}),
    }

    def run(template: str, language: str, **context: object) -> str:
        return speakers[language].from_string(template).render(**context)

    return run
