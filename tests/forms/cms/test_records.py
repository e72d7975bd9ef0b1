"""What the CMS reads and writes again is the same record; in the project's style, the same bytes."""

from __future__ import annotations

import json
import subprocess

from hypothesis import given, settings
from hypothesis import strategies as st

from egalite.forms.cms import bundle, configuration
from egalite.records import dump
from tests.support import strategies
from tests.support.corpus import AGENDA, CORPUS

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


def test_each_record_comes_back_byte_for_byte() -> None:
    records = {
        "/".join(path.parts[len(root.parts) :]): path.read_text(encoding="utf-8")
        for root in (CORPUS, AGENDA)
        for place in ("schemes/*.md", "partners/*/partner.yml", "events/*.md", "ideas/*.md")
        for path in root.glob(place)
    }
    assert rewritten(records) == records
    assert len(records) > 30


lines = strategies.texts.map(lambda text: " ".join(text.split("\n")))  # a field of the CMS is one line
# What YAML 1.1, YAML 1.2 or both may read as something else than the text that it is.
signs = st.text(st.sampled_from("01289:.-_+exobyn=<~'\"#&*!|>%@`{}[],?/\\Tz é«\u202f😀"), min_size=1, max_size=6)
moments = st.from_regex(r"[0-9]{1,2}:[0-5][0-9]", fullmatch=True)
words = st.sampled_from(["on", "Off", "n", "Y", "True", "Null", ".inf", "0x1F", "1e3", "+.1", "2026-3-2", "---", "..."])


@settings(max_examples=15, deadline=None)
@given(st.sets(signs | moments | words | strategies.traps | lines, min_size=30))
def test_a_text_is_written_in_the_project_s_style(values: set[str]) -> None:
    records = {
        f"partners/p{number}/partner.yml": dump.canonical("partner", {"name": value, "kind": "association"})
        for number, value in enumerate(values - {""})
    }
    assert rewritten(records) == records


def test_digits_without_quotation_marks_stay_a_text() -> None:
    path = "partners/exemple/partner.yml"
    assert rewritten({path: "name: 01000\nkind: association\n"})[path] == "name: '01000'\nkind: association\n"


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
