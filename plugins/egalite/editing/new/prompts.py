"""The questions of `egalite new`, one per useful field; the check itself judges each answer at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from egalite.editing.new import answers
from egalite.editing.new.draft import Draft, Kind
from egalite.editing.new.identifier import propose
from egalite.editing.terminal import Terminal
from egalite.finding import BODY, Pointer
from egalite.forms.fields import Field, groups, inner_object
from egalite.records import schema
from egalite.records.kinds import KINDS
from egalite.records.registry import Registry

# What is worth asking, in this order; the rest is for those who edit the file. In a list of groups, no answer
# to the first question ends the list.
QUESTIONS: Mapping[Kind, Mapping[str, tuple[str, ...]]] = {
    "scheme": {
        "name": (),
        "partner": (),
        "id": (),
        "needs": (),
        "summary": (),
        "sectors": (),
        "channels": ("type", "value", "hours", "cost", "note"),
        "places": ("city", "department", "address", "postcode", "name", "hours", "note"),
        "territory": (),
        "territory_label": (),
        "audience": (),
        "languages": (),
        "free": (),
        "anonymous": (),
        "confidential": (),
        "appointment": (),
        "limits": (),
        "keywords": (),
        "sources": ("url", "date", "note"),
        "body": (),
    },
    "partner": {"name": (), "id": (), "kind": (), "presentation": (), "site": ()},
}


def questions(kind: Kind) -> Mapping[str, tuple[str, ...]]:
    """What is worth asking of a kind of record: what is said above, else all that its schema opens and does not call rare."""
    if kind in QUESTIONS:
        return QUESTIONS[kind]
    properties = schema.schema(kind)["properties"]
    usual = [name for name in properties if name not in schema.reserved(kind) and "x-rare" not in properties[name]]
    first, *others = usual
    return {first: (), "partner": (), **{name: _inner(properties[name]) for name in others}, "id": (), "body": ()}


def _inner(node: Mapping[str, Any]) -> tuple[str, ...]:
    """What is asked of an item of a list of groups, what it cannot do without first."""
    items = node.get("items", {})
    names = [name for name, inner in items.get("properties", {}).items() if "x-rare" not in inner]
    return tuple(sorted(names, key=lambda name: name not in items["required"]))


_BODY = "Texte : ce que la personne peut attendre du dispositif, en phrases courtes adressées à elle."
_TEXT = "Texte : ce qu'il faut savoir de plus, en phrases courtes adressées au lecteur."


class Interview:
    """Asks until the draft has nothing against it."""

    def __init__(self, kind: Kind, registry: Registry, terminal: Terminal) -> None:
        self._terminal = terminal
        self._registry = registry
        self._draft = Draft(kind, registry)
        self._groups = {group.path: {field.name: field for field in group.fields} for group in groups(kind)}

    def run(self) -> Draft:
        """A draft that the check accepts."""
        draft = self._draft
        if draft.kind == "scheme":
            draft.data["status"] = "draft"
        for name in questions(draft.kind):
            self._ask(name)
        while errors := [finding for finding in draft.findings() if finding.severity == "error"]:
            for finding in errors:
                self._refuse([finding.message])
            # What points at no answer is about the record as a whole: its name tells it from the others.
            self._ask(draft.field_of(errors[0]) or "name")
        return draft

    def _ask(self, name: str) -> None:
        self._draft.data.pop(name, None)
        if name == "id":
            self._ask_id()
        elif name == "body":
            self._ask_body()
        else:
            field = self._groups[""][name]
            if inner_object(field.schema) is not None:
                self._ask_list(field)
            elif "maxItems" in field.schema:
                self._ask_lines(field)
            else:
                self._ask_field(field, (name,), self._draft.data)

    def _ask_id(self) -> None:
        draft = self._draft
        is_taken = self._is_taken
        dated_by = KINDS[draft.kind].dated_by
        day = f"{draft.data[dated_by]}-" if dated_by else ""
        name, partner = str(draft.data["name"]), str(draft.data.get("partner", ""))
        proposal = day + propose(name, partner, lambda one: is_taken(day + one))
        self._terminal.say("")
        self._terminal.say("Identifiant : le nom du fichier et de la page, pour toujours.")
        hint = f"Identifiant [{proposal}]" if proposal else "Identifiant"
        while True:
            identifier = answers.text(self._terminal.ask(hint)) or proposal
            fault = draft.id_fault(identifier)
            if fault is None:
                draft.id = identifier
                return
            self._refuse([fault])

    def _is_taken(self, identifier: str) -> bool:
        return self._draft.id_fault(identifier) is not None

    def _ask_body(self) -> None:
        self._terminal.say("")
        self._terminal.say(_BODY if self._draft.kind == "scheme" else _TEXT)
        outline = schema.schema("proposal")["properties"][self._draft.kind]["properties"]["body"]["x-outline"]
        while True:
            answer = answers.text(self._terminal.ask("Texte (Entrée pour passer)"))
            self._draft.body = f"## {outline[0]}\n\n{answer}\n" if answer else ""
            if not self._rejects(BODY):
                return

    def _ask_list(self, field: Field) -> None:
        """A list of groups: at least one when it is required."""
        draft, members = self._draft, self._groups[field.name]
        first, *rest = questions(draft.kind)[field.name]
        self._terminal.say("")
        self._terminal.say(f"{field.title} : {field.description}")
        items: list[dict[str, Any]] = []
        while True:
            item: dict[str, Any] = {}
            draft.data[field.name] = [*items, item]
            pointer = (field.name, len(items))
            needed = field.required and not items
            self._ask_field(members[first], (*pointer, first), item, needed=needed)
            if not item:
                break
            for name in rest:
                self._ask_field(members[name], (*pointer, name), item)
            if not self._rejects(pointer):
                items.append({name: item[name] for name in members if name in item})
        draft.data[field.name] = items
        if not items:
            del draft.data[field.name]

    def _ask_lines(self, field: Field) -> None:
        """A list of sentences, one answer each, at least one when it is required."""
        draft, lines = self._draft, list[str]()
        self._terminal.say("")
        self._terminal.say(f"{field.title} : {field.description} (Entrée pour finir)")
        while len(lines) < field.schema["maxItems"]:
            answer = answers.text(self._terminal.ask(f"{field.title} {len(lines) + 1}"))
            if not answer and (lines or not field.required):
                break
            draft.data[field.name] = [*lines, answer]
            if not answer:
                self._refuse([draft.missing((field.name,))])
            elif not self._rejects((field.name, len(lines))):
                lines.append(answer)
        draft.data[field.name] = lines
        if not lines:
            del draft.data[field.name]

    def _ask_field(self, field: Field, pointer: Pointer, holder: dict[str, Any], *, needed: bool | None = None) -> None:
        """Ask until the answer passes; leaves the field out when it may be and nothing was answered."""
        needed = field.required if needed is None else needed
        labels = self._labels(field)
        self._introduce(field, labels, needed)
        while True:
            answer = self._terminal.ask(field.title)
            if answer.strip() == "?" and labels:
                self._show(labels)
                continue
            if not answer.strip():
                if not needed:
                    return
                self._refuse([self._draft.missing(pointer)])
                continue
            try:
                holder[field.name] = self._value(field, labels, answer, holder)
            except answers.AnswerError as error:
                self._refuse([str(error)])
                continue
            if not self._rejects(pointer):
                return
            del holder[field.name]

    def _value(self, field: Field, labels: Mapping[str, str], answer: str, holder: Mapping[str, Any]) -> Any:
        if field.name == "territory":
            return answers.territory(answer, labels)
        if field.name == "value":
            return answers.channel_value(answer, str(holder["type"]))
        if field.schema["type"] == "boolean":
            return answers.boolean(answer)
        if field.schema["type"] == "array":
            return answers.terms(answer, labels) if labels else answers.words(answer)
        return answers.term(answer, labels) if labels else answers.text(answer)

    def _labels(self, field: Field) -> dict[str, str]:
        if field.name == "partner":
            return {identifier: str(data["name"]) for identifier, data in sorted(self._registry.partners.items())}
        if field.vocabulary is None:
            return {}
        return answers.labels_of(self._registry.vocabularies[field.vocabulary])

    def _introduce(self, field: Field, labels: Mapping[str, str], needed: bool) -> None:
        say = self._terminal.say
        say("")
        say(f"{field.title} : {field.description}" + ("" if needed else " (Entrée pour passer)"))
        if 0 < len(labels) <= answers.LONGEST_LIST:
            self._show(labels)
        elif labels:
            say("  Écrivez un identifiant ou un nom ; « ? » montre la liste.")
        if field.schema.get("type") == "array" or field.name == "territory":
            say("  Plusieurs réponses se séparent par des virgules.")
        if field.schema.get("type") == "boolean":
            say("  oui ou non")
        elif not labels:
            example = field.schema["examples"][0]
            say(f"  Exemple : {', '.join(example) if isinstance(example, list) else example}")

    def _show(self, labels: Mapping[str, str]) -> None:
        for line in answers.menu(labels):
            self._terminal.say(line)

    def _rejects(self, pointer: Pointer) -> bool:
        faults = self._draft.faults(pointer)
        self._refuse(faults)
        return bool(faults)

    def _refuse(self, messages: list[str]) -> None:
        for message in messages:
            self._terminal.say(f"  → {message[0].upper()}{message[1:]}")


def interview(kind: Kind, registry: Registry, terminal: Terminal) -> Draft:
    """Ask for a whole record; gives a draft that the check accepts, not yet written."""
    return Interview(kind, registry, terminal).run()
