"""ESLint on the theme's scripts and styles: no fault, and nothing that a browser at the floor lacks, save what
theme/enhancements.json says that a page does without."""

from __future__ import annotations

import json
import subprocess

import pytest

from benchmarks.lighthouse import NODE
from egalite.project import CHECKOUT

ESLINT = CHECKOUT / "node_modules/eslint/bin/eslint.js"


def lint(*arguments: str, text: str | None = None) -> list[tuple[str, str]]:
    """Rules that are broken, each with its message."""
    run = subprocess.run(
        [NODE, ESLINT, "--format=json", *arguments],
        cwd=CHECKOUT,
        input=text,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode in (0, 1), run.stderr
    return [
        (one["ruleId"], f"{file['filePath']}:{one['line']} {one['message']}")
        for file in json.loads(run.stdout)
        for one in file["messages"]
    ]


def test_the_theme_has_no_fault_and_keeps_to_the_floor() -> None:
    assert lint("theme") == []


@pytest.mark.parametrize(
    ("name", "text", "rules"),
    [
        (
            "components/a/script.js",
            "export const a = (b) => [Object.hasOwn(b, 1), b.at(1), /(?<=c)d/.test(b), structuredClone(b)]; await a();\nlet e = 1;\n",
            {"es-x/no-object-hasown", "no-restricted-syntax", "compat/compat", "es-x/no-top-level-await", "no-unused-vars", "prefer-const"},
        ),
        (
            "styles/a.css",
            "a:has(b) { aspect-ratio: 1; height: 1dvh; colour: red }\n@layer c { d { color: red } }\n"
            "@media (prefers-reduced-data: reduce) { e { color: red } }\n",
            {"css/use-baseline", "css/no-invalid-properties"},
        ),
    ],
)  # fmt: skip
def test_the_linter_sees_what_the_floor_lacks(name: str, text: str, rules: set[str]) -> None:
    found = lint("--stdin", f"--stdin-filename=theme/{name}", text=text)
    assert {rule for rule, _ in found} >= rules
    if name.endswith(".css"):
        assert len([rule for rule, _ in found if rule == "css/use-baseline"]) == 5


def test_every_enhancement_says_what_happens_elsewhere_and_is_used() -> None:
    listed = json.loads((CHECKOUT / "theme/enhancements.json").read_text(encoding="utf-8"))
    sheets = "\n".join(path.read_text(encoding="utf-8") for path in (CHECKOUT / "theme").rglob("*.css"))
    scripts = "\n".join(path.read_text(encoding="utf-8") for path in (CHECKOUT / "theme").rglob("*.js"))
    for kind, features in listed.items():
        for name, reason in features.items():
            assert name in (scripts if kind == "scripts" else sheets), name
            assert all(len(words) > 10 for words in (reason.values() if isinstance(reason, dict) else [reason])), name
