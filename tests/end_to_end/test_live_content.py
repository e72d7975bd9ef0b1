"""The content as it is today, aged and edited: check, generate and build end well, or refuse and say where.

The one test of the suite that reads the live records and settings: it names none of them, and holds for any valid content.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest
import yaml

from egalite.project import CHECKOUT
from egalite.records.values.day import today
from tests.support.edits import Checkout

_CODE = ("plugins", "theme", "pelicanconf.py", "publishconf.py", "package-lock.json")
_CONTENT = (
    "schemes",
    "partners",
    "events",
    "ideas",
    "committee",
    "content",
    "schemas",
    "docs",
    "deploy",
    "publisher.yml",
    "forge.yml",
)
_LEFT_OUT = shutil.ignore_patterns("captures")
ROUNDS = range(3)
EDITS = 6  # of one round


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The content and settings of this checkout, beside the code that judges them."""
    root = tmp_path / "copy"
    root.mkdir()
    for name in (*_CODE, *_CONTENT):
        source = CHECKOUT / name
        if source.is_dir():
            shutil.copytree(source, root / name, ignore=_LEFT_OUT)
        elif source.exists():
            shutil.copy(source, root)
    (root / "tools").mkdir()
    shutil.copy(CHECKOUT / "tools/compile_validator.mjs", root / "tools")
    (root / "node_modules").symlink_to(CHECKOUT / "node_modules")
    return root


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A command of the copy, with the copy's own code. Fails on a traceback: nothing that a person writes gives one."""
    done = subprocess.run(
        [sys.executable, "-m", "egalite.cli", *arguments],
        cwd=root, env={"PYTHONPATH": str(root / "plugins"), "PATH": "/usr/bin:/bin", "HOME": str(root)},
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert "Traceback" not in done.stderr, done.stderr
    assert "défaut du programme" not in done.stderr
    return done


def findings(root: Path, *arguments: str) -> tuple[int, list[dict[str, object]]]:
    """Exit code of a check of the whole copy, and what it found."""
    done = run(root, "check", "--format", "json", *arguments)
    assert done.returncode in (0, 1), done.stderr
    return done.returncode, json.loads(done.stdout)


def days(start: date) -> list[date]:
    """Tomorrow, later, the next 29 February, and the days whose night has one hour less or more in Paris."""
    leap = next(
        year for year in range(start.year + 1, start.year + 9) if year % 4 == 0 and (year % 100 or year % 400 == 0)
    )
    nights = [max(date(start.year + 1, month, day) for day in range(25, 32) if date(start.year + 1, month, day).weekday() == 6)
              for month in (3, 10)]  # fmt: skip
    return [start, *(start + timedelta(count) for count in (1, 30, 365, 1461)), date(leap, 2, 29), *nights]


def filled(root: Path) -> None:
    """Give the settings what the docs ask for: each empty line of publisher.yml gets a value of its kind."""
    values = {
        "site_url": "https://egalite.exemple.fr", "emergency_review": f"Juriste, {today()}",
        "convention_file": None, "charter_file": None, "data_licence": "etalab-2.0",
        "committee_public": "oui", "charter_address": "https://egalite.exemple.fr/charte.pdf", "charter_sha256": "0a" * 32,
    }  # fmt: skip
    file = root / "publisher.yml"
    data = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)
    for name, value in data.items():
        usual = (
            "service@exemple.fr"
            if name.endswith("_email")
            else "01 99 00 12 34"
            if name.endswith("phone")
            else "Un exemple"
        )
        data[name] = value or values.get(name, usual)
    lines = [f"{name}: '{value}'" if value else f"{name}:" for name, value in data.items()]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    forge = {"kind": "gitlab", "url": "https://forge.exemple.fr", "repository": "groupe/projet", "branch": "main"}
    text = "".join(f"{name}: '{value}'\n" for name, value in forge.items())
    (root / "forge.yml").write_text(f"{text}deposit:\napp_id:\nauth_url:\n", encoding="utf-8")


@pytest.mark.parametrize("day", days(today()), ids=str)
def test_time_alone_reddens_nothing(day: date) -> None:
    done = run(CHECKOUT, "check", "--on", day.isoformat())
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("day", [today() + timedelta(400), days(today())[5]], ids=str)
def test_the_site_is_built_on_any_day(copy: Path, day: date) -> None:
    done = run(copy, "site", "--no-index", "--on", day.isoformat())
    assert done.returncode == 0, done.stderr


def test_filled_settings_build_and_publish(copy: Path) -> None:
    filled(copy)
    assert findings(copy)[0] == 0
    done = run(copy, "site", "--no-index", "--settings", "publishconf.py")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("number", ROUNDS)
def test_edits_are_taken_or_refused_where_they_are(copy: Path, number: int) -> None:
    checkout = Checkout(copy, Random(f"{number}"))
    done = [checkout.edit() for _ in range(EDITS)]
    generated = run(copy, "generate")
    code, all_findings = findings(copy)
    errors = [finding for finding in all_findings if finding["severity"] == "error"]
    assert (code == 1) == bool(errors), done
    for finding in all_findings:
        assert (copy / str(finding["file"])).exists() or "supprimé" in " ".join(done), finding
        assert isinstance(finding["line"], int)
        assert finding["line"] >= 1
        assert str(finding["message"]).endswith((".", "?", "»")), finding
    assert generated.returncode == 0 or code == 1, (done, generated.stderr)
    built = run(copy, "site", "--no-index")
    # A deleted file that a guide leads to stops the build alone: the gate refuses the deletion.
    dead_link = "mènent nulle part" in built.stderr and "supprimé" in " ".join(done)
    assert built.returncode == code or dead_link, (done, errors, built.stderr)


def test_a_withdrawal_is_never_stopped(copy: Path) -> None:
    random = Random("withdrawals")
    before = {str(finding["message"]) for finding in findings(copy)[1] if finding["severity"] == "error"}
    schemes = sorted(copy.glob("schemes/*.md"))
    online = [path for path in schemes if "\nstatus: online\n" in path.read_text(encoding="utf-8")]
    for path in random.sample(online, min(3, len(online))):
        done = run(copy, "withdraw", path.stem, "--reason", random.choice(("danger-pour-le-public", "service-ferme")))
        assert done.returncode == 0, done.stdout + done.stderr
    after = {str(finding["message"]) for finding in findings(copy)[1] if finding["severity"] == "error"}
    assert after <= before
    built = run(copy, "site", "--no-index")
    assert built.returncode == 0, built.stderr
