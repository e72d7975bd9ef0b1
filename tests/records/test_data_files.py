"""Data files: whatever a person writes in one is a finding at its place, and a reader takes what `check` takes."""

from __future__ import annotations

import contextlib
import re
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from egalite.cli import main as cli
from egalite.finding import Finding
from egalite.project import SCHEMAS
from egalite.records import registry
from egalite.records.content import (
    accessibility,
    audience,
    catalogue,
    contacts,
    deadlines,
    emergency,
    forge,
    hosts,
    languages,
    promoted_answers,
    proposers,
    publisher,
    rgaa,
    schedule,
    thesaurus,
)  # fmt: skip
from egalite.records.content.orientation import reading as orientation
from egalite.records.data_file import DataFileError
from egalite.records.schema import schema

EXAMPLES = Path(__file__).parents[1] / "examples"
DAY = date(2026, 11, 23)
MONTH = audience.file("2026-10").path
VOCABULARY = "schemas/vocabularies/roles.yml"
# What reads each file of a root for those who use it; vocabularies are only read all together.
READERS: dict[str, Callable[[Path], Any]] = {
    accessibility.FILE.path: accessibility.read,
    MONTH: audience.read,
    contacts.FILE.path: lambda root: contacts.verified_on(root / contacts.FILE.path),
    deadlines.FILE.path: deadlines.read,
    emergency.FILE.path: emergency.read,
    forge.FILE.path: lambda root: forge.read(root / forge.FILE.path),
    hosts.FILE.path: lambda root: hosts.read(root / hosts.FILE.path),
    languages.FILE.path: lambda root: languages.read(root / languages.FILE.path),
    orientation.FILE.path: orientation.read,
    **dict.fromkeys((file.path for file in promoted_answers.FILES), promoted_answers.pins.__wrapped__),
    proposers.FILE.path: proposers.read,
    publisher.FILE.path: lambda root: publisher.read(root / publisher.FILE.path),
    rgaa.FILE.path: rgaa.read,
    schedule.FILE.path: lambda root: schedule.schedule.__wrapped__(root / schedule.FILE.path),
    thesaurus.FILE.path: thesaurus.thesaurus.__wrapped__,
}
PATHS = [*READERS, VOCABULARY]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return made(tmp_path / "root")


def made(folder: Path) -> Path:
    """A root with a valid file of each kind."""
    shutil.copytree(EXAMPLES / "base", folder)
    shutil.copytree(EXAMPLES / "data", folder, dirs_exist_ok=True)
    return folder


def found(root: Path) -> tuple[Finding, ...]:
    return registry.load(root, DAY).findings


def test_there_is_an_example_of_every_kind(root: Path) -> None:
    assert catalogue.paths(root) - {folder.path for folder in catalogue.FOLDERS} == READERS.keys()
    assert {catalogue.kind_of(path) for path in READERS} == catalogue.KINDS
    assert found(root) == ()
    for read in READERS.values():
        assert read(root)


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    ("content", "place", "rule"),
    [
        (b"x: [\n", (2, 1), "yaml-syntax"),
        (b"a: b\nc: \xe9\n", (2, 4), "encoding"),
        ("a: b\nc: d\u202e\n".encode(), (2, 5), "bidi-control"),
        (b"a: b\nb: c\nb: d\n", (3, 1), "duplicate-key"),
        (b"- a\n", (1, 1), "yaml-syntax"),
        (b"", (1, 1), "yaml-syntax"),
        (b"zzz: a\n", (1, 1), "unknown-field"),
    ],
    ids=["bracket", "encoding", "bidi", "duplicate", "list", "empty", "field"],
)
def test_what_no_file_may_hold_is_told_at_its_place(
    root: Path, path: str, content: bytes, place: tuple[int, int], rule: str
) -> None:
    (root / path).write_bytes(content)
    told = [finding for finding in found(root) if finding.file == path]
    assert (*place, rule) in {(finding.line, finding.column, finding.rule) for finding in told}


@pytest.mark.parametrize(
    ("path", "old", "new", "told"),
    [
        (VOCABULARY, "label: Juriste", "labell: Juriste", "8:5 unknown-field label"),
        (emergency.FILE.path, "number: '17'", "number: 'dix-sept'", "3:13 wrong-form None"),
        (emergency.FILE.path, "kind: sms", "kind: message", "24:11 unknown-term None"),
        (deadlines.FILE.path, "    legal_text: loi d'exemple, article 1\n", "", "7:5 missing-field None"),
        (publisher.FILE.path, "https://exemple.invalid", "http://exemple.invalid", "1:11 wrong-form None"),
        (publisher.FILE.path, "contact@exemple.invalid", "contact", "3:16 wrong-form None"),
        (publisher.FILE.path, "nam", "nome", "2:1 unknown-field name"),
        (forge.FILE.path, "gitlab", "gitlub", "1:7 unknown-term gitlab"),
        (hosts.FILE.path, "www.exemple", "-oProxyCommand", "2:5 wrong-form None"),
        (contacts.FILE.path, "2026-11-20", "hier", "1:14 wrong-form None"),
        (contacts.FILE.path, "2026-11-20", "2026-02-30", "1:14 calendar-date None"),
        (schedule.FILE.path, "contact_months: 6", "contact_months: 0", "2:17 wrong-form None"),
        (MONTH, "'240'", "'9'", "4:13 wrong-form None"),
        (MONTH, "'2026-10'", "'2026-1O'", "1:8 wrong-form None"),
        (languages.FILE.path, "direction: rtl", "direction: droite", "9:16 unknown-term None"),
    ],
)
def test_each_mistake_is_told_with_the_nearest(root: Path, path: str, old: str, new: str, told: str) -> None:
    text = (root / path).read_text(encoding="utf-8")
    assert old in text
    (root / path).write_text(text.replace(old, new, 1), encoding="utf-8")
    assert [f"{f.line}:{f.column} {f.rule} {f.suggestion}" for f in found(root)] == [told]
    assert all(f.file == path and f.severity == "error" for f in found(root))


def test_an_empty_setting_is_absent(root: Path) -> None:
    (root / publisher.FILE.path).write_text("name:\nphone: ''\n", encoding="utf-8")
    (root / forge.FILE.path).write_text("kind:\nurl:\n", encoding="utf-8")
    assert found(root) == ()
    assert not any(publisher.read(root / publisher.FILE.path).values())
    assert forge.read(root / forge.FILE.path) is None


@pytest.fixture
def checkout(root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A root that counts as the running checkout."""
    for module in (registry, catalogue):
        monkeypatch.setattr(module, "CHECKOUT", root)
    shutil.copytree(SCHEMAS / "vocabularies", root / "schemas/vocabularies", dirs_exist_ok=True)
    for path in (thesaurus.FILE.path, *(file.path for file in promoted_answers.FILES)):  # those of the examples
        shutil.copy(EXAMPLES / "data" / path, root / "schemas/vocabularies")
    assert found(root) == ()
    return root


@pytest.mark.parametrize("path", [*sorted(READERS.keys() - {MONTH}), "schemas/vocabularies/needs.yml"])
def test_a_file_that_the_checkout_lacks_is_told(checkout: Path, path: str) -> None:
    (checkout / path).unlink()
    assert (path, 1, 1, "unreadable-file") in {(f.file, f.line, f.column, f.rule) for f in found(checkout)}


def test_the_region_of_a_departement_exists(checkout: Path) -> None:
    file = checkout / "schemas/vocabularies/departements.yml"
    file.write_text(file.read_text(encoding="utf-8").replace("region: '84'", "region: '85'", 1), encoding="utf-8")
    assert [(f.file, f.line, f.column, f.rule) for f in found(checkout)] == [
        ("schemas/vocabularies/departements.yml", 10, 13, "vocabulary-terms")
    ]


def test_a_file_of_no_vocabulary_is_told(checkout: Path) -> None:
    (checkout / "schemas/vocabularies/role.yml").write_text("title: Rôles\n", encoding="utf-8")
    assert [(f.file, f.rule, f.suggestion) for f in found(checkout)] == [
        ("schemas/vocabularies/role.yml", "file-place", "roles")
    ]


def test_a_checkout_that_cannot_judge_says_all_that_is_wrong_in_it(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A vocabulary and a setting at fault: both are findings, and no traceback."""
    from egalite.cli import check

    (checkout / schedule.FILE.path).write_text("holiday_zone: [\n", encoding="utf-8")
    (checkout / deadlines.FILE.path).write_text("x: [\n", encoding="utf-8")
    read = schedule.schedule.__wrapped__
    monkeypatch.setattr(registry, "schedule", lambda: read(checkout / schedule.FILE.path))
    monkeypatch.setattr(check, "CHECKOUT", checkout)
    assert cli.run(["check", "--root", str(checkout), "--on", DAY.isoformat()]) == 1
    said = capsys.readouterr().out
    assert "content/deadlines.yml:2:1: erreur" in said
    assert "schemas/schedule.yml:2:1: erreur" in said


@settings(max_examples=250, derandomize=True)
@given(st.data())
def test_any_change_is_judged_and_readers_agree(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    """`check` never raises, and a reader takes whatever `check` takes."""
    root = made(tmp_path_factory.mktemp("mutated") / "root")
    path = data.draw(st.sampled_from(PATHS))
    (root / path).write_bytes(mutated((root / path).read_bytes(), data))
    refused = any(finding.severity == "error" and finding.file == path for finding in found(root))
    if path == VOCABULARY:
        return
    if refused:
        with contextlib.suppress(DataFileError, ValueError):  # a day that no calendar has is told by `check` alone
            READERS[path](root)
    else:
        READERS[path](root)


def mutated(raw: bytes, data: st.DataObject) -> bytes:
    """A file with a line cut, a key renamed, a value of another type, a cut end or stray bytes."""
    lines = raw.split(b"\n")
    at = data.draw(st.integers(0, len(lines) - 1))
    place = data.draw(st.integers(0, len(raw)))
    kind = data.draw(st.sampled_from(["cut", "rename", "type", "truncate", "bytes", "twice"]))
    if kind == "truncate":
        return raw[:place]
    if kind == "bytes":
        return raw[:place] + data.draw(st.binary(min_size=1, max_size=3)) + raw[place:]
    if kind == "cut":
        del lines[at]
    elif kind == "twice":
        lines.insert(at, lines[at])
    elif kind == "rename":
        lines[at] = re.sub(rb"(\w+):", rb"\1x:", lines[at], count=1)
    else:
        other = data.draw(
            st.sampled_from([b"[]", b"{}", b"true", b"null", b"[a, b]", b"{a: b}", b"12", b"''", b"2026-02-30"])
        )
        lines[at] = re.sub(rb"(: |- |:$).*$", rb"\1 " + other, lines[at], count=1)
    return b"\n".join(lines)


def test_every_field_of_a_schema_is_documented_and_closed() -> None:
    for kind in catalogue.KINDS - {"pins", "thesaurus"}:  # their lists of words share one definition
        for name, field in _fields(kind, schema(kind)):
            assert field.get("title"), name
            assert field.get("description"), name
            assert field.get("additionalProperties", False) is False or "properties" not in field, name


def _fields(name: str, node: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    yield name, node
    for key, field in node.get("properties", {}).items():
        yield from _fields(f"{name}.{key}", field)
    if "properties" in node.get("items", {}):
        yield from _fields(f"{name}[]", node["items"])
    if isinstance(node.get("additionalProperties"), dict):  # keys that a person chooses, values of one kind
        yield from _fields(f"{name}.*", node["additionalProperties"])
