"""The working calendar: `schemas/schedule.yml`, what the convention leaves to the team."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

from egalite.convention.workdays import ZONES
from egalite.project import SCHEMAS
from egalite.records import fields_file

FILE = SCHEMAS / "schedule.yml"


class ScheduleError(Exception):
    """The schedule cannot be read: a fault of the checkout, in French."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """Zone of the public holidays (a key of `workdays.ZONES`), and delays in the unit that their name says."""

    holiday_zone: str
    contact_months: int
    backlink_days: int
    backlink_months: int
    suspension_days: int


@cache
def schedule(file: Path = FILE) -> Schedule:
    """The checkout's schedule. Raises ScheduleError."""
    data = fields_file.read(file, ScheduleError)
    names = [field.name for field in fields(Schedule)]
    wrong = sorted(set(names) ^ set(data))
    if wrong:
        raise ScheduleError(f"{file.name} : le champ « {wrong[0]} » est de trop, ou il manque.")
    if data["holiday_zone"] not in ZONES:
        raise ScheduleError(f"{file.name} : « holiday_zone » est l'un de : {', '.join(ZONES)}.")
    for name in names[1:]:
        if not (isinstance(data[name], str) and data[name].isascii() and data[name].isdigit() and int(data[name])):
            raise ScheduleError(f"{file.name} : « {name} » est un nombre entier, au moins 1.")
    return Schedule(data["holiday_zone"], *(int(data[name]) for name in names[1:]))
