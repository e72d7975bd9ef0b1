"""The archive of a release: the same files and the same day give the same bytes."""

from __future__ import annotations

import gzip
import io
import shutil
import tarfile
from datetime import UTC, date, datetime
from pathlib import Path, PurePosixPath

from egalite.hosting.release.compression import files

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
    """Unpack an archive in a folder; where the site stands. Raises tarfile.TarError, OSError.

    Only plain files inside `site/` are accepted, by hand: the Python of Debian 12 knows no `filter` yet (PEP 706).
    """
    with tarfile.open(file, "r:gz") as archive:
        for entry in archive:
            path = PurePosixPath(entry.name)
            content = archive.extractfile(entry) if entry.isreg() else None
            if content is None or path.parts[:1] != (FOLDER,) or ".." in path.parts:
                raise tarfile.TarError(f"« {entry.name} » n'a rien à faire dans une version")
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            with content, target.open("xb") as written:
                shutil.copyfileobj(content, written)
    return folder / FOLDER
