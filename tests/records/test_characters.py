"""What may stand in a file at all."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.records.characters import MAX_BYTES, MAX_EXAMPLES, decode, faults_of
from egalite.records.document import Document


@pytest.mark.parametrize(
    ("text", "rule", "line", "column"),
    [
        ("a\tb", "tab", 1, 2),
        ("\ufeffa", "byte-order-mark", 1, 1),
        ("a\n\ufeff", "invisible-character", 2, 1),
        ("a\nbc\u202ed", "bidi-control", 2, 3),
        ("\u200f", "bidi-control", 1, 1),
        ("\u2066x", "bidi-control", 1, 1),
        ("\u061c", "bidi-control", 1, 1),
        ("mot\u200bcoupé", "invisible-character", 1, 4),
        ("\u200d", "invisible-character", 1, 1),
        ("\u00ad", "invisible-character", 1, 1),
        ("\u2060", "invisible-character", 1, 1),
        ("\u3164", "invisible-character", 1, 1),
        ("\U000e0041", "invisible-character", 1, 1),
        ("a\0b", "invisible-character", 1, 2),
        ("\x1b[31m", "invisible-character", 1, 1),
        ("\x7f", "invisible-character", 1, 1),
        ("\x85", "invisible-character", 1, 1),
        ("a\rb", "invisible-character", 1, 2),
        ("a\u2028b", "invisible-character", 1, 2),
        ("\ufffd", "invisible-character", 1, 1),
        ("ok\ncafe\u0301", "unicode-form", 2, 4),
        ("\u212b", "unicode-form", 1, 1),
    ],
)
def test_each_refusal_has_its_place(text, rule, line, column):
    _, faults = decode(text.encode())
    assert [(fault.rule, fault.line, fault.column) for fault in faults] == [(rule, line, column)]


def test_french_typography_passes():
    text = "« L’été »\u00a0: œuvre\u202f! – 50\u00a0€ — ça…\n"
    assert decode(text.encode()) == (text, [])


def test_several_faults_are_all_told():
    _, faults = decode("\ta\n\u202e\u200b\ne\u0301\n".encode())
    assert [fault.rule for fault in faults] == ["tab", "bidi-control", "invisible-character", "unicode-form"]


def test_line_ends_of_windows_pass():
    assert decode(b"a\r\nb\r\n") == ("a\nb\n", [])


def test_the_size_is_bounded():
    assert decode(b"a" * MAX_BYTES)[1] == []
    text, (fault,) = decode(b"a" * (MAX_BYTES + 1))
    assert (text, fault.rule, fault.line) == (None, "file-size", 1)


@pytest.mark.parametrize(
    ("kind", "size", "rules"),
    [("scheme", MAX_BYTES + 1, ["file-size"]), ("pins", MAX_BYTES + 1, []), ("pins", MAX_EXAMPLES + 1, ["file-size"])],
)
def test_only_the_examples_of_the_search_may_be_long(kind, size, rules):
    raw = b"# " + b"a" * (size - 3) + b"\n"
    found = [finding.rule for finding in Document("essai.yml", kind, "essai", raw).findings]
    assert [rule for rule in found if rule == "file-size"] == rules


@pytest.mark.parametrize(
    ("raw", "line", "column"),
    [(b"ab\n\xc3\xa9\xff", 2, 2), (b"\xe9", 1, 1), (b"a\xc0\x80", 1, 2), (b"\xed\xa0\x80", 1, 1), (b"a\xc3", 1, 2)],
)
def test_what_is_not_utf_8_is_refused_at_its_place(raw, line, column):
    text, (fault,) = decode(raw)
    assert (text, fault.rule, fault.line, fault.column) == (None, "encoding", line, column)


@given(st.binary(max_size=200) | st.text().map(str.encode))
def test_any_bytes_are_judged(raw):
    text, faults = decode(raw)
    assert text is not None or len(faults) == 1
    for fault in faults:
        assert fault.line >= 1
        assert fault.column >= 1


@given(st.text(st.characters(exclude_categories=("Cs",))))
def test_what_passes_is_composed_and_visible(text):
    if faults_of(text):
        return
    assert unicodedata.is_normalized("NFC", text)
    unseen = {unicodedata.category(character) for character in text.replace("\n", "").replace("\r", "")}
    assert not unseen & {"Cc", "Zl", "Zp"}
    assert not set(text) & set("\u200b\u200e\u200f\u202a\u202e\u2066\u2069\ufeff")


@given(st.text(), st.text(), st.sampled_from("\0\t\u202e\u200b\ufeff\u2028"))
def test_what_is_forbidden_is_found_wherever_it_is(before, after, character):
    assert faults_of(before + character + after)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("la ﬁche", "unicode-form"),
        ("\U0001d5e6\U0001d5e2\U0001d5e6", "unicode-form"),
        ("\uff11\uff12", "unicode-form"),
        ("\u24b6ide", "unicode-form"),
        ("\u1d00ide", "unicode-form"),
        ("\U0001f170ide", "unicode-form"),
        ("a\u0336b", "unicode-form"),
        ("\u0660\u0668", "unicode-form"),
        ("\uf0b7 un", "private-use"),
        ("\U000f0001", "private-use"),
        ("a\u2800b", "invisible-character"),
        ("dâ€™une", "misread-text"),
        ("Ã la mairie", "misread-text"),
        ("Å\u201cuvre", "misread-text"),
        ("l\u221a\u00a9", "misread-text"),
        ("├®t├®", "misread-text"),
        ("ï»¿Bonjour", "misread-text"),
        ("perdu ï¿½", "misread-text"),
        ("exemple\u2024fr", "unicode-form"),
        ("exemple\ufe52fr", "unicode-form"),
        ("\u2070\u2076 \u00b9\u00b2", "unicode-form"),
        ("a\u0363", "unicode-form"),
        ("z\u0353\u0356\u030ea", "unicode-form"),
        ("<<<<<<<<< Temporary merge branch 1\nun", "conflict-mark"),
        ("un\n|||||||||| base\ndeux", "conflict-mark"),
        ("<<<<<<< HEAD\nun", "conflict-mark"),
        ("un\n=======\ndeux", "conflict-mark"),
        ("  >>>>>>> proposition", "conflict-mark"),
    ],
)
def test_what_passes_for_something_else_is_refused(text, rule):
    assert [fault.rule for fault in faults_of(text)] == [rule]


@pytest.mark.parametrize(
    "text",
    [
        "«\u00a0Privé\u00a0», «\u00a0À\u00a0» et É\u00a0!",
        "2ᵉ, 1ᵉʳ, m², ½, n° 3, №, ™, …, µ, €, →, ✓",
        "Русский, العربية, தமிழ், Tiếng Việt, Ɛʋɛ, ⵜⴰⵎⴰⵣⵉⵖⵜ, 中文, JOÃO, São Paulo",
        "a == b, ====== et <<<<<< six",
    ],
)
def test_what_people_write_passes(text):
    assert faults_of(text) == []


LETTERS = st.text("éèàùçâêîôûëïüœÉÀÇ’«»…– abcdeilmnorstu\u00a0", min_size=1, max_size=40)


@given(LETTERS, st.sampled_from(["cp1252", "mac_roman", "cp850", "cp437", "cp1250"]))
def test_text_read_in_another_encoding_is_told(text, codec):
    """Every French text that holds an accent, once its bytes are taken for something else."""
    try:
        misread = text.encode().decode(codec)
    except UnicodeDecodeError:
        return
    assert faults_of(text) == []
    if any(letter in text for letter in "éèùçâêîôûëïüœÉÇ’«»…–"):
        assert faults_of(misread)


@given(
    st.sampled_from(["école", "réponse", "février", "créée", "écouté", "été"]),
    st.sampled_from([("mac_roman", "cp1252"), ("cp1252", "mac_roman"), ("cp850", "cp1252"), ("cp1252", "cp850")]),
)
def test_a_letter_of_another_machine_is_told(word, codecs):
    """French as a Mac, DOS or Windows writes it, read as another of them does: one letter for another."""
    written, read = codecs
    shown = f"pr{word}nt".encode(written).decode(read)
    assert [fault.rule for fault in faults_of(shown)] == ["misread-text"]
