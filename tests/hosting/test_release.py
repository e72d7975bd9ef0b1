"""A release: the same everywhere, complete, described."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from egalite.history import commit
from egalite.hosting.release import manifest, release, sbom
from egalite.project import CHECKOUT
from tests.hosting.conftest import write_site
from tests.support.corpus import DAY, PUBLISHER


def sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> release.Release:
    """The release of the small site."""
    folder = tmp_path_factory.mktemp("release")
    source = commit.Commit("0" * 40, True)
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
        # Compression itself is compared in test_compression.py; here its results are shared, for time.
        (clone / ".cache").mkdir()
        (clone / ".cache" / "compressed").symlink_to(CHECKOUT / ".cache" / "compressed")
    (CHECKOUT / ".cache" / "compressed").mkdir(parents=True, exist_ok=True)
    for clone in clones:
        done = subprocess.run(
            [sys.executable, "-m", "egalite.cli", "publish", "--root", "tests/corpus",
             "--publisher", "tests/publisher.yml", "--on", DAY.isoformat()],
            cwd=clone, check=True, capture_output=True, text=True,
            env={"PYTHONPATH": str(clone / "plugins"), "PATH": "/usr/bin:/bin"},
        )  # fmt: skip
        assert "log_basis : Base légale du journal de sécurité" in done.stderr
    for name in (release.ARCHIVE, manifest.FILE, release.SBOM, release.PROVENANCE):
        assert sha256(clones[0] / "release" / name) == sha256(clones[1] / "release" / name), name
    statement = json.loads((clones[0] / "release" / release.PROVENANCE).read_text())
    head = subprocess.run(["git", "rev-parse", "HEAD"], cwd=CHECKOUT, check=True, capture_output=True, text=True).stdout
    source = statement["predicate"]["buildDefinition"]["resolvedDependencies"][0]
    assert source == {"name": "sources", "digest": {"gitCommit": head.strip()}, "annotations": {"modified": False}}
