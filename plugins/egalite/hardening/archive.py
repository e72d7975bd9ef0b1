"""The archive of a release: the same files and the same day give the same bytes."""

from __future__ import annotations

import gzip
import io
import tarfile
from datetime import UTC, date, datetime
from pathlib import Path

from egalite.hardening.compression import files

FOLDER = "site"


def write(folder: Path, file: Path, day: date) -> None:
    """Archive a folder as `site/`: names in order, no owner, plain modes, the day as the only time."""
    moment = int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp())
    with (
        file.open("wb") as raw,
        gzip.GzipFile("", "wb", 6, raw, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for name in files(folder):
            content = (folder / name).read_bytes()
            entry = tarfile.TarInfo(f"{FOLDER}/{name}")
            entry.size, entry.mtime, entry.mode = len(content), moment, 0o644
            archive.addfile(entry, io.BytesIO(content))


def extract(file: Path, folder: Path) -> Path:
    """Unpack an archive in a folder; where the site stands. Only plain files inside that folder are accepted."""
    with tarfile.open(file, "r:gz") as archive:
        archive.extractall(folder, filter="data")
    return folder / FOLDER
