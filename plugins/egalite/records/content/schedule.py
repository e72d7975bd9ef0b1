"""The working calendar: `schemas/schedule.yml`, what the convention leaves to the team."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from egalite.project import CHECKOUT
from egalite.records.data_file import DataFile, fields, open_file

FILE = DataFile("schemas/schedule.yml", "schedule")


@dataclass(frozen=True, slots=True)
class Schedule:
    """Zone of the public holidays (a key of `workdays.ZONES`), and delays in the unit that their name says."""

    holiday_zone: str
    contact_months: int
    backlink_days: int
    backlink_months: int
    suspension_days: int


@cache
def schedule(file: Path = CHECKOUT / FILE.path) -> Schedule:
    """The checkout's schedule. Raises DataFileError."""
    data = dict(fields(open_file(file, FILE.kind)))
    return Schedule(data.pop("holiday_zone"), **{name: int(number) for name, number in data.items()})
