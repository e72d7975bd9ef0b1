"""The working calendar is read strictly."""

from __future__ import annotations

import pytest

from egalite.cli import main as cli
from egalite.convention.workdays import ZONES
from egalite.project import CHECKOUT
from egalite.records.content import schedule as module
from egalite.records.content.schedule import FILE, schedule
from egalite.records.data_file import DataFileError
from egalite.records.schema import schema
from egalite.register.obligations import gather


def test_the_checkouts_own():
    assert schedule().holiday_zone == "metropole"
    assert schedule().contact_months < 12, "numbers and hours sooner than prose"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("holiday_zone: metropole", "holiday_zone: paris", "« paris » n'est pas une valeur connue"),
        ("contact_months: 6", "contact_months: six", "« contact_months » : un nombre entier"),
        ("contact_months: 6", "contact_months: 0", "au moins 1"),
        ("contact_months: 6", "", "il manque le champ « contact_months »"),
        ("contact_months: 6", "contact_months: 6\nautre: 1", "le champ « autre » n'existe pas"),
        ("contact_months: 6", "contact_months: [6", "crochet"),
    ],
)
def test_what_is_wrong_is_told(tmp_path, old, new, told):
    text = (CHECKOUT / FILE.path).read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "schedule.yml").write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(DataFileError, match=told):
        schedule(tmp_path / "schedule.yml")


def test_the_zones_are_those_of_the_working_days():
    assert schema("schedule")["properties"]["holiday_zone"]["enum"] == list(ZONES)


def test_an_absent_file(tmp_path):
    with pytest.raises(DataFileError, match="ce fichier manque"):
        schedule(tmp_path / "schedule.yml")


def test_a_command_says_so_and_could_not_run(root, monkeypatch, capsys):
    monkeypatch.setattr("egalite.register.obligations.schedule", lambda: module.schedule(root.path / "absent.yml"))
    with pytest.raises(DataFileError):
        gather(root.load(), 60)
    assert cli.run(["due", "--root", str(root.path)]) == 2
    assert "absent.yml:1:1 : ce fichier manque" in capsys.readouterr().err
