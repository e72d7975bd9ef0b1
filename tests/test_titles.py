"""A page that a letter, a documentation page or a form names is a page of the site, by its very title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from egalite import titles
from egalite.project import CHECKOUT
from tests.support.corpus import CORPUS

_NAMED = re.compile(r"\bpage «\s*([A-ZÀ-Ý][^»{}]*?)\s*»")
_PLACES = (
    "plugins/**/*.py",
    "docs/*.md",
    ".github/**/*.yml",
    "schemas/**/*.json",
    "schemas/**/*.yml",
    "theme/**/*.html",
)


def _named() -> Iterator[tuple[str, str]]:
    for pattern in _PLACES:
        for path in sorted(CHECKOUT.glob(pattern)):
            for title in _NAMED.findall(path.read_text(encoding="utf-8")):
                yield path.relative_to(CHECKOUT).as_posix(), title


def _titles() -> set[str]:
    own = {title for name, title in vars(titles).items() if name.isupper()}
    pages = (path for root in (CHECKOUT, CORPUS) for path in (root / "content").rglob("*.md"))
    return own | {_title(path) for path in pages}


def _title(path: Path) -> str:
    return path.read_text(encoding="utf-8").partition("Title: ")[2].partition("\n")[0]


@pytest.mark.parametrize(("file", "title"), list(_named()))
def test_a_page_that_is_named_exists(file: str, title: str) -> None:
    assert title.replace("’", "'") in {known.replace("’", "'") for known in _titles()}


def test_a_page_that_does_not_exist_is_seen() -> None:
    assert _NAMED.findall("ouvrez la page « Proposer un dispositif » du site") == ["Proposer un dispositif"]
    assert "Proposer un dispositif" not in _titles()
