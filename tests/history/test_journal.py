"""The journal of publications and withdrawals."""

from __future__ import annotations

from egalite.history import journal, provenance
from tests.conftest import PUBLICATION

from .conftest import Repo

PATH = "schemes/permanence.md"
WITHDRAWAL = (
    f"{PUBLICATION}  - fact: withdrawal\n    date: '2027-03-02'\n    reason: service-ferme\n"
    "    no_replacement: aucun-service-equivalent\n"
)
BACK = f"{WITHDRAWAL}  - fact: publication\n    date: '2027-04-03'\n"


def events(repo: Repo) -> list[tuple[str, ...]]:
    return [tuple(event[:4]) for event in journal.events(provenance.read(repo.path, "merge"))]


def test_the_life_of_a_scheme(repo: Repo) -> None:
    assert events(repo) == [], "a draft is nobody's business"
    for day, old, new in (
        ("2027-02-01", "status: draft", "status: online"),
        ("2027-02-15", "04 72 19 81 81", "04 72 19 81 82"),
        ("2027-03-02", PUBLICATION, WITHDRAWAL),
        ("2027-04-03", WITHDRAWAL, BACK),
    ):
        repo.day = day
        repo.change(PATH, old, new)
        repo.commit()
    repo.day = "2027-05-04"
    (repo.path / PATH).unlink()
    repo.commit()
    assert events(repo) == [
        ("2027-05-04", "removed", "permanence", ""),
        ("2027-04-03", "restored", "permanence", ""),
        ("2027-03-02", "withdrawn", "permanence", "service-ferme"),
        ("2027-02-01", "published", "permanence", ""),
    ]


def test_what_is_not_committed_is_no_event(repo: Repo) -> None:
    repo.change(PATH, "status: draft", "status: online")
    assert events(repo) == []
