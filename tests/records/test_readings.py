"""What a text reads as: the same number, address or day in any writing; link texts equal where links lead."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.rules import link_text
from egalite.records.values import readings
from tests.conftest import DAY, SCHEME
from tests.support.strategies import texts

# Every way to part pairs of digits, and every alphabet's digits (U+0660, U+FF10, U+1D7CE start those of three).
separators = st.sampled_from([" ", ".", "-", "\u00a0", "\u202f", "", "/", " . ", "\u2011", ") ", "·"])
alphabets = st.sampled_from([0x30, 0x660, 0xFF10, 0x1D7CE])
numbers = st.integers(min_value=0, max_value=99_999_999).map(lambda n: f"01{n:08}")


def written(number: str, separator: str, zero: int) -> str:
    pairs = (number[i : i + 2] for i in range(0, len(number), 2))
    return separator.join(pairs).translate({ord(str(digit)): chr(zero + digit) for digit in range(10)})


def told(text: str, kind: str) -> list[str]:
    return [reading.value for reading in readings.read(text) if reading.kind == kind]


@given(numbers, separators, alphabets)
def test_a_number_is_read_in_any_writing(number: str, separator: str, zero: int) -> None:
    (value,) = told(f"Ligne saturée, composez plutôt {written(number, separator, zero)} ce mois-ci", "phone")
    assert value == readings.dialled(number)


@given(numbers, numbers, separators, alphabets)
def test_a_link_leads_to_the_number_that_its_text_gives(text: str, target: str, separator: str, zero: int) -> None:
    body = f"Appelez [{written(text, separator, zero)}](tel:{target}).\n"
    document = Document("schemes/a.md", "scheme", "a", (SCHEME + body).encode())
    assert bool([*link_text.check(document, Context(DAY, {}))]) == (text != target)


@given(texts)
def test_any_text_is_read(text: str) -> None:
    assert all(reading.text and reading.value for reading in readings.read(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("zéro six, douze, trente-quatre, cinquante-six", [("phone", "06123456")]),
        ("Appelez le 17 ou le 39 28, sous 15 jours", [("phone", "3928"), ("phone", "17"), ("figure", "15 jours")]),
        ("contact (at) exemple.fr, exemple point org", [("mail", "contact@exemple.fr"), ("host", "exemple.org")]),
        ("deux cent trente personnes au trente-neuf vingt-huit", [("phone", "3928")]),
        ("exemple . fr, exemple. org, la fin. Fr", [("host", "exemple.fr"), ("host", "exemple.org")]),
        ("https://www.Exemple.fr/Page/.", [("host", "exemple.fr/Page")]),
        ("12 bis rue de l'Exemple, 69009 Lyon", [("place", "12 bis rue de l'exemple"), ("place", "69009 lyon")]),
        ("1er\u00a0mars 2026, 01/03/2026, 2026-03-01", [("date", "2026-03-01")] * 3),
        ("mars 2026, 3 mai", [("date", "2026-03"), ("date", "05-03")]),
        ("3 000 personnes, 50 €", [("figure", "3 000 personnes"), ("figure", "50 €")]),
        ("trois mois, cinquante euros, un mois", [("figure", "3 mois"), ("figure", "50 euros")]),
        ("le premier mars, le vingt et un mai 2027", [("date", "03-01"), ("date", "2027-05-21")]),
        ("Il en coûte deux mille euros", [("figure", "deux mille euros")]),
        ("Appelez le dix-sept, faites le cent douze", [("phone", "17"), ("phone", "112")]),
        ("Appelez le quinze mai", [("date", "05-15")]),
        ("partenaire vérifié", [("claim", "parten"), ("claim", "verifi")]),
        ("organisme non partenaire, jamais fermé", [("claim", "non parten"), ("claim", "non ferme")]),
        ("lundi au vendredi, 9h-18h, samedi 10:00", []),
        ("Des juristes vous écoutent et vous expliquent vos droits, sur place.", []),
    ],
)  # fmt: skip
def test_each_kind(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(reading.kind, reading.value) for reading in readings.read(text)] == expected
