"""A record's file: front matter, body, places."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from egalite.records.document import Document, identify, open_document

SCHEME = "---\nname: Un\nneeds:\n  - agir\n---\n\n## Titre\n\nTexte.\n"


def scheme(text: str | bytes) -> Document:
    return Document("schemes/a.md", "scheme", "a", text if isinstance(text, bytes) else text.encode())


def test_fields_and_body():
    document = scheme(SCHEME)
    assert document.findings == []
    assert document.data == {"name": "Un", "needs": ["agir"]}
    assert document.body == "\n## Titre\n\nTexte.\n"
    assert document.body_line == 6


def test_line_ends_of_windows():
    document = scheme(SCHEME.replace("\n", "\r\n"))
    assert (document.findings, document.data) == ([], {"name": "Un", "needs": ["agir"]})


def test_a_body_may_be_absent():
    for end in ("---", "---\n"):
        document = scheme(f"---\nname: Un\n{end}")
        assert (document.findings, document.data, document.body) == ([], {"name": "Un"}, "")


def test_a_rule_in_the_body_is_not_a_fence():
    assert scheme("---\nname: Un\n---\na\n\n---\n\nb\n").body == "a\n\n---\n\nb\n"


@pytest.mark.parametrize(
    ("text", "rule", "line"),
    [
        ("name: Un\n", "front-matter", 1),
        ("", "front-matter", 1),
        ("\n---\nname: Un\n---\n", "front-matter", 1),
        ("---\nname: Un\n", "front-matter", 1),
        ("--- \nname: Un\n---\n", "front-matter", 1),
        ("---\n- a\n---\n", "yaml-syntax", 2),
        ("---\n---\n", "yaml-syntax", 2),
        ("---\nname: Un\nname: Deux\n---\n", "duplicate-key", 3),
        ("---\nname: a: b\n---\n", "yaml-syntax", 2),
        ("---\nname: Un\u202e\n---\n", "bidi-control", 2),
        (b"---\nname: \xff\n---\n", "encoding", 2),
        ("---\nname: U\0n\n---\n", "invisible-character", 2),
        ("---\nname: Été\nnote: ç\x0b\n---\n", "invisible-character", 3),
        ("---\nname: é\x1b\n---\n", "invisible-character", 2),
        ("\ufeff---\nname: Un\n---\n", "byte-order-mark", 1),
        ("---\nname: Un\u2028x\nb: 2\n---\n", "invisible-character", 2),
        ("---\nname: Un\rx\nb: 2\n---\n", "invisible-character", 2),
        ("---\nname: Un\x85x\nb: 2\n---\n", "invisible-character", 2),
    ],
)
def test_what_cannot_be_read_is_one_finding(text, rule, line):
    (found,) = scheme(text).findings
    assert (found.rule, found.line, found.file) == (rule, line, "schemes/a.md")


@pytest.mark.parametrize("style", ["'", '"'])
def test_a_fence_is_a_line_alone(style):
    """What only begins like one is a text, and every reader of the fields takes the same lines for them."""
    front = f"name: {style}Ligne #1\n---x d exemple{style}\nstatus: online\n"
    document = scheme(f"---\n{front}---\n\n--- Texte\n")
    assert document.findings == []
    assert document.front == front
    assert document.data == {"name": "Ligne #1 ---x d exemple", "status": "online"}
    assert document.finding("r", ("status",), "m.").line == 4
    assert document.body == "\n--- Texte\n"


def test_a_partner_is_yaml_alone():
    document = Document("partners/a/partner.yml", "partner", "a", b"name: Un\nkind: x\n")
    found = document.finding("r", ("kind",), "m.")
    assert (found.line, found.column, found.end_column) == (2, 7, 8)


def test_a_finding_is_at_its_value_or_at_its_key():
    document = scheme(SCHEME)
    at_value = document.finding("r", ("needs", 0), "m.", suggestion="x", allowed=("x",))
    assert (at_value.line, at_value.column, at_value.end_column) == (4, 5, 9)
    assert (at_value.suggestion, at_value.allowed, at_value.severity) == ("x", ("x",), "error")
    at_key = document.finding("r", ("name",), "m.", key=True, severity="warning")
    assert (at_key.line, at_key.column, at_key.end_column, at_key.severity) == (2, 1, 5, "warning")


def test_what_has_no_place_is_placed_around():
    document = scheme(SCHEME)
    assert document.finding("r", ("needs", 7), "m.").line == 4
    assert document.finding("r", (), "m.").line == 1
    assert document.finding("r", ("absent", "champ"), "m.").line == 1


def test_places_in_the_body():
    document = scheme(SCHEME)
    found = document.finding_in_body("r", document.body.index("Texte"), "m.", length=5)
    assert (found.line, found.column, found.end_column) == (9, 1, 6)
    assert SCHEME.split("\n")[found.line - 1] == "Texte."


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("schemes/un-deux.md", ("scheme", "un-deux")),
        ("partners/ldh/partner.yml", ("partner", "ldh")),
        ("committee/2026-11-23.yml", ("committee", "2026-11-23")),
    ],
)
def test_the_path_says_what_it_is(path, expected, tmp_path):
    assert identify(path) == expected
    (tmp_path / path).parent.mkdir(parents=True)
    (tmp_path / path).write_text(SCHEME)
    document = open_document(tmp_path, path)
    assert (document.kind, document.id, document.path) == (*expected, path)


def test_a_file_that_is_not_there_raises(tmp_path):
    with pytest.raises(FileNotFoundError):
        open_document(tmp_path, "schemes/absent.md")


@given(st.binary(max_size=300) | st.text().map(lambda text: f"---\n{text}\n---\n{text}".encode()))
@example(b"---")
@example(b"---\n---")
@example(b"---\n\n---\n")
def test_no_bytes_make_it_raise(raw):
    for kind in ("scheme", "partner"):
        document = Document("schemes/a.md", kind, "a", raw)
        assert document.data is not None or document.findings
        lines = raw.count(b"\n") + 1
        for found in document.findings:
            assert 1 <= found.line <= lines + 1
            assert found.column >= 1


@given(st.text(st.characters(exclude_characters="\r", exclude_categories=("Cs",)), max_size=80), st.data())
def test_a_place_in_the_body_is_the_one_of_the_file(body, data):
    text = f"---\nname: Un\n---\n{body}"
    document = scheme(text)
    if document.body != body or not body:
        return
    offset = data.draw(st.integers(0, len(body) - 1))
    found = document.finding_in_body("r", offset, "m.")
    line = text.split("\n")[found.line - 1]
    assert body[offset] == "\n" or line[found.column - 1] == body[offset]


@pytest.mark.parametrize("fence", ["---\u00a0", "--- ", "----", "\u2014", "\u2013\u2013\u2013", "--"])
def test_a_fence_that_is_not_one_is_named_on_its_line(fence):
    """What a word processor or a phone makes of three hyphens, where the fields begin or where they end."""
    for text, line in ((f"{fence}\nname: Un\n---\n", 1), (f"---\nname: Un\n{fence}\n\nTexte.\n", 3)):
        (fault,) = scheme(text).findings
        assert (fault.rule, fault.line) == ("front-matter", line)
        assert "« --- » seul" in fault.message
