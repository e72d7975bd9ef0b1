"""A delay of the convention stands once, as a constant; sentences that say it in words say the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from egalite.convention.calendar import MONTHS_OF_NOTICE, MONTHS_TO_REMOVE, YEARS_IN_FORCE
from egalite.convention.committee import WORKING_DAYS_BEFORE
from egalite.project import CHECKOUT
from egalite.records.content import promoted_answers

DELAYS = {
    "mois": {MONTHS_OF_NOTICE, MONTHS_TO_REMOVE},
    "ans": {YEARS_IN_FORCE},
    "jours ouvrés": {WORKING_DAYS_BEFORE},
}
ENGLISH = {"month": "mois", "months": "mois", "years": "ans", "working days": "jours ouvrés"}
WORDS = {
    "un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "dix": 10, "douze": 12, "quinze": 15, "vingt": 20,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "ten": 10, "fifteen": 15, "twenty": 20,
}  # fmt: skip
SAID = re.compile(rf"\b({'|'.join(WORDS)}|\d+) ({'|'.join((*DELAYS, *ENGLISH))})\b", re.IGNORECASE)
# What such a sentence speaks of.
CONVENTION = re.compile(
    r"convention|dénonc|préavis|lettre|retrait|retirer|convoqu|notice|termination|convene|article (?:6|4\.2)",
    re.IGNORECASE,
)
FOLDERS = ("content/pages", "docs", "schemas", "plugins/egalite", "theme")
KINDS = {".md", ".yml", ".json", ".py", ".html"}


def delays(text: str, kind: str = ".md") -> Iterator[tuple[str, int, str]]:
    """Each delay of a convention that a text says: the words, the number, the unit in French."""
    for paragraph in re.split(r"\n" if kind in {".json", ".yml"} else r"\n\s*\n", text):
        if CONVENTION.search(paragraph):
            for match in SAID.finditer(" ".join(paragraph.split())):
                number, unit = match[1].lower(), match[2].lower()
                yield match[0], WORDS.get(number) or int(number), ENGLISH.get(unit, unit)


PINS = {CHECKOUT / file.path for file in promoted_answers.FILES}  # what people in danger say


def sources() -> Iterator[Path]:
    for folder in FOLDERS:
        yield from (
            path for path in sorted((CHECKOUT / folder).rglob("*")) if path.suffix in KINDS and path not in PINS
        )


def test_every_sentence_says_the_delay_that_is_computed() -> None:
    said = [
        (path.relative_to(CHECKOUT).as_posix(), *delay)
        for path in sources()
        for delay in delays(path.read_text("utf-8"), path.suffix)
    ]
    wrong = [(path, words) for path, words, number, unit in said if number not in DELAYS[unit]]
    assert wrong == []
    assert {(unit, number) for _, _, number, unit in said} == {(u, n) for u, numbers in DELAYS.items() for n in numbers}


@pytest.mark.parametrize(
    ("text", "delay"),
    [
        ("Une lettre recommandée, trois mois\navant.", [("trois mois", 3, "mois")]),
        ("A convention lasts 4 years.", [("4 years", 4, "ans")]),
        ("Le comité est convoqué vingt jours ouvrés avant.", [("vingt jours ouvrés", 20, "jours ouvrés")]),
        ("Un audit tous les quatre ans.\n\nLa convention.", []),
    ],
)
def test_each_way_to_say_a_delay_is_seen(text: str, delay: list[tuple[str, int, str]]) -> None:
    assert list(delays(text)) == delay


def test_who_may_sign_reads_every_article() -> None:
    """What each side promises, what the convention does not give, how it ends: none is left out of the page that partners read."""
    page = (CHECKOUT / "content/pages/devenir-partenaire.md").read_text(encoding="utf-8")
    told = {
        number for words in re.findall(r"articles? ([\d., et]+)", page) for number in re.findall(r"\d(?:\.\d)*", words)
    }
    assert told == {"1", "3.1", "3.2", "4.1", "4.1.1", "4.1.2", "4.2", "4.3", "4.4", "5", "6"}
