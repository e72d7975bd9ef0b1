"""Where the site still offers a number of a scheme that was withdrawn."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from egalite.convention.publication import visibility
from egalite.finding import Finding, mention
from egalite.project import CHECKOUT
from egalite.records.content import emergency, pages, promoted_answers
from egalite.records.content.orientation import reading
from egalite.records.context import Corpus
from egalite.records.document import Document
from egalite.records.items import fields, texts
from egalite.records.numbers import dial, numbers

RULE = "withdrawn-number"
_APART = r"[ .\u00a0\u202f-]?"
_LONG = 4  # figures from which a number in a text is no count, date or street number


def undecided(corpus: Corpus, identifier: str) -> list[Finding]:
    """A warning at each place that offers a number of a withdrawn scheme, until an editor has decided; none for another scheme.

    Decided: the record says on which day (`numbers_checked_on`). The record that replaces it may give its number.
    """
    data = corpus.schemes.get(identifier)
    block = data.get("withdrawal", {}) if data and data["status"] == "withdrawn" else {}
    if not data or not block or block.get("numbers_checked_on", "") >= block["date"]:
        return []
    return mentions(corpus, identifier, block.get("replaced_by", ""))


def mentions(corpus: Corpus, identifier: str, successor: str = "") -> list[Finding]:
    """A warning at each place that offers a number of a scheme, as they are once it is withdrawn; none for its `successor`."""
    data = corpus.schemes[identifier]
    listed = emergency.dialled(corpus.data)
    own = {number.dial: number.written for number in numbers(data)
           if data.get("emergency_service") or number.dial not in listed}  # fmt: skip
    findings: dict[tuple[str, int, int], Finding] = {}
    for number, written in own.items():
        told = f"le {written} est encore donné ici, mais la fiche « {identifier} » est retirée ; "
        for finding in _mentions(corpus, number, successor, told, identifier):
            findings.setdefault((finding.file, finding.line, finding.column), finding)
    return list(findings.values())


def _mentions(corpus: Corpus, number: str, successor: str, told: str, own: str) -> Iterator[Finding]:
    decide = (told + "retirez-le, ou décidez de le garder : ", mention("numbers_checked_on"), " dans la fiche retirée.")
    ids = set()
    listed = corpus.data.get(emergency.FILE.path) or emergency.FILE.open(CHECKOUT)
    for rank, item in enumerate(fields(listed)["numbers"]):
        if dial(item["number"]) == number:
            ids.add(item["id"])
            yield listed.finding(RULE, ("numbers", rank, "number"), decide, severity="warning")
    typed = _typed(number)
    marks = [re.compile(rf"\{{\s*urgence\s*:\s*{re.escape(name)}\s*\}}") for name in ids]
    for file in (reading.FILE, promoted_answers.FILE):
        document = corpus.data.get(file.path) or file.open(CHECKOUT)
        for pointer, text in texts(fields(document)):
            if ("numbers" in pointer and text in ids) or any(mark.search(text) for mark in marks):
                yield document.finding(RULE, pointer, decide, severity="warning")
    for page in corpus.pages:
        for pattern in (*marks, *([typed] if typed else ())):
            for found in pattern.finditer(pages.without_citations(page.body)):
                yield page.finding_in_body(RULE, found.start(), decide, severity="warning", length=len(found[0]))
    for identifier, data in corpus.schemes.items():
        if identifier not in (successor, own) and _shown(corpus, data):
            yield from _in_record(corpus.document(corpus.tree.schemes[identifier]), data, number, typed, decide)
    for identifier, data in corpus.partners.items():
        for pointer, text in texts(data):
            if typed and typed.search(text):
                yield corpus.document(corpus.tree.partners[identifier]).finding(
                    RULE, pointer, decide, severity="warning"
                )


def _in_record(
    document: Document, data: Mapping[str, Any], number: str, typed: re.Pattern[str] | None, decide: Any
) -> Iterator[Finding]:
    """Contacts of a record that give a number, and its texts that name it."""
    given = {one.pointer for one in numbers(data) if one.dial == number}
    for pointer, text in texts(data):
        # Everyday words of the search, and what a source is called, are no offer.
        if pointer in given or (typed and pointer[0] not in ("keywords", "sources", "channels") and typed.search(text)):
            yield document.finding(RULE, pointer, decide, severity="warning")
    for found in typed.finditer(document.body) if typed else ():
        yield document.finding_in_body(RULE, found.start(), decide, severity="warning", length=len(found[0]))


def _shown(corpus: Corpus, data: Mapping[str, Any]) -> bool:
    partner = corpus.partners.get(data["partner"])
    return partner is not None and visibility(data, partner, corpus.day) in ("online", "planned")


def _typed(number: str) -> re.Pattern[str] | None:
    """A number in a text, its figures apart by anything people write between them; None for one too short to tell."""
    figures = f"0{number[3:]}" if number.startswith("+33") else number
    if len(figures) < _LONG:
        return None
    apart = _APART.join(map(re.escape, figures))
    return re.compile(rf"(?<![\w/.,-]){apart}(?![\w/-]|,\d)")
