"""The page's commands, as they are written, on a bare host (tests/support/first_steps.py): minutes, by `make rehearsal`."""

from __future__ import annotations

import re
from pathlib import Path

from egalite.project import CHECKOUT
from tests.support import bare_host

PAGE = (CHECKOUT / "docs/mise-en-route.md").read_text(encoding="utf-8")
COMMANDS = "".join(re.findall(r"^```sh\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)).splitlines()


def test_each_command_of_the_page_does_what_it_says(tmp_path: Path) -> None:
    done = bare_host.run(tmp_path / "host", "tests.support.first_steps", COMMANDS, seconds=900)
    assert done.returncode == 0, f"{done.stdout[-6000:]}\n{done.stderr[-3000:]}"
    assert "Tout a été fait." in done.stdout
