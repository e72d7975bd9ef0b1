"""A partner's figures of a year, for its yearly evaluation (article 6): sums of what is published, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from egalite.french.dates import in_words
from egalite.french.spreadsheet import Cell
from egalite.french.typography import typeset
from egalite.records.content.audience import Month

COLUMNS = ("dispositif", "nom", "mois", "vues")


@dataclass(frozen=True, slots=True)
class Figures:
    """Name of an organisation, a year, the months published of it, and the names of its schemes by identifier."""

    partner: str
    year: int
    months: Sequence[Month]
    schemes: dict[str, str]

    def views(self, scheme: str) -> dict[str, int]:
        """Published views of a scheme by month."""
        return {month.month: month.schemes[scheme] for month in self.months if scheme in month.schemes}


def figures(partner: str, year: int, months: Iterable[Month], schemes: dict[str, str]) -> Figures:
    """The figures of a year, from all published months."""
    return Figures(partner, year, [month for month in months if month.month.startswith(f"{year}-")], schemes)


def rows(figures: Figures) -> list[tuple[Cell, ...]]:
    """A row for each scheme and published month; an empty count is a hidden one."""
    return [
        (scheme, name, month.month, month.schemes.get(scheme))
        for scheme, name in figures.schemes.items()
        for month in figures.months
    ]


def text(figures: Figures) -> str:
    """The same in French, for the evaluation."""
    months = len(figures.months)
    told = [f"{figures.partner} : pages vues en {figures.year}", ""]
    if not months:
        return typeset("\n".join([*told, f"Aucun mois de {figures.year} n'est publié.", ""]))
    told += [f"{months} mois publié{'s' if months > 1 else ''} : {_named(figures.months)}.", ""]
    for scheme, name in figures.schemes.items():
        views = figures.views(scheme)
        hidden = months - len(views)
        told.append(f"- {name} ({scheme})")
        if views:
            told.append(f"  {sum(views.values())} vues publiées, en {len(views)} mois :")
            told += [f"  {in_words(month)} : {number}" for month, number in views.items()]
        if hidden:
            told.append(
                f"  {hidden} mois sans nombre : moins de dix vues, ou un nombre caché pour en protéger un autre."
            )
    if not figures.schemes:
        told.append("Cet organisme n'a pas de fiche.")
    partial = [in_words(month.month) for month in figures.months if month.partial]
    told += ["", *([f"Mois incomplets : {', '.join(partial)}."] if partial else [])]
    return typeset("\n".join([*told, "Une vue n'est pas une personne ; des robots en font partie.", ""]))


def _named(months: Sequence[Month]) -> str:
    return ", ".join(in_words(month.month) for month in months)
