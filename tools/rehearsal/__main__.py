"""`make rehearsal`: the workflows of both forges, run on this machine, event by event, against what they must answer.

Run as an ordinary user; root takes the account `nobody`, since a job that may do anything hides faults. Nothing is asked
of a forge. Exit code: 0 when every answer is the expected one, 1 otherwise, 2 when nothing can be run.
"""

from __future__ import annotations

import argparse
import encodings.cp437
import encodings.idna
import os
import pwd
import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tools.rehearsal import github, gitlab, repository
from tools.rehearsal.answer import Answer
from tools.rehearsal.events import EVENTS, SPARED, Event
from tools.rehearsal.runner import Place

assert encodings.cp437, encodings.idna  # loaded before the account changes: it may not read what root installed
Runner = Callable[[Place, Event, repository.Forge], Answer]


def side(name: str, run: Runner, folder: Path, source: Path, events: Sequence[Event]) -> dict[str, Answer]:
    """The answers of one forge, by event, in their order: what a runner keeps from one serves the next."""
    place, answers = Place(folder), {}
    for event in events:
        forge = repository.forge(folder / "events" / event.name / "forge", source)
        if event.propose is not None:
            repository.propose(forge, event.propose, event.meanwhile, event.team)
        answers[event.name] = run(place, event, forge)
        print(f"  {name} : {event.title} : {answers[event.name]}", flush=True)
        shutil.rmtree(forge.folder.parent)
    return answers


def table(events: Sequence[Event], columns: Sequence[dict[str, Answer]]) -> tuple[str, int]:
    """The table in Markdown, a line per event, and how many answers are not the expected one."""
    lines = ["| Événement | GitHub | GitLab | Attendu |", "| --- | --- | --- | --- |"]
    wrong = 0
    for event in events:
        cells = []
        for column in columns:
            given = column.get(event.name)
            differs = given is not None and given != event.expected
            wrong += differs
            cells.append("sans objet" if given is None else f"**{given}**" if differs else str(given))
        lines.append(f"| {event.title} | {' | '.join(cells)} | {event.expected} |")
    return "\n".join(lines), wrong


def ordinary(folder: Path) -> None:
    """Leave root for the account `nobody`, to which the folder is given."""
    if os.geteuid() == 0:
        nobody = pwd.getpwnam("nobody")
        os.chown(folder, nobody.pw_uid, nobody.pw_gid)
        os.setgroups([])
        os.setgid(nobody.pw_gid)
        os.setuid(nobody.pw_uid)


def main(arguments: Sequence[str]) -> int:
    """Run the events named, or all; print the table."""
    parser = argparse.ArgumentParser(prog="make rehearsal", description=__doc__.splitlines()[0])
    parser.add_argument("events", nargs="*", metavar="ÉVÉNEMENT", help=", ".join(event.name for event in EVENTS))
    parser.add_argument("--keep", action="store_true", help="garde le dossier de travail, avec les journaux")
    asked = parser.parse_args(arguments)
    before = {event.after for event in EVENTS if event.name in asked.events}
    chosen = [event for event in EVENTS if not asked.events or event.name in {*asked.events, *before}]
    unknown = set(asked.events) - {event.name for event in chosen}
    if unknown:
        parser.error(f"événement inconnu : {', '.join(sorted(unknown))}")
    folder = Path(tempfile.mkdtemp(prefix="egalite-rehearsal-"))
    ordinary(folder)
    try:
        source = repository.project(folder / "project")
        sides = (
            ("GitHub", github.answer, [event for event in chosen if event.trigger]),
            ("GitLab", gitlab.answer, [event for event in chosen if event.source]),
        )
        with ThreadPoolExecutor(len(sides)) as pool:
            running = [pool.submit(side, name, run, folder / name, source, events) for name, run, events in sides]
            try:
                columns = [job.result() for job in running]
            except KeyboardInterrupt:
                shutil.rmtree(folder, ignore_errors=True)
                os._exit(130)  # the terminal has stopped the runners; nothing is worth waiting for
    finally:
        if asked.keep:
            print(f"Dossier de travail : {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)
    text, wrong = table(chosen, columns)
    print(f"\n{text}\n")
    for workflow, (*triggers, reason) in SPARED.items():
        print(f"Non répété : {' et '.join(triggers)} de {workflow}.yml, qui {reason}.")
    if wrong:
        print(f"Réponses inattendues : {wrong}. Ajoutez --keep pour lire les journaux. Sans réseau, act ne peut pas "
              "prendre les actions : nommez le dossier de leurs copies, ACTIONS=dossier.")  # fmt: skip
    else:
        print("Les deux forges répondent ce qui est attendu.")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
