"""Emergency numbers as pages show them.

Templates read them from `emergency_numbers`; editorial pages write a mark, {urgence:police}, that `linked` resolves.
"""

from __future__ import annotations

import re
from pathlib import Path

from egalite.french.typography import typeset
from egalite.records.content import emergency
from egalite.site.errors import SiteError

Numbers = dict[str, dict[str, str]]

_LINKS = {"call": "tel", "sms": "sms"}
MARK = re.compile(r"\{\s*urgence\b([^{}]*)\}", re.IGNORECASE)  # how an editor writes a number: {urgence:police}
_TAG = re.compile(r"(<[^>]*>)")


def read(root: Path) -> Numbers:
    """What templates show of each number, by id, in the order of the file. Raises DataFileError."""
    return {
        name: {
            "number": item.number,
            "href": f"{_LINKS[item.kind]}:{item.number}",
            "label": typeset(item.label),
            "when": typeset(item.when),
            "note": typeset(item.note),
        }
        for name, item in emergency.read(root).items()
    }


def linked(html: str, numbers: Numbers, source: str, file: str) -> str:
    """The HTML of an editorial page with its marks made links to the numbers of the list.

    `source` is the text of `file`, for the line of a mistake. Raises SiteError when a mark names no number of the list, or
    stands where a link cannot: in a tag, or inside another link.
    """
    inside = False
    parts = _TAG.split(html)
    for at, part in enumerate(parts):
        found = MARK.search(part)
        if at % 2:
            inside = part.startswith(("<a ", "<a>")) or (inside and part != "</a>")
        if not found:
            continue
        if at % 2 or inside:
            raise _refused(found, "ne peut pas être dans un lien ni dans une adresse ; sortez-le du lien", source, file)
        parts[at] = MARK.sub(lambda mark: _link(mark, numbers, source, file), part)
    return "".join(parts)


def _link(mark: re.Match[str], numbers: Numbers, source: str, file: str) -> str:
    item = numbers.get(mark[1].removeprefix(":")) if mark[1].startswith(":") else None
    if item is None:
        marks = ", ".join(f"{{urgence:{name}}}" for name in numbers)
        raise _refused(mark, f"n'est pas un numéro de {emergency.FILE.path} ; écrivez {marks}", source, file)
    return f'<a href="{item["href"]}">{item["number"]}</a>'


def _refused(mark: re.Match[str], why: str, source: str, file: str) -> SiteError:
    line = source[: source.find(mark[0])].count("\n") + 1 if mark[0] in source else 1
    return SiteError(f"{file}:{line} : « {mark[0]} » {why}.")
