"""Markdown for a comment on a proposal: a list by file, inert whatever the records hold.

Messages quote what a stranger wrote. What is between guillemets goes into a code span, and every mark of the
rest is escaped: no HTML, link, image, mention (`@`) or reference (`#12`, `!12`, `GH-12`) of a record comes alive.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from egalite.finding import Finding
from egalite.french.plural import count
from egalite.reporting.summary import summary
from egalite.reporting.visible import visible

# GitHub refuses a comment of more than 65,536 characters.
LONGEST = 60_000
_WORDS = {"error": "**erreur**", "warning": "avertissement"}
_QUOTED = re.compile(r"« ([^«»]*) »")
# Words that a forge turns into links even when their marks are escaped: it looks for them in what it shows.
# Sources: GitHub « Autolinked references »; GitLab « GitLab-specific references ».
_LINKING = re.compile(
    r"(?<!\S)\S*?(?:[@#]|://|www\.|[!$%&~^*](?=[\w\"{])|\[\w+:|\b[a-z][a-z0-9_]+-\d|\b[0-9a-f]{7,40}\b)\S*",
    re.IGNORECASE,
)
_MARKS = re.compile(r"([!-/:-@\[-`{-~])")


def render(findings: Sequence[Finding]) -> str:
    """The summary, then the findings of each file; those that a comment cannot hold are counted."""
    text = f"**{summary(findings)}.**\n"
    remaining = len(findings)
    for file, group in groupby(findings, key=lambda finding: finding.file):
        heading = f"\n{code(file)}\n\n"
        for finding in group:
            line = heading + _item(finding)
            if len(text) + len(line) > LONGEST:
                return f"{text}\nEt {count(remaining, 'autre')} : lancez `egalite check` pour les voir.\n"
            text += line
            heading = ""
            remaining -= 1
    return text


def _item(finding: Finding) -> str:
    place = f"ligne {finding.line}, colonne {finding.column}"
    return f"- {_WORDS[finding.severity]}, {place} : {prose(finding.message)} ({code(finding.rule)})\n"


def prose(text: str) -> str:
    """A French sentence, inert: quotations in code spans, every mark escaped."""
    parts = _QUOTED.split(text)
    return "".join(f"« {code(part)} »" if index % 2 else plain(part) for index, part in enumerate(parts))


def plain(text: str) -> str:
    """Prose with every mark escaped; what a forge would make a link of stands in a code span."""
    result, end = "", 0
    for match in _LINKING.finditer(text):
        result += _escape(text[end : match.start()]) + code(match.group())
        end = match.end()
    return result + _escape(text[end:])


def _escape(text: str) -> str:
    return _MARKS.sub(r"\\\1", visible(text))


def code(text: str) -> str:
    """A code span that holds any text."""
    safe = visible(text)
    if not safe.strip():
        return _escape(safe)
    fence = "`" * (max((len(run) for run in re.findall("`+", safe)), default=0) + 1)
    pad = " " if safe[0] in "` " or safe[-1] in "` " else ""
    return f"{fence}{pad}{safe}{pad}{fence}"
