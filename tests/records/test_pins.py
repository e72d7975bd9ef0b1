"""The pinned answers are judged when their file changes, and by every run of the tests."""

from __future__ import annotations

import hashlib
import shutil
from datetime import date
from pathlib import Path

import pytest

from egalite.project import CHECKOUT
from egalite.records.content import promoted_answers
from egalite.records.registry import load
from egalite.records.rules import pins as rule

EXAMPLES = Path(__file__).parents[1] / "examples"
FAULTY = EXAMPLES / "invalid/pins/open-parenthesis"


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout that holds a faulty file of pinned answers, and records."""
    shutil.copytree(EXAMPLES / "base", tmp_path, dirs_exist_ok=True)
    shutil.copytree(FAULTY, tmp_path, dirs_exist_ok=True)
    monkeypatch.setattr(rule, "CHECKOUT", tmp_path)
    return tmp_path


def told(root: Path) -> set[str]:
    return {finding.rule for finding in load(root, date(2026, 11, 23)).findings}


def test_the_pinned_answers_of_the_checkout_are_faultless() -> None:
    assert list(rule.faults(promoted_answers.FILE.open(CHECKOUT))) == []


def test_a_faulty_file_is_told_and_never_said_to_be_judged(checkout: Path) -> None:
    assert told(checkout) == {"pins"}
    assert rule.generated() == {}


def test_a_file_once_judged_is_judged_again_only_when_it_changes(checkout: Path) -> None:
    digest = hashlib.sha256((checkout / promoted_answers.FILE.path).read_bytes()).hexdigest()
    (checkout / rule.SIGNATURE).write_text(f"{digest}  {promoted_answers.FILE.path}\n", encoding="utf-8")
    assert told(checkout) == set()
    with (checkout / promoted_answers.FILE.path).open("a", encoding="utf-8") as file:
        file.write("# une ligne de plus\n")
    assert told(checkout) == {"pins"}
