"""What a document prints: the schemes of a place and of a need, as plain data."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from egalite.convention.agreement import reproduction
from egalite.french.typography import typeset
from egalite.printing import PrintError
from egalite.records.numbers import DIALLED
from egalite.records.schema import nearest
from egalite.site import addresses
from egalite.site.render.locales.languages import FRENCH, languages
from egalite.site.site import Site
from egalite.site.views.contacts import conditions

View = dict[str, Any]
_TEXTS = frozenset({"textes", "textes-et-logo"})
_PANELS = 5  # of the eight of a card: two hold the emergency numbers, one says where this comes from
# Points, as theme/print/card.css has them: what a panel holds, a line to spare; its heading; what a scheme takes at least.
_HEIGHT, _HEADING, _NUMBER = 250, 45, 30
_LINE = {"name": (23, 15.6), "conditions": (28, 13.75)}  # characters that a line holds, its height


@dataclass(frozen=True, slots=True)
class Selection:
    """The code of a département or "", a need or "", the code of a language."""

    territory: str = ""
    need: str = ""
    language: str = FRENCH.code


@dataclass(frozen=True, slots=True)
class Content:
    """What a document prints. `groups` are headings and the views of their schemes; `schemes` the identifiers of all."""

    title: str
    groups: Sequence[View]
    schemes: Sequence[str]
    address: str


def require(site: Site, chosen: Selection) -> None:
    """Raises PrintError, with the nearest term, for a place, a need or a language that does not exist."""
    codes = tuple(one.code for one in (FRENCH, *languages()))
    for word, value, choices in (
        ("département", chosen.territory, tuple(site.registry.vocabularies["departements"])),
        ("besoin", chosen.need, tuple(addresses.DOORS)),
        ("langue", chosen.language, codes),
    ):
        if value and value not in choices:
            guess = nearest(value, choices)
            hint = f" ; le plus proche est « {guess} »" if guess else ""
            raise PrintError(f"« {value} » n'est pas un {word}{hint}." if word != "langue" else
                             f"« {value} » n'est pas une langue du site : {', '.join(codes)}.")  # fmt: skip


def content(site: Site, chosen: Selection) -> Content:
    """What a directory prints: what is local first where a place is chosen, then what serves the whole country."""
    directory, terms = site.directory, site.registry.vocabularies
    label = terms["departements"][chosen.territory].label if chosen.territory else ""
    national = [one for one in directory.national if _serves(site, one, chosen.territory)]
    groups = []
    if chosen.territory:
        groups.append(_group(site, "near", label, _asked(site, directory.local[chosen.territory], chosen)))
    groups += [
        _group(site, "need", terms["needs"][need].label, [
            one for one in _asked(site, national, chosen)
            if (chosen.need or site.registry.schemes[one]["needs"][0]) == need
        ])
        for need in addresses.DOORS
    ]  # fmt: skip
    if not chosen.territory:
        groups += _elsewhere(site, chosen)
    groups = [group for group in groups if group["schemes"]]
    schemes = tuple(scheme["id"] for group in groups for scheme in group["schemes"])
    address = (
        addresses.territory(chosen.territory) if chosen.territory else addresses.DOORS.get(chosen.need, addresses.HOME)
    )
    return Content(typeset(label), groups, schemes, address)


def card(site: Site, chosen: Selection) -> Content:
    """What a card prints: who can be called, the most useful first, the helpline before all; no emergency number twice."""
    directory = site.directory
    local = directory.local[chosen.territory] if chosen.territory else []
    national = [one for one in directory.national if _serves(site, one, chosen.territory)]
    helpline = [directory.helpline] if directory.helpline else []
    ranked = sorted(_asked(site, national, chosen), key=lambda one: -site.orientation.answers.get(one, 0))
    called = [one for one in dict.fromkeys((*helpline, *_asked(site, local, chosen), *ranked)) if _called(site, one)]
    panels, schemes = _panels([_scheme(site, one) for one in called])
    address = addresses.territory(chosen.territory) if chosen.territory else addresses.HOME
    title = site.registry.vocabularies["departements"][chosen.territory].label if chosen.territory else ""
    groups = [{"kind": "call", "label": "", "schemes": panel} for panel in panels]
    return Content(typeset(title), groups, tuple(scheme["id"] for scheme in schemes), address)


def poster(site: Site, chosen: Selection) -> Content:
    """What a poster prints: where to look, and nothing that could be wrong one day."""
    title = site.registry.vocabularies["departements"][chosen.territory].label if chosen.territory else ""
    address = addresses.territory(chosen.territory) if chosen.territory else addresses.HOME
    return Content(typeset(title), (), (), address)


def _panels(schemes: Sequence[View]) -> tuple[list[list[View]], list[View]]:
    """What each panel holds, in order: nothing is cut, and a scheme that fits nowhere leaves its place to the next."""
    panels: list[list[View]] = [[] for _ in range(_PANELS)]
    held = []
    current, left = 0, float(_HEIGHT - _HEADING)
    for scheme in schemes:
        height = _height(scheme)
        if height > left and panels[current] and current + 1 < _PANELS:
            current, left = current + 1, float(_HEIGHT)
        if height <= left:
            left -= height
            panels[current].append(scheme)
            held.append(scheme)
    return panels, held


def _height(scheme: View) -> float:
    """Points that a scheme takes on a card: its number, its name, all the conditions of its number."""
    texts = {"name": scheme["name"], "conditions": " · ".join(scheme["contacts"][0]["conditions"])}
    lines = (len(textwrap.wrap(text, _LINE[part][0])) * _LINE[part][1] for part, text in texts.items())
    return _NUMBER + sum(lines)


def _asked(site: Site, identifiers: Sequence[str], chosen: Selection) -> list[str]:
    return [one for one in identifiers if not chosen.need or chosen.need in site.registry.schemes[one]["needs"]]


def _serves(site: Site, identifier: str, territory: str) -> bool:
    return not territory or site.views.contacts.serves(site.registry.schemes[identifier], territory)


def _called(site: Site, identifier: str) -> bool:
    contact = site.views.card(identifier)["contact"]
    urgent = {number["href"] for number in site.numbers.values()}
    return bool(contact and contact["type"] == "telephone" and contact["href"] and contact["href"] not in urgent)


def _elsewhere(site: Site, chosen: Selection) -> list[View]:
    """Local schemes, each once, by the départements that they serve together."""
    directory = site.directory
    members: dict[tuple[str, ...], list[str]] = {}
    order = {code: rank for rank, code in enumerate(site.registry.vocabularies["departements"])}
    for identifier in _asked(site, directory.online, chosen):
        territory = site.registry.schemes[identifier]["territory"]
        if territory != "national":
            members.setdefault(tuple(sorted(territory, key=order.__getitem__)), []).append(identifier)
    terms = site.registry.vocabularies["departements"]
    return [
        _group(site, "place", ", ".join(f"{terms[code].label} ({code})" for code in codes), members[codes])
        for codes in sorted(members, key=lambda codes: [order[code] for code in codes])
    ]


def _group(site: Site, kind: str, label: str, identifiers: Sequence[str]) -> View:
    return {"kind": kind, "label": typeset(label), "schemes": [_scheme(site, one) for one in identifiers]}


def _scheme(site: Site, identifier: str) -> View:
    """What paper says of a scheme: facts, and its summary where its organisation has granted the reproduction of its texts."""
    view, data = site.views.scheme(identifier), site.registry.schemes[identifier]
    partner = site.registry.partners[data["partner"]]
    granted = reproduction(partner, site.registry.day) in _TEXTS or partner.get("publisher", False)
    return {
        "id": identifier,
        "name": view["name"],
        "operator": view["operator"] or view["partner"]["name"],
        "summary": view["summary"] if granted else "",
        "contacts": [_contact(one) for one in view["contacts"]],
        "unverified": view["unverified"],
        "places": [_place(one) for one in view["places"]],
        "territory": view["territory_label"],
        "closures": view["closures"],
        "conditions": [*view["conditions"], *(text for text in (view["free_note"], view["cost"]) if text)],
        "address": addresses.scheme(identifier),
    }


def _contact(view: Mapping[str, Any]) -> View:
    return {
        "label": view["label"],
        "value": view["href"] if view["shortened"] else view["value"],
        "href": view["href"],
        "called": view["type"] in DIALLED,
        "conditions": conditions(view),
    }


def _place(view: Mapping[str, Any]) -> View:
    return {
        "name": view["name"],
        "line": view["line"],
        "phone": view["phone"],
        "conditions": [*conditions({**view, "zone": ""}), *view["facts"]],
    }
