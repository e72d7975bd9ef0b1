"""Make a release of a built site: compressed copies, archive, manifest, list of software, provenance, version; sign it."""

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
from egalite.hosting.release import archive, attestation, compression, manifest, sbom, signature, version
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

    @property
    def signature(self) -> Path:
        return self.folder / f"{version.FILE}{signature.SUFFIX}"

    def version(self) -> version.Version:
        """What it says of itself. Raises ReleaseError."""
        try:
            return version.read(self.folder / version.FILE)
        except version.VersionError as error:
            raise ReleaseError(f"{error} Refaites « make publish ».") from None

    def sign(self, key: Path) -> None:
        """Sign it with a private key. Raises ReleaseError."""
        said = self.version()
        if not said.dated:
            raise ReleaseError(
                "une version ne se signe que si elle vient d'un commit dont tout l'historique est là ; « git fetch --unshallow », "
                "puis refaites « make publish »."
            )
        try:
            self.signature.write_text(signature.sign(said.text, key), encoding="ascii", newline="\n")
        except signature.SignatureError as error:
            raise ReleaseError(str(error)) from None

    def judge(self, signers: Path) -> None:
        """Raises ReleaseError unless somebody of a list of signers signed it."""
        if not self.signature.is_file():
            raise ReleaseError(
                "cette version n'est pas signée ; donnez la clé : « --sign FICHIER » (deploy/README.md, « Signer les versions »)."
            )
        try:
            signature.verify(self.version().text, self.signature, signers)
        except signature.SignatureError as error:
            raise ReleaseError(str(error)) from None

    @contextmanager
    def unpacked(self) -> Iterator[Path]:
        """A folder that holds `site/`, its manifest, its version and the signature of it, for the time of a `with`.

        They are what the statement of provenance describes, the archive is what the manifest says, and each compressed copy
        holds the file beside it. Raises ReleaseError.
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
        if not version.describes(self.version(), self.manifest, statement):
            raise ReleaseError(f"{version.FILE} ne correspond pas à {self.manifest} ; refaites « make publish ».")
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary)
            for file_beside in (self.manifest, self.folder / version.FILE, self.signature):
                if file_beside.is_file():
                    shutil.copy(file_beside, folder)
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
            _faithful(site)
            yield folder


def make(
    output: Path, folder: Path, checkout: Path, inputs: Mapping[str, Path], day: date, commit: Commit | None,
    cache: Path = compression.CACHE, since: str = "",
) -> Release:  # fmt: skip
    """Make the release of the site built in `output`, in a folder that is emptied first. Raises ReleaseError.

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
    _faithful(output)
    release = Release(folder)
    _empty(release)
    release.manifest.write_text(manifest.text(manifest.of(output)), encoding="utf-8", newline="\n")
    archive.write(output, folder / ARCHIVE, day)
    (folder / SBOM).write_text(sbom.text(checkout, release.id, day), encoding="utf-8", newline="\n")
    subjects = {name: folder / name for name in (ARCHIVE, manifest.FILE, SBOM)}
    statement = attestation.text(checkout, subjects, inputs, day, commit, since)
    (folder / PROVENANCE).write_text(statement, encoding="utf-8", newline="\n")
    said = version.of(commit, day, release.manifest, folder / PROVENANCE)
    (folder / version.FILE).write_text(said.text, encoding="ascii", newline="\n")
    return release


def _empty(release: Release) -> None:
    """Remove what a former release left: nothing of it goes with this one. Raises ReleaseError."""
    folder = release.folder
    if folder.is_dir() and any(folder.iterdir()) and not release.manifest.is_file():
        raise ReleaseError(
            f"le dossier « {folder} » contient autre chose qu'une version ; donnez un dossier vide ou nouveau."
        )
    if folder.is_dir():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)


def _faithful(site: Path) -> None:
    """Raises ReleaseError when a compressed copy, which nearly every reader gets, holds anything else than its file."""
    wrong = compression.unfaithful(site)
    if wrong:
        raise ReleaseError(f"{', '.join(wrong[:5])} ne contient pas ce que dit son nom ; refaites « make publish ».")
