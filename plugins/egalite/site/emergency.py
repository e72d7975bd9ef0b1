"""Emergency numbers, from `content/emergency.yml`: the one list of the site. No age of a source hides a number."""

from __future__ import annotations

from pathlib import Path

from egalite.registry import fields_file
from egalite.site.errors import SiteError
from egalite.site.typography import typeset

PATH = "content/emergency.yml"
Numbers = dict[str, dict[str, str]]

_NEEDED = ("id", "number", "kind", "label", "when", "note", "sources")
_LINKS = {"call": "tel", "sms": "sms"}
_LINE = ("police", "europe", "ecrit")  # what the line on top of pages says


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
