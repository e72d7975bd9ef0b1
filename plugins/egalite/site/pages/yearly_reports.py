"""`/bilan/`: a page for each year that has ended, and their list. Without such a year there is neither page nor link."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from egalite import titles
from egalite.convention.calendar import parse_day
from egalite.convention.facts import effective
from egalite.convention.yearly_report import DatedScheme, YearlyReport, yearly_report
from egalite.french.dates import in_words
from egalite.french.fold import fold
from egalite.french.plural import count
from egalite.french.typography import typeset
from egalite.history.facts import SHOWN
from egalite.site import addresses
from egalite.site.pages import home
from egalite.site.pages.page import HOME, Context, Page, Trail, head
from egalite.site.site import Site
from egalite.site.views import jsonld

_INTRO = "Ce que chaque année a changé : dispositifs en ligne, relectures, organismes partenaires."
_ABOVE: Trail = (*HOME, (titles.REPORTS, addresses.REPORTS))


def pages(site: Site) -> Iterator[Page]:
    """The list, then each year, the last one first."""
    past = links(site)
    if past:
        yield _listing(site, past)
    for year in site.directory.past_years:
        yield _page(site, year)


def links(site: Site) -> list[dict[str, str]]:
    """Label and address of the report of each year that has one, the last one first."""
    return [{"label": f"Bilan {year}", "address": addresses.report(year)} for year in site.directory.past_years]


def _listing(site: Site, past: list[dict[str, str]]) -> Page:
    def context() -> Context:
        return {
            "page": head(titles.REPORTS, typeset(_INTRO), _ABOVE),
            "intro": typeset(_INTRO),
            "reports": past,
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, _ABOVE)]),
        }

    return Page(
        addresses.REPORTS, titles.REPORTS, "yearly_reports.html", context, section=home.SECTION, label=titles.REPORTS
    )


def _page(site: Site, year: int) -> Page:
    title = f"Bilan {year}"

    def context() -> Context:
        report = yearly_report(year, _schemes(site), site.registry.partners)
        trail = (*_ABOVE, (title, addresses.report(year)))
        return {
            "page": head(title, typeset(f"Les dispositifs, les relectures et les partenaires de {year}."), trail),
            "report": _view(site, report),
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, trail)]),
        }

    return Page(addresses.report(year), title, "yearly_report.html", context, section=home.SECTION, label=title)


def _view(site: Site, report: YearlyReport) -> dict[str, Any]:
    """What the page shows. Only who is a partner on this day is named: nobody reads here who left."""
    partners = site.registry.partners
    named = [one for one in report.joined if one in site.directory.by_partner and site.registry.standing(one).bound]
    age = report.median_age
    return {
        "end": in_words(f"{report.year}-12-31"),
        "online": report.online,
        "put_online": report.put_online,
        "left": report.left,
        "withdrawn": report.withdrawn,
        "read": report.read,
        "readings": report.readings,
        "median_age": "" if age is None else typeset(count(age, "jour")),
        "joined": len(report.joined),
        "partners": [
            {"name": typeset(partners[one]["name"]), "address": addresses.partner(one)}
            for one in sorted(named, key=lambda one: fold(partners[one]["name"]))
        ],
    }


def _schemes(site: Site) -> Iterator[DatedScheme]:
    """Schemes, with what their versions prove: readings that a validated change brought, and what was only to come."""
    partners, today = site.registry.partners, site.registry.day
    for identifier in site.registry.schemes:
        record = site.registry.stated(identifier)
        if record.get("partner") not in partners:
            continue
        chain = site.history.chains.get(site.registry.tree.schemes[identifier], ())
        proven = {change.facts.verification for change in chain if change.proven and change.facts.validates}
        readings: list[date] = [
            parse_day(one.on)
            for one in effective(record.get("facts", ()))
            if one.fact["fact"] == "reading" and json.dumps(one.fact, sort_keys=True) in proven
        ]
        status: dict[int, str] = {}
        for change in chain:
            if change.facts.status in SHOWN and (change.proven or site.history.mode != "signed"):
                first = int(change.commit.day[:4])
                status.update((year, change.facts.status) for year in range(first, today.year))
        yield DatedScheme(record, partners[record["partner"]], readings, status)
