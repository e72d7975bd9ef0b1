"""`egalite withdraw`: one command, one neutral reason, nothing in its way."""

from __future__ import annotations

import pytest

from egalite.cli import main as cli
from egalite.records import word_list
from tests.support.corpus import CORPUS

PATH = "schemes/permanence.md"


@pytest.fixture
def withdraw(root, capsys):
    def run(*args: str) -> tuple[int, str, str]:
        code = cli.run(["withdraw", "permanence", *args, "--root", str(root.path), "--on", "2026-11-23"])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


@pytest.fixture
def other(root):
    text = (root.path / PATH).read_text(encoding="utf-8").replace("Permanence d'exemple", "Une autre permanence")
    root.write("schemes/autre.md", text)
    return root


def test_an_end(root, withdraw):
    before = (root.path / PATH).read_text(encoding="utf-8")
    code, out, err = withdraw("--reason", "service-ferme")
    assert (code, err) == (0, "")
    assert out.startswith(f"Retirée : {PATH}\n")
    block = "  - fact: withdrawal\n    date: '2026-11-23'\n    reason: service-ferme\n    no_replacement: contacts-nationaux-suffisants\n"
    after = before.replace("\n---\n", f"\n{block}---\n")
    assert (root.path / PATH).read_text(encoding="utf-8") == after
    assert root.load().visible("permanence") == "withdrawn"
    assert root.load().findings == ()


def test_a_suspension_then_an_end(root, withdraw):
    assert withdraw("--reason", "danger-pour-le-public", "--suspend")[1].startswith("Suspendue")
    assert withdraw("--reason", "demande-du-partenaire")[1].startswith("Retirée")
    assert root.load().schemes["permanence"]["withdrawal"]["reason"] == "demande-du-partenaire"


def test_in_an_emergency_the_reason_is_enough(withdraw):
    assert withdraw("--reason", "contenu-illicite")[1].startswith("Suspendue")


def test_what_replaces_it(other, withdraw):
    assert withdraw("--reason", "fusion-de-fiches", "--replaced-by", "autre")[0] == 0
    assert other.load().schemes["permanence"]["withdrawal"]["replaced_by"] == "autre"


@pytest.mark.parametrize(
    ("args", "told"),
    [
        ([], "il manque --reason"),
        (["--reason", "parce que"], "« parce que » n'est pas possible ; choisissez parmi : danger-pour-le-public"),
        (["--reason", "service-ferme", "--suspend"], "n'est pas un motif de suspension ; ceux-ci le sont : danger"),
        (["--reason", "fusion-de-fiches"], "donnez --replaced-by"),
        (["--reason", "service-ferme", "--replaced-by", "autr"], "aucune fiche schemes/autr.md ; la plus proche est « autre »"),
        (["--reason", "service-ferme", "--replaced-by", "permanence"], "ne se remplace pas elle-même"),
        (["--reason", "service-ferme", "--replaced-by", "autre", "--no-replacement", "aucun-service-equivalent"], "pas les deux"),
    ],
)  # fmt: skip
def test_what_is_refused_touches_nothing(other, withdraw, args, told):
    before = (other.path / PATH).read_bytes()
    code, _, err = withdraw(*args)
    assert code == 2
    assert told in err
    assert (other.path / PATH).read_bytes() == before


def test_a_replacement_offline_on_that_day_is_refused(other, withdraw):
    other.draft("schemes/autre.md")
    assert "« autre » n'est pas en ligne" in withdraw("--reason", "service-ferme", "--replaced-by", "autre")[2]


def test_an_unknown_scheme_and_a_draft_that_nobody_saw(root, capsys):
    assert cli.run(["withdraw", "permanance", "--reason", "service-ferme", "--root", str(root.path)]) == 2
    assert "la plus proche est « permanence »" in capsys.readouterr().err
    root.draft(PATH)
    assert cli.run(["withdraw", "permanence", "--reason", "service-ferme", "--root", str(root.path)]) == 2
    assert "supprimez simplement schemes/permanence.md" in capsys.readouterr().err


def test_a_planned_scheme_can_be_withdrawn(root, withdraw):
    root.change(PATH, "status: online", "status: planned")
    root.change(PATH, "facts:\n", "planned_for: '2027-01-15'\nfacts:\n")
    assert withdraw("--reason", "service-ferme")[0] == 0
    assert root.load().findings == ()


def test_nothing_overdue_or_pointing_there_is_in_its_way(other, withdraw):
    """It replaced another, a page links to it, the committee kept it, a request waits."""
    other.change("schemes/autre.md", "Des avocats vous écoutent.", "Voyez [la permanence](/dispositifs/permanence/).")
    assert withdraw("--reason", "information-erronee")[0] == 0
    other.write(
        "schemes/ancienne.md",
        (other.path / PATH).read_text(encoding="utf-8").replace("Permanence d'exemple", "Ancienne").replace(
            "no_replacement: contacts-nationaux-suffisants", "replaced_by: permanence"
        ),
    )  # fmt: skip
    other.write(
        "committee/2026-10-12.yml",
        "type: ordinary\nheld_on: '2026-10-12'\nconvened_on: '2026-10-11'\nexamined:\n"
        "  - scheme: permanence\n    outcome: maintien\n",
    )
    assert withdraw("--reason", "avis-du-comite")[0] == 0
    registry = other.load()
    assert registry.errors == ()
    assert {finding.severity for finding in registry.findings} == {"warning"}


@pytest.mark.parametrize("fields", ["name: [\nstatus: online\n", "name: Permanence\nstatus: online\n"])
def test_a_file_with_other_errors_is_withdrawn_all_the_same(root, withdraw, fields):
    root.write(PATH, f"---\n{fields}---\n")
    assert root.load().errors
    code, out, err = withdraw("--reason", "danger-pour-le-public")
    assert (code, err) == (0, "")
    assert out.startswith(f"Suspendue : {PATH}\n")
    assert "erreur" in out
    assert "n'arrête pas ce changement" in out
    assert "fact: withdrawal\n" in (root.path / PATH).read_text(encoding="utf-8")


def test_an_erased_scheme_replaces_nothing(other, withdraw, monkeypatch, tmp_path):
    (tmp_path / "ids").write_text("autre\n")
    monkeypatch.setitem(word_list.RETIRED, "scheme", tmp_path / "ids")
    assert withdraw("--reason", "service-ferme", "--replaced-by", "autre")[0] == 2


def test_every_place_that_still_offers_its_number_is_named(other, withdraw, capsys):
    code, out, _ = withdraw("--reason", "service-ferme")
    assert code == 0, "nothing stops a withdrawal"
    assert "schemes/autre.md" in out
    assert "04 72 19 81 81 est encore donné ici" in out
    assert cli.run(["due", "--root", str(other.path), "--on", "2026-11-23"]) == 0
    assert "numéro encore donné à 1 endroit" in capsys.readouterr().out.splitlines()[1]
    assert cli.run(["scheme", "numbers", "permanence", "--root", str(other.path), "--on", "2026-11-23"]) == 0
    assert [finding.rule for finding in other.load().findings] == []


def test_a_withdrawn_emergency_service_is_named_wherever_its_number_stands(root, withdraw):
    record = (root.path / PATH).read_text(encoding="utf-8").replace("04 72 19 81 81", "30 18")
    root.write(PATH, record.replace("territory: national\n", "emergency_service: true\nterritory: national\n"))
    root.write("content/emergency.yml", (CORPUS / "content/emergency.yml").read_text(encoding="utf-8"))
    root.write("content/guides/aide.md", "Title: Aide\n\nAppelez le {urgence:mineurs-en-ligne}, ou le 30 18.\n")
    out = withdraw("--reason", "service-ferme")[1]
    named = [line.split(": avertissement")[0] for line in out.splitlines() if "est encore donné ici" in line]
    assert [name.split(":")[0] for name in named if "guides" in name] == ["content/guides/aide.md"] * 2
    assert any(name.startswith("content/emergency.yml") for name in named)
