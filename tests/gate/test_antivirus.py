"""The real clamscan, with one signature of our own: Debian packages none, and the network may be away."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from egalite.finding import Finding
from egalite.gate import verdict
from egalite.gate.antivirus import AntivirusError, check
from egalite.gate.limits import PARTNER
from egalite.history import entries
from egalite.history.merge import open_merge
from tests.hostile.proposals import BASE, SCHEME
from tests.hostile.repository import File, Repository
from tests.support import corpus

# The EICAR test file, in two pieces so that no antivirus takes this file for it.
EICAR = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
DAY = 24 * 3600


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Signatures of today: the test file, wherever it stands in a file."""
    folder = tmp_path / "signatures"
    folder.mkdir()
    (folder / "test.ndb").write_text(f"Test.Eicar:0:*:{EICAR.hex()}\n", encoding="ascii")
    return folder


def age(database: Path, seconds: float) -> None:
    then = time.time() - seconds
    os.utime(database / "test.ndb", (then, then))


def test_the_test_file_is_found_alone(database: Path) -> None:
    contents = {"a": b"rien", "b": EICAR, "c": b"avant " + EICAR, "d": b""}
    assert check(contents, "required", database) == (
        {"b": "Test.Eicar.UNOFFICIAL", "c": "Test.Eicar.UNOFFICIAL"},
        "",
    )


def test_nothing_to_scan(database: Path) -> None:
    assert check({}, "required", database) == ({}, "")


@pytest.mark.parametrize(
    ("seconds", "stale"),
    [(DAY - 600, False), (DAY + 600, True)],
    ids=["of yesterday, in time", "of yesterday, too late"],
)
def test_signatures_of_the_day(database: Path, seconds: float, stale: bool) -> None:
    age(database, seconds)
    if stale:
        with pytest.raises(AntivirusError, match=r"exigé.*24 heures ; lancez freshclam"):
            check({"a": EICAR}, "required", database)
        assert check({"a": EICAR}, "auto", database)[1].startswith("Antivirus non lancé : les signatures")
    else:
        assert check({"a": EICAR}, "required", database)[0] == {"a": "Test.Eicar.UNOFFICIAL"}


def test_no_signature(tmp_path: Path) -> None:
    with pytest.raises(AntivirusError, match="aucune signature"):
        check({"a": EICAR}, "required", tmp_path / "absent")
    assert "aucune signature" in check({"a": EICAR}, "auto", tmp_path)[1]
    assert check({"a": EICAR}, "off", tmp_path) == ({}, "")


def test_no_clamscan(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(AntivirusError, match="installez le paquet clamav"):
        check({"a": EICAR}, "required", database)
    assert "clamscan est absent" in check({"a": EICAR}, "auto", database)[1]


def test_signatures_that_cannot_be_read(database: Path) -> None:
    (database / "test.ndb").write_text("ceci n'est pas une signature\n", encoding="ascii")
    for mode in ("auto", "required"):
        with pytest.raises(AntivirusError, match="n'a pas pu travailler"):
            check({"a": EICAR}, mode, database)


def test_a_proposal_that_brings_it_is_refused(database: Path, tmp_path: Path) -> None:
    repository = Repository(tmp_path / "repository")
    base = repository.commit(BASE)
    passing = repository.commit({**BASE, b"schemes/a.md": File(SCHEME + EICAR)}, [base])
    head = repository.commit(
        {**BASE, b"schemes/b.md": File(SCHEME + EICAR + b"b"), b"schemes/a.md": File(SCHEME)}, [passing]
    )
    merge = open_merge(repository.folder, f"{base}..{head}")
    proposal = entries.read(merge, PARTNER.file_bytes)
    found, notice = verdict.judge(proposal, PARTNER, merge.proposer, corpus.DAY, "required", database)
    assert [(f.file, f.rule, "Le commit" in f.message) for f in found] == [
        ("schemes/a.md", "gate-malware", True),
        ("schemes/b.md", "gate-malware", False),
    ]
    assert isinstance(found[0], Finding)
    assert "« Test.Eicar.UNOFFICIAL »" in found[1].message
    assert notice == ""
