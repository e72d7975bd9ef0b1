"""What a release was made from: an in-toto statement with a SLSA 1.0 predicate, the same for the same sources and day."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from egalite.history.commit import Commit
from egalite.hosting.release import sbom


def text(
    checkout: Path,
    subjects: Mapping[str, Path],
    inputs: Mapping[str, Path],
    day: date,
    commit: Commit | None,
    since: str,
) -> str:
    """The statement about the `subjects`, made on a day from a commit, the `inputs` beside it and the locks.

    `since` is the commit whose content was taken instead, or "".
    """
    parameters = {"day": day.isoformat(), "command": "make publish", **({"since": since} if since else {})}
    locks = {name: checkout / name for name in (sbom.PYTHON_LOCK, sbom.NODE_LOCK)}
    sources: list[dict[str, Any]] = []
    if commit is not None:
        sources.append({
            "name": "sources",
            "digest": {"gitCommit": commit.id},
            "annotations": {"modified": commit.modified},
        })  # fmt: skip
    sources += [_described(name, file) for name, file in {**inputs, **locks}.items()]
    statement = {
        "_type": "https://in-toto.io/Statement/v1",
        "subject": [_described(name, file) for name, file in subjects.items()],
        "predicateType": "https://slsa.dev/provenance/v1",
        "predicate": {
            "buildDefinition": {
                "buildType": "urn:egalite:publish:1",
                "externalParameters": parameters,
                "resolvedDependencies": sources,
            },
            "runDetails": {"builder": {"id": "urn:egalite:publisher"}},
        },
    }
    return json.dumps(statement, ensure_ascii=False, indent=1) + "\n"


def undescribed(file: Path) -> list[str]:
    """Names of the subjects of a statement that are not, beside it, what it describes. Raises OSError, ValueError."""
    try:
        subjects = {entry["name"]: entry["digest"]["sha256"] for entry in json.loads(file.read_bytes())["subject"]}
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(error) from None
    return [name for name in subjects if _described(name, file.with_name(name))["digest"]["sha256"] != subjects[name]]


def _described(name: str, file: Path) -> dict[str, Any]:
    return {"name": name, "digest": {"sha256": hashlib.sha256(file.read_bytes()).hexdigest()}}
