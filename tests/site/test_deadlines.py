from __future__ import annotations

from pathlib import Path

import pytest

from egalite.records.content.deadlines import FILE
from egalite.records.data_file import DataFileError
from egalite.site import deadlines
from egalite.site.errors import SiteError
from tests.support.corpus import CORPUS

from .conftest import Build


def written(folder: Path, old: str, new: str) -> Path:
    """A root with the checkout's deadlines, changed in one place."""
    text = (CORPUS / FILE.path).read_text(encoding="utf-8")
    assert old in text
    (folder / "content").mkdir()
    (folder / FILE.path).write_text(text.replace(old, new, 1), encoding="utf-8")
    return folder


def test_every_deadline_has_its_legal_text_and_dated_sources() -> None:
    shown = deadlines.read(CORPUS, publishing=False)
    assert shown["deadlines"]
    for item in shown["deadlines"]:
        assert item["legal_text"]
        assert item["sources"]
        assert all(source["read_on"] and source["states"] for source in item["sources"])
    assert "ne suspend pas" in shown["warning"]
    assert shown["warning_sources"]


def test_only_prudence_is_published_before_a_verification(tmp_path: Path) -> None:
    words, work = deadlines.read(CORPUS, publishing=True)["deadlines"]
    assert (words["shortest"], words["advice"]) == ("3 mois", "Demandez vite conseil à une association fictive.")
    assert not work["shortest"]
    assert not any({"how_long", "legal_text", "note", "sources"} & item.keys() for item in (words, work))
    verified = written(tmp_path, "verification:\n", "verification: 'juriste, 2026-11-20'\n")
    assert [item["how_long"] for item in deadlines.read(verified, publishing=True)["deadlines"]] == ["1 an", "5 ans"]


def test_the_page_of_deadlines_begins_with_them(make: Build) -> None:
    html = (make() / "guides/delais-pour-agir/index.html").read_text(encoding="utf-8")
    main = html[html.index("</h1>") :]
    assert main.index("Combien de temps") < main.index("deadline__length") < main.index('class="prose')
    assert (
        main.index("Dans le doute, comptez 3 mois.")
        < main.index("Précisions et textes de loi")
        < main.index("À valider par")
    )


def test_a_guide_and_its_easy_words_lead_to_each_other(root: Path, make: Build) -> None:
    fields = "Title: Plainte, en français facile\nSlug: plainte-facile\nTemplate: guide\nEasy_of: porter-plainte\n"
    path = root / "content/guides/plainte-facile.md"
    path.write_text(f"{fields}\nPorter plainte, c'est le dire à la police.\n", encoding="utf-8")
    output = make()
    guide, easy = (
        (output / f"guides/{slug}/index.html").read_text(encoding="utf-8")
        for slug in ("porter-plainte", "plainte-facile")
    )
    assert '<a href="/guides/plainte-facile/">Lire en français facile</a>' in guide
    assert "À relire par des personnes concernées." in easy
    assert '<a href="/guides/porter-plainte/">Lire le guide complet</a>' in easy
    listed = (output / "guides/index.html").read_text(encoding="utf-8")
    assert listed.index("En français facile") < listed.index("/guides/plainte-facile/")
    path.write_text(
        f"{fields}Readers: groupe de lecteurs, 2026-11-20\n\nPorter plainte, c'est le dire.\n", encoding="utf-8"
    )
    easy = (make() / "guides/plainte-facile/index.html").read_text(encoding="utf-8")
    assert "Relu par des personnes concernées le 20\xa0novembre\xa02026." in easy


@pytest.mark.parametrize("said", ["non", "'à faire'", "'2026-11-20'", "'stagiaire, 2026-11-20'"])
def test_what_is_no_review_by_an_editor_publishes_nothing(tmp_path: Path, said: str) -> None:
    root = written(tmp_path, "verification:\n", f"verification: {said}\n")
    with pytest.raises(DataFileError, match="verification"):
        deadlines.read(root, publishing=True)


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
    root = written(tmp_path, f"    {field}:", f"    x{field}:")
    with pytest.raises(DataFileError, match=f"vouliez-vous dire « {field} »"):
        deadlines.read(root, publishing=False)
