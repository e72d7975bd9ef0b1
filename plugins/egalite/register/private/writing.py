"""Write in the private register: a file is checked as soon as it is written, and left as it was when that would be wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

from egalite.editing import writer
from egalite.editing.writer import EditError
from egalite.records import data_file, dump
from egalite.records.registry import Registry
from egalite.register.private import reader
from egalite.register.private.layout import DOCUMENTS, FOLDERS, LEDGER, MARK, PEOPLE, START

Change = Callable[[dict[str, Any]], dict[str, Any]]


def write(folder: Path, name: str, change: Change, day: date, registry: Registry) -> None:
    """Change a file of the private register, which may not exist yet. Raises EditError, and writes nothing then."""
    place = next(one for one in FOLDERS if name.startswith(f"{one.name}/"))
    if not place.pattern.fullmatch(name.removeprefix(f"{place.name}/").removesuffix(".yml")):
        raise EditError(f"« {name} » : le nom de ce fichier doit être {place.told}.")
    kind, target = place.kind, folder / name
    raw = target.read_bytes() if target.is_file() else None
    document = data_file.open_file(target, kind, name) if raw is not None else None
    if document is not None and (document.findings or document.data is None):
        raise EditError(f"{name} a une erreur ; egalite register check dit laquelle.")
    data = change(dict(document.data or {}) if document is not None else {})
    _put(target, dump.canonical(kind, data).encode())
    faults = [finding for finding in reader.read(folder, day, registry).findings if finding.file == name]
    if faults:
        if raw is None:
            target.unlink()
        else:
            writer.replace(target, raw)
        raise EditError("\n".join(f"{name} : {fault.message}" for fault in faults))


def add(field: str, item: Mapping[str, Any]) -> Change:
    """The change that adds an item to a list of a file."""
    return lambda data: {**data, field: [*data.get(field, ()), {name: value for name, value in item.items() if value}]}


def settle(field: str, matches: Callable[[Mapping[str, Any]], bool], values: Mapping[str, Any], what: str) -> Change:
    """The change that completes the last item of a list that matches. The change raises EditError when none does."""

    def change(data: dict[str, Any]) -> dict[str, Any]:
        listed = list(data.get(field, ()))
        for rank in range(len(listed) - 1, -1, -1):
            if matches(listed[rank]):
                listed[rank] = {**listed[rank], **values}
                return {**data, field: listed}
        raise EditError(f"{what} : rien de tel n'est inscrit.")

    return change


def restoring(folder: Path, name: str) -> Callable[[], None]:
    """What puts a file of the register back as it is now, or takes it away when there is none."""
    target = folder / name
    raw = target.read_bytes() if target.is_file() else None

    def restore() -> None:
        if raw is None:
            target.unlink(missing_ok=True)
        else:
            writer.replace(target, raw)

    return restore


def ledger(folder: Path) -> frozenset[str]:
    """What is noted of the desk's files that were already carried out: their references, the digests of proposals, other words."""
    file = folder / LEDGER
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def keep_reference(folder: Path, reference: str, words: str) -> None:
    """Note that a file of the desk was carried out: its reference, then what it was, neither a name nor a text."""
    file = folder / LEDGER
    head = file.read_text(encoding="utf-8") if file.is_file() else "# Gestes du bureau déjà inscrits.\n"
    _put(file, f"{head}{reference} {words}\n".encode())


def free_meeting(folder: Path, held: date) -> str:
    """The name of a new meeting: several may be held on one day. Raises EditError."""
    names = [f"{held.isoformat()}{suffix}" for suffix in ("", *(f"-{number}" for number in range(2, 10)))]
    free = next((name for name in names if not (folder / "meetings" / f"{name}.yml").exists()), None)
    if free is None:
        raise EditError(f"neuf réunions sont déjà inscrites le {held.isoformat()}.")
    return free


def keep_document(folder: Path, subject: str, kind: str, day: date, content: bytes) -> tuple[str, bool]:
    """Keep a PDF of a day, beside those kept before and never over one: its name, and whether it was not there yet. Raises OSError."""
    names = (f"{DOCUMENTS}/{subject}/{day.isoformat()}-{kind}{suffix}.pdf" for suffix in _suffixes())
    for name in names:
        target = folder / name
        if not target.exists():
            _put(target, content)
            return name, True
        if target.read_bytes() == content:
            return name, False
    raise AssertionError("names have no end")


def _suffixes() -> Iterator[str]:
    yield ""
    yield from (f"-{number}" for number in count(2))


def forget(received: Path) -> None:
    """Take away the file of a proposal that has its answer. Raises OSError."""
    received.unlink()


def begin(folder: Path) -> list[str]:
    """Write the files that a new private register begins with; gives their names. Raises EditError where there is one."""
    if (folder / MARK).exists():
        raise EditError(f"« {folder} » est déjà un registre.")
    if folder.exists() and any(folder.iterdir()):
        raise EditError(f"« {folder} » n'est pas vide ; donnez un dossier neuf.")
    for name, content in START.items():
        _put(folder / name, content.encode())
    (folder / PEOPLE).mkdir()
    return sorted(START)


def _put(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists():
        writer.replace(target, content)
    else:
        target.write_bytes(content)
