"""What `content/accessibility.yml` records: audits, plans, dates. What follows from them is computed elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from egalite.records.data_file import DataFile

FILE = DataFile("content/accessibility.yml", "accessibility")
# The sample that the RGAA requires, whatever the site.
SAMPLE = ("/", "/contact/", "/mentions-legales/", "/accessibilite/", "/plan-du-site/")
PLAN_YEARS = 3  # that a plan covers at most


@dataclass(frozen=True, slots=True)
class Audit:
    """An audit: its day, how many of the applicable criteria are met on every page of its sample, and what it tells besides."""

    held_on: date
    validated: int
    applicable: int
    report: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Accessibility:
    """The whole file. `site_rebuilt_on`: day of the last overhaul of the site; `new_rgaa_on`: day a new version came out."""

    audits: tuple[Audit, ...] = ()
    technologies: tuple[str, ...] = ()
    established_on: date | None = None
    updated_on: date | None = None
    site_rebuilt_on: date | None = None
    new_rgaa_on: date | None = None
    multi_year_plan: Mapping[str, str] | None = None
    yearly_plan: Mapping[str, str] | None = None
    yearly_report: Mapping[str, str] | None = None


def read(root: Path) -> Accessibility:
    """What the file of a root records. Raises DataFileError."""
    data = FILE.fields(root)
    days: dict[str, Any] = {name: date.fromisoformat(data[name]) for name in data if name.endswith("_on")}
    plans = {name: data.get(name) for name in ("multi_year_plan", "yearly_plan", "yearly_report")}
    return Accessibility(
        audits=tuple(map(_audit, data.get("audits", ()))),
        technologies=tuple(data.get("technologies", ())),
        **days,
        **plans,
    )


def _audit(item: Mapping[str, Any]) -> Audit:
    return Audit(date.fromisoformat(item["held_on"]), int(item["validated"]), int(item["applicable"]), item)
