"""axe-core and contrast on each state of each component, light and dark, narrow and wide."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from egalite.site.build import styleguide

from . import rgaa
from .axe import STYLE_GUIDE, judge
from .conftest import NewPage, serving


@pytest.fixture(scope="module")
def guide(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Origin that serves the style guide."""
    folder: Path = styleguide.build(tmp_path_factory.mktemp("styleguide") / "guide").parent
    with serving(folder) as origin:
        yield origin


def test_axe_leaves_nothing_undecided(new_page: NewPage, guide: str) -> None:
    page = new_page()
    page.goto(guide)
    judge(page, STYLE_GUIDE)


def test_every_state_stands_on_a_narrow_page_and_in_large_text(new_page: NewPage, guide: str) -> None:
    page = new_page(320)
    page.goto(guide)
    assert page.evaluate(rgaa.OVERFLOW) == []
    page.add_style_tag(content="html { font-size: 200% }")
    assert page.evaluate(rgaa.OVERFLOW) == []
    assert page.evaluate(rgaa.CLIPPED) == []
