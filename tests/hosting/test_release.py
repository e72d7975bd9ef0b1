"""A release: the same everywhere, complete, described."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tarfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import brotli
import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from egalite.history import commit
from egalite.hosting.release import manifest, release, sbom, version
from egalite.project import CHECKOUT
from egalite.site import addresses
from tests.hosting.conftest import write_site
from tests.support.branch import Branch
from tests.support.corpus import DAY, PUBLISHER


def sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> release.Release:
    """The release of the small site."""
    folder = tmp_path_factory.mktemp("release")
    source = commit.Commit("0" * 40, True, 12)
    inputs = {"publisher.yml": PUBLISHER}
    return release.make(
        write_site(folder / "site"), folder / "release", CHECKOUT, inputs, DAY, source, folder / "cache"
    )


def test_the_manifest_names_every_file_of_the_archive(made):
    with tarfile.open(made.folder / release.ARCHIVE) as archive:
        entries = archive.getmembers()
        found = {
            entry.name.removeprefix("site/"): hashlib.sha256(archive.extractfile(entry).read()).hexdigest()
            for entry in entries
        }
    assert found == manifest.read(made.manifest)
    assert {(entry.uid, entry.gid, entry.uname, entry.mode, entry.mtime) for entry in entries} == {
        (0, 0, "", 0o644, 1795392000)
    }


def test_the_list_of_software_is_valid_and_is_that_of_the_locks(made):
    text = (made.folder / release.SBOM).read_text()
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    listed = {f"{part['name']}=={part['version']}" for part in json.loads(text)["components"]}
    locked = {line.split()[0] for line in (CHECKOUT / sbom.PYTHON_LOCK).read_text().splitlines() if "==" in line}
    assert locked <= listed
    assert not [part for part in listed if part.startswith("axe-core")], "only tests need it"


def test_the_provenance_tells_what_it_is_about_and_what_it_came_from(made):
    statement = json.loads((made.folder / release.PROVENANCE).read_text())
    assert {entry["name"]: entry["digest"]["sha256"] for entry in statement["subject"]} == {
        name: sha256(made.folder / name) for name in (release.ARCHIVE, manifest.FILE, release.SBOM)
    }
    definition = statement["predicate"]["buildDefinition"]
    assert definition["externalParameters"]["day"] == "2026-11-23"
    sources = {entry["name"]: entry for entry in definition["resolvedDependencies"]}
    assert sources["sources"]["digest"] == {"gitCommit": "0" * 40}
    assert sources["sources"]["annotations"] == {"modified": True}
    assert sources["publisher.yml"]["digest"]["sha256"] == sha256(PUBLISHER)
    assert sources[sbom.PYTHON_LOCK]["digest"]["sha256"] == sha256(CHECKOUT / sbom.PYTHON_LOCK)


def test_the_version_is_bound_to_its_commit_and_day(made):
    said = made.version()
    assert said.text.splitlines()[:2] == ["number 1220261123", f"commit {'0' * 40}"]
    assert (said.manifest, said.provenance) == (sha256(made.manifest), sha256(made.folder / release.PROVENANCE))


@pytest.mark.parametrize(
    "text", [b"", b"number 1\n", b"\xe9", b"number 1220261123\ncommit a\nmanifest b\nprovenance c\n"]
)
def test_a_version_that_cannot_be_read_is_told(made, tmp_path, text):
    copy = release.Release(shutil.copytree(made.folder, tmp_path / "copy"))
    (copy.folder / version.FILE).write_bytes(text)
    with pytest.raises(release.ReleaseError, match=r"version\.txt » .*make publish"):
        copy.version()


def test_a_version_of_another_release_is_not_believed(made, tmp_path):
    copy = release.Release(shutil.copytree(made.folder, tmp_path / "copy"))
    said = replace(made.version(), manifest="0" * 64)
    (copy.folder / version.FILE).write_text(said.text)
    with pytest.raises(release.ReleaseError, match=r"version\.txt ne correspond pas"), copy.unpacked():
        pass


def test_the_number_grows_with_merges_then_days(tmp_path):
    file = tmp_path / "file"
    file.write_text("")
    days = (date(2026, 12, 31), date(2027, 1, 1))
    numbers = [
        version.of(commit.Commit("0" * 40, False, rank), day, file, file).number for rank in (9, 10) for day in days
    ]
    assert numbers == sorted(set(numbers))


def test_the_rank_of_a_commit_counts_merges_and_is_none_of_a_cut_history(tmp_path):
    main = Branch(tmp_path / "root")
    first = commit.at(main.path)
    main.git("switch", "--quiet", "--create", "proposition")
    for name in ("a", "b"):
        main.write(name, name)
        main.commit(name)
    main.git("switch", "--quiet", "-")
    main.git("merge", "--quiet", "--no-ff", "-m", "Fusion", "proposition")
    assert (commit.at(main.path).rank, commit.at(main.path).modified) == (first.rank + 1, False)
    main.git("clone", "--quiet", "--depth=1", f"file://{main.path}", str(tmp_path / "cut"))
    assert commit.at(tmp_path / "cut").rank == 0


def test_a_release_starts_from_an_empty_folder(tmp_path):
    folder = tmp_path / "release"
    site = write_site(tmp_path / "site")
    for _ in range(2):
        made = release.make(site, folder, CHECKOUT, {}, DAY, None, tmp_path / "cache")
        assert not (folder / "validations.txt").exists()
        (folder / "validations.txt").write_text("d'une version d'avant")
    made.manifest.unlink()
    with pytest.raises(release.ReleaseError, match="autre chose qu'une version"):
        release.make(site, folder, CHECKOUT, {}, DAY, None, tmp_path / "cache")
    assert (folder / "validations.txt").exists()


def test_a_copy_that_does_not_hold_its_file_is_in_no_release(tmp_path, monkeypatch):
    """Somebody puts another number in the copies, which nearly every reader gets, after they were made."""
    site = write_site(tmp_path / "site")
    made = release.make(site, tmp_path / "release", CHECKOUT, {}, DAY, None, tmp_path / "cache")
    (site / "index.html.br").write_bytes(brotli.compress(b"un autre num\xc3\xa9ro"))
    monkeypatch.setattr(release.compression, "compress", lambda *_: None)
    with pytest.raises(release.ReleaseError, match=r"^index\.html\.br ne contient pas"):
        release.make(site, tmp_path / "other", CHECKOUT, {}, DAY, None, tmp_path / "cache")
    with monkeypatch.context() as patch:
        patch.setattr(release.compression, "unfaithful", lambda _: [])
        made = release.make(site, tmp_path / "release", CHECKOUT, {}, DAY, None, tmp_path / "cache")
    with pytest.raises(release.ReleaseError, match=r"^index\.html\.br ne contient pas"), made.unpacked():
        pass


def test_a_file_that_the_server_cannot_name_is_refused(tmp_path):
    site = write_site(tmp_path / "site")
    (site / "notes.docx").write_text("")
    with pytest.raises(release.ReleaseError, match=r"notes\.docx"):
        release.make(site, tmp_path / "release", CHECKOUT, {}, DAY, None, tmp_path / "cache")


def test_two_clones_make_the_same_release(tmp_path):
    """`egalite publish` in two clones of the last commit: what is not committed is not judged."""
    clones = [tmp_path / "one", tmp_path / "two" / "deeper"]
    for clone in clones:
        subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", CHECKOUT, clone], check=True)
        # Compression is compared in test_compression.py, print in tests/printing/; here their results are shared, for time.
        (clone / ".cache").mkdir()
        for kept in ("compressed", "print"):
            (CHECKOUT / ".cache" / kept).mkdir(parents=True, exist_ok=True)
            (clone / ".cache" / kept).symlink_to(CHECKOUT / ".cache" / kept)
    for clone in clones:
        done = subprocess.run(
            [sys.executable, "-m", "egalite.cli", "publish", "--root", "tests/corpus",
             "--publisher", "tests/publisher.yml", "--on", DAY.isoformat()],
            cwd=clone, check=True, capture_output=True, text=True,
            env={"PYTHONPATH": str(clone / "plugins"), "PATH": "/usr/bin:/bin"},
        )  # fmt: skip
        assert "log_basis : Base légale du journal de sécurité" in done.stderr
        for printed in addresses.PRINTED.values():
            assert (clone / "output" / printed.lstrip("/")).read_bytes().startswith(b"%PDF-")
    for name in (release.ARCHIVE, manifest.FILE, release.SBOM, release.PROVENANCE, version.FILE):
        assert sha256(clones[0] / "release" / name) == sha256(clones[1] / "release" / name), name
    statement = json.loads((clones[0] / "release" / release.PROVENANCE).read_text())
    head = subprocess.run(["git", "rev-parse", "HEAD"], cwd=CHECKOUT, check=True, capture_output=True, text=True).stdout
    source = statement["predicate"]["buildDefinition"]["resolvedDependencies"][0]
    assert source == {"name": "sources", "digest": {"gitCommit": head.strip()}, "annotations": {"modified": False}}
