"""`/kit/`: files that never change, an archive that depends on them alone, an image for every shared link."""

from __future__ import annotations

import hashlib
import io
import json
import re
import shutil
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from egalite.records.registry import load, published
from egalite.site import addresses
from egalite.site.errors import SiteError
from egalite.site.kit import codes, manifest
from egalite.site.kit.archive import archive
from egalite.site.pages import kit, site_map
from egalite.site.views import qr
from tests.site.open_data.conftest import site_of
from tests.support import corpus

# What partners count on: the manifest of each version, which holds the digest of each of its files. Only a line is ever added.
PUBLISHED = {1: "6a8162a49e36c652f07ac4d30fed8a30eea080662337cc73559831d23d2c6aaf"}


def test_a_version_never_changes() -> None:
    found = {
        one.number: hashlib.sha256((one.folder / manifest.NAME).read_bytes()).hexdigest() for one in manifest.versions()
    }
    assert found == PUBLISHED


def test_every_file_is_published_as_its_manifest_says(corpus_site: Path) -> None:
    for version in manifest.versions():
        folder = corpus_site / "kit" / f"v{version.number}"
        described = json.loads((folder / manifest.NAME).read_text(encoding="utf-8"))["files"]
        names = {one["file"] for one in described}
        assert {path.name for path in folder.iterdir()} == names | {manifest.NAME, kit.archive_name(version)}
        for one in described:
            content = (folder / one["file"]).read_bytes()
            assert (len(content), hashlib.sha256(content).hexdigest()) == (one["bytes"], one["sha256"])
            if one["file"].endswith(".png"):
                assert Image.open(io.BytesIO(content)).size == (one["width"], one["height"])
        with zipfile.ZipFile(folder / kit.archive_name(version)) as packed:
            assert packed.testzip() is None
            assert {name: packed.read(name) for name in packed.namelist()} == version.contents()


def test_a_file_that_changed_stops_the_build(tmp_path: Path) -> None:
    shutil.copytree(manifest.FOLDER, tmp_path / "kit")
    [version, *_] = manifest.versions(tmp_path / "kit")
    logo = version.folder / "logo.svg"
    logo.write_bytes(logo.read_bytes().replace(b"#7a1f3d", b"#7a1f3e"))
    with pytest.raises(SiteError, match="une version publiée du kit ne change pas"):
        version.contents()
    logo.unlink()
    with pytest.raises(SiteError, match=r"logo\.svg"):
        version.contents()


def test_an_archive_depends_on_its_files_alone() -> None:
    files = {"a.txt": b"a" * 100, "b.png": b"\x89PNG"}
    assert archive(files) == archive(dict(files))
    assert (
        hashlib.sha256(archive(files)).hexdigest() == "5e9b90642a9122d1e3dc6bdd4bc008e9183b6b3bc712e3b22e7ff9d4ba51c45b"
    )


def test_every_page_has_an_image_for_a_link(corpus_site: Path) -> None:
    pages = [path for path in corpus_site.rglob("*.html") if "pagefind" not in path.parts]
    for page in pages:
        [address] = re.findall(r'<meta property="og:image" content="([^"]+)">', page.read_text(encoding="utf-8"))
        assert address.startswith("http")
        assert (corpus_site / address.split("/", 3)[3]).is_file(), page


def test_an_image_that_is_not_shown_has_its_text(corpus_site: Path) -> None:
    html = (corpus_site / "kit/index.html").read_text(encoding="utf-8")
    for one in manifest.latest().of("social"):
        assert one.alt
        assert one.alt in html
    assert "sans les modifier (convention, article&nbsp;4.1)" in html


def test_what_is_to_paste_asks_nothing_of_this_site() -> None:
    html = kit.badge(manifest.latest(), "https://egalite.exemple.invalid")
    assert re.findall(r'(?:src|href)="([^"]+)"', html) == ["https://egalite.exemple.invalid/", "badge.svg"]


def test_every_page_of_the_site_map_has_its_code() -> None:
    site = site_of(published(load(corpus.CORPUS, corpus.DAY, style=False)))
    pages = {link["address"] for links in site_map.sections(site).values() for link in links}
    files = codes.files(site)
    assert len(files) == len(pages) > 100
    for page in pages:
        assert f"<title>{site.address}{page}</title>".encode() in files[addresses.code(page).lstrip("/")]


def test_the_drawn_code_is_that_of_the_printed_sheet() -> None:
    url = "https://egalite.exemple.invalid/agir/"
    modules = re.findall(r' d="(M4[^"]+)"', qr.drawing(url).decode())
    assert modules == re.findall(r' d="(M4[^"]+)"', qr.code(url))
