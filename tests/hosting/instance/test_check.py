"""What an instance has still to fill in: every gap has its place, and a filled instance has none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from egalite.cli.main import run
from egalite.hosting.instance import check
from egalite.hosting.instance.gap import Audience, Stage
from egalite.records.content import publisher

OWNERS = "*  @mairie-ville/maintenance\n/schemes/  @mairie-ville/editeurs\n"
FORGE = "kind: 'github'\nurl: 'https://github.com'\nrepository: 'Mairie-Ville/annuaire'\nbranch: 'main'\nprivate: 'mairie-ville/registre'\n"
SIGNERS = 'publication namespaces="egalite-release" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIC0\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """An instance with nothing left to fill in."""
    filled = dict.fromkeys(publisher.LABELS, "Ville de Ville")
    filled |= {"site_url": "https://annuaire.ville.fr", "phone": "01 40 00 00 00", "host_phone": "01 40 00 00 01"}
    filled |= dict.fromkeys(("contact_email", "privacy_email", "security_email"), "service@ville.fr")
    filled |= {"emergency_review": "juriste, 2026-11-23", "data_licence": "etalab-2.0", "committee_public": "oui"}
    filled |= {"charter_address": "https://ville.fr/charte.pdf", "charter_sha256": "0a" * 32}
    filled |= {"convention_file": "/srv/convention.pdf", "charter_file": "/srv/charte.pdf"}
    files = {
        "publisher.yml": "".join(f"{name}: '{value}'\n" for name, value in filled.items()),
        "forge.yml": FORGE,
        "deploy/hosts.yml": "hosts:\n  - 'www.ville.fr'\n",
        "deploy/contacts.yml": "verified_on: '2026-11-23'\n",
        "deploy/allowed_signers": SIGNERS,
        "content/proposers.yml": "team:\n  - 'editrice'\n",
        ".github/CODEOWNERS": OWNERS,
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    for folder in ("schemes", "partners"):
        (tmp_path / folder).mkdir()
    return tmp_path


def test_a_filled_instance_has_no_gap(root: Path) -> None:
    assert check.gaps(root) == []
    assert list(check.lines([])) == ["Rien ne reste à remplir."]


@pytest.mark.parametrize("name", [*publisher.REQUIRED, *publisher.EXPECTED])
def test_each_field_of_the_publisher_is_asked_for_where_it_is(root: Path, name: str) -> None:
    file = root / "publisher.yml"
    lines = file.read_text().splitlines()
    number = next(number for number, line in enumerate(lines, 1) if line.startswith(f"{name}:"))
    lines[number - 1] = f"{name}:"
    file.write_text("\n".join(lines) + "\n")
    [gap] = check.gaps(root)
    assert (gap.file, gap.line, gap.field, gap.audience) == ("publisher.yml", number, name, Audience.PUBLISHER)
    assert gap.stage is (Stage.PUBLISH if name in publisher.REQUIRED else Stage.LATER)


@pytest.mark.parametrize(
    ("file", "old", "new", "place"),
    [
        (".github/CODEOWNERS", "@mairie-ville/editeurs", "@ORGANISATION/editeurs", (2, "/schemes/")),
        (".github/CODEOWNERS", "@mairie-ville/editeurs", "@autre/editeurs", (2, "/schemes/")),
        ("publisher.yml", "service@ville.fr", "securite@exemple.fr", (8, "contact_email")),
        ("publisher.yml", "01 40 00 00 00", "01 99 00 00 00", (5, "phone")),
        ("publisher.yml", "https://annuaire.ville.fr", "http://annuaire.ville.fr", (1, "site_url")),
        ("forge.yml", "private: 'mairie-ville/registre'", "private:", (5, "private")),
        ("deploy/hosts.yml", "'www.ville.fr'", "'www.exemple.fr'", (2, "'www.exemple.fr'")),
        ("deploy/hosts.yml", "hosts:\n  - 'www.ville.fr'", "hosts:", (1, "hosts")),
        ("deploy/hosts.yml", "hosts:", "signature: 'optional'\nhosts:", (1, "signature")),
        ("deploy/allowed_signers", SIGNERS, "# personne\n", (1, "")),
        ("deploy/allowed_signers", "AAAAC3NzaC1lZDI1NTE5AAAAIC0", "AAAA…", (1, "")),
        ("deploy/contacts.yml", "'2026-11-23'", "", (1, "verified_on")),
        ("content/proposers.yml", "team:\n  - 'editrice'", "team:", (1, "team")),
    ],
)  # fmt: skip
def test_what_passes_for_a_value_is_told_with_its_place(
    root: Path, file: str, old: str, new: str, place: tuple[int, str]
) -> None:
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    gap = check.gaps(root)[0]
    assert gap.file == file
    if place[1] in publisher.LABELS:
        assert gap.field == place[1]
    else:
        assert (gap.line, gap.field) == place


def test_words_to_complete_in_a_page_are_told(root: Path) -> None:
    page = root / "content/pages/securite.md"
    page.parent.mkdir()
    page.write_text("Title: Sécurité\n\nUne organisation écrit.\nNos délais : à compléter.\n", encoding="utf-8")
    [gap] = check.gaps(root)
    assert (gap.file, gap.line, gap.stage) == ("content/pages/securite.md", 4, Stage.PUBLISH)


def test_on_gitlab_no_owner_is_read(root: Path) -> None:
    (root / "forge.yml").write_text(FORGE.replace("'github'", "'gitlab'"))
    (root / ".github/CODEOWNERS").write_text("*  @ORGANISATION/maintenance\n")
    assert check.gaps(root) == []


def test_a_file_that_cannot_be_read_is_a_gap(root: Path) -> None:
    (root / "publisher.yml").write_text("name: 'a\n")
    assert {gap.file for gap in check.gaps(root)} == {"publisher.yml"}
    (root / "publisher.yml").unlink()
    assert [gap.stage for gap in check.gaps(root)] == [Stage.PUBLISH]


def test_the_command_refuses_until_nothing_waits(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["instance", "check", "--root", str(root)]) == 0
    (root / "deploy/contacts.yml").write_text("verified_on:\n")
    assert run(["instance", "check", "--root", str(root)]) == 0, "what comes later stops nothing"
    (root / ".github/CODEOWNERS").write_text("*  @ORGANISATION/maintenance\n")
    capsys.readouterr()
    assert run(["instance", "check", "--root", str(root), "--format", "json"]) == 1
    items = json.loads(capsys.readouterr().out)
    assert {item["audience"] for item in items} == {"publisher", "forge"}
    assert run(["instance", "check", "--root", str(root)]) == 1
    assert ".github/CODEOWNERS:1 : * : « @ORGANISATION »" in capsys.readouterr().out
