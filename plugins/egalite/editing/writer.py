"""Put text in the place of a file, whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


class EditError(Exception):
    """A file cannot be changed safely; the message says what to do by hand, in French."""


def replace(target: Path, content: bytes) -> None:
    """Write a file beside the one it replaces, then rename it: cut short, the former file stays whole. Its mode is kept."""
    handle, name = tempfile.mkstemp(prefix=".egalite-", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, target.stat().st_mode & 0o777)
        os.replace(name, target)
    except BaseException:
        os.unlink(name)
        raise
