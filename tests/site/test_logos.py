"""The site shows a partner's logo encoded anew; an organisation without a convention shows none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from egalite.images.publish import to_webp
from egalite.site.errors import SiteError
from egalite.site.views import logos
from tests.hostile.images import HOSTILE, drawing, saved

from .conftest import Build

PARTNER = "partners/barreau-exemple"
PAGES = ("partenaires/barreau-exemple/index.html", "dispositifs/lyon-permanence-exemple/index.html")
BOUND = """\
logo:
  file: logo.png
  alt: Barreau d'Exemple
  rights_granted_on: '2026-01-15'
facts:
  - fact: signature
    date: '2026-01-15'
    starts_on: '2026-02-01'
    attested_by: registre
"""
SHOWN = re.compile(
    r'<img class="logo__image" src="(/static/logos/barreau-exemple\.[0-9a-f]{12}\.webp)" alt="Barreau d’Exemple"'
)


def _logos(output: Path) -> list[Path]:
    """Images of that partner; another one of the corpus has its own."""
    return list((output / "static/logos").glob("barreau-exemple.*"))


@pytest.fixture(autouse=True)
def kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A store of its own for the images made before."""
    folder = tmp_path / "logos"
    monkeypatch.setattr(logos, "_KEPT", folder)
    return folder


@pytest.fixture
def bound(root: Path) -> Path:
    """The root, where one partner has signed and handed over its logo."""
    record = root / PARTNER / "partner.yml"
    record.write_text(record.read_text(encoding="utf-8") + BOUND, encoding="utf-8")
    (root / PARTNER / "logo.png").write_bytes(saved("PNG", "RGBA"))
    return root


def test_the_logo_takes_the_place_of_the_initials(bound: Path, make: Build) -> None:
    output = make()
    (address,) = {match[1] for name in PAGES for match in SHOWN.finditer((output / name).read_text(encoding="utf-8"))}
    assert 'class="monogram"' not in (output / PAGES[0]).read_text(encoding="utf-8")
    assert (output / address.lstrip("/")).read_bytes() == to_webp((bound / PARTNER / "logo.png").read_bytes())
    assert [path.name for path in _logos(output)] == [address.rpartition("/")[2]]


def test_another_image_is_another_address(bound: Path, make: Build) -> None:
    before = {path.name for path in _logos(make())}
    drawing("L").save(bound / PARTNER / "logo.png")
    output = make()
    after = {path.name for path in _logos(output)}
    assert len(after) == 1
    assert not after & before
    assert all(next(iter(after)) in (output / name).read_text(encoding="utf-8") for name in PAGES)


def test_a_quiet_rebuild_encodes_nothing(bound: Path, make: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    make()

    def refuse(raw: bytes) -> bytes:
        raise AssertionError("encoded again")

    monkeypatch.setattr("egalite.images.publish.to_webp", refuse)
    make()
    make("elsewhere")  # from the store


def test_signposted_organisations_show_initials(root: Path, make: Build) -> None:
    output = make()
    assert _logos(output) == []
    page = (output / PAGES[0]).read_text(encoding="utf-8")
    assert 'class="monogram"' in page
    assert "logo" not in page


@pytest.mark.parametrize("name", ["svg", "png then zip", "decompression bomb", "animated png"])
def test_a_hostile_logo_stops_the_build(name: str, bound: Path, make: Build) -> None:
    (bound / PARTNER / "logo.png").write_bytes(HOSTILE[name].make())
    with pytest.raises(SiteError, match=HOSTILE[name].rule):
        make()
