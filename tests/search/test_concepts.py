"""Every word of the thesaurus, asked of the engine itself: understood, and reaching a scheme for what it means.

The records are the real ones, on the day that it is: a concept that `egalite check` warns about, because what it led to was
withdrawn, is left to the editor.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from egalite.project import CHECKOUT
from egalite.records.content.promoted_answers import pins
from egalite.records.content.thesaurus import thesaurus
from egalite.records.registry import load
from egalite.records.values.day import today
from egalite.search import payload
from egalite.site import emergency
from egalite.site.directory import Directory
from egalite.site.pages import orientation as orientation_pages
from egalite.site.views.records import Views

_ASK = """
import { readFileSync } from "node:fs";
const { search } = await import(process.argv[1]);
const answers = JSON.parse(readFileSync(0)).map((query) => search(query, []));
console.log(JSON.stringify(answers.map(({ understood, places, results }) =>
  places.length > 0 || (understood && results.some(({ why }) => why.concepts.length || why.words.length)))));
"""


def test_each_word_of_each_concept_is_understood_and_reaches_a_scheme(tmp_path: Path) -> None:
    registry = load(CHECKOUT, today())
    views, numbers = Views(registry), emergency.read(CHECKOUT)
    directory = Directory(registry, views)
    orientation = orientation_pages.read(registry)
    engine = tmp_path / "engine.mjs"
    built = payload.build(registry, views, orientation, numbers, thesaurus(), pins(), directory.online)
    engine.write_bytes(payload.script(built))

    warnings = " ".join(finding.message for finding in registry.findings if finding.rule == "concept-reach")
    concepts = [concept for concept in thesaurus().concepts if f"« {concept.id} »" not in warnings]
    words = [word for concept in concepts for word in concept.words]
    command = ["node", "--input-type=module", "-e", _ASK, engine.as_uri()]
    done = subprocess.run(command, input=json.dumps(words), check=True, capture_output=True, text=True)
    assert len(words) > 500
    assert [word for word, reached in zip(words, json.loads(done.stdout), strict=True) if not reached] == []
