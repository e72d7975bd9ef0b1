"""The questions of the form at `/proposer/`, from the schemas: what is asked, in what words, with what kind of control.

Words for YAML (`title`, `description`) give way to those for people where a schema has them:

- `x-label`, `x-help`: name and explanation in the form;
- `x-choices`: the terms of an enumeration that may be chosen;
- `x-when`: `{field: value}`, the answer without which the question is not asked;
- `x-needed`: when an answer that the schema does not require is needed all the same, as the control says it;
- `x-autocomplete`: what a browser may fill in, of those who answer (WCAG 2.2, « Input Purposes »);
- `x-lines`: how many lines the control shows (a value is still one line);
- `x-rare`: among « Plus de précisions »; `x-tidy`: `hour`, `date` or `postcode`: how what is typed is mended;
- `x-organisations`: the organisations of the directory, which the page's script lists, are the choices;
- `x-outline`: headings offered for a text; `x-sections` (of a record): steps of the form, and their fields.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from egalite.forms.proposal import proposal
from egalite.records.kinds import OWNED
from egalite.records.vocabulary import Vocabulary

Kind = Literal["text", "choice", "choices", "lines", "flag", "either", "groups", "consent", "body"]

FEW = 4  # more choices of one are a list that opens
MANY = 15  # more choices of several are folded, with a filter
_INPUTS = {"date": "date", "uri": "url", "email": "email"}
_FLAG = (("true", "Oui"), ("false", "Non"), ("", "On ne sait pas"))


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer to choose: its value, its French label."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the form. `at` is where its answer goes in a proposal (JSON Pointer, RFC 6901).

    `questions` are those of one item of a repeated group, called `item`; `low` and `high` bound a length in characters.
    """

    name: str
    at: str
    kind: Kind
    label: str
    help: str
    example: str
    required: bool
    needed: str = ""  # « obligatoire », and when; "" for an answer that may stay empty
    input: str = "text"
    autocomplete: str = "off"
    choices: tuple[Choice, ...] = ()
    questions: tuple[Question, ...] = ()
    item: str = ""
    low: int = 0
    high: int = 0
    lines: int = 0
    message: str = ""
    tidy: str = ""
    rare: bool = False
    when: tuple[str, str] | None = None
    outline: tuple[str, ...] = ()
    organisations: bool = False

    @property
    def folded(self) -> bool:
        """Whether its choices are too many to stand open."""
        return self.organisations or len(self.choices) > MANY

    @property
    def usual(self) -> tuple[Question, ...]:
        """Questions of an item that are asked at once."""
        return tuple(question for question in self.questions if not question.rare)

    @property
    def unusual(self) -> tuple[Question, ...]:
        """Those among « Plus de précisions »."""
        return tuple(question for question in self.questions if question.rare)


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the form: its title and its questions."""

    title: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """The questions about one kind of record, called `name`: its steps, its id, its text, its reason to go."""

    name: str
    steps: tuple[Step, ...]
    id: Question
    body: Question
    reason: Question


@dataclass(frozen=True, slots=True)
class Form:
    """All questions: about an organisation, about each kind of record; logo, contact, declarations."""

    organisation: tuple[Question, ...]
    parts: tuple[Part, ...]
    alternative: Question
    contact: tuple[Question, ...]
    declarations: tuple[Question, ...]


def form(vocabularies: Mapping[str, Vocabulary]) -> Form:
    """The whole form."""
    fields = proposal()["properties"]
    organisation = fields["organisation"]["properties"]
    return Form(
        organisation=_all("/organisation/record", organisation["record"], vocabularies),
        parts=tuple(_part(name, fields[name]["properties"], vocabularies) for name in OWNED),
        alternative=_question("alt", "/logo/alt", fields["logo"]["properties"]["alt"], True, vocabularies),
        contact=_all("/contact", fields["contact"], vocabularies),
        declarations=_all("/declarations", fields["declarations"], vocabularies),
    )


def _part(name: str, fields: Mapping[str, Any], vocabularies: Mapping[str, Vocabulary]) -> Part:
    record = fields["record"]
    questions = {question.name: question for question in _all(f"/{name}/record", record, vocabularies)}
    return Part(
        name,
        tuple(Step(part["title"], tuple(questions[one] for one in part["fields"])) for part in record["x-sections"]),
        *(_question(one, f"/{name}/{one}", fields[one], one != "body" or name == "scheme", vocabularies)
          for one in ("id", "body", "reason")),
    )  # fmt: skip


def _all(at: str, node: Mapping[str, Any], vocabularies: Mapping[str, Vocabulary]) -> tuple[Question, ...]:
    """The questions of an object."""
    required = node.get("required", ())
    return tuple(
        _question(name, f"{at}/{name}", inner, name in required, vocabularies)
        for name, inner in node["properties"].items()
    )


def _question(
    name: str, at: str, node: Mapping[str, Any], required: bool, vocabularies: Mapping[str, Vocabulary]
) -> Question:
    kind = _kind(node)
    when = next(iter(node.get("x-when", {}).items()), None)
    items = node.get("items", {})
    bounds = items if kind == "lines" else node
    return Question(
        name=name,
        at=at,
        kind=kind,
        label=node.get("x-label", node["title"]),
        help=node.get("x-help", node["description"]),
        example=_example(kind, node),
        required=required,
        needed="obligatoire" if required else node.get("x-needed", ""),
        input=_input(node),
        autocomplete=node.get("x-autocomplete", "off"),
        choices=tuple(_choices(kind, node, vocabularies)),
        questions=_all("", items, vocabularies) if kind == "groups" else (),
        item=items.get("x-label", items["title"]) if kind == "groups" else "",
        low=bounds.get("minLength", 0),
        high=bounds.get("maxLength", 0),
        lines=node.get("x-lines", 0),
        message=node.get("x-message", ""),
        tidy=node.get("x-tidy", ""),
        rare=node.get("x-rare", False),
        when=when,
        outline=tuple(node.get("x-outline", ())),
        organisations=node.get("x-organisations", False),
    )


def _kind(node: Mapping[str, Any]) -> Kind:
    if "oneOf" in node:
        return "either"
    if "const" in node:
        return "consent"
    if "enum" in node:
        return "choice"
    if "x-outline" in node:
        return "body"
    if "x-organisations" in node:
        return "choices"
    match node["type"]:
        case "boolean":
            return "flag"
        case "string":
            return "text"
        case "array":
            if node["items"]["type"] == "object":
                return "groups"
            return "choices" if "enum" in node["items"] else "lines"
    raise ValueError(f"le formulaire ne sait pas demander « {node['title']} » (type {node['type']})")


def _input(node: Mapping[str, Any]) -> str:
    if node.get("x-check") == "call" or node.get("x-autocomplete") == "tel":
        return "tel"
    return _INPUTS[node["format"]] if "format" in node else "text"


def _choices(kind: Kind, node: Mapping[str, Any], vocabularies: Mapping[str, Vocabulary]) -> Iterator[Choice]:
    if kind == "flag":
        yield from (Choice(value, label) for value, label in _FLAG)
        return
    if kind == "either":
        whole, several = node["oneOf"]
        yield Choice(whole["const"], whole["x-label"])
        yield Choice("", several["x-label"])
        yield from _terms(several["items"], vocabularies)
    elif kind in ("choice", "choices") and "x-organisations" not in node:
        yield from _terms(node.get("items", node), vocabularies)


def _terms(node: Mapping[str, Any], vocabularies: Mapping[str, Vocabulary]) -> Iterator[Choice]:
    offered: Sequence[str] = node.get("x-choices", node["enum"])
    terms = vocabularies[node["x-vocabulary"]]
    coded = node["x-vocabulary"] == "departements"
    for value in offered:
        yield Choice(value, f"{terms[value].label} ({value})" if coded else terms[value].label)


def _example(kind: Kind, node: Mapping[str, Any]) -> str:
    if kind == "lines":
        return ", ".join(node["examples"][0])
    if kind != "text" or node.get("format") == "date":
        return ""
    return str(node["examples"][0])
