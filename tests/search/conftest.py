"""The engine of the corpus, and what it answers in Node."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from egalite.history.provenance import History
from egalite.project import CHECKOUT
from egalite.records.registry import load
from egalite.records.values.day import today
from egalite.search import learned, payload
from egalite.search.recogniser import Recogniser
from egalite.site import emergency
from egalite.site.directory import Directory
from egalite.site.pages import orientation as orientation_pages
from egalite.site.pages import search
from egalite.site.render import assets
from egalite.site.site import Site
from egalite.site.views.records import Views
from tests.support.corpus import CORPUS, DAY

Answer = dict[str, Any]
Ask = Callable[..., list[Answer]]
Alarm = Callable[[list[str], Recogniser], list[Any]]

_RUN = """
import { createInterface } from "node:readline";
const asked = {
  search: ({ search }, [queries, filters]) => queries.map((query) => {
    const { pins, places, results, understood, terms, partners, corrections, outside, situation } = search(query, filters);
    const ids = results.map((one) => one.scheme[0]), near = results.map((one) => one.near);
    const held = results.map((one) => one.words), codes = places.map(([code]) => code), named = partners.map(([id]) => id);
    return { pins, places: codes, understood, terms, ids, near, held, partners: named, corrections, outside, situation };
  }),
  alarm: ({ alarm }, [texts]) => texts.map(alarm),
};
for await (const line of createInterface({ input: process.stdin })) {
  const [name, engine, ...given] = JSON.parse(line);
  console.log(JSON.stringify(asked[name](await import(engine), given)));
}
"""


class Node:
    """A process that runs engines: one starts in a quarter of a second, and hundreds of questions are asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        command = ["node", "--input-type=module", "-e", _RUN]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=folder)

    def ask(self, name: str, engine: bytes, *given: Any) -> list[Any]:
        """What a function of an engine answers."""
        file = self.folder / f"{sha256(engine).hexdigest()}.mjs"
        file.write_bytes(engine)
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{json.dumps([name, file.as_uri(), *given])}\n")
        self.process.stdin.flush()
        answers: list[Any] = json.loads(self.process.stdout.readline())
        return answers


@pytest.fixture(scope="session")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Node]:
    """Node, as long as the session."""
    running = Node(tmp_path_factory.mktemp("engines"))
    with running.process:
        yield running
        running.process.terminate()


@pytest.fixture(scope="session")
def made() -> payload.Lexicon:
    """The lexicon of the corpus."""
    registry = load(CORPUS, DAY)
    numbers = emergency.read(CORPUS)
    orientation = orientation_pages.read(registry)
    directory = Directory(registry, Views(registry))
    return search.lexicon(Site("", registry, directory, History("merge"), numbers, orientation))


@pytest.fixture(scope="session")
def alarm(made: payload.Lexicon, node: Node) -> Alarm:
    """What the engine scores texts, with the weights of a recogniser."""

    def run(texts: list[str], model: Recogniser) -> list[Any]:
        return node.ask("alarm", payload.script(made | learned.packed_alarm(model), assets.shortened), texts)

    return run


class Asking:
    """What the engine answers to queries, within filters; `words` may change the lexicon."""

    def __init__(self, lexicon: payload.Lexicon, node: Node) -> None:
        self.lexicon, self.node = lexicon, node

    def __call__(
        self, *queries: str, filters: list[dict[str, Any]] | None = None, words: dict[str, Any] | None = None,
        made: Callable[[str, Path], str] = assets.shortened,
    ) -> list[Answer]:  # fmt: skip
        return self.node.ask("search", payload.script(self.lexicon | (words or {}), made), queries, filters or [])


@pytest.fixture(scope="session")
def ask(made: payload.Lexicon, node: Node) -> Ask:
    """The engine of the corpus."""
    return Asking(made, node)


@pytest.fixture(scope="session")
def real_ask(node: Node) -> Ask:
    """The engine of the records of the checkout, on the day that it is: what the examples taught is about them."""
    registry = load(CHECKOUT, today())
    directory = Directory(registry, Views(registry))
    orientation = orientation_pages.read(registry)
    site = Site("", registry, directory, History("merge"), emergency.read(CHECKOUT), orientation)
    return Asking(search.lexicon(site), node)
