"""What the CMS reads and writes again is the same record; in the project's style, the same bytes."""

from __future__ import annotations

import json
import re
import subprocess

import pytest

from egalite.forms.cms import bundle, configuration
from egalite.records.document import Document, identify
from tests.support.corpus import CORPUS

MOMENT = r"'(\d\d:\d\d)'"
FROM_THE_CMS = """\
import { record } from './records.js';
let given = '';
for await (const chunk of process.stdin) given += chunk;
const { judge, data } = JSON.parse(given);
process.stdout.write(JSON.stringify(record(data, judge)));
"""


def node(program: list[str], given: object) -> dict[str, str]:
    """What a Node program makes of JSON."""
    done = subprocess.run(
        ["node", *program], input=json.dumps(given), capture_output=True, text=True, check=True, cwd=bundle.TOOLS
    )
    made: dict[str, str] = json.loads(done.stdout)
    return made


def rewritten(records: dict[str, str]) -> dict[str, str]:
    return node(["roundtrip.mjs"], {"judges": configuration.judges(), "records": records})


def read(path: str, text: str) -> Document:
    return Document(path, *identify(path), text.encode())


def test_each_record_comes_back_as_it_was() -> None:
    records = {
        path.relative_to(CORPUS).as_posix(): path.read_text(encoding="utf-8")
        for path in (*CORPUS.glob("schemes/*.md"), *CORPUS.glob("partners/*/partner.yml"))
    }
    again = rewritten(records)
    changed = []
    for path, text in records.items():
        before, after = read(path, text), read(path, again[path])
        assert (after.data, after.body.strip(), list(after.findings)) == (before.data, before.body.strip(), []), path
        # A moment of the day is quoted more often than need be; comments are what it cannot keep.
        if re.sub(MOMENT, r"\1", again[path]) != re.sub(MOMENT, r"\1", text):
            changed.append(path)
    assert changed == []
    assert len(records) > 30


@pytest.mark.parametrize(
    "value", ["2026-03-02", "69", "12:30", "1_000", "on", "non", "a: b", "- a", "l'an : 2", "0x1F", "1e3", "~", "# x"]
)
def test_a_text_stays_a_text_for_every_reader(value: str) -> None:
    path = "partners/exemple/partner.yml"
    text = "name: " + json.dumps(value) + "\nkind: association\nrelation: signposted\n"
    after = read(path, rewritten({path: text})[path])
    assert after.data is not None
    assert after.data["name"] == value
    import yaml  # YAML 1.1 this time: what another program may read it with

    assert yaml.safe_load(rewritten({path: text})[path])["name"] == value


def test_what_the_fields_hold_becomes_a_record() -> None:
    """Nothing empty, yes and no as such, the whole country as one word."""
    judge = configuration.judges()["schemes"]
    shown = {
        "body": "texte", "partner": "exemple",
        "free": "oui", "anonymous": "non", "confidential": "", "appointment": None, "name": "Nom",
        "territory": ["national"], "places": [], "channels": [{"type": "telephone", "note": ""}], "keywords": ["", "a"],
    }  # fmt: skip
    made = node(["--input-type=module", "--eval", FROM_THE_CMS], {"judge": judge, "data": shown})
    assert made == {
        "name": "Nom", "partner": "exemple", "channels": [{"type": "telephone"}], "territory": "national", "free": True, "anonymous": False,
        "keywords": ["a"],
    }  # fmt: skip
    assert list(made) == ["name", "partner", "channels", "territory", "free", "anonymous", "keywords"]
