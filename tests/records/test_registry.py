"""The registry: all records, read once, judged together."""

from __future__ import annotations

import os
import pickle
import shutil
from datetime import date, timedelta

import pytest

from egalite.finding import Finding
from egalite.records import parsed_record, registry, rules, workers
from egalite.records.parsed_record import ParsedRecord
from egalite.records.stat_signature import stat_signature
from egalite.site.build import loader
from tests.support.corpus import CORPUS, DAY


def test_records_by_id(root):
    loaded = root.load()
    assert loaded.findings == loaded.errors == ()
    assert list(loaded.schemes) == ["permanence"]
    assert list(loaded.partners) == ["association-exemple"]
    assert loaded.corpus.bodies["permanence"].startswith("\n## Ce que")
    assert loaded.visible("permanence") == "online"


def test_what_does_not_conform_is_judged_but_not_used(root):
    root.change("partners/association-exemple/partner.yml", "kind: association", "kind: club")
    loaded = root.load()
    assert [finding.rule for finding in loaded.findings] == ["unknown-term"]
    assert not loaded.partners
    assert loaded.visible("permanence") == "offline"


def test_findings_of_all_files_come_in_order(root):
    root.change("schemes/permanence.md", "status: online", "status: onlin")
    root.change("partners/association-exemple/partner.yml", "kind: association", "kind: club")
    root.write("schemes/Bad.md", "x")
    places = [finding.place for finding in root.load().findings]
    assert len(places) == 3
    assert places == sorted(places)


def test_a_warning_forbids_nothing(root):
    root.change(
        "schemes/permanence.md",
        "territory: national",
        "places:\n  - city: Lyon\n    department: '69'\n    postcode: '01999'\nterritory: national",
    )
    loaded = root.load()
    assert [finding.severity for finding in loaded.findings] == ["warning"]
    assert loaded.errors == ()
    assert loaded.visible("permanence") == "online"


def test_what_was_read_is_not_read_again(root, tmp_path, monkeypatch):
    """In whatever folder it stands: the two sides of a change share most of their files."""
    monkeypatch.setattr(parsed_record, "_kept", {})
    first = root.load()
    read = []
    judged = parsed_record.read_one
    monkeypatch.setattr(parsed_record, "read_one", lambda path, *rest: read.append(path) or judged(path, *rest))
    other = tmp_path / "copy"
    shutil.copytree(root.path, other)
    again = registry.load(other, first.day)
    assert read == []
    assert again.findings == first.findings
    assert again.schemes == first.schemes
    root.change("schemes/permanence.md", "status: online", "status: onlin")
    changed = root.load()
    assert read == ["schemes/permanence.md"]
    assert [finding.rule for finding in changed.findings] == ["unknown-term"]
    root.write("schemes/autre.md", (root.path / "schemes/permanence.md").read_bytes())
    root.load()
    assert read == ["schemes/permanence.md", "schemes/autre.md"]
    registry.load(root.path, first.day + timedelta(days=1))
    assert len(read) == 2 + len(changed.tree.files) + 1


def test_what_is_kept_does_not_grow_for_ever(root, monkeypatch):
    monkeypatch.setattr(parsed_record, "_kept", {})
    monkeypatch.setattr(parsed_record, "_SPARE", 2)
    for days in range(9):
        registry.load(root.path, DAY + timedelta(days=days))
        assert len(parsed_record._kept) <= 2 + 3 * 2


def test_a_build_judges_no_style(root):
    root.change("schemes/permanence.md", "status: online", "status: 'online'")
    assert [finding.rule for finding in root.load().findings] == [rules.STYLE]
    assert loader.load(root.path, DAY, "merge").registry.findings == ()


def test_rules_on_several_records_are_run_again_over_known_readings(root):
    first = root.load()
    for path in (root.path / "partners" / "association-exemple").iterdir():
        path.unlink()
    (root.path / "partners" / "association-exemple").rmdir()
    again = registry.load(root.path, first.day)
    assert [finding.rule for finding in again.findings] == ["partner-exists"]


def test_the_stat_signature_changes_with_the_file(root):
    path = root.path / "schemes" / "permanence.md"
    before = stat_signature(path)
    assert stat_signature(path) == before
    content = path.read_bytes()
    path.write_bytes(content + b"\n")
    grown = stat_signature(path)
    assert grown != before
    # Same inode, same size, same time of modification: the time of status change still tells.
    status = path.stat()
    path.write_bytes(content + b" ")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert stat_signature(path)[:3] == grown[:3]
    assert stat_signature(path) != grown


def test_a_reading_crosses_a_process_boundary():
    made = ParsedRecord("a", {"x": ["y"]}, "body", True, (Finding("a", 1, 2, "r", "m", allowed=("b",)),))
    assert ParsedRecord.from_tuple(pickle.loads(pickle.dumps(made.as_tuple()))) == made


def test_the_order_of_the_records_does_not_depend_on_the_processes(root, monkeypatch):
    for number in range(12):
        text = (root.path / "schemes/permanence.md").read_text().replace("Permanence d'exemple", f"Permanence {number}")
        root.write(f"schemes/permanence-{number}.md", text.replace("tous", "tou") if number == 7 else text)
    alone = root.load()
    monkeypatch.setattr(parsed_record, "_kept", {})
    monkeypatch.setattr(workers, "WORTH_FORKING", 1)
    monkeypatch.setattr(workers, "processes", lambda: 3)
    shared = root.load()
    assert list(shared.readings) == list(alone.readings)
    assert shared.findings == alone.findings
    assert [finding.file for finding in shared.findings] == ["schemes/permanence-7.md"]


def test_an_unreadable_file_is_a_finding(root, monkeypatch):
    read = parsed_record._content

    def denied(base, path):
        if path.startswith("schemes"):
            raise PermissionError(13, "Permission denied", path)
        return read(base, path)

    monkeypatch.setattr(parsed_record, "_content", denied)
    (found,) = root.load().findings
    assert (found.rule, found.file) == ("unreadable-file", "schemes/permanence.md")


def test_a_folder_without_records_raises(tmp_path):
    with pytest.raises(NotADirectoryError, match="schemes/"):
        registry.load(tmp_path, date(2026, 11, 23))


def test_the_corpus_has_no_finding():
    loaded = registry.load(CORPUS, DAY)
    assert loaded.findings == ()
    assert len(loaded.schemes) == len(list((CORPUS / "schemes").glob("*.md"))) > 0
