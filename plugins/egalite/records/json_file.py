"""A JSON file of the project, and where it cannot be read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from egalite.french import system_errors

# The beginning of what Python says of a fault.
_FAULTS = {
    "Expecting ',' delimiter": "il manque une virgule, ou la fin de la liste ou de l'objet",
    "Expecting ':' delimiter": "il manque « : » après le nom",
    "Expecting property name": "un nom entre guillemets droits est attendu ; une virgule est peut-être de trop",
    "Illegal trailing comma": "une virgule est de trop",
    "Expecting value": "une valeur est attendue ; une virgule est peut-être de trop",
    "Unterminated string": "un texte n'est pas fermé par un guillemet droit",
    "Invalid control character": "un texte n'est pas fermé par un guillemet droit",
    "Invalid \\": "une barre oblique inversée ne précède pas ce qu'elle doit",
    "Extra data": "il y a du texte après la fin",
}


class JsonError(Exception):
    """A JSON file of the project cannot be read; the message is a French sentence with the file, line and column."""


def read(path: Path) -> Any:
    """What a file holds. Raises JsonError."""
    try:
        return json.loads(path.read_bytes())
    except OSError as error:
        raise JsonError(system_errors.sentence(error)) from None
    except UnicodeDecodeError:
        raise JsonError(f"{path} : ce fichier n'est pas en UTF-8 ; enregistrez-le dans ce codage.") from None
    except json.JSONDecodeError as error:
        told = next(
            (french for english, french in _FAULTS.items() if error.msg.startswith(english)), "ce n'est pas du JSON"
        )
        raise JsonError(f"{path}:{error.lineno}:{error.colno} : {told}.") from None
