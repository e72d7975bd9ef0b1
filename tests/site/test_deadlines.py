from __future__ import annotations

from pathlib import Path

import pytest

from egalite.site import deadlines
from egalite.site.errors import SiteError
from tests.support.corpus import CORPUS

from .conftest import Build

FILE = CORPUS / "content/deadlines.yml"


def test_every_deadline_has_its_legal_text_and_dated_sources() -> None:
    shown = deadlines.read(FILE, publishing=False)
    assert shown["deadlines"]
    for item in shown["deadlines"]:
        assert item["legal_text"]
        assert item["sources"]
        assert all(source["read_on"] and source["states"] for source in item["sources"])
    assert "ne suspend pas" in shown["warning"]
    assert shown["warning_sources"]


def test_nothing_unverified_is_published(tmp_path: Path) -> None:
    assert deadlines.read(FILE, publishing=True)["deadlines"] == []
    verified = tmp_path / "deadlines.yml"
    text = FILE.read_text(encoding="utf-8")
    verified.write_text(text.replace("verification:\n", "verification: 'juriste, 2026-11-20'\n", 1), encoding="utf-8")
    assert deadlines.read(verified, publishing=True)["deadlines"]


@pytest.mark.parametrize(
    "written", ["non", "'à faire'", "'2026-11-20'", "'juriste, 2026-13-40'", "'stagiaire, 2026-11-20'"]
)
def test_what_is_no_review_by_an_editor_publishes_nothing(tmp_path: Path, written: str) -> None:
    file = tmp_path / "deadlines.yml"
    text = FILE.read_text(encoding="utf-8")
    file.write_text(text.replace("verification:\n", f"verification: {written}\n", 1), encoding="utf-8")
    with pytest.raises(SiteError, match="verification"):
        deadlines.read(file, publishing=True)


def test_a_guide_bears_its_mark_until_an_editor_has_verified_it(root: Path, make: Build) -> None:
    path = root / "content/guides/porter-plainte.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Order: 3\n", "Order: 3\nVerification: juriste, 2026-11-20\n", 1), encoding="utf-8")
    output = make()
    for page in (output / "guides").glob("*/index.html"):
        html = page.read_text(encoding="utf-8")
        verified = page.parent.name == "porter-plainte"
        assert ("<strong>À valider par le Défenseur des droits.</strong>" in html) is not verified, page
        assert ("Vérifié par le Défenseur des droits le 20\xa0novembre\xa02026." in html) is verified
    path.write_text(text.replace("Order: 3\n", "Order: 3\nVerification: oui\n", 1), encoding="utf-8")
    with pytest.raises(SiteError, match=r"porter-plainte.*« Verification » s'écrit"):
        make()


@pytest.mark.parametrize("field", ["legal_text", "sources", "starts"])
def test_a_deadline_without_its_text_or_sources_is_refused(tmp_path: Path, field: str) -> None:
    broken = tmp_path / "deadlines.yml"
    broken.write_text(FILE.read_text(encoding="utf-8").replace(f"    {field}:", f"    x{field}:", 1), encoding="utf-8")
    with pytest.raises(SiteError, match=f"« propos-publics » n'a pas de champ « {field} »"):
        deadlines.read(broken, publishing=False)
