"""`egalite due`: what to do, at no cost to `egalite check`."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from egalite.cli import main as cli


@pytest.fixture
def due(root, capfdbinary):
    def run(*args: str) -> tuple[int, str, str]:
        code = cli.run(["due", *args, "--root", str(root.path), "--on", "2026-11-23"])
        printed = capfdbinary.readouterr()
        return code, printed.out.decode(), printed.err.decode()

    return run


@pytest.mark.parametrize(
    ("shape", "start"),
    [("text", "Dès que possible (1)\n"), ("markdown", "## Dès que possible (1)\n"), ("json", "[\n"), ("ics", "BEGIN:VCALENDAR\r\n")],
)  # fmt: skip
def test_formats(due, shape, start):
    code, out, err = due("--format", shape)
    assert (code, err) == (0, "")
    assert out.startswith(start)


@pytest.mark.parametrize(
    ("within", "shown"), [("60d", True), ("60j", True), ("4w", False), ("5w", True), ("1m", False), ("2m", True)]
)
def test_within(root, due, within, shown):
    facts = "facts:\n  - fact: signature\n    date: '2025-01-05'\n    attested_by: registre\n  - fact: end\n    date: '2026-12-26'\n"
    path = "partners/association-exemple/partner.yml"
    root.write(path, (root.path / path).read_text() + facts)
    kinds = [item["kind"] for item in json.loads(due("--within", within, "--format", "json")[1])]
    assert ("notice-end" in kinds) is shown


@pytest.mark.parametrize("within", ["60", "d", "-1d", "1y", "99999d", "٦d"])
def test_a_period_that_is_not_one(due, within):
    code, _, err = due("--within", within)
    assert code == 2
    assert "écrivez 60d" in err


def test_errors_are_told_and_stop_nothing(root, due):
    root.change("schemes/permanence.md", "  - tous\n", "  - rien\n")
    code, out, err = due()
    assert code == 0
    assert "1 erreur(s) dans les fiches" in err
    assert out == "Rien à faire d'ici là.\n"


def test_what_the_reaction_plan_and_the_law_ask_for_is_there(root, due):
    root.write("deploy/contacts.yml", "verified_on: 2026-08-01\n")
    root.write("publisher.yml", "log_basis: 'Base fictive'\n")
    items = {item["kind"]: item for item in json.loads(due("--format", "json")[1])}
    assert items["emergency-contacts"]["due_on"] == "2026-10-30"
    assert items["publisher-facts"]["step"].endswith(
        ": log_recipients, message_basis, message_recipients, message_retention, mark, charter_address, charter_version, charter_sha256"
    )
    root.write("publisher.yml", "autre: 'inconnu'\n")
    items = {item["kind"]: item for item in json.loads(due("--format", "json")[1])}
    assert "« autre » n'existe pas" in items["publisher-facts"]["title"]


def test_check_pays_for_neither_calendars_nor_agendas(root):
    script = (
        "import sys; from egalite.cli import main; main.run(['check', '--root', sys.argv[1]]);"
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'holidays', 'icalendar', 'pelican', 'dateutil'}))"
    )
    done = subprocess.run([sys.executable, "-c", script, root.path], check=True, capture_output=True, text=True)
    assert done.stdout.endswith("[]\n")
