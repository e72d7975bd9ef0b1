"""The worked examples that editors read are what the code computes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml

from egalite.convention import agreement, calendar
from egalite.convention.committee import latest_convening
from egalite.convention.standing import standing
from egalite.project import CHECKOUT

PAGE = (CHECKOUT / "docs/editeur-calendrier-convention.md").read_text(encoding="utf-8")
CASES = yaml.load((Path(__file__).parent / "worked_examples.yml").read_text(encoding="utf-8"), yaml.CSafeLoader)


def table(heading: str) -> list[dict[str, str]]:
    """Rows of the first table under a heading, by the names of its columns."""
    lines = PAGE.split(f"## {heading}\n")[1].split("\n## ")[0].split("\n")
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    assert len(rows) > 3
    return [dict(zip(rows[0], row, strict=True)) for row in rows[2:]]


def day(text: str) -> date:
    number, month, year = map(int, text.split("/"))
    return date(year, month, number)


@pytest.mark.parametrize("row", table("Les mois"), ids=lambda row: f"{row['À partir du']} + {row['Mois']}")
def test_months(row):
    assert calendar.add_months(day(row["À partir du"]), int(row["Mois"])) == day(row["Résultat"])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_a_case_is_what_the_facts_make_of_each_day(case):
    partner = {"facts": case["facts"]}
    last = agreement.of_partner(partner)[-1]
    assert last.ends_on.isoformat() == case["ends_on"]
    assert [one.isoformat() for one in last.year_ends()] == case["evaluations"]
    for text, status, publishes, label in case["days"]:
        now = standing(partner, date.fromisoformat(text))
        assert (text, now.status, now.publishes, now.label.replace("\u00a0", " ")) == (text, status, publishes, label)


def test_every_case_is_on_the_page_that_editors_read():
    assert [case["case"] for case in CASES] == [row["Cas"] for row in table("Les conventions")]


@pytest.mark.parametrize("row", table("La convocation du comité"), ids=lambda row: f"{row['Réunion le']} {row['Zone']}")
def test_convenings(row):
    assert latest_convening(day(row["Réunion le"]), row["Zone"]) == day(row["Convoquer au plus tard le"])


def test_what_the_text_leaves_open_is_listed():
    assert len(table("Ce que le texte ne dit pas")) >= 10
