"""The pages of the desk: each one stands alone, with its style and its script, and asks the network for nothing."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from hashlib import sha256
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from egalite.convention.agreement import of_partner
from egalite.convention.calendar import add_months, parse_day
from egalite.convention.committee import latest_convening
from egalite.convention.obligation import Due
from egalite.french.dates import in_words
from egalite.french.typography import typeset_html
from egalite.project import CHECKOUT, THEME
from egalite.records import contributed
from egalite.records.content import publisher
from egalite.records.content.schedule import schedule
from egalite.records.registry import Registry
from egalite.register import gestures, status
from egalite.register.desk import call, gesture_file, publication, removal, tasks, timeline
from egalite.register.desk.proposals import Received
from egalite.register.documents import DocumentError, catalogue
from egalite.register.documents.case import open_case
from egalite.register.private.layout import documents
from egalite.register.private.reader import Register

_FOLDER = THEME / "desk"
_STYLES = (*(THEME / "styles" / f"{name}.css" for name in ("reset", "tokens", "base", "layout")), _FOLDER / "style.css")
# What each gesture is called in the name of its file.
_FILES: Mapping[str, str] = {
    "reading": "lecture", "publication": "mise-en-ligne", "withdrawal": "retrait", "numbers": "numeros",
    "signature": "signature", "charter": "charte", "amendment": "avenant", "listing": "sources-publiques",
    "removal": "depart", "erasure": "effacement", "end": "fin", "decision": "decision", "evaluation": "evaluation", "request": "demande",
    "reminder": "relance", "answer": "reponse", "contribution": "contribution", "delivery": "contribution-donnee", "backlink": "lien",
    "sending": "lettre", "document": "document", "meeting": "reunion", "convening": "convocation", "outcome": "suite",
    "messages": "messages", "acceptance": "retenue", "correction": "correction", "refusal": "non-retenue",
    "rectification": "date-corrigee",
}  # fmt: skip
_MONTHS = 13  # that messages are still counted of
_CALLED = frozenset({"never-checked", "record-check", "contact-check", "unverified-number"})


def pages(
    registry: Registry, register: Register, items: Sequence[Due], received: Sequence[Received] = ()
) -> dict[str, str]:  # fmt: skip
    """Each page by its name; `items` is what is due, the most urgent first, `received` the proposals that await an answer."""
    addresses = removal.by_address(registry)
    partners, schemes = _by_name(registry.partners), _by_name(registry.schemes)
    calls = [one for one in schemes if registry.schemes[one]["status"] != "withdrawn"]
    names = {
        "index.html", "propositions.html", "appels.html", "hors-ligne.html", "en-ligne.html", "partenaires.html", "comite.html",
        "messages.html",
        *(f"appel-{one}.html" for one in calls), *(f"partenaire-{one}.html" for one in partners),
    }  # fmt: skip
    by_partner: dict[str, list[Due]] = {}
    for item in items:
        by_partner.setdefault(tasks.partner_of(registry, item), []).append(item)
    awaited = {item.subject for item in items if item.kind in _CALLED}
    made = {
        "index.html": _render("index.html", registry, section="index.html",
                              groups=tasks.grouped(registry, items, names), errors=len(registry.errors), received=received),
        "propositions.html": _render("proposals.html", registry, section="propositions.html", received=received),
        "comite.html": _committee(registry, register),
        "messages.html": _messages(registry, register),
        "appels.html": _render("calls.html", registry, section="appels.html",
                               awaited=[one for one in calls if one in awaited],
                               others=[one for one in calls if one not in awaited]),
        "hors-ligne.html": _render("removal.html", registry, section="hors-ligne.html", payload=addresses,
                                   online=[one for one in schemes if registry.visible(one) == "online"],
                                   undecided=_subjects(items, "withdrawn-number")),
        "en-ligne.html": _render("publication.html", registry, section="en-ligne.html", **_offline(registry, schemes)),
        "partenaires.html": _render("partners.html", registry, section="partenaires.html", partners=partners),
    }  # fmt: skip
    for proposal in received:
        contacts = register.partners.get(proposal.organisation, {}).get("contacts", ())
        made[proposal.page] = _render(
            "proposal.html", registry, section="propositions.html", proposal=proposal, contacts=contacts
        )  # fmt: skip
    for one in calls:
        made[f"appel-{one}.html"] = _call(registry, register, one)
    for one in partners:
        made[f"partenaire-{one}.html"] = _partner(registry, register, one, by_partner.get(one, []), names)
    return made


def _call(registry: Registry, register: Register, scheme: str) -> str:
    path = registry.tree.schemes[scheme]
    partner = registry.schemes[scheme]["partner"]
    return _render(
        "call.html", registry, section="appels.html", scheme=scheme, lines=call.lines(registry, scheme),
        base=contributed.digest((registry.root / path).read_bytes()), partner=partner,
        contacts=register.partners.get(partner, {}).get("contacts", ()),
        following=add_months(registry.day, gestures.MONTHS_TO_READ_AGAIN).isoformat(),
    )  # fmt: skip


def _partner(registry: Registry, register: Register, partner: str, items: list[Due], names: Iterable[str]) -> str:
    data = register.partners.get(partner, {})
    conventions = of_partner(registry.partners[partner])
    ends = conventions[-1].year_ends() if conventions else []
    years = sum(add_months(end, -12) < registry.day for end in ends)  # those that have begun
    done = {year for one in data.get("evaluations", ()) for year in one["covers"]} if len(conventions) < 2 else set()
    waiting = [one for one in data.get("requests", ()) if "answer" not in one]
    possible = _possible(registry, register, partner)
    return _render(
        "partner.html", registry, section="partenaires.html", partner=partner,
        standing=status.of_partner(registry, partner), moments=timeline.moments(registry, register, partner),
        entries=timeline.entries(registry, register, partner),
        letter=timeline.next_letter(items, registry.day, possible), contacts=data.get("contacts", ()),
        todo=[tasks.task(registry, item, partner, frozenset(names)) for item in items],
        signed=bool(conventions), backlink=data.get("backlink", {}),
        years=[str(year) for year in range(1, years + 1) if str(year) not in done],
        waiting=waiting, schemes=[one for one, scheme in registry.schemes.items() if scheme["partner"] == partner],
        publisher=bool(registry.partners[partner].get("publisher")), possible=possible,
        documents=[path.name for path in documents(register.root, partner)],
        gone=registry.standing(partner).status == "ended",
        promised=sorted({one["kind"] for one in data.get("contributions", ()) if "given_on" not in one}),
    )  # fmt: skip


def _possible(registry: Registry, register: Register, partner: str) -> list[str]:
    """Kinds of the documents that can be made of a partner today; none while its record has an error."""
    try:
        return catalogue.possible(open_case(registry, partner, register))
    except DocumentError:
        return []


def _committee(registry: Registry, register: Register) -> str:
    zone = schedule().holiday_zone
    meetings = [
        {"id": name, "data": data, "latest": latest_convening(parse_day(data["held_on"]), zone).isoformat(),
         "documents": [path.name for path in documents(register.root, f"reunion-{name}")]}
        for name, data in sorted(register.meetings.items(), reverse=True)
    ]  # fmt: skip
    bound = [one for one in _by_name(registry.partners) if registry.standing(one).bound]
    return _render(
        "committee.html", registry, section="comite.html", meetings=meetings, members=bound, schemes=_by_name(registry.schemes),
        partners=_by_name(registry.partners),
    )  # fmt: skip


def _messages(registry: Registry, register: Register) -> str:
    facts = publisher.read(CHECKOUT / publisher.FILE.path)
    months = [add_months(registry.day, -count).isoformat()[:7] for count in range(_MONTHS)]
    return _render(
        "messages.html", registry, section="messages.html", months=[(month, in_words(month)) for month in months],
        counts=sorted(register.messages.items(), reverse=True), delay=facts["answer_delay"],
        site=facts["site_url"] or "[adresse du site]",
    )  # fmt: skip


def _offline(registry: Registry, schemes: list[str]) -> dict[str, Any]:
    """What an editor may put online: records that nothing put online yet, those that were withdrawn; what stands in the way; and
    drafts, which wait.
    """
    records = {one: registry.readings[registry.tree.schemes[one]].data or {} for one in schemes}
    waiting = [one for one in schemes if registry.schemes[one]["status"] == "draft"]
    withdrawn = [one for one in schemes if registry.schemes[one]["status"] == "withdrawn"]
    ready = [one for one in waiting if records[one].get("status") != "draft"]
    return {
        "ready": ready,
        "obstacles": publication.obstacles(registry, [*ready, *withdrawn]),
        "unreadable": publication.unreadable(registry),
        "drafts": [one for one in waiting if records[one].get("status") == "draft"],
        "withdrawn": withdrawn,
        "paragraphs": {one: status.of_scheme(registry, one) for one in withdrawn},
    }


def _subjects(items: Iterable[Due], kind: str) -> list[str]:
    return [item.subject for item in items if item.kind == kind]


def _by_name(records: Mapping[str, Mapping[str, Any]]) -> list[str]:
    return sorted(records, key=lambda one: str(records[one]["name"]).casefold())


def _render(template: str, registry: Registry, *, section: str, payload: object = None, **values: Any) -> str:
    """A page: what people read is typeset, its style, its script and its data are not."""
    environment = _environment()
    body = environment.get_template(template).render(
        schemes_by_id=registry.schemes, partners_by_id=registry.partners, words=registry.vocabularies,
        terms=lambda name: [(term.id, term.label) for term in registry.vocabularies[name].values()],
        today=registry.day.isoformat(), **values,
    )  # fmt: skip
    title, _, main = body.replace("&#39;", "'").partition("\n")  # our attributes stand between double quotes
    style, script = _style(), _script()
    return environment.get_template("layout.html").render(
        title=Markup(typeset_html(title)), main=Markup(typeset_html(main)), section=section, day=in_words(registry.day.isoformat()),
        made_on=registry.day.isoformat(), style=Markup(style), style_digest=_digest(style), script=Markup(script),
        script_digest=_digest(script), payload=_embedded(payload), format=gesture_file.FORMAT,
    )  # fmt: skip


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )  # fmt: skip
    environment.filters["in_words"] = in_words
    environment.globals["file_names"] = _FILES
    return environment


@cache
def _style() -> str:
    return "\n".join(path.read_text(encoding="utf-8").strip() for path in _STYLES)


@cache
def _script() -> str:
    return (_FOLDER / "script.js").read_text(encoding="utf-8").strip()


@cache
def _digest(text: str) -> str:
    """What the page's policy lets run, and nothing else."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _embedded(payload: object) -> Markup:
    """Data that a script reads; nothing in it can end its element."""
    if payload is None:
        return Markup("")
    return Markup(json.dumps(payload, ensure_ascii=False, sort_keys=True).replace("<", "\\u003c"))
