"""All that is wrong in a file is told at once: a fault of form hides no other, and makes none up."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from egalite.finding import Finding, Pointer
from egalite.records import dump, remainder, schema
from egalite.records.context import Context
from egalite.records.document import Document, open_document
from egalite.records.registry import load
from egalite.records.rules import file_rules
from egalite.records.vocabulary import vocabularies
from tests.support.corpus import CORPUS, DAY, copied

PATHS = [
    path.relative_to(CORPUS).as_posix()
    for pattern in ("schemes/*.md", "partners/*/partner.yml", "committee/*.yml")
    for path in sorted(CORPUS.glob(pattern))
]
EXAMPLES = Path(__file__).parents[1] / "examples"


def told(document: Document) -> list[Finding]:
    """What the schema and the rules say of a document, its style apart."""
    faults = schema.check(document)
    return [*document.findings, *faults, *remainder.judged(document, faults, Context(DAY, vocabularies()), style=False)]


def written(like: Document, data: dict[str, Any], body: str | None = None) -> Document:
    text = dump.canonical(like.kind, data, like.body if body is None else body)
    return Document(like.path, like.kind, like.id, text.encode())


def places(value: Any, pointer: Pointer = ()) -> Iterator[Pointer]:
    """Each value of a record."""
    if pointer:
        yield pointer
    for part, inner in (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    ):
        yield from places(inner, (*pointer, part))


def remove(parent: Any, part: Any) -> None:
    del parent[part]


def misspell(parent: Any, part: Any) -> None:
    parent[f"{part}e"] = parent.pop(part)


def mistype(parent: Any, part: Any) -> None:
    parent[part] = "x" if isinstance(parent[part], (dict, list)) else {"x": "y"}


def empty(parent: Any, part: Any) -> None:
    parent[part] = None


def spoilt(document: Document, pointer: Pointer, spoil: Callable[[Any, Any], None]) -> Document | None:
    """The document with a fault of form at one place; None when the fault cannot stand there."""
    assert document.data is not None
    data = copy.deepcopy(document.data)
    parent: Any = data
    for part in pointer[:-1]:
        parent = parent[part]
    if isinstance(parent, list) and spoil in (remove, misspell):
        return None
    spoil(parent, pointer[-1])
    return written(document, data)


def each_field() -> Iterator[tuple[Document, Pointer]]:
    """A record that has it, for each field of each kind."""
    met = set()
    for path in PATHS:
        document = open_document(CORPUS, path)
        for pointer in places(document.data):
            shape = (document.kind, *(part if isinstance(part, str) else 0 for part in pointer))
            if shape not in met:
                met.add(shape)
                yield document, pointer


@pytest.mark.parametrize("spoil", [remove, misspell, mistype, empty])
def test_a_fault_of_form_makes_no_other_up(spoil: Callable[[Any, Any], None]) -> None:
    known: dict[str, set[str]] = {}
    for document, pointer in each_field():
        changed = spoilt(document, pointer, spoil)
        if changed is None or not (faults := [*changed.findings, *schema.check(changed)]):
            continue  # a field that may be left out: whoever reads the record judges what then stands
        if document.path not in known:
            known[document.path] = {finding.message for finding in told(document)}
        made_up = [one for one in told(changed) if one not in faults and one.message not in known[document.path]]
        assert made_up == [], (document.path, pointer)


RULES = {rule.id for kind in ("scheme", "partner", "committee") for rule in file_rules(kind, style=False)}
# What is written again loses its comments and its style; look-alikes are sought in other records.
MISTAKES = sorted(
    path
    for path in EXAMPLES.glob("invalid/*/*/expected.txt")
    if path.parts[-3] in RULES - {"cut-value", "one-line", "look-alike"}
    and path.read_text(encoding="utf-8").startswith(("schemes/", "partners/", "committee/"))
)


@pytest.mark.parametrize("expected", MISTAKES, ids=lambda path: "/".join(path.parts[-3:-1]))
def test_a_fault_of_form_hides_no_other(expected: Path) -> None:
    line = expected.read_text(encoding="utf-8")
    path = line.partition(":")[0]
    document = open_document(expected.parent, path)
    assert document.data is not None
    message = line.split(": ", 2)[2].strip()
    for field, value in (("zzz", "x"), ("languages", "x")):
        if field == "languages" and document.kind != "scheme":
            continue
        changed = written(document, {**document.data, field: value})
        assert schema.check(changed), field
        assert message in {finding.message for finding in told(changed)}, field


def test_items_of_one_list_are_judged_each(tmp_path: Path) -> None:
    document = open_document(CORPUS, "schemes/toulouse-espace-exemple.md")
    assert document.data is not None
    phone = next(channel for channel in document.data["channels"] if channel["type"] == "telephone")
    channels = [
        {"type": "telephone"},
        {**phone, "value": {"x": "y"}},
        {**phone, "value": "01 23"},
        {**phone, "value": "05 36 49 12"},
    ]
    changed = written(document, {**document.data, "channels": channels}, "Écrivez à quelqu@exemple.fr.\n")
    found = [(finding.rule, finding.pointer) for finding in told(changed)]
    for wanted in (
        ("wrong-type", ("channels", 1, "value")),
        ("phone-number", ("channels", 2, "value")),
        ("phone-number", ("channels", 3, "value")),
    ):
        assert wanted in found, found
    assert "contact-in-text" in {rule for rule, _ in found}


def test_what_yaml_refuses_and_can_pass_over_hides_nothing() -> None:
    text = (CORPUS / "schemes/toulouse-espace-exemple.md").read_text(encoding="utf-8")
    path, raw = "schemes/toulouse-espace-exemple.md", text.replace("05 36 49 12 34", "05 36 49 12")
    assert raw != text
    twice = raw.replace("\nname: ", "\nname: Un autre nom\nname: ", 1)
    found = {finding.rule for finding in told(Document(path, "scheme", "toulouse-espace-exemple", twice.encode()))}
    assert {"duplicate-key", "phone-number"} <= found
    broken = text.replace("\nname: ", "\nname: 'a'b: ", 1) + "\nÉcrivez à quelqu@exemple.fr.\n"
    found = {finding.rule for finding in told(Document(path, "scheme", "toulouse-espace-exemple", broken.encode()))}
    assert {"yaml-syntax"} <= found


@pytest.mark.parametrize(
    ("partner", "rule"), [("absent-exemple", "partner-exists"), ("barreau-exemple", "duplicate-name")]
)
@pytest.mark.parametrize("name", ["aix", "toulouse"])  # before its rival and after it
def test_a_record_with_a_fault_of_form_is_compared_with_the_others(
    name: str, partner: str, rule: str, tmp_path: Path
) -> None:
    root = copied(tmp_path / "root")
    rival = (root / "schemes/lyon-permanence-exemple.md").read_text(encoding="utf-8")
    text = rival.replace("partner: barreau-exemple", f"partner: {partner}").replace("\nsummary:", "\nzzz: x\nsummary:")
    (root / f"schemes/{name}-exemple.md").write_text(text, encoding="utf-8")
    found = {finding.rule for finding in load(root, DAY, style=False).errors}
    assert found == {"unknown-field", rule}
