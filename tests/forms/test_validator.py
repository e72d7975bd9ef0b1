"""The compiled validator is what would be made now, judges as the schema does, and needs no `eval`."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import jsonschema
import pytest

from benchmarks.lighthouse import NODE
from egalite.cli import main as cli
from egalite.forms import catalogue, validator
from egalite.forms.proposal import open_fields, proposal
from egalite.project import CHECKOUT
from egalite.records import registry
from tests.support.corpus import CORPUS, DAY

from .breaking import broken, full

_JUDGE = """
import { validate } from %s;
let text = "";
for await (const piece of process.stdin) text += piece;
const told = JSON.parse(text).map((one) => (validate(one) ? [] : validate.errors));
process.stdout.write(JSON.stringify(told));
"""


def judged(proposals: list[object], module: str | None = None) -> list[list[dict]]:
    """Faults that the compiled module finds in each proposal."""
    address = json.dumps(module or (CHECKOUT / validator.PATH).as_uri())
    done = subprocess.run(
        [NODE, "--disallow-code-generation-from-strings", "--input-type=module", "--eval", _JUDGE % address],
        input=json.dumps(proposals), capture_output=True, text=True, check=True,
    )  # fmt: skip
    return json.loads(done.stdout)


def _place(fault: dict) -> str:
    extra = fault["params"].get("missingProperty") or fault["params"].get("additionalProperty")
    return fault["instancePath"] + (f"/{extra}" if extra else "")


def test_the_committed_module_is_what_ajv_makes_now() -> None:
    assert (CHECKOUT / validator.PATH).read_text(encoding="utf-8") == validator.compiled()


def test_no_code_is_made_at_run_time() -> None:
    text = (CHECKOUT / validator.PATH).read_text(encoding="utf-8")
    for word in ("eval(", "new Function", "Function(", "require(", "import "):
        assert word not in text, word


@pytest.mark.parametrize("kind", ["new", "update", "confirm", "close", "organisation"])
def test_a_full_proposal_passes(kind: str) -> None:
    made = full(kind)
    jsonschema.Draft202012Validator(proposal()).validate(made)
    assert judged([made]) == [[]]


def test_every_constraint_is_refused_at_its_place() -> None:
    cases = list(broken())
    assert len(cases) > 250
    oracle = jsonschema.Draft202012Validator(proposal(), format_checker=None)
    for case, faults in zip(cases, judged([case.value for case in cases]), strict=True):
        place = "".join(f"/{part}" for part in case.pointer)
        assert (place, case.keyword) in {(_place(fault), fault["keyword"]) for fault in faults}, str(case)
        if case.keyword != "format":  # in Python, rules judge formats
            assert not oracle.is_valid(case.value), str(case)


def test_every_online_record_conforms() -> None:
    known = registry.load(CORPUS, DAY)
    open_names = set(open_fields("scheme")["properties"])
    made = []
    for identifier, data in known.schemes.items():
        if data["status"] == "withdrawn":
            continue  # nobody updates what has gone
        one = full("update")
        one["scheme"] = {
            "id": identifier,
            "base": one["scheme"]["base"],
            "record": {name: value for name, value in data.items() if name in open_names},
            "body": known.corpus.bodies[identifier],
        }
        made.append(one)
    assert len(made) > 20
    assert judged(made) == [[]] * len(made)


def test_a_changed_input_asks_for_a_new_module_and_nothing_else_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(validator, "compiled", lambda: "nouveau")
    assert validator.generated()[validator.PATH] != "nouveau"
    monkeypatch.setattr(validator, "_schema", lambda: "{}")
    assert validator.generated()[validator.PATH] == "nouveau"


def test_a_change_by_hand_is_seen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    text = (CHECKOUT / validator.PATH).read_text(encoding="utf-8")
    target = tmp_path / validator.PATH
    target.parent.mkdir(parents=True)
    target.write_text(text.replace("maxLength", "maxlength", 1), encoding="utf-8")
    monkeypatch.setattr(validator, "compiled", lambda: "nouveau")
    inputs = validator.inputs()
    monkeypatch.setattr(validator, "inputs", lambda: inputs)
    monkeypatch.setattr(validator, "CHECKOUT", tmp_path)
    assert validator.generated()[validator.PATH] == "nouveau"


def test_without_node_a_current_module_is_enough_and_a_stale_one_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(validator.shutil, "which", lambda name: None)
    monkeypatch.setattr(catalogue, "GENERATORS", ("egalite.forms.validator",))
    assert cli.run(["generate", "--check"]) == 0
    monkeypatch.setattr(validator, "_schema", lambda: "{}")
    assert cli.run(["generate", "--check"]) == cli.COULD_NOT_RUN
    assert "make node_modules/.done" in capsys.readouterr().err
