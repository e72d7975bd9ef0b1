"""A file of named fields that is no record (settings, notices), read as strictly as one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from egalite.french import system_errors
from egalite.records import text as text_layer
from egalite.records import yaml


def read(path: Path, error: type[Exception]) -> dict[str, Any]:
    """Fields of a file by name. Raises `error`, with a French sentence that names the file and the line."""
    try:
        text, faults = text_layer.decode(path.read_bytes())
    except OSError as cause:
        raise error(f"le fichier « {path} » ne peut pas être lu ({system_errors.reason(cause)}).") from None
    data, refused = yaml.read(text or "")
    told = [f"{path}:{fault.line} : {fault.message}" for fault in faults]
    told += [f"{path}:{item.line + 1} : {item.message}" for item in refused]
    if told or not isinstance(data, dict):
        raise error((*told, f"{path} : des champs « nom: valeur » sont attendus.")[0])
    return data
