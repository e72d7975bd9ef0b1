"""Options that several commands share."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from egalite.cli.french import Choice
from egalite.gate import antivirus
from egalite.records.content.proposers import Proposer
from egalite.records.values.day import read_day, today
from egalite.reporting.formats import FORMATS

Function = TypeVar("Function", bound=Callable[..., Any])
# Far from the first and the last day that a date may have: terms of decades are added to one.
YEARS = range(1900, 2200)


class Day(click.ParamType[date]):
    """A day written year-month-day."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            day = read_day(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)
        if day.year not in YEARS:
            self.fail(f"« {value} » est hors du temps du site ; écrivez un jour de 1900 à 2199.", param, ctx)
        return day


class Folder(click.ParamType[Path]):
    """An existing folder."""

    name = "dossier"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        path = Path(value)
        if not path.is_dir():
            self.fail(f"« {value} » n'est pas un dossier.", param, ctx)
        return path


def root_option(function: Function) -> Function:
    """`--root DIR`, by default the folder above the current one that holds the records."""
    return click.option(
        "--root",
        type=Folder(),
        metavar="DOSSIER",
        callback=lambda ctx, param, value: value or find_root(Path.cwd()),
        help="Dossier qui contient schemes/ et partners/ (par défaut : ici, ou au-dessus).",
    )(function)


def format_option(function: Function) -> Function:
    """`--format text|github|json|markdown`, by default text."""
    return click.option(
        "--format",
        "shape",
        type=Choice(FORMATS),
        default="text",
        metavar="FORMAT",
        help="text (par défaut), github (annotations), json ou markdown.",
    )(function)


def day_option(function: Function) -> Function:
    """`--on DATE`, by default today in Paris."""
    return click.option(
        "--on",
        "day",
        type=Day(),
        metavar="DATE",
        callback=lambda ctx, param, value: value or today(),
        help="Jour qui compte comme aujourd'hui, année-mois-jour (par défaut : aujourd'hui à Paris).",
    )(function)


def signing_option(function: Function) -> Function:
    """`--sign FILE`, a private SSH key; by default what the environment names."""
    return click.option(
        "--sign",
        "key",
        type=click.Path(path_type=Path),
        envvar="EGALITE_SIGNING_KEY",
        metavar="FICHIER",
        help="Clé SSH privée qui signe ; celle que nomme EGALITE_SIGNING_KEY par défaut.",
    )(function)


def find_root(start: Path) -> Path:
    """The nearest folder, from `start` up, that holds `schemes/` and `partners/`. Raises UsageError."""
    for folder in (start, *start.parents):
        if (folder / "schemes").is_dir() and (folder / "partners").is_dir():
            return folder
    raise click.UsageError(
        "aucun dossier schemes/ et partners/ ici ni au-dessus ; placez-vous dans le dépôt, ou donnez --root.",
        click.get_current_context(silent=True),
    )


def relative(path: str, root: Path) -> str:
    """A path given from the current folder or from the root, as findings write it. Raises BadParameter."""
    top = root.resolve()
    for candidate in (Path.cwd() / path, top / path):
        # The last part is not resolved: a symbolic link is a finding at its own place.
        place = Path(os.path.normpath(candidate))
        place = place.parent.resolve() / place.name
        if os.path.lexists(place) and place.is_relative_to(top):
            return place.relative_to(top).as_posix()
    raise click.BadParameter(
        f"« {path} » n'existe pas dans le dossier « {root} ».",
        click.get_current_context(),
        click.get_current_context().command.params[-1],
    )


def within(file: str, places: Sequence[str]) -> bool:
    """Whether a path relative to the root is one of those asked for, or under one of them; none asked for is all."""
    return not places or "." in places or any(file == path or file.startswith(f"{path}/") for path in places)


def proposer_options(function: Function) -> Function:
    """`--account NAME…`, judged by the list of the base; or, by hand, `--team` and `--organisation ID`."""
    for option in (
        click.option(
            "--account", "accounts", multiple=True, metavar="COMPTE",
            help="Compte de la forge qui propose ; deux fois, si l'auteur et qui a poussé diffèrent.",
        ),
        click.option("--team", is_flag=True, help="À la main : la proposition vient de l'équipe du site."),
        click.option("--organisation", metavar="ORGANISME", help="À la main : elle vient de cet organisme."),
    ):  # fmt: skip
        function = option(function)
    return function


def antivirus_options(function: Function) -> Function:
    """`--antivirus MODE` and `--antivirus-database DIR`."""
    mode = click.option(
        "--antivirus",
        "scan",
        type=Choice(antivirus.MODES),
        default="auto",
        metavar="MODE",
        help="auto (par défaut) : si clamscan est là ; required : refuse s'il ne peut pas travailler ; off : jamais.",
    )
    database = click.option(
        "--antivirus-database",
        "database",
        type=click.Path(path_type=Path),
        default=antivirus.DATABASE,
        metavar="DOSSIER",
        help="Signatures de clamscan (par défaut : /var/lib/clamav).",
    )
    return database(mode(function))


def by_hand(accounts: Sequence[str], team: bool, organisation: str | None) -> Proposer | None:
    """Who proposes as said by hand; None when the accounts tell. Raises UsageError when both are given."""
    if not team and organisation is None:
        return None
    if accounts or (team and organisation is not None):
        raise click.UsageError(
            "donnez --account, ou --team, ou --organisation, un seul des trois.", click.get_current_context(silent=True)
        )
    return Proposer(team, frozenset(filter(None, (organisation,))))
