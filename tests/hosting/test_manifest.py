"""The manifest of a release."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egalite.hosting.release import manifest
from tests.hosting.conftest import write_site

NAME = st.text(
    st.characters(exclude_characters="\\\r\n/\0", exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1
).filter(lambda name: name not in (".", ".."))
DIGEST = st.text("0123456789abcdef", min_size=64, max_size=64)


@given(st.dictionaries(st.lists(NAME, min_size=1, max_size=3).map("/".join), DIGEST, min_size=1))
def test_what_is_written_is_read_back(tmp_path_factory, found):
    file = tmp_path_factory.mktemp("manifest") / manifest.FILE
    file.write_text(manifest.text(found), encoding="utf-8")
    assert manifest.read(file) == found


def test_the_system_reads_it_too(tmp_path):
    site = write_site(tmp_path / "site")
    (tmp_path / manifest.FILE).write_text(manifest.text(manifest.of(site)))
    assert shutil.which("sha256sum")
    subprocess.run(["sha256sum", "--check", "--strict", "--quiet", "../manifest.sha256"], cwd=site, check=True)


@pytest.mark.parametrize(
    "line", ["", "abc  index.html", f"{'0' * 64}  /etc/passwd", f"{'0' * 64}  a/../b", f"{'0' * 64} index.html"]
)
def test_a_line_that_is_none_is_told_by_its_number(tmp_path, line):
    file = tmp_path / manifest.FILE
    file.write_text(f"{'0' * 64}  index.html\n{line}\n")
    with pytest.raises(manifest.ManifestError, match=r"manifest\.sha256:2 :"):
        manifest.read(file)


def test_each_difference_names_its_file():
    told = manifest.differences({"a": "1", "b": "2", "c": "3"}, {"b": "2", "c": "4", "d": "5"})
    assert told == ["a : absent", "d : en trop", "c : modifié"]
