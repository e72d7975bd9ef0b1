from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.french.typography import typeset, typeset_html


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("l'accueil", "l\u2019accueil"),
        ("Vraiment ?", "Vraiment\u202f?"),
        ("Non ; oui !", "Non\u202f; oui\u202f!"),
        ("Prix : rien", "Prix\u00a0: rien"),
        ("« mot »", "«\u00a0mot\u00a0»"),
        ("50 euros", "50\u00a0euros"),
        ("01 23 45 67 89", "01\u00a023\u00a045\u00a067\u00a089"),
        ("n° 12", "n°\u00a012"),
        ("lundi, 9h-18h", "lundi, 9h-18h"),
    ],
)
def test_french_spaces_and_apostrophes(typed: str, shown: str) -> None:
    assert typeset(typed) == shown


@given(st.text(alphabet="ab1 '«»:;!?é\u00a0\u202f\u2019n°h€"))
def test_twice_is_once(text: str) -> None:
    assert typeset(typeset(text)) == typeset(text)


@given(st.text(alphabet="ab1 '«»:;!?é"))
def test_only_spaces_and_apostrophes_change(text: str) -> None:
    def bare(shown: str) -> str:
        return shown.replace("\u2019", "'").replace("\u202f", " ").replace("\u00a0", " ")

    assert bare(typeset(text)) == text


def test_tags_are_left_alone() -> None:
    html = "<a href=\"/a?b=l'c : d\">l'ami : oui</a>"
    assert typeset_html(html) == '<a href="/a?b=l\'c : d">l\u2019ami\u00a0: oui</a>'
