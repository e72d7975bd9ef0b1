"""The search's engine of a root's records, without building the site, and what it answers in Node."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from egalite.history.provenance import History
from egalite.records.registry import load
from egalite.site import emergency
from egalite.site.directory import Directory
from egalite.site.pages import orientation, search
from egalite.site.site import Site
from egalite.site.views.records import Views

_ASK = """
import { readFileSync } from "node:fs";
const { search } = await import(process.argv[1]);
console.log(JSON.stringify(JSON.parse(readFileSync(0)).map((query) => {
  const answer = search(query, []);
  const results = answer.results.map(({ scheme, near, words, parts }) => ({ id: scheme[0], name: scheme[1], near, words, parts }));
  return { ...answer, results };
})));
"""


class NodeMissing(Exception):
    """Node, which runs the engine outside a browser, is not on this machine."""


def script(root: Path, day: date) -> bytes:
    """The engine of what is online at a root on a day, lexicon included."""
    registry = load(root, day)
    numbers = emergency.read(root)
    directory = Directory(registry, Views(registry))
    return search.engine(Site("", registry, directory, History("merge"), numbers, orientation.read(registry))).content


def answers(engine: bytes, queries: Sequence[str]) -> list[dict[str, Any]]:
    """What an engine answers to each query. Raises NodeMissing."""
    node = shutil.which("node")
    if node is None:
        raise NodeMissing
    with tempfile.TemporaryDirectory(prefix="egalite-search-") as folder:
        file = Path(folder) / "engine.mjs"
        file.write_bytes(engine)
        command = [node, "--input-type=module", "-e", _ASK, file.as_uri()]
        done = subprocess.run(command, input=json.dumps(queries), check=True, capture_output=True, text=True)
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found
