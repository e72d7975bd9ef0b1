"""The worked examples that editors read are what the code computes."""

from __future__ import annotations

from datetime import date

import pytest

from egalite.convention import calendar
from egalite.convention.committee import latest_convening
from egalite.project import CHECKOUT

PAGE = (CHECKOUT / "docs/editeur-calendrier-convention.md").read_text(encoding="utf-8")


def table(heading: str) -> list[dict[str, str]]:
    """Rows of the first table under a heading, by the names of its columns."""
    lines = PAGE.split(f"## {heading}\n")[1].split("\n## ")[0].split("\n")
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    assert len(rows) > 3
    return [dict(zip(rows[0], row, strict=True)) for row in rows[2:]]


def day(text: str) -> date:
    number, month, year = map(int, text.split("/"))
    return date(year, month, number)


def iso(text: str) -> str:
    return day(text).isoformat()


def record(row: dict[str, str]) -> dict[str, object]:
    found: dict[str, object] = {"signed_on": iso(row["Signée le"]), "charter_signed_on": iso(row["Charte le"])}
    if row["En vigueur le"]:
        found["in_force_from"] = iso(row["En vigueur le"])
    if row["Avenant signé le"]:
        found["amendments"] = [{"signed_on": iso(row["Avenant signé le"]), "ends_on": iso(row["Nouvelle fin"])}]
    if row["Lettre reçue le"]:
        found["notice"] = {"received_on": iso(row["Lettre reçue le"]), "from": "partner"}
    if row["Retrait prévu le"]:
        found["removal_on"] = iso(row["Retrait prévu le"])
    return found


@pytest.mark.parametrize("row", table("Les mois"), ids=lambda row: f"{row['À partir du']} + {row['Mois']}")
def test_months(row):
    assert calendar.add_months(day(row["À partir du"]), int(row["Mois"])) == day(row["Résultat"])


@pytest.mark.parametrize("row", table("Les conventions"), ids=lambda row: row["Cas"])
def test_conventions(row):
    found = record(row)
    first, last, end = day(row["En ligne du"]), day(row["En ligne au"]), day(row["Fin"])
    assert calendar.starts_on(found) == first
    assert calendar.ends_on(found) == end
    removal = calendar.removal_ends_on(found)
    assert (removal or end) == last
    assert (removal is not None) == (last > end)
    due = [evaluation.due_on for evaluation in calendar.evaluations(found)]
    assert due == [day(text) for text in row["Évaluations, au plus tard le"].split(", ")]


@pytest.mark.parametrize("row", table("La convocation du comité"), ids=lambda row: f"{row['Réunion le']} {row['Zone']}")
def test_convenings(row):
    assert latest_convening(day(row["Réunion le"]), row["Zone"]) == day(row["Convoquer au plus tard le"])


def test_what_the_text_leaves_open_is_listed():
    assert len(table("Ce que le texte ne dit pas")) >= 10
