"""ClamAV on what a proposal hands over: a complement, never a proof that a file is safe.

`required` refuses whenever a scan with signatures of the day could not take place; `auto` scans when it can.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

Mode = Literal["auto", "required", "off"]
MODES: tuple[Mode, ...] = ("auto", "required", "off")

DATABASE = Path("/var/lib/clamav")
_OLDEST = 24 * 3600  # seconds
_SIGNATURES = frozenset({".cvd", ".cld", ".hdb", ".hsb", ".ndb", ".ldb", ".yara"})
_INFECTED, _CLEAN = 1, 0


class AntivirusError(OSError):
    """A scan was required and could not be made; the message is a French sentence."""


def check(contents: Mapping[str, bytes], mode: Mode, database: Path = DATABASE) -> tuple[dict[str, str], str]:
    """Name of the malware found in each content, by key; then a French sentence when no scan was made, or "".

    Raises AntivirusError when one was required, and when one that began failed.
    """
    if mode == "off":
        return {}, ""
    reason = impediment(database)
    if reason is None:
        return (_scan(contents, database) if contents else {}), ""
    if mode == "required":
        raise AntivirusError(f"l'antivirus est exigé et n'a pas pu travailler : {reason}.")
    return {}, f"Antivirus non lancé : {reason}."


def impediment(database: Path) -> str | None:
    """Why no scan worth the name can be made; None when one can."""
    if shutil.which("clamscan") is None:
        return "clamscan est absent ; installez le paquet clamav"
    signatures = [path for path in database.glob("*") if path.suffix in _SIGNATURES] if database.is_dir() else []
    if not signatures:
        return f"« {database} » ne contient aucune signature ; lancez freshclam"
    age = time.time() - max(path.stat().st_mtime for path in signatures)
    if age > _OLDEST:
        return f"les signatures de « {database} » ont {int(age // 3600)} heures ; lancez freshclam"
    return None


def _scan(contents: Mapping[str, bytes], database: Path) -> dict[str, str]:
    with tempfile.TemporaryDirectory(prefix="egalite-") as folder:
        keys = list(contents)
        for number, key in enumerate(keys):
            (Path(folder) / str(number)).write_bytes(contents[key])
        # Limits of its own would let through what exceeds them: an alert is asked for instead.
        output = _clamscan(
            "--stdout", "--no-summary", "--infected", "--recursive", "--alert-exceeds-max=yes", "--alert-macros=yes",
            f"--database={database}", folder,
        )  # fmt: skip
    malwares = {}
    for line in output.splitlines():
        path, mark, malware = line.rpartition(": ")
        if mark and malware.endswith(" FOUND"):
            malwares[keys[int(Path(path).name)]] = malware.removesuffix(" FOUND")
    return malwares


def _clamscan(*arguments: str) -> str:
    process = subprocess.run(["clamscan", *arguments], capture_output=True, text=True, check=False)
    if process.returncode not in (_CLEAN, _INFECTED):
        words = " ".join((process.stderr or process.stdout).split())
        raise AntivirusError(f"l'antivirus n'a pas pu travailler : {words}")
    if process.returncode == _INFECTED and " FOUND" not in process.stdout:
        raise AntivirusError("l'antivirus a trouvé quelque chose sans dire où ; lancez clamscan vous-même.")
    return process.stdout
