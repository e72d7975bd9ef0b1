"""What is known of addresses, in the private register: `links/state.jsonl`, one line of JSON at a time, the last of an address wins.

A visit is written down before it begins and after it ends: killed at any point, a round goes on without asking twice. A line cut short
is dropped. When a round ends, the file is written anew, one line an address, in order, so that Git shows what changed.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import IO, Any

from egalite.editing import writer
from egalite.register.links.verdict import State, from_data

FILE = "links/state.jsonl"
_ROBOTS_DAYS = timedelta(hours=24)  # RFC 9309, section 2.4


class JournalError(Exception):
    """What is known cannot be read or written; the message says why, in French."""


class Journal:
    """States by address, and robots.txt by origin (instant, status, text), as a register holds them."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / FILE
        self.states: dict[str, State] = {}
        self.robots: dict[str, tuple[str, int, str]] = {}
        self._stream: IO[bytes] | None = None
        if self.file.is_file():
            self._read(self.file.read_bytes())

    @contextmanager
    def open(self) -> Iterator[None]:
        """Write for the time of a round, alone. Raises JournalError while another round runs."""
        self.file.parent.mkdir(exist_ok=True)
        lock = os.open(self.file.parent, os.O_RDONLY)
        try:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise JournalError("une vérification des liens est déjà en cours ; attendez qu'elle finisse.") from None
            whole = not self.file.is_file() or self.file.read_bytes()[-1:] in (b"", b"\n")
            with self.file.open("ab") as self._stream:
                if not whole:
                    self._stream.write(b"\n")
                try:
                    yield
                finally:
                    self._stream.flush()
                    self._rewrite()
            self._stream = None
        finally:
            os.close(lock)

    def begin(self, url: str, now: datetime) -> None:
        """A visit begins."""
        self._add({"begin": url, "at": now.isoformat(timespec="seconds")})

    def keep(self, state: State) -> None:
        """A visit ended so."""
        self.states[state.url] = state
        self._add({"state": state.as_data()})

    def forget(self, listed: Collection[str], before: datetime) -> None:
        """Drop the addresses that are not listed any more and were last asked before an instant."""
        for url, state in [*self.states.items()]:
            if url not in listed and datetime.fromisoformat(state.asked) < before:
                del self.states[url]

    def keep_robots(self, origin: str, status: int, text: str, now: datetime) -> None:
        """A host said what robots may read."""
        instant = now.isoformat(timespec="seconds")
        self.robots[origin] = instant, status, text
        self._add({"robots": origin, "at": instant, "status": status, "text": text})

    def fresh_robots(self, now: datetime) -> dict[str, tuple[int, str]]:
        """What hosts said less than a day ago."""
        return {
            origin: (status, text)
            for origin, (at, status, text) in self.robots.items()
            if now - datetime.fromisoformat(at) < _ROBOTS_DAYS
        }

    def _add(self, line: dict[str, Any]) -> None:
        assert self._stream is not None
        self._stream.write(_line(line))
        self._stream.flush()

    def _rewrite(self) -> None:
        lines = [_line({"state": self.states[url].as_data()}) for url in sorted(self.states)]
        last = max((state.asked for state in self.states.values()), default="")
        for origin, (at, status, text) in sorted(self.robots.items()):
            if last and datetime.fromisoformat(last) - datetime.fromisoformat(at) < _ROBOTS_DAYS:
                lines.append(_line({"robots": origin, "at": at, "status": status, "text": text}))
        writer.replace(self.file, b"".join(lines))

    def _read(self, raw: bytes) -> None:
        begun: dict[str, str] = {}
        for number, text in enumerate(raw.split(b"\n"), 1):
            if not text.strip():
                continue
            try:
                line = json.loads(text)
                if "begin" in line:
                    datetime.fromisoformat(line["at"])
                    begun[line["begin"]] = line["at"]
                elif "robots" in line:
                    datetime.fromisoformat(line["at"])
                    self.robots[line["robots"]] = line["at"], int(line["status"]), str(line["text"])
                else:
                    state = from_data(line["state"])
                    self.states[state.url] = state
                    begun.pop(state.url, None)
            except (ValueError, TypeError, KeyError, AttributeError):
                if self._cut(text):
                    continue  # a kill, in the middle of a line
                raise JournalError(
                    f"{FILE}:{number} : cette ligne n'est pas lisible ; reprenez ce fichier d'une version précédente."
                ) from None
        for url, at in begun.items():
            held = self.states.get(url)
            reason = "la vérification a été interrompue"
            self.states[url] = State(url, at, reason=reason, since=at) if held is None else replace(held, asked=at)

    @staticmethod
    def _cut(text: bytes) -> bool:
        """Whether a line begins like ours and does not end."""
        return text.startswith(b"{") and not text.rstrip().endswith(b"}")


def _line(data: dict[str, Any]) -> bytes:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
