"""Watching a live site from outside."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from egalite.hosting.deploy import watch
from egalite.hosting.release import manifest
from egalite.hosting.server import local
from egalite.site.addresses import MARKER
from tests.hosting.conftest import FINGERPRINTED, free_port


@pytest.fixture
def live(site: Path, tmp_path: Path) -> Iterator[tuple[str, Path, manifest.Manifest]]:
    """A copy of the small site online: its address, its folder, what it should be."""
    folder, port = tmp_path / "live", free_port()
    shutil.copytree(site, folder)
    with local.running(local.configure(folder, tmp_path / "nginx", port), port):
        yield f"http://127.0.0.1:{port}", folder, manifest.of(site)


def test_a_site_as_it_was_made_has_nothing_to_tell(live):
    address, _, expected = live
    assert watch.compare(address, expected) == []


@pytest.mark.parametrize(
    "name",
    [
        "index.html", "index.html.br", "index.html.gz", "404.html", "dispositifs/retire/index.html", "robots.txt",
        FINGERPRINTED, "static/logo.0123456789ab.webp", "pagefind/fragment/fr_0123456.pf_fragment", "404.html.br",
    ],
)  # fmt: skip
def test_one_changed_byte_names_its_file(live, name):
    address, folder, expected = live
    content = bytearray((folder / name).read_bytes())
    content[-1] ^= 1
    (folder / name).write_bytes(bytes(content))
    assert watch.compare(address, expected) == [f"{name} : contenu modifié"]


def test_a_withdrawn_page_that_comes_back_is_told(live):
    address, folder, expected = live
    (folder / f"dispositifs/retire/{MARKER}").unlink()
    told = watch.compare(address, expected)
    assert "dispositifs/retire/index.html : répond 200 au lieu de 410" in told


def test_a_missing_file_and_a_redirection_are_told(live):
    address, folder, expected = live
    (folder / "robots.txt").unlink()
    (folder / "flux/dispositifs.xml").unlink()
    (folder / "flux/dispositifs.xml").mkdir()
    told = watch.compare(address, expected)
    assert "robots.txt : répond 404 au lieu de 200" in told
    assert "flux/dispositifs.xml : répond 301, vers /flux/dispositifs.xml/ au lieu de 200" in told


def test_a_header_that_is_lost_is_told(live, monkeypatch):
    address, _, expected = live
    monkeypatch.setitem(watch.headers.HEADERS, "X-Frame-Options", "SAMEORIGIN")
    assert "index.html : en-tête X-Frame-Options absent ou différent" in watch.compare(address, expected)


def test_a_site_that_does_not_answer_is_a_difference(site):
    told = watch.compare(f"http://127.0.0.1:{free_port()}", manifest.of(site))
    assert any(line.startswith("index.html : pas de réponse") for line in told)


@pytest.mark.parametrize("address", ["exemple.invalid", "ftp://exemple.invalid", "https://exemple.invalid/page"])
def test_an_address_that_is_no_site_is_refused(site, address):
    with pytest.raises(watch.WatchError):
        watch.compare(address, manifest.of(site))
