"""Letters and names that pass for others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.records.values import look_alike
from egalite.records.values.look_alike import imitation, skeleton

TABLES = (
    look_alike._CYRILLIC, look_alike._GREEK, look_alike._ARMENIAN, look_alike._CHEROKEE, look_alike._LISU, look_alike._LATIN,
)  # fmt: skip


@pytest.mark.parametrize(("letters", "plain"), TABLES, ids=[table[1][:6] for table in TABLES])
def test_each_letter_looks_like_one_of_ascii(letters: str, plain: str) -> None:
    assert len(letters) == len(plain)
    assert plain.isascii()
    assert len(set(letters)) == len(letters)


@pytest.mark.parametrize(
    "text", ["Défenseur des dr\u043eits", "\u0410ssociation Exemple", "\u0421\u041e\u0421 racisme", "\u039f\u039a"]
)
def test_a_word_that_imitates_is_found(text: str) -> None:
    found = imitation(text)
    assert found is not None
    assert found[2].isascii()


@pytest.mark.parametrize(
    "text",
    [
        "Œuvre d'été",
        "Русский язык",
        "Ελλάδα",
        "العربية",
        "Tiếng Việt",
        "Ɛʋɛgbe",
        "ⵜⴰⵎⴰⵣⵉⵖⵜ",
        "中文",
        "Μακεδονία και Ήπειρος",
        "українська",
        "беларуская",
        "български",
        "қазақ",
        "հայերեն",
    ],
)
def test_other_languages_are_no_imitation(text: str) -> None:
    assert imitation(text) is None


@given(st.text("abcdehijklmnoprstuvxyz ", min_size=2, max_size=30), st.data())
def test_a_name_in_disguise_looks_the_same(name: str, data: st.DataObject) -> None:
    disguises = {plain: letter for letters, plains in TABLES[:2] for letter, plain in zip(letters, plains, strict=True)}
    place = data.draw(st.sampled_from(range(len(name))))
    disguised = name[:place] + disguises.get(name[place], name[place]) + name[place + 1 :]
    assert skeleton(disguised) == skeleton(name)


def test_figures_and_pairs_of_letters_pass_for_letters() -> None:
    assert skeleton("L1CRA") == skeleton("licra") == skeleton("Llcra")
    assert skeleton("rnodern") == skeleton("modern")
    assert skeleton("Exemple 33") != skeleton("Exemple 34")
