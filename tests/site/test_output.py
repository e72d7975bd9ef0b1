from __future__ import annotations

import os
from pathlib import Path

import pytest

from egalite.site.build.output import Output
from egalite.site.errors import SiteError


def test_unchanged_content_is_not_written_again(tmp_path: Path) -> None:
    output = Output(tmp_path)
    first = output.write("a/b/index.html", "é")
    os.utime(tmp_path / "a/b/index.html", ns=(1, 1))
    assert output.write("a/b/index.html", "é") == (2, 1)
    assert output.write("a/b/index.html", "e") != first
    assert (tmp_path / "a/b/index.html").read_text(encoding="utf-8") == "e"


def test_stands_only_while_untouched(tmp_path: Path) -> None:
    output = Output(tmp_path)
    proof = output.write("a.txt", "a")
    assert output.stands("a.txt", proof)
    (tmp_path / "a.txt").write_text("ab", encoding="utf-8")
    assert not output.stands("a.txt", proof)
    assert not output.stands("b.txt", proof)


def test_prune_removes_what_is_not_kept_and_empty_folders(tmp_path: Path) -> None:
    output = Output(tmp_path)
    for name in ("keep/a.html", "gone/deep/b.html", "c.html"):
        output.write(name, "x")
    assert output.prune({"keep/a.html"}) == ["c.html", "gone/deep/b.html"]
    assert [path.name for path in tmp_path.iterdir()] == ["keep"]


def test_a_folder_of_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "precious.txt").write_text("x", encoding="utf-8")
    with pytest.raises(SiteError, match="contient autre chose"):
        Output(tmp_path).claim("robots.txt", "x")
    assert [path.name for path in tmp_path.iterdir()] == ["precious.txt"]


def test_an_empty_folder_and_a_former_site_are_taken(tmp_path: Path) -> None:
    Output(tmp_path).claim("robots.txt", "x")
    Output(tmp_path).claim("robots.txt", "y")
    assert (tmp_path / "robots.txt").read_text(encoding="utf-8") == "y"
