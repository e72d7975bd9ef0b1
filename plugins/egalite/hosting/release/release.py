"""Make a release of a built site: compressed copies, archive, manifest, list of software, provenance."""

from __future__ import annotations

import hashlib
import shutil
import tarfile
import tempfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from egalite.history.commit import Commit
from egalite.hosting.release import archive, attestation, compression, manifest, sbom
from egalite.hosting.server import media

ARCHIVE, SBOM, PROVENANCE = "site.tar.gz", "sbom.cdx.json", "provenance.json"


class ReleaseError(Exception):
    """A release cannot be made or read; the message says why, in French."""


@dataclass(frozen=True, slots=True)
class Release:
    """A release as it stands in a folder."""

    folder: Path

    @property
    def manifest(self) -> Path:
        return self.folder / manifest.FILE

    @property
    def id(self) -> str:
        """The first figures of the manifest's digest: the same content has the same id."""
        return hashlib.sha256(self.manifest.read_bytes()).hexdigest()[:16]

    @contextmanager
    def unpacked(self) -> Iterator[Path]:
        """A folder that holds `site/` and its manifest, for the time of a `with`. Raises ReleaseError.

        They are what the statement of provenance describes, and the archive is what the manifest says.
        """
        file = self.folder / ARCHIVE
        if not (file.is_file() and self.manifest.is_file()):
            raise ReleaseError(
                f"« {self.folder} » ne contient pas de version à déployer ; lancez d'abord « make publish »."
            )
        statement = self.folder / PROVENANCE
        try:
            changed = attestation.undescribed(statement)
        except (OSError, ValueError) as error:
            raise ReleaseError(f"« {statement} » ne peut pas être lu ({error}) ; refaites « make publish ».") from None
        if changed:
            names = ", ".join(changed)
            raise ReleaseError(f"{names} ne correspond pas à {statement} ; refaites « make publish ».")
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary)
            shutil.copy(self.manifest, folder)
            try:
                site = archive.extract(file, folder)
            except (OSError, EOFError, tarfile.TarError, zlib.error) as error:
                raise ReleaseError(
                    f"l'archive {file} ne peut pas être ouverte ({error}) ; refaites « make publish »."
                ) from None
            wrong = manifest.differences(manifest.read(self.manifest), manifest.of(site))
            if wrong:
                names = "\n".join(f"  {line}" for line in wrong[:20])
                raise ReleaseError(
                    f"l'archive {file} ne correspond pas à son empreinte ; refaites « make publish » :\n{names}"
                )
            yield folder


def make(
    output: Path, folder: Path, checkout: Path, inputs: Mapping[str, Path], day: date, commit: Commit | None,
    cache: Path = compression.CACHE, since: str = "",
) -> Release:  # fmt: skip
    """Make the release of the site built in `output`. Raises ReleaseError.

    `inputs` are the files besides the commit that shaped it, by the name to give them; `since` is the former commit whose
    content it has, or "".
    """
    unknown = [name for name in compression.files(output) if media.unknown(name)]
    if unknown:
        raise ReleaseError(
            f"le serveur ne connaît pas le type de « {unknown[0]} » ; ajoutez-le à plugins/egalite/hosting/server/media.py, "
            "puis lancez « make generate »."
        )
    compression.compress(output, cache)
    folder.mkdir(parents=True, exist_ok=True)
    release = Release(folder)
    release.manifest.write_text(manifest.text(manifest.of(output)), encoding="utf-8", newline="\n")
    archive.write(output, folder / ARCHIVE, day)
    (folder / SBOM).write_text(sbom.text(checkout, release.id, day), encoding="utf-8", newline="\n")
    subjects = {name: folder / name for name in (ARCHIVE, manifest.FILE, SBOM)}
    statement = attestation.text(checkout, subjects, inputs, day, commit, since)
    (folder / PROVENANCE).write_text(statement, encoding="utf-8", newline="\n")
    return release
