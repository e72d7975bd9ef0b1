"""What tests of proposals share: where the records stand, a convention, and what a refusal leaves untouched."""

from __future__ import annotations

import hashlib

from tests.history.conftest import Repo

PATH = "schemes/permanence.md"
PARTNER_PATH = "partners/association-exemple/partner.yml"
CALLED = ("--called-back-by", "juriste", "--called-back-on", "2026-11-22")
CONVENTION = (
    "name: Association Exemple\nkind: association\nfacts:\n  - fact: signature\n    date: '2026-01-05'\n"
    "    attested_by: registre\n"
)  # fmt: skip


def state(repo: Repo) -> dict[str, object]:
    """All that must stay: references, the current branch, the index, every file outside Git's objects."""
    files = {
        path.relative_to(repo.path).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in repo.path.rglob("*")
        if path.is_file() and "objects" not in path.parts and "logs" not in path.parts
    }
    return {
        "refs": repo.git("for-each-ref"),
        "status": repo.git("status", "--porcelain=v2", "--branch"),
        "files": files,
    }
