"""A process that builds a site again and again, and remembers what it parsed and rendered."""

from __future__ import annotations

import multiprocessing
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

from egalite.project import CHECKOUT
from egalite.site.errors import SiteError


class Builder:
    """One warm process, started afresh by `restart`: what Python has loaded is only read again by another process."""

    def __init__(self, root: Path, output: Path, indexed: bool = True) -> None:
        self._site = (root, output, indexed)
        self._start()

    def __enter__(self) -> Builder:
        return self

    def __exit__(self, *reason: object) -> None:
        self.stop()

    @property
    def pid(self) -> int:
        """Of the process."""
        return self._process.pid or 0

    def build(self) -> str:
        """Build the site: "" when it is up to date, else what stopped it, in French."""
        try:
            self._connection.send(None)
            failure: str = self._connection.recv()
        except (EOFError, OSError):
            self._start()
            return "Le constructeur s'est arrêté ; enregistrez de nouveau pour le relancer."
        return failure

    def restart(self) -> None:
        """Have the code as it is now build from nothing."""
        self.stop()
        self._start()

    def stop(self) -> None:
        """End the process, once its build is over."""
        self._connection.close()
        self._process.join()

    def _start(self) -> None:
        # A new interpreter, whatever the platform's own way: a fork would keep the code that this process has loaded.
        context = multiprocessing.get_context("spawn")
        self._connection, remote = context.Pipe()
        self._process = context.Process(target=_run, args=(remote, *self._site))
        self._process.start()
        remote.close()


def _run(orders: Connection, root: Path, output: Path, indexed: bool) -> None:
    """Build at each order, until whoever gives them is gone."""
    from egalite.site.build.memo import Memo
    from egalite.site.build.pelican_run import build

    memo = Memo()
    with suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            orders.recv()
            try:
                build(root, output, CHECKOUT / "pelicanconf.py", None, None, indexed=indexed, memo=memo)
            except SiteError as error:
                orders.send(str(error))
            else:
                orders.send("")
