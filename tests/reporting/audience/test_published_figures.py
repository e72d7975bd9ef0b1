"""Nobody who has all that is published, the months, their table and each partner's year, can work out a count under ten."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from egalite.records import dump
from egalite.records.content import audience
from egalite.records.content.audience import LEAST, Month
from egalite.reporting.audience import yearly_figures
from egalite.reporting.audience.readings import Cells, Readings

SCHEMES = {"lieu-exemple": "Lieu", "ligne-exemple": "Ligne", "sport-exemple": "Sport"}
DOORS = {"/me-defendre/": "defendre", "/alerter/": "alerter", "/agir/": "agir"}
LANGUAGES = ("fr", "en", "ar")
CELLS = Cells(DOORS, frozenset(SCHEMES), LANGUAGES)
NAMES = {"": "other", **{f"/dispositifs/{one}/": one for one in SCHEMES}, **DOORS}
ADDRESSES = [f"{prefix}{page or '/'}" for prefix in ("", "/en", "/ar") for page in NAMES]

few, any_count = st.integers(0, 12), st.integers(0, 12) | st.integers(0, 200)
logs = st.fixed_dictionaries(dict.fromkeys(ADDRESSES, few)) | st.fixed_dictionaries(dict.fromkeys(ADDRESSES, any_count))


class Sum(NamedTuple):
    """What somebody reads: counts, each a whole number, make a total."""

    cells: frozenset[str]
    total: int


class Truth(NamedTuple):
    """What nobody is told: the counts of a month, by cell, in each of the two ways that they make its total."""

    pages: Counter[str]
    languages: Counter[str]


def truth(log: dict[str, int]) -> Truth:
    pages: Counter[str] = Counter(dict.fromkeys(NAMES.values(), 0))
    languages: Counter[str] = Counter(dict.fromkeys(LANGUAGES, 0))
    for address, count in log.items():
        prefix = next((one for one in LANGUAGES[1:] if address.startswith(f"/{one}/")), "")
        page = address.removeprefix(f"/{prefix}") if prefix else address
        pages[NAMES.get(page, "other")] += count
        languages[prefix or "fr"] += count
    return Truth(pages, languages)


def published(folder: Path, logs: dict[str, dict[str, int]]) -> tuple[Month, ...]:
    """The months as their files give them back."""
    for month, log in logs.items():
        readings = Readings(month, CELLS)
        readings.add(f"{month}-01 200 {address}\n" for address, count in log.items() for _ in range(count))
        if readings.total >= LEAST:
            path = folder / audience.file(month).path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(dump.dump(audience.to_fields(readings.table())), encoding="utf-8")
    return audience.read(folder)


def sums(months: tuple[Month, ...]) -> list[Sum]:
    """Every equation that a reader can write."""
    found = []
    for month in months:
        of = month.month
        pages = {**month.doors, **month.schemes}
        found.append(Sum(frozenset(f"{of} page {name}" for name in NAMES.values()), month.views))
        found.append(Sum(frozenset(f"{of} language {name}" for name in LANGUAGES), month.views))
        found += [Sum(frozenset({f"{of} page {name}"}), count) for name, count in pages.items()]
        found += [Sum(frozenset({f"{of} language {name}"}), count) for name, count in month.languages.items()]
    year = yearly_figures.figures("Association Exemple", 2026, months, SCHEMES)
    for scheme, _, of, count in yearly_figures.rows(year):
        if count is not None:
            found.append(Sum(frozenset({f"{of} page {scheme}"}), int(count)))
    for scheme, told in re.findall(r"\(([a-z-]+)\)\n +(\d+) vues publiées", yearly_figures.text(year)):
        found.append(Sum(frozenset(f"{of} page {scheme}" for of in year.views(scheme)), int(told)))
    return found


def bounds(equations: list[Sum]) -> dict[str, tuple[int, int]]:
    """The least and the most that each cell may be: each sum bounds its cells by the others, until nothing moves."""
    limits = {cell: (0, 10**9) for equation in equations for cell in equation.cells}
    moved = True
    while moved:
        moved = False
        for equation in equations:
            least, most = (sum(limits[cell][side] for cell in equation.cells) for side in (0, 1))
            for cell in equation.cells:
                low, high = limits[cell]
                narrower = (max(low, equation.total - (most - high)), min(high, equation.total - (least - low)))
                assert narrower[0] <= narrower[1], "what is told contradicts itself"
                if narrower != (low, high):
                    limits[cell], moved = narrower, True
                    least, most = least + narrower[0] - low, most + narrower[1] - high
    return limits


@settings(max_examples=60)
@given(st.dictionaries(st.sampled_from(["2026-08", "2026-09", "2026-10"]), logs, min_size=1))
def test_no_count_under_ten_is_recovered(tmp_path_factory: object, logs: dict[str, dict[str, int]]) -> None:
    months = published(tmp_path_factory.mktemp("months"), logs)  # type: ignore[attr-defined]
    limits = bounds(sums(months)) if months else {}
    for month in months:
        known = truth(logs[month.month])
        assert month.views == known.pages.total() == known.languages.total()
        for kind, counts in (("page", known.pages), ("language", known.languages)):
            for name, count in counts.items():
                low, high = limits[f"{month.month} {kind} {name}"]
                assert low <= count <= high, "what is told is not true"
                assert count >= LEAST or low < high, f"{name} of {month.month} is {count}"
        _not_crossed(month)


def _not_crossed(month: Month) -> None:
    """A page's views in a language, which no table tells, are bounded by both (Fréchet): never down to one small number."""
    for page in (*month.doors.values(), *month.schemes.values()):
        for language in month.languages.values():
            low, high = max(0, page + language - month.views), min(page, language)
            assert low < high or low >= LEAST


def test_the_attack_would_find_a_table_that_hides_one_count_alone() -> None:
    leaking = Month("2026-10", 915, languages={"fr": 900, "en": 12})
    limits = bounds(sums((leaking,)))
    assert limits["2026-10 language ar"] == (3, 3)
