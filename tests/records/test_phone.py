"""French phone numbers."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.records import word_list
from egalite.records.rules.premium_number import premium, suspect
from egalite.records.values import dictation
from egalite.records.values.phone import PhoneError, is_dear, national, parse


@pytest.mark.parametrize(
    ("written", "display", "dial"),
    [
        ("04 72 19 81 81", "04 72 19 81 81", "+33472198181"),
        ("0472198181", "04 72 19 81 81", "+33472198181"),
        ("04.72.19.81.81", "04 72 19 81 81", "+33472198181"),
        ("04\u00a072\u202f19 81 81", "04 72 19 81 81", "+33472198181"),
        ("+33 4 72 19 81 81", "+33 4 72 19 81 81", "+33472198181"),
        ("0692 69 01 71", "0692 69 01 71", "+262692690171"),
        ("0262 20 12 34", "0262 20 12 34", "+262262201234"),
        ("0590 81 12 34", "0590 81 12 34", "+590590811234"),
        ("0596 50 12 34", "0596 50 12 34", "+596596501234"),
        ("0594 30 12 34", "0594 30 12 34", "+594594301234"),
        ("0269 61 12 34", "0269 61 12 34", "+262269611234"),
        ("+687 26 12 34", "+687 26 12 34", "+687261234"),
        ("+689 40 41 34 56", "+689 40 41 34 56", "+68940413456"),
        ("+681 72 12 34", "+681 72 12 34", "+681721234"),
        ("05 08 41 12 34", "05 08 41 12 34", "+508411234"),
        ("+508 41 12 34", "+508 41 12 34", "+508411234"),
        ("+33 (0)1 99 00 56 78", "+33 1 99 00 56 78", "+33199005678"),
        ("0033 1 99 00 56 78", "+33 1 99 00 56 78", "+33199005678"),
        ("(04) 72/19-81-81", "04 72 19 81 81", "+33472198181"),
        ("31 17 7", "31 17 7", "31177"),
        ("0 800 18 26 26", "0 800 18 26 26", "+33800182626"),
        ("09 69 39 00 00", "09 69 39 00 00", "+33969390000"),
        ("39 28", "39 28", "3928"),
        ("3928", "39 28", "3928"),
        ("3018", "30 18", "3018"),
        ("17", "17", "17"),
        ("112", "112", "112"),
        ("114", "114", "114"),
        ("116 006", "116 006", "116006"),
    ],
)
def test_a_number_is_shown_in_one_form(written, display, dial):
    found = parse(written)
    assert (found.display, found.dial) == (display, dial)
    assert parse(display).display == display, "the form shown is the one stored"


@pytest.mark.parametrize(
    "written",
    [
        "08 99 12 34 56", "0892 123 456", "+33 8 99 12 34 56", "+33 0899 12 34 56", "0033 899 12 34 56", "0 890 71 12 13",
        "0810 12 34 56", "0 826 12 34 56", "+262 892 12 34 56", "+590 899 12 34 56", "+594 890 12 34 56", "+596 820 12 34 56",
        "+508 892 12 34 56", "+687 36 12 34", "118 218", "32 37", "10 14", "81 21 2", "36 66 5",
    ],
)  # fmt: skip
def test_premium_numbers_are_refused(written):
    with pytest.raises(PhoneError, match="surtaxé"):
        parse(written)


@pytest.mark.parametrize(
    "written",
    ["04 72 19 81 8", "04 72 19 81 811", "00 00 00 00 00", "+44 20 7946 0000", "+32 2 123 45 67", "9999", "116 999"],
)
def test_what_is_not_a_french_number_is_refused(written):
    with pytest.raises(PhoneError, match="n'est pas un numéro"):
        parse(written)


@pytest.mark.parametrize("written", ["", "appelez-nous", "04 72 19 81 81 (poste 3)", "+", "trente-neuf 28"])
def test_what_is_more_than_digits_is_refused(written):
    with pytest.raises(PhoneError, match="que des chiffres et des espaces"):
        parse(written)


@given(st.text(max_size=20) | st.from_regex(r"\+?[0-9 .]{0,18}", fullmatch=True))
def test_any_text_is_a_number_or_refused(written):
    try:
        found = parse(written)
    except PhoneError:
        return
    assert found.dial.removeprefix("+").isdigit()
    assert not is_dear(found.dial)
    assert parse(found.display).dial == found.dial


@pytest.mark.parametrize(
    ("written", "department", "suggestion"),
    [
        ("25 12 34", "988", "+687 25 12 34"),
        ("40 41 34 56", "987", "+689 40 41 34 56"),
        ("72 12 34", "986", "+681 72 12 34"),
    ],
)
def test_a_number_of_the_pacific_is_completed_where_it_is_at_home(written, department, suggestion):
    with pytest.raises(PhoneError) as told:
        parse(written, ("75", department))
    assert told.value.suggestion == suggestion
    with pytest.raises(PhoneError) as told:
        parse(written)
    assert told.value.suggestion is None


def test_short_numbers_of_a_known_price_are_what_they_seem():
    for number in word_list.entries(word_list.ORDINARY_SHORT_NUMBERS):
        assert re.fullmatch("3[2-9][0-9]{2}", number)
        assert parse(number).dial == number


SIGNS = st.sampled_from(["", " ", ".", "-", "\u00a0", "\u202f", "/", "·", "*", "_", "\u2011"])


@given(
    st.sampled_from(["0", "+33", "0033", "+33 (0)", "+33 0"]),
    st.from_regex(r"8(?:9[0-9]|1[0-9]|2[0-9])[0-9]{6}", fullmatch=True),
    st.lists(SIGNS, min_size=9, max_size=9),
    st.sampled_from(["", "Appelez le ", "Tél. : ", "« "]),
    st.sampled_from(["", ".", ", puis parlez", " »"]),
)
def test_no_writing_hides_a_premium_number(prefix, digits, signs, before, after):
    written = prefix + "".join(f"{sign}{digit}" for sign, digit in zip(signs, digits, strict=True))
    place = premium(f"{before}{written}{after}")
    assert place is not None
    assert place[0] == len(before)
    assert suspect(f"{before}{written}{after}")


# Any sign between the figures, the same everywhere, with or without spaces.
MARKS = st.characters(categories=["Pd", "Po", "Ps", "Sm", "Sc", "So"], exclude_characters="()[]<>&%#@")
DIGITS = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"]


@given(MARKS, st.from_regex(r"8(?:9|1|2)[0-9]{7}", fullmatch=True), st.sampled_from(["", " "]))
def test_no_mark_hides_a_premium_number(mark, digits, space):
    pairs = [f"0{digits[0]}", *(digits[place : place + 2] for place in range(1, 9, 2))]
    text = f"Appelez le {f'{space}{mark}{space}'.join(pairs)}."
    assert premium(text) is not None
    assert suspect(text)


@given(st.from_regex(r"8(?:9|1|2)[0-9]{7}", fullmatch=True), st.sampled_from([" ", "-", ", "]))
def test_no_word_hides_a_premium_number(digits, between):
    text = f"Appelez le {between.join(DIGITS[int(digit)] for digit in '0' + digits)}, puis parlez."
    assert premium(text) is not None
    assert suspect(text)


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("zéro huit quatre-vingt-douze douze trente-quatre cinquante-six", "0892123456"),
        ("Zéro-huit cent quatre-vingt-dix-neuf, soixante et onze, vingt et un, cent", "08997121100"),
        ("zéro huit quatre-vingts soixante-dix-sept quatre-vingt-onze seize", "0880779116"),
        ("cent dix-huit deux cent dix-huit", "118218"), ("trente-neuf vingt-huit", "3928"), ("08 nonante-deux 12", "089212"),
    ],
)  # fmt: skip
def test_words_are_read_as_they_are_dictated(words, figures):
    assert [number.figures for number in dictation.read(f"Appelez le {words} !")] == [figures]


@pytest.mark.parametrize(
    "text",
    [
        "Fermé du 01/08-22/08/2026.", "Le 08/12/2026 - 10 h à 12 h", "le 08/12/2026, 14:30", "08.11.2026 (18 h)",
        "Rendez-vous au 3400 route de Mende, à Lyon.", "Le bureau est au 1016, rue de l'Exemple.", "Contact : bureau 3615",
        "Envoyez un SMS. Adresse : 6 place d'Exemple, 69009 Lyon", "Par SMS : 69009 Lyon", "SMS : code postal (69 009)",
        "Appelez le 39 28, le 3939 ou le 0 800 12 34 56.", "Le 08 décembre 2026 à 12 h 30.", "118 000 signalements.",
        "Le 10 08 2026 12 34 56 78.", "SIRET 808 991 234 56789", "Appelez les 3400 bénévoles.", "AIDE par SMS au 31177.",
        "3 899 123 456 euros", "De 3200 à 3500 personnes.", "Article L. 3221-2",
        "Appelez le 98 76 54 32 10.", "0 806 00 01 26", "+33 1 99 00 56 78",
    ],
)  # fmt: skip
def test_other_figures_are_no_premium_number(text):
    assert premium(text) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("O8 99 I2 34 56", "O8 99 I2 34 56"), ("0 892 SOS AIDE", "0 892 SOS"), ("appelez le 32 37", "32 37"), ("le 3237", "3237"),
        ("composez le 118 218", "118 218"), ("AIDE par SMS au 8 12 12", "8 12 12"), ("+44 909 879 0000", "+44 909 879 0000"),
        ("+262 892 12 34 56", "+262 892 12 34 56"), ("0810.12.34.56", "0810.12.34.56"), ("numéro : 1014", "1014"),
    ],
)  # fmt: skip
def test_a_premium_number_is_seen(text, number):
    place = premium(text)
    assert place is not None
    assert text[slice(*place)] == number
    assert suspect(text)


@pytest.mark.parametrize(
    ("dialled", "written"),
    [("+33199000001", "01 99 00 00 01"), ("+262262123456", "0262 12 34 56"), ("3928", "39 28"), ("116006", "116 006")],
)
def test_a_dialled_number_is_written_as_people_write_it(dialled, written):
    assert national(dialled) == written
