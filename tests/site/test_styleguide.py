"""Each component that a reader sees has examples, and the style guide shows them; the site never holds it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from egalite.site.build import styleguide
from egalite.site.errors import SiteError

from .conftest import Build


def test_every_state_of_every_component_is_shown(tmp_path: Path) -> None:
    html = styleguide.build(tmp_path / "guide").read_text(encoding="utf-8")
    assert len(styleguide.components()) > 10
    for name in styleguide.components():
        for example in styleguide.examples(name):
            assert f'data-component="{name}" data-state="{example["name"]}"' in html
    identifiers = re.findall(r'\sid="([^"]+)"', html)
    assert len(identifiers) == len(set(identifiers))
    sheets = re.findall(r'<link rel="stylesheet" href="([^"]+)">', html)
    assert sheets[0].startswith("static/site.")
    assert all((tmp_path / "guide" / sheet).is_file() for sheet in sheets)


def test_states_on_one_page_keep_their_references_apart() -> None:
    markup = '<section aria-labelledby="a b"><h2 id="a">x</h2><a href="#a">y</a><a href="#other">z</a></section>'
    apart = styleguide._apart(markup, "card-2", "Vide")
    assert 'aria-labelledby="a-card-2 b-card-2 state-card-2"' in apart
    assert 'href="#a-card-2"' in apart
    assert 'href="#other"' in apart


def test_a_component_without_examples_is_refused(tmp_path: Path) -> None:
    (tmp_path / "components/panneau").mkdir(parents=True)
    with pytest.raises(SiteError, match=r"« panneau » n'a pas d'exemples"):
        styleguide.examples("panneau", tmp_path)
    (tmp_path / "components/panneau/examples.yml").write_text("- name: Sans arguments\n", encoding="utf-8")
    with pytest.raises(SiteError, match="une liste d'exemples"):
        styleguide.examples("panneau", tmp_path)


def test_it_never_takes_the_place_of_a_site(make: Build) -> None:
    output = make()
    assert not list(output.rglob("styleguide*"))
    assert not [path for path in output.rglob("*.html") if "Guide de style" in path.read_text(encoding="utf-8")]
    with pytest.raises(SiteError, match="contient autre chose"):
        styleguide.build(output)
