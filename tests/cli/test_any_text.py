"""Whatever the fields of a record say, every command that reads it ends with an exit code and a French sentence."""

from __future__ import annotations

import copy
import shutil
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from egalite.cli import main as cli
from egalite.finding import Pointer
from egalite.history import cache
from egalite.records.document import identify, open_document
from egalite.records.schema import schema
from tests.history.conftest import Repo
from tests.support import corpus
from tests.support.corpus import CORPUS, DAY

FILES = ("schemes/lyon-permanence-exemple.md", "partners/autorite-exemple/partner.yml", "committee/2026-10-12.yml")
ODD = (
    "Ligne #1\n---x d exemple", "x\n---\ny", "---", "--- x", "...", "a\n...\nb", "# x", " x ", "", "   ", "\n", "\t", "\0",
    "\x85", "a\u2028b", "\ufeff", "\u202e", "\ud800", "e\u0301", "😀", "\U0010ffff", "<<", "=", "null", "true", "- x", "? x",
    "&x", "*x", "!x", "%x", "@x", "`x", "{", "[", "|", ">", '"', "'", "9" * 5000, "x" * 70_000, "1e999", ".inf", "²", "١٢",
    "2026-02-30", "0000-00-00", "9999-12-31", "99999-01-01", "2026-13", "24:61", "http://[", "https://[::1]:x/",
    "https://exemple.fr:99999/", "https://xn--/", "https://a..b/", "x@", "+33", "<script>", "{{ x }}", "{% x %}", "../..",
)  # fmt: skip
TEXTS = st.sampled_from(ODD) | st.text(max_size=30)
VALUES = st.recursive(
    TEXTS | st.sampled_from([None, True, False, 12, 10**30, 1.5]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=2),
    max_leaves=8,
)
NESTED: Any = "x"
for _ in range(100):
    NESTED = [NESTED]


def places(data: Any, node: Mapping[str, Any], pointer: Pointer = ()) -> Iterator[Pointer]:
    """Every field that a record of a schema has or may have, and every item of its lists."""
    for name, field in node.get("properties", {}).items():
        yield (*pointer, name)
        value = data.get(name) if isinstance(data, dict) else None
        for part, item in enumerate(value) if isinstance(value, list) else ((None, value),):
            inside = (*pointer, name) if part is None else (*pointer, name, part)
            if part is not None:
                yield inside
            yield from places(item, field.get("items", field), inside)


def put(data: Any, pointer: Pointer, value: Any) -> Any:
    """The same data with a value at a place; groups that are not there are made."""
    *holders, last = pointer
    data = copy.deepcopy(data)
    inner = data
    for part in holders:
        if isinstance(part, str):
            inner.setdefault(part, {})
        inner = inner[part]
    inner[last] = value
    return data


# Every command that reads records, in this order: the last three write.
COMMANDS = (
    "check", "check --format markdown", "format --check", "due --within 99m", "review --html {page} HEAD~1..HEAD",
    "review HEAD..HEAD~1", "gate --antivirus off HEAD~1..HEAD", "provenance", "provenance {id}",
    "document conditions autorite-exemple --output {page}.pdf --publisher {publisher}", "withdraw {id} --reason service-ferme",
    "erase autorite-exemple", "format",
)  # fmt: skip
# What judges a record, shows it, takes it offline and writes it again.
EACH = [
    name for name in COMMANDS if name.split()[0] in ("check", "gate", "withdraw") or name in (COMMANDS[4], "format")
]
SOME = st.sets(st.sampled_from(COMMANDS), min_size=2, max_size=3).map(lambda names: sorted(names, key=COMMANDS.index))
RECORDS = {file: open_document(CORPUS, file) for file in FILES}
PLACES = [(file, place) for file in FILES for place in places(RECORDS[file].data, schema(identify(file)[0]))]


@pytest.fixture(scope="module")
def repo(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    """Three records, and those that they name."""
    repo = Repo(tmp_path_factory.mktemp("any") / "repo")
    for folder in ("schemes", "partners", "committee", "content"):
        shutil.copytree(CORPUS / folder, repo.path / folder)
    repo.commit()
    return repo


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(PLACES), VALUES, st.sampled_from([None, "'", '"', "|"]), st.booleans(), SOME)
@example((FILES[0], ("name",)), "Ligne #1\n---x d exemple", "'", False, COMMANDS)
@example((FILES[0], ("name",)), "Ligne #1\n---x d exemple", '"', True, EACH)
@example((FILES[0], ("sources", 0, "note")), "x\nfacts: {by: juriste}\ny", "'", False, EACH)
@example((FILES[0], ("channels",)), NESTED, None, True, COMMANDS)
@example((FILES[1], ("facts",)), {"---": "---"}, None, False, COMMANDS)
@example((FILES[2], ("held_on",)), "\ud800", '"', False, EACH)
def test_no_field_makes_a_command_raise(repo, capsys, tmp_path, monkeypatch, place, value, style, flow, commands):
    monkeypatch.setattr(cache, "CHECKOUT", tmp_path / "checkout")
    file, pointer = place
    record = RECORDS[file]
    fields = yaml.dump(
        put(record.data, pointer, value), allow_unicode=True, default_style=style, default_flow_style=flow
    )
    text = f"---\n{fields}---\n{record.body}" if record.kind == "scheme" else fields
    judge(repo, file, text.encode("utf-8", "surrogatepass"), commands, tmp_path, capsys)


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(FILES), st.integers(0, 3000), TEXTS | st.binary(max_size=20), st.integers(0, 200), SOME)
@example(FILES[0], 0, "", 10**6, COMMANDS)
@example(FILES[0], 0, "---\n---\n", 10**6, EACH)
@example(FILES[0], 0, "---\nnull\n---\n", 10**6, EACH)
@example(FILES[1], 0, "[]", 10**6, EACH)
def test_no_bytes_make_a_command_raise(repo, capsys, tmp_path, monkeypatch, file, at, added, cut, commands):
    monkeypatch.setattr(cache, "CHECKOUT", tmp_path / "checkout")
    raw = (CORPUS / file).read_bytes()
    added = added if isinstance(added, bytes) else added.encode("utf-8", "surrogatepass")
    judge(repo, file, raw[:at] + added + raw[at + cut :], commands, tmp_path, capsys)


def judge(
    repo: Repo, file: str, content: bytes, commands: Iterable[str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Commit a file and run commands that read records on it; what they change is put back."""
    first = repo.git("rev-list", "--max-parents=0", "HEAD")
    (repo.path / file).write_bytes(content)
    repo.commit("Texte", "--allow-empty")
    identifier = identify(file)[1]
    try:
        for command in commands:
            name, *rest = command.format(page=folder / "page.html", publisher=corpus.PUBLISHER, id=identifier).split()
            day = [] if name in ("format", "gate", "provenance") else ["--on", DAY.isoformat()]
            code = cli.run([name, "--root", str(repo.path), *day, *rest])
            shown = capsys.readouterr()
            assert code in (0, 1, 2, cli.INTERRUPTED), command
            assert shown.out + shown.err, command
            assert "Traceback" not in shown.err, (command, shown.err)
    finally:
        repo.git("reset", "--quiet", "--hard", first)
