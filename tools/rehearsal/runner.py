"""What both runners share: the environment of a job, and what is looked for after it."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import playwright

from tools.rehearsal.answer import Answer, kept, rules
from tools.rehearsal.events import Event
from tools.rehearsal.repository import Forge

# The Node that the locked Playwright brings: both runners ask for a younger one than Debian's.
NODE = Path(playwright.__file__).parent / "driver"
# Given to the runner as a secret would be: nothing that it prints or keeps may hold it.
SECRET = "secret-de-repetition-3f1c"
# A registry that refuses every connection, and nothing else that pip could turn to.
SILENCE = {
    "PIP_CONFIG_FILE": "/dev/null", "PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_EXTRA_INDEX_URL": "",
    "PIP_FIND_LINKS": "", "PIP_NO_CACHE_DIR": "1", "PIP_RETRIES": "0", "PIP_TIMEOUT": "2",
}  # fmt: skip
_FORGE_WORDS = ("CI", "GIT", "GH_", "ACTIONS_", "RUNNER_")
_LIMIT = 1200  # seconds of a job


@dataclass(slots=True)
class Place:
    """Where a runner works: its folder, with a home of its own."""

    folder: Path

    def __post_init__(self) -> None:
        for name in ("home", "bin", "logs"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        shutil.copy(Path(__file__).with_name("gh"), self.folder / "bin/gh")

    @property
    def calls(self) -> Path:
        """What `gh` was asked."""
        return self.folder / "gh-calls"

    def environment(self, forge: Forge, host: str, event: Event) -> dict[str, str]:
        """The variables of a job: this machine's, without what a forge would add, and the forge's address replaced."""
        own = {name: value for name, value in os.environ.items() if not name.startswith(_FORGE_WORDS)}
        open_ones = [name for name in os.environ["PATH"].split(os.pathsep) if os.access(name, os.X_OK)]
        path = os.pathsep.join((str(self.folder / "bin"), str(NODE), *open_ones))
        return {
            **own, "PIP_NO_COMPILE": "1",  # half the time of an installation, and the same answers
            "PATH": path, "HOME": str(self.folder / "home"), "GH_CALLS": str(self.calls), "GH_AUTHOR": event.account,
            "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": f"url.file://{forge.folder}/.insteadOf",
            "GIT_CONFIG_VALUE_0": f"https://{host}/", **(SILENCE if event.silent else {}),
        }  # fmt: skip

    def run(self, command: list[str], folder: Path, environment: dict[str, str], log: str) -> tuple[int, str]:
        """Exit code and words of a runner; the words are kept in `logs`. A job that never ends is a failure."""
        with subprocess.Popen(
            command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, errors="replace",
        ) as process:  # fmt: skip
            try:
                printed, _ = process.communicate(timeout=_LIMIT)
            except subprocess.TimeoutExpired:
                process.terminate()  # a runner ends its job then
                printed, _ = process.communicate()
        (self.folder / "logs" / f"{log}.txt").write_text(printed, encoding="utf-8")
        return process.returncode, printed


def judge(place: Place, forge: Forge, before: str, passed: bool, printed: str, folder: Path) -> Answer:
    """The answer that a run gives, with the faults that no run may have."""
    faults = set()
    if (forge.folder / "executed").exists():
        faults.add("le code de la proposition a été exécuté")
    if forge.refs() != before:
        faults.add("une branche a été écrite")
    files = [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".zip"] if folder.is_dir() else []
    if SECRET in printed or any(SECRET.encode() in path.read_bytes() for path in files):
        faults.add("un secret est montré")
    calls = place.calls.read_text(encoding="utf-8").splitlines() if place.calls.exists() else []
    place.calls.unlink(missing_ok=True)
    written = (
        {"une demande"}
        if any(call.startswith(("issue create", "issue edit", "issue comment")) for call in calls)
        else set()
    )
    return Answer(passed, rules(printed), kept(folder), frozenset(written), frozenset(faults))
