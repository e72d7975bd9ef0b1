"""`theme/components/propose/validator.js`: the schema of a proposal, compiled by Ajv to a module without `eval`.

The first lines of the file hold the digests of what it was made from and of its code: while both stand, nothing is
compiled and Node is not needed. `tests/forms/test_validator.py` compiles it for real and compares.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess

from egalite.forms.proposal import bare, proposal, shared
from egalite.project import CHECKOUT

PATH = "theme/components/propose/validator.js"
_COMPILER = CHECKOUT / "tools" / "compile_validator.mjs"
_HEAD = """\
// Whether a proposal conforms to schemas/: `validate(proposal)`, its faults in `validate.errors`.
// Made by `egalite generate` with Ajv (tools/compile_validator.mjs): do not edit.
// Inputs {inputs}
// Code {code}
"""
_STATED = re.compile(r"^// Inputs ([0-9a-f]{64})\n// Code ([0-9a-f]{64})\n", re.MULTILINE)


class CompileError(Exception):
    """The module cannot be made here; a French sentence."""


def generated() -> dict[str, str]:
    """The module's text, compiled only when an input or the file itself moved. Raises CompileError."""
    try:
        text = (CHECKOUT / PATH).read_bytes().decode("utf-8")
    except FileNotFoundError:
        text = ""
    digests = _STATED.search(text)
    if digests and digests.groups() == (inputs(), _digest(text[digests.end() :])):
        return {PATH: text}
    return {PATH: compiled()}


def compiled() -> str:
    """The module's text, compiled now by Node. Raises CompileError."""
    if shutil.which("node") is None or not (CHECKOUT / "node_modules" / "ajv").is_dir():
        raise CompileError(
            f"{PATH} n'est plus à jour avec schemas/, et Node ou Ajv manque pour le refaire : "
            "lancez « make node_modules/.done », puis « make generate »."
        )
    process = subprocess.run(
        ["node", str(_COMPILER)],
        input=_schema(), capture_output=True, text=True, encoding="utf-8", check=False, cwd=CHECKOUT,
    )  # fmt: skip
    if process.returncode or "require(" in process.stdout:
        lines = process.stderr.strip().splitlines()
        raise CompileError(f"tools/compile_validator.mjs a échoué : {lines[-1] if lines else 'code inattendu'}")
    return _HEAD.format(inputs=inputs(), code=_digest(process.stdout)) + process.stdout


def inputs() -> str:
    """Digest of all that the module is made from: the schema, the program that compiles it, the version of Ajv."""
    lock = json.loads((CHECKOUT / "package-lock.json").read_bytes())
    version = lock["packages"]["node_modules/ajv"]["version"]
    return _digest(f"{version}\n{_COMPILER.read_text(encoding='utf-8')}\n{_schema()}")


def _schema() -> str:
    return json.dumps(shared(bare(proposal())), ensure_ascii=False)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
