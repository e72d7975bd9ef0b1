"""A file of named fields that is no record (settings, notices), read as strictly as one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from egalite.french import system_errors
from egalite.records import characters, yaml


def read(path: Path, error: type[Exception]) -> dict[str, Any]:
    """Fields of a file by name. Raises `error`, with a French sentence that names the file and the line."""
    try:
        text, faults = characters.decode(path.read_bytes(), str(path))
    except OSError as cause:
        raise error(f"le fichier « {path} » ne peut pas être lu ({system_errors.reason(cause)}).") from None
    data, refusals = yaml.read(text or "", str(path))
    for finding in (*faults, *refusals):
        raise error(f"{path}:{finding.line} : {finding.message}")
    if not isinstance(data, dict):
        raise error(f"{path} : des champs « nom: valeur » sont attendus.")
    return data
