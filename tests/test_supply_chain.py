"""What the project depends on: each with its reason, all pinned with hashes, from nowhere else than the registries."""

from __future__ import annotations

import json
import re
import subprocess

import pytest

from egalite.project import CHECKOUT
from tools.audit import NODE_LOCKS

REASONS = (CHECKOUT / "docs/maintainer-dependencies.md").read_text(encoding="utf-8")
REQUIREMENTS = CHECKOUT / "requirements"
REGISTRY = "https://registry.npmjs.org/"
NODE = [(CHECKOUT / lock).parent for lock in NODE_LOCKS]
LOCKS = sorted(REQUIREMENTS.glob("*.txt"))
_PINNED = re.compile(
    r"^([a-z0-9][a-z0-9._-]*)(?:\[[^\]]*\])?==\S+(?: ; [^\\]+)?((?: \\\n +--hash=sha256:[0-9a-f]{64})+)$", re.M
)


def direct() -> list[str]:
    """Names that the project itself asks for; types of a package share its reason."""
    lines = [line for file in REQUIREMENTS.glob("*.in") for line in file.read_text(encoding="utf-8").splitlines()]
    python = [re.split(r"[=<>~\[; ]", line)[0] for line in lines if line and line[0] not in "#-"]
    packages = [json.loads((folder / "package.json").read_text(encoding="utf-8")) for folder in NODE]
    groups = ("dependencies", "devDependencies")
    node = [name for package in packages for group in groups for name in package.get(group, ())]
    return sorted({name.removeprefix("types-") for name in (*python, *node)})


@pytest.mark.parametrize("name", direct())
def test_each_direct_dependency_has_its_reason(name: str) -> None:
    rows = [
        line
        for line in REASONS.splitlines()
        if re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", line.split(" | ")[0])
    ]
    assert rows, f"docs/maintainer-dependencies.md ne dit pas pourquoi {name}"
    assert all(len(row) > len(name) + 20 for row in rows)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_python_locks_hold_versions_and_hashes_alone(lock) -> None:
    text = lock.read_text(encoding="utf-8")
    kept = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("#"))
    assert not _PINNED.sub("", kept).strip(), "only name==version with sha256 digests"
    assert "://" not in text


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_python_locks_hold_what_is_asked(lock) -> None:
    asked = lock.with_suffix(".in").read_text(encoding="utf-8").splitlines()
    names = {re.split(r"[=<>~\[; ]", line)[0] for line in asked if line and line[0] not in "#-"}
    assert names <= {match[1] for match in _PINNED.finditer(lock.read_text(encoding="utf-8"))}


def test_every_node_lock_is_audited() -> None:
    tracked = subprocess.run(["git", "ls-files", "*package-lock.json"], cwd=CHECKOUT, check=True, capture_output=True)
    assert sorted(tracked.stdout.decode().split()) == sorted(NODE_LOCKS)


@pytest.mark.parametrize("lock", NODE_LOCKS)
def test_node_locks_come_from_the_registry_with_digests(lock: str) -> None:
    packages = json.loads((CHECKOUT / lock).read_text(encoding="utf-8"))["packages"]
    for name, package in packages.items():
        if name:
            assert package.get("resolved", REGISTRY).startswith(REGISTRY), name
            assert package["integrity"].startswith("sha512-"), name


@pytest.mark.parametrize("folder", NODE, ids=NODE_LOCKS)
def test_node_versions_are_exact(folder) -> None:
    package = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    asked = {**package.get("dependencies", {}), **package.get("devDependencies", {})}
    assert asked
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in asked.values())


def test_everything_is_installed_from_the_locks_without_scripts() -> None:
    makefile = (CHECKOUT / "Makefile").read_text(encoding="utf-8")
    assert "FROM_LOCK := --require-hashes --only-binary :all:" in makefile
    installs = [line for line in makefile.splitlines() if "$(PIP_INSTALL)" in line]
    assert installs
    assert all("$(FROM_LOCK)" in line or "--no-index" in line for line in installs)
    assert all("--ignore-scripts" in line for line in makefile.splitlines() if "npm ci" in line and "\t" in line)
    assert "npm install" not in makefile
