"""The documentation names files that exist, and its links lead somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from egalite.project import CHECKOUT

PAGES = [
    path.relative_to(CHECKOUT).as_posix()
    for pattern in ("*.md", "docs/*.md", "deploy/*.md", "plugins/egalite/*/README.md", "theme/README.md")
    for path in sorted(CHECKOUT.glob(pattern))
]
FOR_MAINTAINERS = [page for page in PAGES if page.startswith(("docs/maintainer-", "plugins/", "theme/"))]
# Folders that exist only once something was built or installed.
MADE = {".cache", "cms", "node_modules", "output", "release"}
# What the team adds when it needs it.
LATER = {".github/allowed_signers", "deploy/allowed_signers"}

_CODE = re.compile(r"`([^`\n]+)`")
_NAME = re.compile(r"[\w.<>*-]+(/[\w.<>*-]+)*/?")
_ENDING = re.compile(r"\w\.(py|js|json|md|yml|css|html|conf|sh|toml|in|po)\Z")
_LINK = re.compile(r"\]\(([^)\s#]+)")


def text_of(page: str) -> str:
    return (CHECKOUT / page).read_text(encoding="utf-8")


def sections(text: str) -> list[str]:
    """A page cut at its headings, each section with its own."""
    return re.split(r"^(?=#+ )", text, flags=re.MULTILINE)


def named(section: str) -> Iterator[str]:
    """Files and folders that a section names; of `rules/<rule>.py` or `rules/*.py`, the folder."""
    for code in _CODE.findall(section):
        if not _NAME.fullmatch(code) or code.partition("/")[0] in MADE:
            continue
        if "/" in code or _ENDING.search(code):
            yield re.sub(r"[^/]*[<*].*", "", code)


def exists(name: str, folders: list[Path]) -> bool:
    return any((folder / name).exists() for folder in folders)


def missing(section: str, home: Path = CHECKOUT) -> list[str]:
    """What a section names and is neither at the root, nor a part of our package, nor beside the page, nor in a folder that
    the section names.
    """
    names = list(named(section))
    folders = [CHECKOUT, CHECKOUT / "plugins/egalite", home]
    folders += [base / name for name in names if name.endswith("/") for base in folders[:2]]
    return [name for name in names if not exists(name, folders)]


@pytest.mark.parametrize("page", FOR_MAINTAINERS)
def test_each_file_that_maintainers_read_of_exists(page: str) -> None:
    text = text_of(page)
    assert any(list(named(section)) for section in sections(text))
    assert [name for section in sections(text) for name in missing(section, (CHECKOUT / page).parent)] == []


@pytest.mark.parametrize("page", [page for page in PAGES if page not in FOR_MAINTAINERS])
def test_each_path_from_the_root_exists(page: str) -> None:
    tops = {path.name for path in CHECKOUT.iterdir()} - MADE
    names = [name for name in named(text_of(page)) if "/" in name and name.partition("/")[0] in tops]
    assert [name for name in names if name not in LATER and not exists(name, [CHECKOUT])] == []


@pytest.mark.parametrize("page", PAGES)
def test_each_link_leads_to_a_file(page: str) -> None:
    prose = _CODE.sub("", text_of(page))
    links = [link for link in _LINK.findall(prose) if not re.match(r"[a-z]+:|/|<|\{", link)]
    assert [link for link in links if not (CHECKOUT / page).parent.joinpath(link).exists()] == []


def test_what_has_moved_would_be_told() -> None:
    section = (
        "## Reading (`plugins/egalite/records/`)\n`yaml.py`, `gone.py`, `rules/<rule>.py`, `lost/`, `site/gone.py`"
    )
    assert missing(section) == ["gone.py", "lost/", "site/gone.py"]
