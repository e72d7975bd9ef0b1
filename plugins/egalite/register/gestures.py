"""The team's gestures, whoever makes them, in a terminal or on the desk: the facts and the entries that each one writes.

Pure functions make a `Gesture`; `carry_out` writes it, whole or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Literal

from egalite.convention.agreement import of_partner
from egalite.convention.calendar import add_months, notice_ends_on
from egalite.convention.facts import effective
from egalite.editing import gestures as records
from egalite.editing.writer import EditError
from egalite.records.registry import Registry, load
from egalite.records.vocabulary import vocabularies
from egalite.register.private import writing
from egalite.register.private.writing import Change

Fact = Mapping[str, Any]
MONTHS_TO_READ_AGAIN = 12
DAYS_TO_ANSWER = 30
NOTICE = "preavis"  # the letter that ends a convention


@dataclass(frozen=True, slots=True)
class Gesture:
    """What is to be written of a scheme or of a partner: `facts` in its public record, `changes` of its file in the register.

    A meeting of the committee and a month of messages have a file in the register alone.
    """

    kind: Literal["scheme", "partner", "meeting", "messages"]
    identifier: str
    facts: tuple[Fact, ...] = ()
    changes: tuple[Change, ...] = ()

    @property
    def file(self) -> str:
        """Its file in the register."""
        return f"{_FOLDERS[self.kind]}/{self.identifier}.yml"


_FOLDERS = {"scheme": "partners", "partner": "partners", "meeting": "meetings", "messages": "messages"}


def reading(scheme: str, by: str, day: date, following: date | None = None) -> Gesture:
    """Somebody whose role is `by` has read a whole record; to read again a year later unless a day is given."""
    again = following or add_months(day, MONTHS_TO_READ_AGAIN)
    return Gesture(
        "scheme",
        scheme,
        ({"fact": "reading", "date": day.isoformat(), "by": by, "next_check": again.isoformat()},),
    )


def publication(scheme: str, day: date) -> Gesture:
    """A scheme is put online, or back online."""
    return Gesture("scheme", scheme, ({"fact": "publication", "date": day.isoformat()},))


def numbers(scheme: str, day: date) -> Gesture:
    """It was decided of each place that still gives a number of a withdrawn scheme."""
    return Gesture("scheme", scheme, ({"fact": "numbers", "date": day.isoformat()},))


def signature(
    partner: str, signed: date, starts: date | None = None, ends: date | None = None, *,
    charter_apart: bool = False, attested_by: str = "registre", wrong: date | None = None,
) -> Gesture:  # fmt: skip
    """A convention is signed, and the Charter with it unless `charter_apart`; `wrong` is the day that it corrects."""
    fact = {
        "fact": "signature", "date": signed.isoformat(), "starts_on": _text(starts), "ends_on": _text(ends),
        "charter_apart": charter_apart, "attested_by": attested_by, "corrects": _text(wrong),
    }  # fmt: skip
    return Gesture("partner", partner, (fact,))


def charter(partner: str, signed: date, version: str = "") -> Gesture:
    """The Charter is signed apart."""
    return Gesture("partner", partner, ({"fact": "charter", "date": signed.isoformat(), "version": version},))


def amendment(partner: str, signed: date, ends: date | None = None) -> Gesture:
    """An amendment is signed; it may give another last day."""
    return Gesture("partner", partner, ({"fact": "amendment", "date": signed.isoformat(), "ends_on": _text(ends)},))


def listing(partner: str, day: date) -> Gesture:
    """Its schemes stay, or come back, from public sources."""
    return Gesture("partner", partner, ({"fact": "listing", "date": day.isoformat()},))


def removal(partner: str, day: date) -> Gesture:
    """The first day without its schemes."""
    return Gesture("partner", partner, ({"fact": "removal", "date": day.isoformat()},))


def end(registry: Registry, partner: str, ended: date | None, received: date | None, removed: date | None = None,
        side: str = "partner", number: str = "") -> Gesture:  # fmt: skip
    """A convention ends on a day, or two months after a letter was received, which the register then keeps."""
    changes: tuple[Change, ...] = ()
    if received is not None:
        terms = [one.ends_on for one in of_partner(registry.partners.get(partner, {})) if one.ends_on >= received]
        ended = min([notice_ends_on(received), *terms[:1]])
        changes = (_receipt(side, received, number),)
    facts: list[Fact] = [{"fact": "end", "date": _text(ended)}]
    if removed is not None:
        facts.append({"fact": "removal", "date": removed.isoformat()})
    return Gesture("partner", partner, tuple(facts), changes)


def decision(registry: Registry, partner: str, decided: str, day: date) -> Gesture:
    """What is decided of the convention that ends. Not to renew it states its end too. Raises EditError without a convention."""
    records.path_of(registry, "partner", partner)
    conventions = of_partner(registry.partners.get(partner, {}))
    if not conventions:
        raise EditError(f"« {partner} » n'a pas de convention.")
    term = conventions[-1].ends_on.isoformat()
    change = writing.add("decisions", {"term": term, "decided_on": day.isoformat(), "decision": decided})
    facts = ({"fact": "end", "date": term},) if decided == "not-renew" else ()
    return Gesture("partner", partner, facts, (change,))


def evaluation(partner: str, years: Iterable[str], done: date | None, not_made: str = "") -> Gesture:
    """Yearly evaluations are made on a day, or will not be."""
    item = {"covers": list(years), "done_on": _text(done), "not_made": not_made}
    return Gesture("partner", partner, changes=(writing.add("evaluations", item),))


def request(partner: str, subject: str, day: date, due: date | None = None) -> Gesture:
    """Something is asked of an organisation."""
    until = due or day + timedelta(days=DAYS_TO_ANSWER)
    item = {"made_on": day.isoformat(), "subject": subject, "due_on": until.isoformat()}
    return Gesture("partner", partner, changes=(writing.add("requests", item),))


def reminder(partner: str, subject: str, day: date) -> Gesture:
    """It is asked again."""

    def change(data: dict[str, Any]) -> dict[str, Any]:
        requests = reversed(data.get("requests", []))
        waiting: Mapping[str, Any] = next(filter(_waits(subject), requests), {})
        reminded = [*waiting.get("reminded_on", ()), day.isoformat()]
        return writing.settle("requests", _waits(subject), {"reminded_on": reminded}, subject)(data)

    return Gesture("partner", partner, changes=(change,))


def answer(partner: str, subject: str, given: str, day: date) -> Gesture:
    """The organisation answered, refused, or did not answer."""
    values = {"answer": given} if given == "no-answer" else {"answered_on": day.isoformat(), "answer": given}
    return Gesture("partner", partner, changes=(writing.settle("requests", _waits(subject), values, subject),))


def sending(partner: str, letter: str, day: date, number: str = "", side: str = "defender") -> Gesture:
    """A letter left. A notice is kept among the notices too, until its reception is told."""
    changes = [writing.add("letters", {"kind": letter, "sent_on": day.isoformat(), "number": number})]
    if letter == NOTICE:
        changes.append(writing.add("notices", {"from": side, "sent_on": day.isoformat(), "number": number}))
    return Gesture("partner", partner, changes=tuple(changes))


def contribution(partner: str, nature: str, promised: date, due: date | None = None, title: str = "") -> Gesture:
    """An organisation promises a tool, a medium, or to take part (article 3.1)."""
    item = {"kind": nature, "title": title, "promised_on": promised.isoformat(), "due_on": _text(due)}
    return Gesture("partner", partner, changes=(writing.add("contributions", item),))


def delivery(partner: str, nature: str, day: date) -> Gesture:
    """What was promised is given: the last of its nature that is still awaited."""

    def waits(one: Mapping[str, Any]) -> bool:
        return bool(one["kind"] == nature and "given_on" not in one)

    change = writing.settle("contributions", waits, {"given_on": day.isoformat()}, nature)
    return Gesture("partner", partner, changes=(change,))


def backlink(partner: str, page: str, day: date) -> Gesture:
    """Its page that makes this site known was seen (article 3.1)."""
    seen = {"url": page, "checked_on": day.isoformat()}
    return Gesture("partner", partner, changes=(lambda data: {**data, "backlink": seen},))


def rectification(registry: Registry, partner: str, entry: str, right: date) -> Gesture:
    """The day of something stated was a slip. `entry` is its list (`facts`, or one of the register), its field, its rank and the day that
    it has, between dots. What is public keeps both; the register keeps the right one. Raises EditError.
    """
    name, field, rank, wrong = entry.split(".")
    path = records.path_of(registry, "partner", partner)
    if name == "facts":
        facts = (registry.readings[path].data or {}).get(name, ())
        holding = {one.rank: one.fact for one in effective(facts)}
        fact = _entry(holding.get(int(rank), {}), "date", wrong)
        return Gesture("partner", partner, ({**fact, "date": right.isoformat(), "corrects": wrong},))

    def change(data: dict[str, Any]) -> dict[str, Any]:
        listed = dict(enumerate(data.get(name, ())))
        listed[int(rank)] = {**_entry(listed.get(int(rank), {}), field, wrong), field: right.isoformat()}
        return {**data, name: [*listed.values()]}

    return Gesture("partner", partner, changes=(change,))


def _entry(item: Mapping[str, Any], field: str, wrong: str) -> Mapping[str, Any]:
    if item.get(field) != wrong:
        raise EditError("ce qui est à corriger n'est plus inscrit ainsi ; refaites le bureau.")
    return item


def meeting(
    name: str, held: date, nature: str, *, urgent: bool = False, topics: Iterable[str] = (), members: Iterable[str] = (),
    requested_by: str = "",
) -> Gesture:  # fmt: skip
    """A meeting of the committee is planned; `name` is that of its file, which does not exist yet."""
    values = {
        "type": nature, "urgent": urgent, "held_on": held.isoformat(), "requested_by": requested_by,
        "members": list(members), "topics": list(topics),
    }  # fmt: skip
    return Gesture("meeting", name, changes=(lambda _: {field: value for field, value in values.items() if value},))


def convening(name: str, day: date) -> Gesture:
    """The committee is convened on a day."""
    return Gesture("meeting", name, changes=(lambda data: {**data, "convened_on": day.isoformat()},))


def outcome(registry: Registry, name: str, identifier: str, concluded: str, done: date | None = None) -> Gesture:
    """What a meeting concluded of a scheme or of a partner; carried out on a day, or not yet."""
    field = "scheme" if identifier in registry.tree.schemes else "partner"

    def change(data: dict[str, Any]) -> dict[str, Any]:
        item = {field: identifier, "outcome": concluded, **({"done_on": _text(done)} if done else {})}
        same = (identifier, concluded)
        others = [one for one in data.get("examined", ()) if (one.get(field), one["outcome"]) != same]
        return {**data, "examined": [*others, item]}

    return Gesture("meeting", name, changes=(change,))


def messages(month: str, subject: str, received: str, late: str = "") -> Gesture:
    """How many messages of a subject came in a month, and how many were answered late: numbers, and nothing of what they said."""

    def change(data: dict[str, Any]) -> dict[str, Any]:
        item = {"subject": subject, "received": received, **({"late": late} if late else {})}
        return {**data, "counts": [*(one for one in data.get("counts", ()) if one["subject"] != subject), item]}

    return Gesture("messages", month, changes=(change,))


def carry_out(made: Gesture, root: Path, folder: Path | None, day: date) -> list[str]:
    """Write a gesture in the records of a root and in the register of a folder; gives what to say, in French.

    Raises EditError and RegisterError, and writes nothing then; a gesture of the register needs a `folder`.
    """
    registry = load(root, day)
    path = records.path_of(registry, made.kind, made.identifier) if made.kind in ("scheme", "partner") else ""
    name, lines = made.file, list[str]()
    kept = writing.restoring(folder, name) if folder and made.changes else None
    for change in made.changes:
        if folder is None:
            raise EditError("ce geste s'écrit au registre privé, et aucun n'est donné.")
        writing.write(folder, name, change, day, registry)
        lines.append(f"Inscrit au registre : {name}")
    if made.facts:
        stated = [{field: value for field, value in fact.items() if value} for fact in made.facts]
        try:
            warnings = records.state(registry, path, stated)
        except BaseException:
            if kept is not None:
                kept()
            raise
        terms = vocabularies()[f"{made.kind}-facts"]
        for fact in stated:
            label = terms[fact["fact"]].label
            lines.append(f"Inscrit dans {path} : {label[0].lower()}{label[1:]}, {fact['date']}")
        lines += [f"Attention : {warning.message}" for warning in warnings]
    return lines


def _receipt(side: str, received: date, number: str) -> Change:
    """The change that tells a notice received: of the one that was sent, else of a new one. One that the committee's outcome asks
    for leaves from the Defender too.
    """

    def change(data: dict[str, Any]) -> dict[str, Any]:
        values = {"from": side, "received_on": received.isoformat(), **({"number": number} if number else {})}

        def sent(one: Mapping[str, Any]) -> bool:
            return (one["from"] == "partner") == (side == "partner") and "received_on" not in one

        if any(map(sent, data.get("notices", ()))):
            return writing.settle("notices", sent, values, NOTICE)(data)
        return writing.add("notices", values)(data)

    return change


def _waits(subject: str) -> Callable[[Mapping[str, Any]], bool]:
    return lambda request: bool(request["subject"] == subject and "answer" not in request)


def _text(day: date | None) -> str:
    return day.isoformat() if day else ""
