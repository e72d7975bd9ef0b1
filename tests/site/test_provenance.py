"""What the site shows of validations, and what it keeps offline when nobody allowed signed it."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from egalite.site.build.pelican_run import build
from egalite.site.errors import SiteError
from tests.history.conftest import VERIFICATION, Key, Repo
from tests.hostile.images import drawing
from tests.support import corpus
from tests.support.corpus import DAY

SCHEME = "schemes/saisine-exemple.md"
PAGE = "dispositifs/saisine-exemple/index.html"
GONE = "Ce dispositif n’est plus présenté ici"
LAST = "  - fact: publication\n    date: '2026-03-10'\n"
PROVEN = VERIFICATION.replace("2027", "2026").replace("2028", "2027").replace("2026-03-01", "2026-11-20", 1)


class Site:
    """A repository of the small root, and its builds."""

    def __init__(self, root: Path, folder: Path) -> None:
        self.folder = folder
        self.repo = Repo.__new__(Repo)
        self.repo.path, self.repo.day = root, "2026-11-20"
        self.repo.git("init", "--quiet", "--initial-branch=main")
        self.repo.commit("Fiches")
        self.notices: list[str] = []

    def build(self, output: str = "output", mode: str = "merge") -> Path:
        settings = self.folder / f"{mode}.py"
        settings.write_text(
            f"from tests.support.working_settings import *\nEGALITE_VALIDATION = {mode!r}\n",
            encoding="utf-8",
        )
        self.notices.clear()
        return build(self.repo.path, self.folder / output, settings, corpus.PUBLISHER, DAY, self.notices, indexed=False)

    def merge(self, old: str, new: str, day: str, *options: str) -> str:
        self.repo.git("switch", "--quiet", "-C", "proposition")
        self.repo.change(SCHEME, old, new)
        self.repo.commit()
        self.repo.git("switch", "--quiet", "main")
        self.repo.day = day
        return self.repo.merge("proposition", *options)


@pytest.fixture
def site(root: Path, tmp_path: Path) -> Site:
    return Site(root, tmp_path)


def text(output: Path, page: str = PAGE) -> str:
    html = (output / page).read_text(encoding="utf-8")
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).replace("\xa0", " ").split())


def test_a_page_tells_its_validation_then_a_later_change(site: Site) -> None:
    assert "Validé le" not in text(site.build())
    proven = site.merge(LAST, f"{LAST}{PROVEN}", "2026-11-21")
    assert f"Validé le 21 novembre 2026 par l’équipe du Défenseur des droits (enregistrement {proven[:12]} )" in text(
        site.build()
    )
    later = site.merge("## Ce que", "## Tout ce que", "2026-11-22")
    shown = text(site.build())
    assert "Validé le 21 novembre 2026" in shown
    assert f"La fiche a changé depuis, le 22 novembre 2026 (enregistrement {later[:12]} )" in shown
    assert "Vérifié le 20 novembre 2026" in shown
    assert not any(SCHEME in notice for notice in site.notices)


@pytest.mark.parametrize(
    ("brought", "shown"),
    [("merge", "Vérifié le 20 novembre 2026"), ("squash", ", à vérifier."), ("nothing", ", à vérifier.")],
)
def test_a_page_says_verified_only_of_what_is_proven(site: Site, brought: str, shown: str) -> None:
    site.repo.git("switch", "--quiet", "-c", "proposition")
    site.repo.change(SCHEME, LAST, f"{LAST}{PROVEN}")
    site.repo.commit()
    site.repo.git("switch", "--quiet", "main")
    if brought == "merge":
        site.repo.merge("proposition")
    else:
        site.repo.git("merge", "--quiet", "--squash", "proposition")
        site.repo.commit("Fusion écrasée")
    if brought == "nothing":
        (site.repo.path / ".git").rename(site.folder / "away")
    page = text(site.build())
    assert shown in page
    assert ("Vérifié le" in page) == (brought == "merge")
    assert [notice for notice in site.notices if SCHEME in notice] == (
        [f"{SCHEME} : la page dit « À vérifier » : aucun changement validé n'a apporté la vérification inscrite."]
        if brought == "squash"
        else []
    )


def test_a_rebuild_after_a_commit_gives_the_bytes_of_a_cold_build(site: Site) -> None:
    """A commit changes no file of the record: only the page's key tells that it must be made anew."""
    site.repo.git("switch", "--quiet", "-c", "proposition")
    site.repo.change(SCHEME, LAST, f"{LAST}{PROVEN}")
    before = text(site.build("kept"))
    site.repo.commit()
    site.repo.git("switch", "--quiet", "main")
    site.repo.merge("proposition")
    assert corpus.contents(site.build("kept")) == corpus.contents(site.build("cold"))
    assert "Validé le" not in before
    assert "Validé le" in text(site.build("kept"))


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("service-ferme", "Retrait Enregistrement [0-9a-f]{12} Saisine de l’Autorité d’Exemple Motif : Service fermé"),
        ("danger-pour-le-public", "Suspension Enregistrement [0-9a-f]{12} Saisine de l’Autorité d’Exemple Motif : "),
    ],
)
def test_the_journal_tells_publications_and_withdrawals(site: Site, reason: str, told: str) -> None:
    fact = (
        f"\n  - fact: withdrawal\n    date: '2026-11-23'\n    reason: {reason}\n"
        "    no_replacement: contacts-nationaux-suffisants\n---\n"
    )
    site.merge("\n---\n", fact, "2026-11-21")
    shown = text(site.build(), "journal/index.html")
    day, _, before = shown.partition("20 novembre 2026")
    assert re.search(f"21 novembre 2026 {told}", day)
    assert "Mises en ligne" in before
    assert "tamarin" not in shown.lower(), "a draft was never published"


def test_without_history_the_journal_says_so(site: Site) -> None:
    (site.repo.path / ".git").rename(site.folder / "away")
    output = site.build()
    assert "construite sans l’historique" in text(output, "journal/index.html")
    assert "Validé le" not in text(output)
    assert site.notices == []


def test_a_shallow_clone_is_built_and_told(site: Site, tmp_path: Path) -> None:
    site.merge(LAST, f"{LAST}{PROVEN}", "2026-11-21")
    site.repo.git("clone", "--quiet", "--depth=1", f"file://{site.repo.path}", str(tmp_path / "clone"))
    site.repo.path = tmp_path / "clone"
    assert "Validé le" not in text(site.build())
    assert "git fetch --unshallow" in site.notices[0]
    with pytest.raises(SiteError, match="git fetch --unshallow"):
        site.build("signed", "signed")


def test_the_address_of_a_file_that_took_another_name_still_answers(site: Site) -> None:
    renamed = site.repo.path / "schemes/atelier-exemple.md"
    renamed.rename(renamed.with_name("atelier-renomme.md"))
    lone = site.repo.path / "schemes/travail-exemple.md"
    lone.rename(lone.with_name("travail-renomme.md"))
    answers = site.repo.path / "content/orientation.yml"
    answers.write_text(
        answers.read_text(encoding="utf-8")
        .replace("travail-exemple", "travail-renomme")
        .replace("atelier-exemple", "atelier-renomme"),
        encoding="utf-8",
    )
    site.repo.commit("Autres noms")
    output = site.build()
    page = output / "dispositifs/travail-exemple/index.html"
    told = page.read_text(encoding="utf-8")
    assert GONE not in told, "it leads to where it is now"
    assert 'href="/dispositifs/travail-renomme/"' in told
    assert "nouvelle adresse" in told
    assert page.with_name(".gone").is_file()
    assert (output / "dispositifs/travail-renomme/index.html").is_file()
    assert (output / "dispositifs/atelier-exemple/.gone").is_file()


def test_in_signed_mode_what_nobody_signed_stays_offline(site: Site, tmp_path: Path) -> None:
    editor = Key(tmp_path, "editeur")
    editor.configure(site.repo)
    site.repo.write(".github/allowed_signers", editor.line)
    for path in [*site.repo.path.glob("schemes/*.md"), *site.repo.path.glob("partners/*/partner.yml")]:
        path.write_text(path.read_text(encoding="utf-8").replace("\nname:", "\nname: ", 1) + "\n", encoding="utf-8")
    for path in site.repo.path.glob("partners/*/logo.png"):
        drawing("L").save(path)
    site.repo.commit("Ancre", "-S")
    output = site.build("signed", "signed")
    assert (output / PAGE).is_file()
    assert not any(SCHEME in notice for notice in site.notices)
    site.merge("## Ce que", "## Tout ce que", "2026-11-22")
    output = site.build("signed", "signed")
    assert GONE in text(output), "its address was printed on leaflets: it answers, and shows nothing of the record"
    assert "Saisine" not in text(output)
    assert (output / PAGE).with_name(".gone").is_file()
    assert "saisine-exemple" not in (output / "flux/dispositifs.xml").read_text(encoding="utf-8")
    assert [notice.split(" reste hors ligne")[0] for notice in site.notices if " reste hors" in notice] == [SCHEME]
    site.merge("## Tout ce que", "## Ce que", "2026-11-23", "-S")
    assert (site.build("signed", "signed") / PAGE).is_file()


def test_in_signed_mode_an_unsigned_partner_takes_its_schemes_offline(site: Site, tmp_path: Path) -> None:
    editor = Key(tmp_path, "editeur")
    editor.configure(site.repo)
    site.repo.write(".github/allowed_signers", editor.line)
    site.repo.change(SCHEME, "## Ce que", "## Tout ce que")
    site.repo.commit("Ancre", "-S")
    output = site.build("signed", "signed")
    assert GONE in text(output)
    assert not (output / "dispositifs/ligne-exemple").exists(), "nobody ever stood for this one"
    assert any("partners/autorite-exemple/ n'a été apporté" in notice for notice in site.notices)


def test_signed_mode_without_git_builds_nothing(site: Site) -> None:
    (site.repo.path / ".git").rename(site.folder / "away")
    with pytest.raises(SiteError, match="les validations ne peuvent pas être vérifiées"):
        site.build("signed", "signed")
