"""What waits on the forge is at the desk: judged as its merge would be, until it has its answer or its author changes it."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from egalite.cli import main as cli
from egalite.records.content.forge import Forge, Kind
from egalite.register.desk import requests
from egalite.register.desk.proposals import Received
from tests.conftest import DAY, PARTNER, SCHEME
from tests.history.conftest import Repo

PATH = "schemes/permanence.md"


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """A clone whose forge holds a merge request, number 7, which changes a telephone number."""
    repo = Repo(tmp_path / "public")
    repo.write("partners/association-exemple/partner.yml", PARTNER)
    repo.write(PATH, SCHEME)
    repo.commit("Premières fiches")
    fetched(repo, "refs/demandes/7", "04 72 19 81 81", "04 72 19 81 82")
    return repo


def fetched(repo: Repo, ref: str, old: str, new: str) -> None:
    """What `git fetch` would bring: a change of the scheme, on the branch or the request of a name."""
    repo.git("switch", "--quiet", "--detach", "main")
    repo.change(PATH, old, new)
    repo.git("update-ref", ref, repo.commit("Proposition"))
    repo.git("switch", "--quiet", "main")


@pytest.fixture
def waiting(repo: Repo, tmp_path: Path) -> Callable[..., list[Received]]:
    assert cli.run(["register", "init", str(tmp_path / "registre")]) == 0
    return lambda *forge: requests.waiting(tmp_path / "registre", repo.path, DAY, *forge)


# The list that each forge has of what is open, and its names of a request's number, author and account.
FIELDS = {
    "/api/v4/projects/equipe%2Fannuaire/merge_requests?state=opened": ("iid", "author", "username"),
    "/api/v3/repos/equipe/annuaire/pulls?state=open": ("number", "user", "login"),
}


class Api(BaseHTTPRequestHandler):
    """Answers like a forge whose second page alone has a request. No real forge was met: this is what their documentation says."""

    def do_GET(self) -> None:
        """A page of the list of open requests."""
        address, _, page = self.path.partition("&per_page=100&page=")
        number, author, account = FIELDS[address]
        numbers = range(1000, 1100) if page == "1" else [7]
        found = [{number: one, author: {account: "Asso-Exemple"}} for one in numbers]
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps(found).encode())

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Api)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_request_is_read_in_the_words_of_its_sheet(waiting: Callable[[], list[Received]], repo: Repo) -> None:
    fetched(repo, "refs/remotes/origin/horaires", "hours: 9h-18h", "hours: 9h-12h")
    fetched(repo, "refs/remotes/origin/gestes/1", "hours: 9h-18h", "hours: 9h-13h")
    fetched(repo, "refs/demandes/9", "territory: national", "territory: ailleurs")
    shown = {one.nature: one for one in waiting()}
    assert {nature: one.state for nature, one in shown.items()} == {
        "Demande de fusion n° 7": "ready", "Branche « horaires »": "ready", "Demande de fusion n° 9": "refused",
    }  # fmt: skip
    one = shown["Demande de fusion n° 7"]
    assert (one.name, one.organisation) == ("Permanence d'exemple", "association-exemple")
    [change] = one.changes
    assert "04 72 19 81 81 → 04 72 19 81 82" in change.label
    assert (change.sensitive, "Appelez le nouveau numéro" in change.check) == (True, True)
    assert "Faites d'abord les vérifications à la main" in one.warnings[0]
    assert "1. Fichier schemes/permanence.md, ligne " in shown["Demande de fusion n° 9"].letter


@pytest.mark.parametrize("gesture", ["acceptance", "correction", "refusal"])
def test_an_answer_holds_until_its_author_changes_the_request(
    waiting: Callable[[], list[Received]], repo: Repo, tmp_path: Path, gesture: str
) -> None:
    answer = {
        "acceptance": {"by": "juriste", "called_on": DAY.isoformat()}, "correction": {}, "refusal": {"ground": "doublon"},
    }[gesture]  # fmt: skip
    file, before = tmp_path / "geste.json", repo.git("for-each-ref")
    one = {"format": "egalite-geste-1", "reference": f"{DAY}-{7:016x}", "made_on": DAY.isoformat(), "gesture": gesture,
           "subject": "association-exemple", "proposal": waiting()[0].digest, **answer}  # fmt: skip
    file.write_text(json.dumps(one))
    options = ("--register", str(tmp_path / "registre"), "--root", str(repo.path), "--on", DAY.isoformat())
    assert cli.run(["desk", "apply", str(file), *options]) == 0
    assert (waiting(), repo.git("for-each-ref"), repo.git("status", "--porcelain")) == ([], before, "")
    fetched(repo, "refs/demandes/7", "04 72 19 81 81", "04 72 19 81 83")
    assert [one.state for one in waiting()] == ["ready"]
    assert cli.run(["desk", "apply", str(file), *options]) == 1, "what has changed needs an answer of its own"


@pytest.mark.parametrize("kind", ["gitlab", "github"])
def test_what_the_forge_has_closed_awaits_nothing(
    waiting: Callable[..., list[Received]], repo: Repo, address: str, kind: Kind
) -> None:
    fetched(repo, "refs/demandes/8", "hours: 9h-18h", "hours: 9h-12h")
    repo.git("update-ref", "refs/remotes/origin/horaires", "refs/demandes/8")
    fetched(repo, "refs/remotes/origin/midi", "hours: 9h-18h", "hours: 9h-13h")
    forge = Forge(kind, address, "equipe/annuaire", "main")
    assert {one.nature for one in waiting(forge)} == {"Demande de fusion n° 7", "Branche « midi »"}
    assert {one.nature for one in waiting()} == {*(f"Demande de fusion n° {n}" for n in (7, 8)), "Branche « midi »"}
    told, *others = waiting(Forge(kind, "http://127.0.0.1:9", "equipe/annuaire", "main"))
    assert (told.digest, len(others)) == ("", 3), "a forge that does not answer hides nothing"
    assert "la forge n'a pas dit" in told.problem


def test_a_request_is_judged_as_what_its_account_may_change(
    waiting: Callable[..., list[Received]], repo: Repo, address: str
) -> None:
    """An account that speaks for another organisation alone, and that of a stranger."""
    repo.write("partners/ville-exemple/partner.yml", PARTNER.replace("Association Exemple", "Ville d'exemple"))
    repo.write("content/proposers.yml", "team:\norganisations:\n  ville-exemple:\n    - 'asso-exemple'\n")
    repo.commit("Une liste")
    [unknown], [known] = waiting(), waiting(Forge("github", address, "equipe/annuaire", "main"))
    assert (unknown.account, unknown.state) == ("", "ready")
    assert (known.account, known.state) == ("Asso-Exemple", "refused")
