"""`egalite proposal`: gate, check, sheet and site of what the merge makes, in one pass."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from egalite.cli import main as cli
from egalite.records.content.proposers import Proposer
from egalite.review import judgement
from egalite.review.judgement import Asked
from egalite.site.errors import SiteError
from tests.conftest import PARTNER, SCHEME
from tests.history.conftest import Repo
from tests.support.branch import Branch
from tests.support.corpus import DAY

PATH, OTHER = "schemes/permanence.md", "partners/autre/partner.yml"
LIST = "team:\n  - editeur\norganisations:\n  association-exemple:\n    - asso\n"
OWN, NEIGHBOUR = "schemes/toulouse-espace-exemple.md", "schemes/ligne-exemple.md"
Told = list[tuple[str, str]]
Run = Callable[..., tuple[int, Told]]


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    repo = Repo(tmp_path / "repo")
    repo.write("partners/association-exemple/partner.yml", PARTNER)
    repo.write(OTHER, PARTNER.replace("Association Exemple", "Autre association"))
    repo.write(PATH, SCHEME)
    repo.write("content/proposers.yml", LIST)
    repo.commit()
    repo.git("switch", "--quiet", "-c", "proposition")
    return repo


@pytest.fixture
def run(repo: Repo, capsys: pytest.CaptureFixture[str]) -> Run:
    """Commits what the test did, runs the command; its code, and rule and file of each finding."""

    def run(*arguments: str) -> tuple[int, Told]:
        repo.commit("Proposition", "--allow-empty")
        options = ("--root", str(repo.path), "--on", "2026-11-23", "--antivirus", "off", "--format", "json")
        code = cli.run(["proposal", *options, *arguments, "main..proposition"])
        out = capsys.readouterr().out
        return code, [(item["rule"], item["file"]) for item in json.loads(out or "[]")]

    return run


def test_what_nothing_forbids_has_its_sheet(repo: Repo, run: Run, tmp_path: Path) -> None:
    repo.change(PATH, "9h-18h", "9h-17h")
    assert run("--account", "asso", "--report", str(tmp_path / "report")) == (0, [])
    text = (tmp_path / "report/feuille.md").read_text(encoding="utf-8")
    assert "Aucune erreur" in text
    assert "Compte inconnu" not in text
    assert "9h-17h" in (tmp_path / "report/feuille.html").read_text(encoding="utf-8")


def test_all_findings_of_a_file_are_told_at_once(repo: Repo, run: Run, tmp_path: Path) -> None:
    repo.change(PATH, "04 72 19 81 81", "04 72 19 81")
    repo.change(PATH, "territory: national\n", "territory: national\nconfidence: Sûr.\n")
    code, told = run("--report", str(tmp_path / "report"))
    assert (code, told) == (1, [("gate-reserved", PATH), ("phone-number", PATH)])
    text = (tmp_path / "report/feuille.md").read_text(encoding="utf-8")
    assert "`gate-reserved`" in text
    assert "`phone-number`" in text


def test_what_the_gate_refuses_has_no_sheet_nor_site(
    repo: Repo, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = tmp_path / "report"
    repo.change(PATH, "9h-18h", "9h-17h")
    run("--report", str(report))
    assert (report / "feuille.html").is_file()

    def fail(*_: Any) -> None:
        raise AssertionError("nothing more may be made of it")

    monkeypatch.setattr(judgement.whole, "read", fail)
    monkeypatch.setattr(judgement, "_build", fail)
    repo.write("README.md", "Bonjour\n")
    assert run("--report", str(report), "--site", str(tmp_path / "site")) == (1, [("gate-place", "README.md")])
    assert not (report / "feuille.html").exists(), "that of a former run neither"


def test_what_may_harm_is_read_no_further(repo: Repo, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any) -> None:
        raise AssertionError("it may not be read")

    monkeypatch.setattr(judgement, "open_sides", fail)
    repo.write("schemes/énorme.md", SCHEME)
    code, told = run()
    assert (code, [rule for rule, _ in told]) == (1, ["gate-name", "gate-reserved"])


@pytest.mark.parametrize(
    ("who", "code"),
    [
        (("--account", "editeur"), 0),
        (("--team",), 0),
        (("--account", "asso"), 1),
        (("--account", "editeur", "--account", "asso"), 1),
        (("--account", "editeur", "--account", ""), 1),
        (("--organisation", "association-exemple"), 1),
        (("--account", "inconnu"), 1),
        ((), 1),
    ],
)
def test_who_may_touch_two_organisations(repo: Repo, run: Run, who: tuple[str, ...], code: int) -> None:
    repo.change(PATH, "9h-18h", "9h-17h")
    repo.change(OTHER, "Autre association", "Encore une")
    assert run(*who)[0] == code


def test_a_stranger_is_told_to_be_one(repo: Repo, run: Run, tmp_path: Path) -> None:
    repo.change(PATH, "9h-18h", "9h-17h")
    assert run("--account", "inconnu", "--report", str(tmp_path))[0] == 0
    assert "Compte inconnu" in (tmp_path / "feuille.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("report", [True, False])
def test_what_only_the_pages_show_forbids_the_merge(repo: Repo, run: Run, tmp_path: Path, report: bool) -> None:
    """The only scheme of an organisation goes to another, whose record goes: nothing answers at its address any more."""
    repo.change(PATH, "partner: association-exemple", "partner: autre")
    repo.change("content/proposers.yml", "association-exemple:", "autre:")
    (repo.path / "partners/association-exemple/partner.yml").unlink()
    code, told = run("--team", *(("--report", str(tmp_path)) if report else ()))
    assert (code, told) == (1, [("gate-removal", "partners/association-exemple/partner.yml")])
    if report:
        sheet = (tmp_path / "feuille.md").read_text(encoding="utf-8")
        assert "Ne fusionnez pas" in sheet
        assert "Fichiers d'un seul organisme" not in sheet


def test_dates_that_a_proposer_writes_move_no_count(repo: Repo, run: Run, tmp_path: Path) -> None:
    repo.day = "2019-01-01"
    for number in range(7):
        repo.change(PATH, "9h-18h" if number == 0 else f"9h-17h{number - 1}0", f"9h-17h{number}0")
        repo.commit()
    run("--report", str(tmp_path))
    assert "La branche a reçu" not in (tmp_path / "feuille.md").read_text(encoding="utf-8")


def test_a_name_that_is_no_text_stops_no_sheet(repo: Repo, tmp_path: Path) -> None:
    (repo.path / "schemes" / os.fsdecode(b"caf\xe9.md")).write_text(SCHEME, encoding="utf-8")
    repo.commit()
    page = tmp_path / "feuille.html"
    assert cli.run(["review", "--root", str(repo.path), "--html", str(page), "main..proposition"]) == 0
    assert "caf" in page.read_text(encoding="utf-8")


def test_an_account_or_a_word_by_hand(repo: Repo, run: Run) -> None:
    assert run("--account", "asso", "--team")[0] == cli.COULD_NOT_RUN


def test_what_was_wrong_before_forbids_nothing(repo: Repo, run: Run) -> None:
    repo.git("switch", "--quiet", "main")
    repo.write("schemes/ancienne.md", SCHEME.replace("status: online", "status: onlin"))
    repo.commit()
    repo.git("switch", "--quiet", "-C", "proposition")
    repo.change(PATH, "9h-18h", "9h-17h")
    assert run() == (0, [])


@pytest.mark.parametrize(("what", "told"), [("conflict", [("gate-merge", PATH)]), ("merge", [("gate-merge", ".")])])
def test_what_cannot_be_merged_is_a_finding(repo: Repo, run: Run, tmp_path: Path, what: str, told: Told) -> None:
    repo.change(PATH, "9h-18h", "9h-17h")
    repo.commit()
    repo.git("switch", "--quiet", "main")
    repo.change(
        PATH, "9h-18h" if what == "conflict" else "Des avocats", "9h-16h" if what == "conflict" else "Deux avocats"
    )
    repo.commit()
    repo.git("switch", "--quiet", "proposition")
    if what == "merge":
        repo.merge("main", "--strategy=ours")
    assert run("--report", str(tmp_path)) == (1, told)
    assert "git rebase origin/main" in (tmp_path / "feuille.md").read_text(encoding="utf-8")


def test_the_site_is_that_of_the_merge(repo: Repo, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[str] = []

    def build(root: Path, *_: Any, **__: Any) -> None:
        built.append((root / PATH).read_text(encoding="utf-8"))

    import_module("egalite.site.build.publication")  # it keeps what it imports: never the stand-in
    monkeypatch.setattr("egalite.site.build.pelican_run.build", build)
    repo.change(PATH, "9h-18h", "9h-17h")
    repo.commit()
    repo.git("switch", "--quiet", "main")
    repo.change(PATH, "Des avocats vous écoutent.", "Des avocates vous écoutent.")
    repo.commit()
    repo.git("switch", "--quiet", "proposition")
    assert run("--site", str(tmp_path / "site")) == (0, [])
    assert "9h-17h" in built[0]
    assert "avocates" in built[0]


def test_a_site_that_cannot_be_built_forbids_the_merge(repo: Repo, run: Run, tmp_path: Path) -> None:
    repo.change(PATH, "9h-18h", "9h-17h")
    repo.git("rm", "--quiet", "content/proposers.yml")
    repo.commit()
    repo.git("switch", "--quiet", "main")
    repo.git("switch", "--quiet", "proposition")
    assert run("--team", "--site", str(tmp_path / "site"))[0] == 1, "no editorial page at all"


def test_a_neighbour_s_fault_stops_no_preview(tmp_path: Path) -> None:
    main = Branch(tmp_path / "root")
    before = (main.path / NEIGHBOUR).read_text(encoding="utf-8")
    main.change(NEIGHBOUR, "summary: ", "resume: ")
    main.write("content/emergency.yml", "numbers: 17\n")
    main.commit()
    main.git("switch", "--quiet", "-c", "proposition")
    main.change(OWN, "05 36 49 12 34", "05 36 49 12 35")
    main.commit()
    judged = judgement.judge(
        main.path,
        "main..proposition",
        Asked(DAY, tmp_path / "report", tmp_path / "site", "off"),
        by=Proposer(team=True),
    )
    assert (judged.accepted, judged.findings) == (True, []), judged
    assert "la branche principale a déjà" in judged.notices[-1], judged.notices
    sheet = (tmp_path / "report/feuille.md").read_text(encoding="utf-8").replace("\\", "")
    assert "05 36 49 12 34 → 05 36 49 12 35" in sheet
    assert "quittera" not in sheet, "the neighbour's page stands as it was"
    pages = {
        name: (tmp_path / f"site/dispositifs/{name}/index.html") for name in (Path(OWN).stem, Path(NEIGHBOUR).stem)
    }
    assert "tel:+33536491235" in pages[Path(OWN).stem].read_text(encoding="utf-8")
    summary = re.search(r"^summary: (.*)$", before, re.MULTILINE)
    assert summary
    assert summary[1][:20] in pages[Path(NEIGHBOUR).stem].read_text(encoding="utf-8")


def test_what_a_proposal_breaks_is_no_neighbour_s_fault(
    repo: Repo, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def build(root: Path, output: Path, *_: Any, **__: Any) -> None:
        if "9h-17h" in (root / PATH).read_text(encoding="utf-8"):
            raise SiteError("une page ne se construit pas")

    monkeypatch.setattr("egalite.site.build.pelican_run.build", build)
    monkeypatch.setattr("egalite.site.build.publication.assemble", lambda *_: pytest.fail("nothing is got round"))
    repo.change(PATH, "9h-18h", "9h-17h")
    assert run("--site", str(tmp_path / "site"))[0] == 1


@pytest.mark.parametrize("span", ["main", "main..absente"])
def test_what_means_nothing_is_not_judged(repo: Repo, capsys: pytest.CaptureFixture[str], span: str) -> None:
    assert cli.run(["proposal", "--root", str(repo.path), span]) == cli.COULD_NOT_RUN
    assert capsys.readouterr().err.startswith("Erreur : ")
