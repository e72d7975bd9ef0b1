"""A former version of a record, less the contacts that nobody gives any more.

A number, an address, an e-mail or a link that was removed may have become a trap: it never comes back with the version that
held it. What holds one goes with it: the item of a list, the field, the paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from egalite.records import dump
from egalite.records.document import Document
from egalite.records.items import texts
from egalite.records.values.words import fold

_NUMBER = re.compile(r"(?<![\w.,@/-])\+?\d(?:[ .\u00a0\u202f-]?\d)+(?![\w@]|[,/:-]\d)")
_SHORT = re.compile(r"1\d\d|3\d{3}|10\d\d|118\d{3}")
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>()\[\]{}\"'«»]+", re.IGNORECASE)
_SIGNIFICANT = 9  # figures of a number, whatever stands before them: 0, +33, 0033
_BLANK = re.compile(r"\n[ \t]*\n")


def contacts(text: str) -> frozenset[str]:
    """Numbers, e-mails and links of a text, each written in one way."""
    found = {match.lower() for match in _MAIL.findall(text)}
    found.update(_link(match) for match in _LINK.findall(text))
    for match in _NUMBER.findall(text):
        digits = re.sub(r"\D", "", match)
        if len(digits) >= _SIGNIFICANT:
            found.add(digits[-_SIGNIFICANT:])
        elif _SHORT.fullmatch(digits):
            found.add(digits)
    return frozenset(found)


def without(former: Document, given: str, refused: Iterable[str] = ()) -> bytes | None:
    """The file of a former version, less the contacts that the text `given` lacks, and those `refused`.

    The file itself when it loses nothing; None when its fields cannot be read.
    """
    if former.data is None:
        return None
    kept = _Kept(contacts(given).difference(refused), fold(given))
    data = dict(kept.items(former.data))
    blocks = _BLANK.split(former.body)
    body = [block for block in blocks if kept.holds(block)]
    if data == former.data and body == blocks:
        return former.text.encode()
    return dump.canonical(former.kind, data, "\n\n".join(body)).encode()


class _Kept:
    """What may stay: contacts, and the words of all addresses."""

    def __init__(self, contacts: frozenset[str], words: str) -> None:
        self.contacts, self.words = contacts, words

    def holds(self, text: str) -> bool:
        """Whether each contact of a text may stay."""
        return contacts(text) <= self.contacts

    def items(self, data: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
        """Fields that stay, lists without the items that go."""
        for name, value in data.items():
            if isinstance(value, list):
                items = [item for item in value if self._whole(item)]
                if items:
                    yield name, items
            elif self._whole(value):
                yield name, value

    def _whole(self, value: Any) -> bool:
        return all(
            self.holds(text) and (pointer[-1:] != ("address",) or fold(text) in self.words)
            for pointer, text in texts(value)
        )


def _link(address: str) -> str:
    bare = re.sub(r"(?i)^(?:https?://)?(?:www\.)?", "", address.rstrip(".,;:!?"))
    host, slash, path = bare.partition("/")
    return f"{host.lower()}{slash}{path}".rstrip("/")
