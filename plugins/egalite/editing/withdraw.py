"""Take a scheme offline by one more dated fact: what may be asked, then the edit itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from egalite.editing import facts, writer
from egalite.editing.writer import EditError
from egalite.records import dump, word_list
from egalite.records.document import Document, identify
from egalite.records.kinds import KINDS, OWNED, Name
from egalite.records.registry import Registry
from egalite.records.schema import nearest
from egalite.records.vocabulary import Term, vocabularies

NO_REPLACEMENT = "contacts-nationaux-suffisants"
_MERGED = "fusion-de-fiches"
_FACTS = re.compile(rb"^facts[ \t]*:[ \t]*\r?\n(?:[ \t]+.*\n)*", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What the record will say. Ids come from the vocabularies; exactly one of the last two is given."""

    date: str
    reason: str
    replaced_by: str = ""
    no_replacement: str = ""

    @property
    def is_suspension(self) -> bool:
        """Whether the reason is a suspension's rather than an end's."""
        return reasons()[self.reason].kind == "suspension"

    def fact(self) -> dict[str, str]:
        """The fact, its fields in their order."""
        values = {
            "fact": "withdrawal",
            "date": self.date,
            "reason": self.reason,
            "replaced_by": self.replaced_by,
            "no_replacement": self.no_replacement,
        }
        return {name: value for name, value in values.items() if value}


def reasons() -> Mapping[str, Term]:
    """The reasons of a withdrawal, by id."""
    return vocabularies()["withdrawal-reasons"]


def plan(
    registry: Registry,
    path: str,
    reason: str,
    replaced_by: str = "",
    no_replacement: str = "",
    *,
    suspend: bool = False,
) -> Withdrawal:
    """The withdrawal of a record, named by its path, on the registry's day; `suspend` asks for the reason of a suspension.

    Raises EditError when there can be none.
    """
    kind, identifier = identify(path)
    name = KINDS[kind].name
    _judge_record(registry, name, identifier)
    suspensions = [term.id for term in reasons().values() if term.kind == "suspension"]
    if suspend and reason not in suspensions:
        raise EditError(f"« {reason} » n'est pas un motif de suspension ; ceux-ci le sont : {', '.join(suspensions)}.")
    if replaced_by and no_replacement:
        raise EditError("donnez --replaced-by ou --no-replacement, pas les deux.")
    if replaced_by:
        _judge_replacement(registry, name, identifier, replaced_by)
    elif reason == _MERGED:
        raise EditError(f"« {_MERGED} » dit qu'une autre fiche a pris le relais ; donnez --replaced-by.")
    return Withdrawal(
        registry.day.isoformat(), reason, replaced_by, "" if replaced_by else no_replacement or NO_REPLACEMENT
    )


def locate(registry: Registry, record: str) -> str:
    """The path of a record that an organisation owns, named by its identifier or, where two kinds share it, by its path.

    Raises EditError.
    """
    paths = [path for kind in OWNED for one, path in registry.tree.paths[kind].items() if record in (one, path)]
    if not paths:
        raise EditError(_unknown(record, {one: "" for kind in OWNED for one in registry.tree.paths[kind]}))
    if len(paths) > 1:
        raise EditError(f"« {record} » désigne plusieurs fiches ; donnez le chemin de l'une : {', '.join(paths)}.")
    return paths[0]


def withdraw(root: Path, path: str, withdrawal: Withdrawal) -> None:
    """Rewrite the file of a record under a root. Raises OSError."""
    raw = (root / path).read_bytes()
    content = withdrawal_file(path, raw, withdrawal)
    if b"\r\n" in raw:
        content = content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    writer.replace(root / path, content)


def withdrawal_file(path: str, raw: bytes, withdrawal: Withdrawal) -> bytes:
    """The file of a scheme once withdrawn, or withdrawn for another reason, whatever else is wrong in it."""
    document = Document(path, *identify(path), raw)
    if document.data is not None and isinstance(document.data.get("facts", []), list):
        with suppress(EditError):
            return facts.appended(document, [withdrawal.fact()])
    return _unread(raw, withdrawal)


def _unread(raw: bytes, withdrawal: Withdrawal) -> bytes:
    """The file of a scheme whose fields cannot be written again, once withdrawn: the rest stays as it is."""
    name, _, fact = dump.dump({"facts": [withdrawal.fact()]}).encode().partition(b"\n")
    present = _FACTS.search(raw)
    if present is not None:
        return raw[: present.end()] + fact + raw[present.end() :]
    first, end, rest = raw.partition(b"\n")
    kept = rest if first.strip() == b"---" else raw
    head = first + end if kept is rest else b""
    return head + name + b"\n" + fact + kept


def _judge_record(registry: Registry, kind: Name, identifier: str) -> None:
    """Raises EditError for a record that nobody has seen."""
    data = registry.corpus.records[kind].get(identifier, {})
    if data.get("status") == "draft" and "published_on" not in data:
        path = KINDS[kind].path(identifier)
        raise EditError(f"« {identifier} » est un brouillon qui n'a jamais été en ligne : supprimez simplement {path}.")


def _judge_replacement(registry: Registry, kind: Name, identifier: str, replacement: str) -> None:
    """Raises EditError when a record cannot replace another on this day."""
    records = registry.corpus.records[kind]
    if replacement == identifier:
        raise EditError("une fiche ne se remplace pas elle-même.")
    if replacement not in records or replacement in word_list.entries(word_list.RETIRED[kind]):
        raise EditError(_unknown(replacement, records, kind))
    if registry.visible(replacement, kind) != "online":
        raise EditError(f"« {replacement} » n'est pas en ligne ce jour ; donnez une fiche en ligne, ou rien.")


def _unknown(identifier: str, records: Mapping[str, object], kind: Name = "scheme") -> str:
    guess = nearest(identifier, tuple(records))
    return f"aucune fiche {KINDS[kind].path(identifier)}{f' ; la plus proche est « {guess} »' if guess else ''}."
