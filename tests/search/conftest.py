"""The engine of the corpus, and what it answers in Node."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
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
import { readFileSync } from "node:fs";
const { search } = await import(process.argv[1]);
const [queries, filters] = JSON.parse(readFileSync(0));
console.log(JSON.stringify(queries.map((query) => {
  const { pins, places, results, understood, terms, partners, corrections, outside, situation } = search(query, filters);
  const ids = results.map((one) => one.scheme[0]), near = results.map((one) => one.near);
  const held = results.map((one) => one.words), codes = places.map(([code]) => code), named = partners.map(([id]) => id);
  return { pins, places: codes, understood, terms, ids, near, held, partners: named, corrections, outside, situation };
})));
"""


@pytest.fixture(scope="session")
def made() -> payload.Lexicon:
    """The lexicon of the corpus."""
    registry = load(CORPUS, DAY)
    numbers = emergency.read(CORPUS)
    orientation = orientation_pages.read(registry)
    directory = Directory(registry, Views(registry))
    return search.lexicon(Site("", registry, directory, History("merge"), numbers, orientation))


_ALARM = """
import { readFileSync } from "node:fs";
const { alarm } = await import(process.argv[1]);
console.log(JSON.stringify(JSON.parse(readFileSync(0)).map(alarm)));
"""


@pytest.fixture(scope="session")
def alarm(made: payload.Lexicon, tmp_path_factory: pytest.TempPathFactory) -> Alarm:
    """What the engine scores texts, with the weights of a recogniser."""
    folder = tmp_path_factory.mktemp("alarm")

    def run(texts: list[str], model: Recogniser) -> list[Any]:
        script = folder / "engine.mjs"
        script.write_bytes(payload.script(made | learned.packed_alarm(model), assets.shortened))
        command = ["node", "--input-type=module", "-e", _ALARM, script.as_uri()]
        done = subprocess.run(command, input=json.dumps(texts), check=True, capture_output=True, text=True, cwd=folder)
        found: list[Any] = json.loads(done.stdout)
        return found

    return run


class Asking:
    """What the engine answers to queries, within filters; `words` may change the lexicon."""

    def __init__(self, lexicon: payload.Lexicon, folder: Path) -> None:
        self.lexicon, self.folder = lexicon, folder

    def __call__(
        self, *queries: str, filters: list[dict[str, Any]] | None = None, words: dict[str, Any] | None = None,
        made: Callable[[str, Path], str] = assets.shortened,
    ) -> list[Answer]:  # fmt: skip
        script = self.folder / "engine.mjs"
        script.write_bytes(payload.script(self.lexicon | (words or {}), made))
        command = ["node", "--input-type=module", "-e", _RUN, script.as_uri()]
        asked = json.dumps([queries, filters or []])
        done = subprocess.run(command, input=asked, check=True, capture_output=True, text=True, cwd=self.folder)
        answers: list[Answer] = json.loads(done.stdout)
        return answers


@pytest.fixture(scope="session")
def ask(made: payload.Lexicon, tmp_path_factory: pytest.TempPathFactory) -> Ask:
    """The engine of the corpus."""
    return Asking(made, tmp_path_factory.mktemp("engine"))


@pytest.fixture(scope="session")
def real_ask(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    """The engine of the records of the checkout, on the day that it is: what the examples taught is about them."""
    registry = load(CHECKOUT, today())
    directory = Directory(registry, Views(registry))
    orientation = orientation_pages.read(registry)
    site = Site("", registry, directory, History("merge"), emergency.read(CHECKOUT), orientation)
    return Asking(search.lexicon(site), tmp_path_factory.mktemp("real-engine"))
