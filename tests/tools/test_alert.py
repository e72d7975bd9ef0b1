"""One request for what goes wrong, on both forges: opened once, completed on change, closed by itself; and a silence told.

The forge here answers as the two REST interfaces are documented; none was met.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tools import alert
from tools.rehearsal.service import Handler, served


class Requests:
    """What a project holds: its requests, what was said, the last successes of its jobs."""

    def __init__(self) -> None:
        self.items: list[dict[str, Any]] = []
        self.said: list[str] = []
        self.tokens: set[str] = set()
        self.successes: dict[str, datetime] = {}


@pytest.fixture(params=["github", "gitlab"])
def forge(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Requests]:
    """A forge of each kind, known by `forge.yml` as on a machine that watches."""
    held = Requests()

    class Forge(Handler):
        def do_GET(self) -> None:
            url = urlsplit(self.path)
            query = parse_qs(url.query)
            if url.path.endswith("/issues"):
                assert query["state"] == ["open" if request.param == "github" else "opened"]
                found = [one for one in held.items if one["open"] and one["label"] == query["labels"][0]]
                self.answer(200, [{**one, "body": one["text"], "description": one["text"]} for one in found])
            elif url.path.endswith("/jobs"):
                jobs = [{"name": n, "ref": "main", "finished_at": d.isoformat()} for n, d in held.successes.items()]
                self.answer(200, jobs if query["page"] == ["1"] else [])
            else:
                name = url.path.split("/")[-2].removesuffix(".yml")
                day = held.successes.get(name)
                self.answer(200, {"workflow_runs": [{"updated_at": f"{day:%Y-%m-%dT%H:%M:%SZ}"}] if day else []})

        def change(self) -> None:
            held.tokens.add(self.headers["Authorization"] or self.headers["PRIVATE-TOKEN"] or "")
            assert "secret" in self.path, "the private project"
            values, parts = json.loads(self.body()), self.path.split("/")
            text = values.get("body") or values.get("description")
            if parts[-1] in ("comments", "notes"):
                held.said.append(values["body"])
            elif parts[-1] == "issues":
                label = values["labels"] if isinstance(values["labels"], str) else values["labels"][0]
                number = len(held.items) + 1
                held.items.append({"number": number, "iid": number, "text": text, "label": label, "open": True})
            else:
                item = held.items[int(parts[-1]) - 1]
                item["text"] = text or item["text"]
                item["open"] = "closed" not in values.values() and "close" not in values.values()
            self.answer(200, {})

        do_POST = do_PUT = do_PATCH = change

    with served(Forge) as address:
        (tmp_path / "forge.yml").write_text(
            f"kind: '{request.param}'\nurl: '{address}'\nrepository: 'ville/annuaire'\nbranch: 'main'\nprivate: 'ville/secret'\n"
        )
        monkeypatch.setattr(alert, "CHECKOUT", tmp_path)
        monkeypatch.setenv("ALERT_TOKEN", "jeton")
        for name in ("GITHUB_ACTIONS", "GITLAB_CI", "GITHUB_TOKEN"):
            monkeypatch.delenv(name, raising=False)
        yield held


def test_one_request_is_opened_completed_and_closed(forge: Requests) -> None:
    first = "En ligne : version 1.\nindex.html : contenu modifié"
    for text in (first, first, first.replace("version 1", "version 2")):
        assert alert.main(["surveillance", "--state", "1"], text) == 0
    assert (len(forge.items), forge.said) == (1, []), "what is said already is not said again"
    assert alert.main(["surveillance", "--state", "1"], "robots.txt : contenu modifié") == 0
    assert (len(forge.items), forge.said) == (1, ["robots.txt : contenu modifié"])
    assert "robots.txt" in forge.items[0]["text"]
    assert alert.main(["publication", "--state", "failure"], "La publication a échoué.") == 0
    assert len(forge.items) == 2, "another matter is another request"
    assert alert.main(["surveillance", "--state", "0"], "") == 0
    assert [item["open"] for item in forge.items] == [False, True]
    assert alert.main(["surveillance", "--state", "0"], "") == 0
    assert len(forge.said) == 2, "closed once"
    assert all("jeton" in token for token in forge.tokens)


def test_a_job_that_did_not_take_place_is_told(forge: Requests) -> None:
    now = datetime.now(UTC)
    forge.successes = {"publish": now, "audit": now, "due": now - timedelta(days=10)}
    assert alert.main(["--silences"], "") == 0
    assert forge.items == []
    forge.successes = {"publish": now - timedelta(days=3), "audit": now}
    assert alert.main(["--silences"], "") == 0
    lines = forge.items[0]["text"].splitlines()
    assert lines[0].startswith("Publication de la nuit : aucune réussite depuis le ")
    assert lines[1].startswith("Liste des échéances : aucune réussite encore")
    forge.successes = dict.fromkeys(alert.JOBS, now)
    assert alert.main(["--silences"], "") == 0
    assert not forge.items[0]["open"]


def test_a_list_is_kept_in_its_request(forge: Requests) -> None:
    for text in ("- une", "- deux"):
        assert alert.main(["echeances", "--list"], text) == 0
    assert [(item["text"], item["open"]) for item in forge.items] == [("- deux", True)]


def test_an_alert_that_reaches_nobody_is_a_failure(
    forge: Requests, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("ALERT_TOKEN")
    assert alert.main(["surveillance"], "a") == 1
    assert "personne ne peut être prévenu" in capsys.readouterr().err
    monkeypatch.setenv("ALERT_TOKEN", "jeton")
    (alert.CHECKOUT / "forge.yml").write_text(
        "kind: 'gitlab'\nurl: 'http://127.0.0.1:9'\nrepository: 'a/b'\nprivate: 'a/c'\n"
    )
    assert alert.main(["surveillance"], "a") == 1
    assert forge.items == []


def test_what_failed_may_be_the_installation() -> None:
    """Nothing but Python's own modules is imported."""
    own = {name.partition(".")[0] for name in sys.stdlib_module_names}
    source = Path(alert.__file__).read_text(encoding="utf-8")
    names = {line.split()[1].partition(".")[0] for line in source.splitlines() if line.startswith(("import ", "from "))}
    assert names <= own | {"__future__"}
