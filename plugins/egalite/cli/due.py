"""`egalite due`: what the convention and the freshness of facts ask for, and when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from egalite.cli.french import Choice, Command
from egalite.cli.options import day_option, root_option
from egalite.cli.register_option import open_register, register_option
from egalite.cli.terminal import say, show
from egalite.convention.obligation import Due
from egalite.hosting.deploy import contacts
from egalite.records.content import publisher
from egalite.records.registry import Registry, load
from egalite.register.obligations import gather
from egalite.register.private.reader import Register

FORMATS = ("text", "markdown", "json", "ics")
WITHIN = 60  # days
_DAYS = {"d": 1, "j": 1, "w": 7, "s": 7, "m": 31}


class Period(click.ParamType[int]):
    """A number of days, weeks or months, in days."""

    name = "période"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        if isinstance(value, int):
            return value
        match = re.fullmatch(r"(\d{1,4})([djwsm])", value, re.ASCII)
        if match is None:
            self.fail(f"« {value} » n'est pas une durée ; écrivez 60d (jours), 8w (semaines) ou 2m (mois).", param, ctx)
        return int(match[1]) * _DAYS[match[2]]


@click.command(cls=Command, name="due")
@click.option(
    "--within", type=Period(), default=WITHIN, metavar="DURÉE",
    help="Jusqu'où regarder : 60d par défaut ; 8w pour des semaines, 2m pour des mois.",
)  # fmt: skip
@click.option(
    "--format", "shape", type=Choice(FORMATS), default="text", metavar="FORMAT",
    help="text (par défaut), markdown, json ou ics (agenda).",
)  # fmt: skip
@register_option
@root_option
@day_option
def command(within: int, shape: str, private: Path | None, root: Path, day: date) -> int:
    """Dit ce qui est à faire, et pour quand.

    Conventions qui finissent, évaluations, retraits, convocations, vérifications, demandes sans réponse, liens vers le
    site, brouillons, contacts d'urgence, mentions : le plus urgent d'abord, avec le fichier, l'article et l'étape suivante.

    Code de sortie : 0, qu'il y ait à faire ou non. Un retard n'arrête rien.
    """
    registry = load(root, day)
    register = open_register(private, day, registry)
    show(_render(shape, obligations(registry, within, register), day))
    errors = len(registry.errors)
    if errors:
        say(f"{errors} erreur(s) dans les fiches, qui peuvent en cacher : lancez egalite check.", error=True)
    return 0


def obligations(registry: Registry, within: int, register: Register | None) -> list[Due]:
    """All that is due within so many days, for records, the register and the site itself; the most urgent first."""
    root, day = registry.root, registry.day
    items = [*gather(registry, within, register), *contacts.due(root, day, within), *publisher.due(root)]
    return sorted(items, key=lambda item: item.urgency(day))


def _render(shape: str, items: Sequence[Due], day: date) -> str | bytes:
    if shape == "json":
        from egalite.reporting.obligations import json

        return json.render(items, day)
    if shape == "markdown":
        from egalite.reporting.obligations import markdown

        return markdown.render(items, day)
    if shape == "ics":
        from egalite.reporting.obligations import calendar

        return calendar.render(items, day)
    from egalite.reporting.obligations import text

    return text.render(items, day)
