"""Emergency numbers, from `content/emergency.yml`: the one list of the site. No age of a source hides a number.

Templates read them from `emergency_numbers`; editorial pages write a mark, {urgence:police}, that `linked` resolves.
"""

from __future__ import annotations

import re
from pathlib import Path

from egalite.french.typography import typeset
from egalite.records import fields_file
from egalite.site.errors import SiteError

PATH = "content/emergency.yml"
Numbers = dict[str, dict[str, str]]

_NEEDED = ("id", "number", "kind", "label", "when", "note", "sources")
_LINKS = {"call": "tel", "sms": "sms"}
_LINE = ("police", "europe", "ecrit")  # what the line on top of pages says
MARK = re.compile(r"\{\s*urgence\b([^{}]*)\}", re.IGNORECASE)  # how an editor writes a number: {urgence:police}
_TAG = re.compile(r"(<[^>]*>)")


def read(root: Path) -> Numbers:
    """What templates show of each number, by id, in the order of the file.

    Raises SiteError when the file cannot be read, when a number lacks a field or its sources, or when one of the line
    on top of pages is missing.
    """
    path = root / PATH
    found: Numbers = {}
    for item in fields_file.read(path, SiteError).get("numbers") or ():
        missing = [name for name in _NEEDED if not item.get(name)]
        if missing:
            raise SiteError(
                f"{path} : le numéro « {item.get('id', '?')} » n'a pas de champ « {missing[0]} » ; ajoutez-le."
            )
        if item["kind"] not in _LINKS or not (item["number"].isascii() and item["number"].isdigit()):
            raise SiteError(
                f"{path} : le numéro « {item['id']} » doit être fait de chiffres, avec « kind: call » ou « kind: sms »."
            )
        found[item["id"]] = {
            "number": item["number"],
            "href": f"{_LINKS[item['kind']]}:{item['number']}",
            "label": typeset(item["label"]),
            "when": typeset(item["when"]),
            "note": typeset(item["note"]),
        }
    for name in _LINE:
        if name not in found:
            raise SiteError(f"{path} : il manque le numéro « {name} », qui ouvre les pages ; ajoutez-le.")
    return found


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
        told = ", ".join(f"{{urgence:{name}}}" for name in numbers)
        raise _refused(mark, f"n'est pas un numéro de {PATH} ; écrivez {told}", source, file)
    return f'<a href="{item["href"]}">{item["number"]}</a>'


def _refused(mark: re.Match[str], why: str, source: str, file: str) -> SiteError:
    line = source[: source.find(mark[0])].count("\n") + 1 if mark[0] in source else 1
    return SiteError(f"{file}:{line} : « {mark[0]} » {why}.")
