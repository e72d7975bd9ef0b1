"""`--register DIR`: the private register that a command joins to the public records."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from egalite.cli.options import Folder
from egalite.records.registry import Registry
from egalite.register.private.reader import Register, RegisterError, read

Function = TypeVar("Function", bound=Callable[..., Any])


def register_option(function: Function) -> Function:
    """`--register DIR`, by default what the environment names, else none."""
    return click.option(
        "--register", "private", type=Folder(), envvar="EGALITE_REGISTER", metavar="DOSSIER", default=None,
        help="Registre privé à joindre (par défaut celui que nomme EGALITE_REGISTER, s'il y en a un).",
    )(function)  # fmt: skip


def open_register(folder: Path | None, day: date, registry: Registry) -> Register | None:
    """The register of a folder, None without. Raises UsageError for a folder that is none."""
    if folder is None:
        return None
    try:
        return read(folder, day, registry)
    except RegisterError as error:
        raise click.UsageError(str(error)) from None
