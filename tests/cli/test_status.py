"""`egalite status`: one paragraph that tells why."""

from __future__ import annotations

import pytest

from egalite.cli import main as cli

PARTNER = "partners/association-exemple/partner.yml"


@pytest.fixture
def status(root, capsys):
    def run(name, day):
        code = cli.run(["status", name, "--root", str(root.path), "--on", day])
        told = capsys.readouterr()
        return code, told.out.replace("\u00a0", " ").replace("\u202f", " "), told.err

    return run


def sign(root, more=""):
    fact = (
        "facts:\n  - fact: signature\n    date: '2026-11-27'\n    starts_on: '2027-01-01'\n    attested_by: registre\n"
    )
    root.write(PARTNER, (root.path / PARTNER).read_text() + fact + more)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-11-23", "est en ligne depuis le 10 janvier 2022 : elle vient de sources publiques, sans convention. "),
        ("2026-12-15", "en attendant que la convention s’applique. Cela dure jusqu’au 31 décembre 2026."),
        (
            "2027-06-01",
            "sont en vigueur. Cela dure jusqu’au 31 décembre 2029, dernier jour de la convention ; sans décision",
        ),
        ("2030-01-01", "elle vient de sources publiques, sans convention. Rien de ce qui est inscrit n’y met fin."),
    ],
)
def test_a_scheme_through_its_partner_s_convention(root, status, day, words):
    sign(root)
    code, out, err = status("permanence", day)
    assert (code, err) == (0, "")
    assert words in out
    assert "est en ligne" in out
    assert "10 janvier 2022 : mise en ligne" in out


def test_one_whose_partner_left(root, status):
    sign(root, "  - fact: end\n    date: '2028-03-15'\n")
    assert "les fiches partent le 16 avril 2028" in status("permanence", "2028-03-01")[1]
    assert "n’est plus en ligne depuis le 16 avril 2028" in status("permanence", "2028-05-01")[1]
    assert "Convention terminée le 15 mars 2028" in status("association-exemple", "2028-04-01")[1]


def test_one_withdrawn_and_a_draft(root, status):
    root.write(
        "schemes/autre.md", (root.path / "schemes/permanence.md").read_text().replace("Permanence d'", "Autre d'")
    )
    root.draft("schemes/autre.md")
    assert "c’est un brouillon" in status("autre", "2026-11-23")[1]
    assert (
        cli.run(["withdraw", "permanence", "--reason", "service-ferme", "--root", str(root.path), "--on", "2026-11-23"])
        == 0
    )
    assert "est retirée depuis le 23 novembre 2026 : service fermé" in status("permanence", "2026-11-24")[1]


def test_a_page_s_address_will_do_and_a_slip_is_told(status):
    assert status("https://exemple.fr/dispositifs/permanence/", "2026-11-23")[0] == 0
    assert status("/partenaires/association-exemple/", "2026-11-23")[1].startswith(
        "Association Exemple : sources publiques"
    )
    code, _, err = status("permanance", "2026-11-23")
    assert code == 2
    assert "permanence" in err
