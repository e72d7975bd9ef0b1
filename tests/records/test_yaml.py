"""The strict YAML reader."""

from __future__ import annotations

import pytest
import yaml as pyyaml
from hypothesis import example, given
from hypothesis import strategies as st

from egalite.records import yaml

TRAPS = (
    "0123456701", "12:30", "1:30:20", "non", "Non", "oui", "yes", "no", "on", "off", "y", "n", "2024-13-45", "2024-01-05",
    "1_000", "0x1F", "0o17", "017", "1e3", "1.0", ".5", ".inf", ".NaN", "+33", "-1", "01", "NO", "tRUE", "nUll", "=",
    "2001-12-14t21:59:43.10-05:00",
)  # fmt: skip


@pytest.mark.parametrize("trap", TRAPS)
def test_the_traps_of_yaml_1_1_keep_their_text(trap):
    assert yaml.read(f"champ: {trap}\n") == ({"champ": trap}, [])
    assert yaml.read(f"- {trap}\n") == ([trap], [])
    assert yaml.read(f"{trap}: valeur\n") == ({trap: "valeur"}, [])


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("true", True), ("True", True), ("FALSE", False), ("null", None), ("~", None), ("", None),
        ("'true'", "true"), ('"null"', "null"), ("''", ""), ("'~'", "~"),
    ],
)  # fmt: skip
def test_the_words_of_yaml_1_2(written, value):
    assert yaml.read(f"champ: {written}\n") == ({"champ": value}, [])


REFUSALS = (
    ("a: 1\nb: 2\na: 3\n", "duplicate-key", 2, 0),
    ("a:\n  b: 1\n  b: 2\n", "duplicate-key", 2, 2),
    ("a: &x 1\n", "yaml-anchor", 0, 3),
    ("a: &x\n  b: 1\n", "yaml-anchor", 0, 3),
    ("&x a: 1\n", "yaml-anchor", 0, 0),
    ("a: *x\n", "yaml-alias", 0, 3),
    ("*x : 1\n", "yaml-alias", 0, 0),
    ("a: *x y\n", "yaml-alias", 0, 3),
    ("a: !!int 3\n", "yaml-tag", 0, 3),
    ("a: !x\n  b: 1\n", "yaml-tag", 0, 3),
    ("a: !!python/object/apply:os.system [id]\n", "yaml-tag", 0, 3),
    ("b: 1\n<<: {a: 1}\n", "yaml-merge", 1, 0),
    ("%YAML 1.1\n---\na: 1\n", "yaml-directive", 0, 0),
    ("%TAG ! tag:x,2026:\n---\na: 1\n", "yaml-directive", 0, 0),
    ("[a, b]: 1\n", "yaml-key", 0, 0),
    ("? {a: 1}\n: 2\n", "yaml-key", 0, 2),
    ("a: 1\n---\nb: 2\n", "yaml-syntax", 1, 0),
    ("a: [1, 2\n", "yaml-syntax", None, None),
    ("a: b: c\n", "yaml-syntax", 0, 4),
    ("a: 'x\nb: 1\n", "yaml-syntax", 0, 3),
    ("a: %x\n", "yaml-syntax", 0, 3),
    ("a: @x\n", "yaml-syntax", 0, 3),
    ("a: 1\n b: 2\n", "yaml-syntax", 1, 2),
    ("a:\n- 1\n b\n-2\n", "yaml-syntax", None, None),
    ('a: "\\x"\n', "yaml-syntax", 0, None),
    ('a: "\\ud83d"\n', "yaml-syntax", 0, None),
    ("a:\n" + "".join("  " * n + "b:\n" for n in range(1, 8)), "yaml-depth", 6, None),
    ("[[[[[[[1]]]]]]]\n", "yaml-depth", 0, 6),
    ('a: "x\\u202ey"\n', "bidi-control", 0, 3),
    ('a: "\\u200b"\n', "invisible-character", 0, 3),
    ('a: "\\0"\n', "invisible-character", 0, 3),
    ('a: "x\\ty"\n', "tab", 0, 3),
    ('a: "e\\u0301"\n', "unicode-form", 0, 3),
    ("a\u00a0: 1\n", "no-break-structure", 0, 0),
    ("a: 1\nb: x\u202f\n", "no-break-structure", 1, 3),
    ("a: \u20031\n", "no-break-structure", 0, 3),
    ("a: 1\nb:2\nc: 3\n", "yaml-syntax", 1, 0),
)


@pytest.mark.parametrize(("text", "rule", "line", "column"), REFUSALS)
def test_each_refusal_has_its_place(text, rule, line, column):
    _, refused = yaml.read(text)
    (found,) = refused
    assert found.rule == rule
    if line is not None:
        assert found.line == line + 1
    if column is not None:
        assert found.column == column + 1
    assert found.message.endswith(".")


def test_refusals_are_told_together():
    _, refused = yaml.read("a: &x 1\nb: *x\na: !t 2\n")
    assert [(item.rule, item.line) for item in refused] == [
        ("yaml-anchor", 1),
        ("yaml-alias", 2),
        ("duplicate-key", 3),
        ("yaml-tag", 3),
    ]


def test_a_bomb_of_aliases_is_refused_and_never_grows():
    levels = "\n".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]" for n in range(1, 30))
    _, refused = yaml.read(f"l0: &l0 [x]\n{levels}\n")
    assert {item.rule for item in refused} == {"yaml-anchor", "yaml-alias"}
    assert len(refused) == 30 + 29


def test_six_levels_pass():
    assert yaml.read("[[[[[[x]]]]]]\n") == ([[[[[["x"]]]]]], [])


def test_what_was_plain_text_with_a_backslash_passes():
    assert yaml.read("a: \\u202e\nb: '\\0'\n") == ({"a": "\\u202e", "b": "\\0"}, [])


def test_a_visible_fault_in_quotes_is_left_to_the_text_layer():
    assert yaml.read('a: "\u200b \\" "\n')[1] == []


def test_values_are_located():
    spans = yaml.locate("name: 'Un'\nchannels:\n  - type: site\n    value: x y\nneeds: [a, b]\n")
    assert spans[("name",)] == ((0, 0, 4), (0, 6, 10))
    assert spans[("channels", 0, "value")] == ((3, 4, 9), (3, 11, 14))
    assert spans[("needs", 1)] == ((4, 11, 12), (4, 11, 12))


texts = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=30) | st.sampled_from(TRAPS)
trees = st.recursive(
    texts | st.booleans() | st.none(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(texts.filter(lambda key: key != "<<"), inner, max_size=3)
    ),
    max_leaves=15,
)


def depth(value) -> int:
    children = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
    return 0 if children is None else 1 + max(map(depth, children), default=0)


def dump(value, flow) -> str:
    return pyyaml.dump(value, Dumper=_Plain, allow_unicode=True, default_flow_style=flow, sort_keys=False)


class _Plain(pyyaml.SafeDumper):
    def ignore_aliases(self, data):
        return True


# What another program writes may hold escapes; those of forbidden characters are refused, and rightly.
HIDDEN = {"invisible-character", "bidi-control", "tab", "unicode-form", "no-break-structure"}


@given(trees.filter(lambda tree: depth(tree) <= yaml.MAX_DEPTH), st.booleans())
def test_any_tree_that_another_program_wrote_is_read_back(tree, flow):
    value, refused = yaml.read(dump(tree, flow))
    if refused:
        assert {item.rule for item in refused} <= HIDDEN
    else:
        assert value == tree


def pointers(value, pointer=()):
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        yield (*pointer, key)
        yield from pointers(inner, (*pointer, key))


@given(trees.filter(lambda tree: depth(tree) <= yaml.MAX_DEPTH))
def test_the_reader_and_the_locator_agree(tree):
    text = dump(tree, False)
    value, refused = yaml.read(text)
    if refused:
        return
    spans = yaml.locate(text)
    assert set(spans) == set(pointers(value))
    lines = text.split("\n")
    for span in (span for pair in spans.values() for span in pair):
        line, start, end = span
        assert 0 <= line < len(lines)
        assert 0 <= start <= end


@given(st.text())
@example("a: !<x")
@example("\x00")
@example("? ")
@example("- - - - - - - - x")
@example("[" * 5000)
@example("{a: " * 5000)
@example("&")
@example("a: |\n  x\n y")
@example("é\x0b")
def test_no_text_makes_it_raise(text):
    _, refused = yaml.read(text)
    for item in refused:
        assert item.line >= 1
        assert item.column >= 1
        assert item.message
    yaml.locate(text)
