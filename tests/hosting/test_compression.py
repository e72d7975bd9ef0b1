"""Compressed copies: the same content, the same bytes, nothing stale."""

from __future__ import annotations

import gzip
import os
import tracemalloc

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.hosting.release.compression import compress, files, holds, unfaithful
from egalite.site.build.output import Output
from tests.hosting.conftest import FILES, write_site


def test_each_text_file_and_no_other_has_its_two_copies(tmp_path):
    site = write_site(tmp_path / "site")
    compress(site, tmp_path / "cache")
    text = [
        name for name in FILES if name.rpartition(".")[2] in ("html", "css", "js", "svg", "json", "xml", "txt", "csv")
    ]
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
    pack = brotli.compress
    monkeypatch.setattr(brotli, "compress", lambda content, **more: calls.append(content) or pack(content, **more))
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


def test_what_another_publication_takes_away_meanwhile_stops_nothing(tmp_path):
    (tmp_path / "site").mkdir()
    (tmp_path / "site/index.html").write_text("a")
    compress(tmp_path / "site", tmp_path / "cache")
    [folder] = (tmp_path / "cache").iterdir()
    (folder / "parti.br.0a1b2c3d").symlink_to(folder / "parti.br")  # listed, and no longer there
    assert compress(tmp_path / "site", tmp_path / "cache") == 1


@pytest.mark.parametrize("pack", [brotli.compress, gzip.compress])
@pytest.mark.parametrize("kept", [b"", b"ni l'un ni l'autre", None])
def test_a_copy_that_was_changed_in_the_cache_is_made_again(tmp_path, pack, kept):
    site, cache = write_site(tmp_path / "site"), tmp_path / "cache"
    compress(site, cache)
    suffix = "br" if pack is brotli.compress else "gz"
    for entry in cache.rglob(f"*.{suffix}"):
        entry.write_bytes(pack(b"Appelez un autre num\xc3\xa9ro") if kept is None else kept)
    compress(site, cache)
    assert unfaithful(site) == []
    assert b"Bienvenue" in brotli.decompress((site / "index.html.br").read_bytes())


def test_each_copy_that_does_not_hold_its_file_is_named(tmp_path):
    site = write_site(tmp_path / "site")
    compress(site, tmp_path / "cache")
    (site / "index.html.br").write_bytes(brotli.compress(b"autre"))
    (site / "robots.txt.gz").write_bytes(b"")
    (site / "seul.html.br").write_bytes(brotli.compress(b"autre"))
    assert unfaithful(site) == ["index.html.br", "robots.txt.gz", "seul.html.br"]


@given(st.binary(max_size=2000), st.binary(min_size=1, max_size=20), st.integers(0, 2000))
def test_only_a_whole_copy_of_the_same_holds_it(content, more, at):
    for suffix, pack in (("br", brotli.compress), ("gz", gzip.compress)):
        copy = pack(content)
        assert holds(suffix, copy, content)
        assert not holds(suffix, copy, content + more)
        assert not holds(suffix, pack(content + more), content)
        assert not holds(suffix, copy + more, content)
        assert not holds(suffix, copy[: at % len(copy)], content)


def test_a_copy_that_would_fill_the_memory_is_not_unpacked():
    for suffix, pack in (("br", lambda content: brotli.compress(content, quality=5)), ("gz", gzip.compress)):
        bomb = pack(bytes(300 * 1024 * 1024))
        tracemalloc.start()
        assert not holds(suffix, bomb, b"court")
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak < 20 * 1024 * 1024
