"""Every example says what it shows: a valid one yields nothing, an invalid one its one finding."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from egalite.records import builtin_rules, parsed_record, rules, word_list
from egalite.records.registry import load
from tests.hostile import images, proposals

EXAMPLES = Path(__file__).parents[1] / "examples"
BASE = EXAMPLES / "base"
DAY = date(2026, 11, 23)
SCHEME = "schemes/ligne-exemple.md"
UNUSED = "schemes/autre-exemple.md"
PARTNER = "partners/association-exemple/partner.yml"

INVALID = sorted(path.parent for path in EXAMPLES.glob("invalid/*/*/expected.txt"))
VALID = sorted(EXAMPLES.glob("valid/*"))


@pytest.fixture(autouse=True)
def retired(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(word_list.RETIRED, "scheme", EXAMPLES / "retired-ids.txt")
    monkeypatch.setitem(word_list.RETIRED, "partner", EXAMPLES / "retired-partners.txt")


def findings(root: Path) -> list[str]:
    return [f"{f.file}:{f.line}:{f.column}: {f.rule}: {f.message}" for f in load(root, DAY).findings]


def laid_over_base(example: Path, root: Path) -> Path:
    shutil.copytree(BASE, root, dirs_exist_ok=True)
    shutil.copytree(example, root, dirs_exist_ok=True, ignore=shutil.ignore_patterns("expected.txt"))
    return root


def named(path: Path) -> str:
    return str(path.relative_to(EXAMPLES))


def test_the_base_is_faultless() -> None:
    assert findings(BASE) == []


@pytest.mark.parametrize("example", VALID, ids=named)
def test_valid_example(example: Path, tmp_path: Path) -> None:
    assert findings(laid_over_base(example, tmp_path)) == []


@pytest.mark.parametrize("example", INVALID, ids=named)
def test_invalid_example(example: Path, tmp_path: Path) -> None:
    expected = (example / "expected.txt").read_text(encoding="utf-8").splitlines()
    assert findings(laid_over_base(example, tmp_path)) == expected
    assert [line.split(": ")[1] for line in expected] == [example.parent.name], "one mistake, one finding"


# What cannot be stored safely in a repository: the place of the finding, and how to make the file.


def edit(file: str, old: bytes, new: bytes) -> Callable[[Path], None]:
    def make(root: Path) -> None:
        content = (root / file).read_bytes()
        assert old in content
        (root / file).write_bytes(content.replace(old, new, 1))

    return make


def link(root: Path) -> None:
    (root / "schemes/lien-exemple.md").symlink_to(root / SCHEME)


def folder_without_partner(root: Path) -> None:
    (root / "partners/dossier-vide").mkdir()


def second_logo(root: Path) -> None:
    shutil.copy(root / "partners/ville-exemple/logo.png", root / "partners/ville-exemple/logo.webp")


BOMB = b"name: &a [x, x]\n" + b"".join(b"k%d: &%c [*%c, *%c]\n" % (n, 98 + n, 97 + n, 97 + n) for n in range(20))

MADE = {
    "byte-order-mark": (f"{SCHEME}:1:1", edit(SCHEME, b"---\n", b"\xef\xbb\xbf---\n")),
    "file-size": (f"{SCHEME}:1:1", edit(SCHEME, b"Appelez", b"Appelez " * 9000)),
    "encoding": (f"{SCHEME}:2:8", edit(SCHEME, b"Ligne", b"L\xe9gne")),
    "tab": (f"{SCHEME}:36:8", edit(SCHEME, b"Appelez,", b"Appelez\t,")),
    "bidi-control": (f"{SCHEME}:12:23", edit(SCHEME, b"56 78", "56\u202e 78".encode())),
    "invisible-character": (f"{PARTNER}:4:17", edit(PARTNER, b"association.", "as\u200bsociation.".encode())),
    "unicode-form": (f"{SCHEME}:2:15", edit(SCHEME, "d'é".encode(), "d'e\u0301".encode())),
    "symbolic-link": ("schemes/lien-exemple.md:1:1", link),
}


@pytest.mark.parametrize("rule", MADE)
def test_made_example(rule: str, tmp_path: Path) -> None:
    place, make = MADE[rule]
    root = laid_over_base(BASE, tmp_path)
    make(root)
    found = [line.split(": ")[:2] for line in findings(root)]
    assert found == [[place, rule]]


@pytest.mark.parametrize(
    ("make", "place"),
    [
        (folder_without_partner, "partners/dossier-vide:1:1"),
        (second_logo, "partners/ville-exemple/logo.webp:1:1"),
    ],
)
def test_files_out_of_place(make: Callable[[Path], None], place: str, tmp_path: Path) -> None:
    root = laid_over_base(BASE, tmp_path)
    make(root)
    assert [line.split(": ")[:2] for line in findings(root)] == [[place, "file-place"]]


def test_a_file_that_cannot_be_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    content = parsed_record._content

    def refuse(root: Path, path: str) -> bytes:
        if path == UNUSED:
            raise PermissionError(13, "Permission denied")
        return content(root, path)

    root = laid_over_base(BASE, tmp_path)
    shutil.copy(root / SCHEME, root / UNUSED)
    monkeypatch.setattr(parsed_record, "_content", refuse)
    assert [line.split(": ")[:2] for line in findings(root)] == [[f"{UNUSED}:1:1", "unreadable-file"]]


def test_nul_is_told_once(tmp_path: Path) -> None:
    root = laid_over_base(BASE, tmp_path)
    edit(SCHEME, b"Appelez,", b"Appelez\0,")(root)
    assert [line.split(": ")[:2] for line in findings(root)] == [[f"{SCHEME}:36:8", "invisible-character"]]


def test_an_alias_bomb_is_refused_without_unfolding(tmp_path: Path) -> None:
    root = laid_over_base(BASE, tmp_path)
    (root / "partners/bombe").mkdir()
    (root / "partners/bombe/partner.yml").write_bytes(BOMB)
    found = findings(root)
    assert found
    assert {line.split(": ")[1] for line in found} <= {"yaml-anchor", "yaml-alias"}
    assert all(line.startswith("partners/bombe/partner.yml:") for line in found)


def all_rules() -> list[tuple[str, str]]:
    return [(rule.id, rule.documentation) for rule in (*rules.catalogue(), *builtin_rules.LAYERS)]


@pytest.mark.parametrize(("rule", "documentation"), all_rules())
def test_rule_is_documented_and_shown(rule: str, documentation: str) -> None:
    first, _, rest = documentation.strip().partition("\n")
    assert first.endswith("."), "the first line is the rule in one sentence"
    assert rest.strip(), "then how to mend"
    hostile = {case.rule for cases in (images.HOSTILE, proposals.HOSTILE) for case in cases.values()}
    elsewhere = {
        "unreadable-file",
        "gate-fact",
        "gate-malware",
        "gate-merge",
        "editorial-page",
    }  # in tests/gate/ and tests/review/
    assert rule in {*MADE, *hostile, *elsewhere} or (EXAMPLES / "invalid" / rule).is_dir()


def test_ids_are_told_apart() -> None:
    ids = [rule for rule, _ in all_rules()]
    assert len(ids) == len(set(ids))
    assert {path.name for path in EXAMPLES.glob("invalid/*")} <= set(ids)


def test_severity_is_the_one_declared(tmp_path: Path) -> None:
    declared = {rule.id: rule.severity for rule in rules.catalogue()}
    for number, example in enumerate(INVALID):
        for finding in load(laid_over_base(example, tmp_path / str(number)), DAY).findings:
            assert finding.severity == declared.get(finding.rule, "error")
