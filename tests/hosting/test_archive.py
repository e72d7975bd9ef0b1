"""The archive of a release gives its files back, and nothing but plain files of the site."""

from __future__ import annotations

import io
import tarfile
from datetime import date
from pathlib import Path

import pytest

from egalite.hosting.release import archive

DAY = date(2026, 11, 23)


def test_what_was_archived_comes_back(tmp_path: Path) -> None:
    site = tmp_path / "built"
    (site / "guides/preuves").mkdir(parents=True)
    (site / "index.html").write_bytes(b"accueil")
    (site / "guides/preuves/index.html").write_bytes(b"preuves")
    archive.write(site, tmp_path / "site.tar.gz", DAY)
    found = archive.extract(tmp_path / "site.tar.gz", tmp_path / "back")
    assert {path.relative_to(found).as_posix(): path.read_bytes() for path in found.rglob("*") if path.is_file()} == {
        "index.html": b"accueil",
        "guides/preuves/index.html": b"preuves",
    }


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("site/../index.html", tarfile.REGTYPE), ("../index.html", tarfile.REGTYPE), ("/tmp/index.html", tarfile.REGTYPE),
        ("index.html", tarfile.REGTYPE), (".", tarfile.REGTYPE), ("site/lien", tarfile.SYMTYPE), ("site/lien", tarfile.LNKTYPE),
        ("site/tube", tarfile.FIFOTYPE), ("site/disque", tarfile.BLKTYPE), ("site/dossier", tarfile.DIRTYPE),
    ],
)  # fmt: skip
def test_nothing_else_is_unpacked(tmp_path: Path, name: str, kind: bytes) -> None:
    with tarfile.open(tmp_path / "site.tar.gz", "w:gz") as made:
        entry = tarfile.TarInfo(name)
        entry.type, entry.linkname = kind, "index.html"
        entry.size = 4 if kind == tarfile.REGTYPE else 0
        made.addfile(entry, io.BytesIO(b"faux"))
    folder = tmp_path / "back"
    with pytest.raises(tarfile.TarError, match="rien à faire dans une version"):
        archive.extract(tmp_path / "site.tar.gz", folder)
    assert not folder.exists()
    assert not (tmp_path / "index.html").exists()


def test_a_name_stands_once(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "site.tar.gz", "w:gz") as made:
        for content in (b"vrai", b"faux"):
            entry = tarfile.TarInfo("site/index.html")
            entry.size = len(content)
            made.addfile(entry, io.BytesIO(content))
    with pytest.raises(FileExistsError):
        archive.extract(tmp_path / "site.tar.gz", tmp_path / "back")
