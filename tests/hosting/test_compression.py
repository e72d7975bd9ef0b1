"""Compressed copies: the same content, the same bytes, nothing stale."""

from __future__ import annotations

import gzip
import os

import brotli

from egalite.hosting.release.compression import compress, files
from egalite.site.build.output import Output
from tests.hosting.conftest import FILES, write_site


def test_each_text_file_and_no_other_has_its_two_copies(tmp_path):
    site = write_site(tmp_path / "site")
    compress(site, tmp_path / "cache")
    text = [name for name in FILES if name.rpartition(".")[2] in ("html", "css", "js", "svg", "json", "xml", "txt")]
    assert set(files(site)) == {*FILES, *(f"{name}.br" for name in text), *(f"{name}.gz" for name in text)}
    for name in text:
        content = (site / name).read_bytes()
        assert brotli.decompress((site / f"{name}.br").read_bytes()) == content
        assert gzip.decompress((site / f"{name}.gz").read_bytes()) == content


def test_two_machines_make_the_same_bytes(tmp_path):
    made = []
    for name in ("one", "two"):
        site = write_site(tmp_path / name)
        compress(site, tmp_path / f"{name}-cache")
        made.append({file: (site / file).read_bytes() for file in files(site)})
    assert made[0] == made[1]


def test_only_what_changed_is_compressed_again(tmp_path, monkeypatch):
    site, cache = write_site(tmp_path / "site"), tmp_path / "cache"
    compress(site, cache)
    (site / "robots.txt").write_text("User-agent: *\nDisallow:\n")
    (site / "flux/dispositifs.xml").unlink()
    calls = []
    monkeypatch.setattr(brotli, "compress", lambda content, **_: calls.append(content) or b"")
    compress(site, cache)
    assert calls == [b"User-agent: *\nDisallow:\n"]
    assert not list((site / "flux").iterdir())


def test_a_page_written_again_loses_its_copies(tmp_path):
    """`make site` after `make publish` in the same folder: a server would go on giving the former page."""
    site = write_site(tmp_path / "site")
    compress(site, tmp_path / "cache")
    Output(site).write("index.html", "<p>Autre chose.\n")
    assert sorted(path.name for path in site.glob("index.html*")) == ["index.html"]
    Output(site).write("robots.txt", FILES["robots.txt"])
    assert (site / "robots.txt.br").exists(), "unchanged: its copies still hold the same"


def test_copies_that_nothing_asks_for_are_forgotten_after_a_month(tmp_path):
    site, cache = write_site(tmp_path / "site"), tmp_path / "cache"
    compress(site, cache)
    before = {path.name for path in cache.rglob("*.br")}
    (site / "robots.txt").write_text("User-agent: autre\n")
    for path in cache.rglob("*.br"):
        os.utime(path, (0, 0))
    compress(site, cache)
    after = {path.name for path in cache.rglob("*.br")}
    assert len(before - after) == len(after - before) == 1
