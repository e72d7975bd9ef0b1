"""`egalite intake` on real repositories: what it writes, what it never touches, what it sends."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from egalite.cli import main as cli
from egalite.editing.intake.merge_request import TOKEN
from tests.editing.proposals import CONTACT, about, encoded, new, update, with_logo
from tests.history.conftest import Repo
from tests.hostile import images
from tests.support.corpus import UNFILLED_FORGE
from tests.support.intake import CALLED, CONVENTION, PARTNER_PATH, PATH, state


def unreferenced(before: dict[str, object], after: dict[str, object]) -> dict[str, object]:
    """What differs once the proposal's own branch is put aside."""
    files = {
        name: digest
        for name, digest in after["files"].items()
        if before["files"].get(name) != digest and not name.startswith(".git/refs/heads/proposition/")
    }
    return {"status": before["status"] == after["status"], "files": files}


def changed_opening(repo: Repo) -> dict:
    repo_main = repo.path.parent / "main"
    if not repo_main.exists():
        repo.git("worktree", "add", "--quiet", "--detach", str(repo_main), "main")
    proposal = update(repo_main, "permanence")
    repo.git("worktree", "remove", "--force", str(repo_main))
    proposal["scheme"]["record"]["channels"][0]["hours"] = "10h-12h"
    return proposal


def test_an_update_is_one_commit_of_one_line_and_nothing_else_moves(repo, run):
    proposal = changed_opening(repo)
    before = state(repo)
    code, out, err = run(proposal)
    assert (code, err) == (0, f"Proposition : {repo.path.parent}/proposition.json\n")
    diff = repo.git("diff", "--unified=0", "main", "proposition/permanence").splitlines()
    assert [line for line in diff if line[0] in "+-" and line[:3] not in ("+++", "---")] == [
        "-    hours: 9h-18h",
        "+    hours: 10h-12h",
    ]
    told = repo.git("log", "-1", "--format=%an|%ae|%cn|%ce|%P", "proposition/permanence").split("|")
    assert told == [
        "Association Exemple",
        "association-exemple@partenaires.invalid",
        "Rôle Éditeur",
        "editeur@exemple.invalid",
        repo.git("rev-parse", "main"),
    ]
    assert repo.git("log", "-1", "--format=%B", "proposition/permanence") == (
        "Proposition : Permanence d'exemple\n\nMise à jour proposée par Association Exemple.\n\n"
        "Proposition-Fiche: permanence\nProposition-Faite-Le: 2026-11-20\nRappel-Par: juriste\nRappel-Le: 2026-11-22"
    )
    assert unreferenced(before, state(repo)) == {"status": True, "files": {}}
    assert "Feuille de relecture" in out
    assert "Téléphone, horaires : 9h-18h → 10h-12h" in out
    assert "Aucune forge n'est réglée (forge.yml) : envoyez la branche" in out
    assert "git push origin proposition/permanence" in out


def test_nothing_to_correct_and_a_withdrawal_leave_an_update_under_way_alone(repo, run):
    assert run(changed_opening(repo))[0] == 0
    repo.git("stash", "--quiet")
    repo.git("switch", "--quiet", "main")
    for kind in ("confirm", "close"):
        assert run(about(repo.path, "permanence", kind) | {"reference": "2026-11-20-0a1b2c3d"})[0] == 0
    ways = repo.git("for-each-ref", "--format=%(refname:short)", "refs/heads/proposition").split()
    assert ways == [f"proposition/permanence{way}" for way in ("", ".close", ".confirm")]
    assert "Proposition-Reference: 2026-11-20-0a1b2c3d" in repo.git("log", "-1", "--format=%B", ways[1])
    assert "fact: withdrawal" in repo.git("show", f"{ways[1]}:{PATH}")
    assert repo.git("show", f"{ways[2]}:{PATH}").count("  - fact: confirmation\n    date: '2026-11-20'") == 1


def test_the_contact_is_nowhere_in_the_repository(repo, run):
    _, out, _ = run(changed_opening(repo))
    everything = ["git", "-C", str(repo.path), "cat-file", "--batch-all-objects", "--batch"]
    held = subprocess.run(everything, capture_output=True, check=True).stdout
    assert b"Mise \xc3\xa0 jour" in held
    for secret in CONTACT.values():
        assert secret.encode() not in held
        assert secret not in out


def test_a_proposal_left_on_the_forge_has_no_contact(repo, run):
    proposal = changed_opening(repo)
    del proposal["contact"]
    assert run(proposal)[0] == 0
    assert repo.git("rev-list", "--count", "main..proposition/permanence") == "1"


def test_a_file_kept_in_the_repository_is_told(repo, capsys):
    repo.write("recu.json", encoded(new()).decode())
    options = ["--root", str(repo.path), "--on", "2026-11-23", "--forge", str(UNFILLED_FORGE), *CALLED]
    assert cli.run(["intake", *options, str(repo.path / "recu.json")]) == 0
    assert "sortez-le du dossier du dépôt" in capsys.readouterr().err


def test_twice_changes_nothing_the_second_time(repo, run):
    proposal = changed_opening(repo)
    run(proposal)
    before = state(repo)
    code, out, _ = run(proposal, called=("--called-back-by", "editeur", "--called-back-on", "2026-11-23"))
    assert code == 0
    assert "Déjà reprise" in out
    assert state(repo) == before
    repo.git("stash", "--quiet")
    repo.git("switch", "--quiet", "main")
    repo.write("README.md", "Plus loin\n")
    repo.commit("Autre chose")
    before = state(repo)
    assert "Déjà reprise" in run(proposal)[1], "main went on, the proposal did not"
    assert state(repo) == before
    repo.merge("proposition/permanence")
    before = state(repo)
    assert "Rien n'a changé" in run(proposal)[1], "merged"
    assert state(repo) == before


def test_a_corrected_proposal_replaces_the_former_one(repo, run):
    proposal = changed_opening(repo)
    run(proposal)
    former = repo.git("rev-parse", "proposition/permanence")
    proposal["scheme"]["record"]["channels"][0]["hours"] = "10h-13h"
    _, out, _ = run(proposal)
    assert f"remplace la proposition précédente, commit {former[:12]}" in out
    assert repo.git("rev-list", "--count", "main..proposition/permanence") == "1"


def test_work_that_somebody_added_is_never_lost(repo, run):
    proposal = changed_opening(repo)
    run(proposal)
    repo.git("stash", "--quiet")
    repo.git("switch", "--quiet", "proposition/permanence")
    repo.change(PATH, "10h-12h", "10h-12h, hors vacances")
    repo.commit("Précision de l'éditeur")
    repo.git("switch", "--quiet", "autre-travail")
    before = state(repo)
    proposal["scheme"]["record"]["channels"][0]["hours"] = "10h-13h"
    code, _, err = run(proposal)
    assert code == 2
    assert "porte déjà un autre travail" in err
    assert state(repo) == before


def test_no_word_of_a_proposal_means_anything_to_the_forge(repo, run):
    proposal = new(organisation="nouvelle-association")
    proposal["scheme"]["record"]["name"] = "Accueil [skip ci] closes #1, GH-2 et @equipe"
    proposal["organisation"]["record"] = {"name": "Fixes !3 ::error::", "kind": "association"}
    code, out, err = run(proposal)
    assert code == 0, (out, err)
    message = repo.git("log", "-1", "--format=%an%n%B", "proposition/accueil")
    assert message.splitlines()[:4] == [
        "Fixes 3 error", "Proposition : Accueil skip ci closes 1, GH 2 et equipe", "", "Fiche nouvelle proposée par Fixes 3 error.",
    ]  # fmt: skip


def test_a_new_organisation_with_its_scheme(repo, run):
    proposal = new(organisation="nouvelle-association")
    proposal["organisation"]["record"] = {"name": "Nouvelle #association\nde test", "kind": "association"}
    assert "retour à la ligne" in run(proposal)[1]
    proposal["organisation"]["record"]["name"] = "Nouvelle #association"
    assert run(proposal)[0] == 0
    names = repo.git("diff", "--name-only", "main", "proposition/accueil").splitlines()
    assert names == ["partners/nouvelle-association/partner.yml", "schemes/accueil.md"]
    assert repo.git("log", "-1", "--format=%an", "proposition/accueil") == "Nouvelle association"


def test_a_new_organisation_once_merged_changes_nothing_the_second_time(repo, run):
    proposal = new(organisation="nouvelle-association")
    proposal["organisation"]["record"] = {"name": "Nouvelle association", "kind": "association"}
    assert run(proposal)[0] == 0
    repo.git("stash", "--quiet")
    repo.git("switch", "--quiet", "main")
    repo.merge("proposition/accueil")
    repo.git("branch", "--quiet", "-D", "proposition/accueil")
    before = state(repo)
    code, out, err = run(proposal)
    assert (code, out) == (0, "Rien n'a changé : l'annuaire dit déjà ce que dit la proposition.\n"), err
    assert state(repo) == before
    # What it says of itself is known: another scheme comes alone.
    proposal["scheme"]["id"] = "second-accueil"
    proposal["scheme"]["record"]["name"] = "Second accueil d'exemple"
    assert run(proposal)[0] == 0
    assert repo.git("diff", "--name-only", "main", "proposition/second-accueil") == "schemes/second-accueil.md"
    # What it says is no longer what the directory says.
    before = state(repo)
    proposal["organisation"]["record"]["name"] = "Autre nom"
    code, out, _ = run(proposal)
    assert code == 1
    assert "il est déjà dans l'annuaire" in out
    assert state(repo) == before


def test_a_logo_goes_with_its_partner(repo, run):
    repo.git("stash", "--quiet")
    repo.git("switch", "--quiet", "main")
    repo.write(PARTNER_PATH, CONVENTION)
    repo.commit("Convention")
    proposal = with_logo(new(), images.saved("PNG"))
    code, _, _ = run(proposal)
    assert code == 0
    names = repo.git("diff", "--name-only", "main", "proposition/accueil").splitlines()
    assert names == ["partners/association-exemple/logo.webp", PARTNER_PATH, "schemes/accueil.md"]
    assert cli.run(["gate", "--team", "--root", str(repo.path), "--antivirus", "off", "main..proposition/accueil"]) == 0
    assert run(proposal)[1].count("Déjà reprise") == 1


def test_an_older_version_is_shown_then_carried_over_when_asked(repo, run):
    proposal = changed_opening(repo)
    repo.git("stash", "--quiet")
    repo.git("switch", "--quiet", "main")
    repo.change(PATH, "free: true", "free: false")
    repo.commit("Devient payant")
    before = state(repo)
    code, out, _ = run(proposal)
    assert code == 1
    assert "La fiche a changé depuis la version dont part la proposition. Rien n'a été écrit." in out
    assert (
        "  Gratuit\n    version de départ : oui\n    annuaire          : non\n    proposition       : (inchangé)\n"
        in out
    )
    assert state(repo) == before
    code, out, _ = run(proposal, "--onto-current")
    assert code == 0
    written = repo.git("show", f"proposition/permanence:{PATH}")
    assert "hours: 10h-12h" in written
    assert "free: false" in written


def test_the_call_back_is_asked_before_anything_is_written_and_no_is_the_default(
    repo, run, monkeypatch, capsys, tmp_path
):
    from click.testing import CliRunner

    file = tmp_path / "p.json"
    file.write_bytes(encoded(changed_opening(repo)))
    before = state(repo)
    arguments = ["intake", "--root", str(repo.path), "--on", "2026-11-23", "--forge", str(UNFILLED_FORGE), str(file)]
    for typed in ("\n", "n\n", "", "peut-être\n", "o\n", "o\nediteur\n2026-11-24\ndemain\n"):
        done = CliRunner().invoke(cli.group, arguments, input=typed, standalone_mode=False)
        assert done.return_value == 1
        assert "Avez-vous rappelé cet organisme" in done.output
        assert state(repo) == before
    done = CliRunner().invoke(cli.group, arguments, input="oui\npartenaire\nMainteneur\n\n", standalone_mode=False)
    assert done.return_value == 0, done.output
    assert "Rappel-Par: mainteneur\nRappel-Le: 2026-11-23" in repo.git(
        "log", "-1", "--format=%B", "proposition/permanence"
    )


def test_nobody_is_called_for_what_cannot_be_taken(repo, run):
    refused = changed_opening(repo)
    refused["scheme"]["record"]["territory"] = ["690"]
    code, out, err = run(refused, called=())
    assert (code, "Avez-vous rappelé" in out + err) == (1, False)
    assert "Refusée" in err


@pytest.mark.parametrize(
    ("called", "words"),
    [
        (("--called-back-by", "juriste"), "ensemble"),
        (("--called-back-by", "partenaire", "--called-back-on", "2026-11-22"), "choisissez parmi"),
        (("--called-back-by", "juriste", "--called-back-on", "2026-11-24"), "futur"),
    ],
)
def test_a_call_back_that_cannot_be(repo, run, called, words):
    code, _, err = run(new(), called=called)
    assert code == 2
    assert words in err


def test_nobody_s_commit_is_refused(repo, run):
    repo.git("config", "--unset", "user.email")
    before = state(repo)
    code, _, err = run(new())
    assert code == 2
    assert "Git ne sait pas qui vous êtes" in err
    assert state(repo) == before


def test_a_file_that_is_not_there(repo, capsys):
    assert cli.run(["intake", "--root", str(repo.path), "--forge", str(UNFILLED_FORGE), *CALLED, "absent.json"]) == 2
    assert "absent.json" in capsys.readouterr().err


def test_the_refusal_can_be_sent_as_it_is(repo, run):
    proposal = new()
    proposal["scheme"]["record"].update(needs=["deffendre"], name="N")
    code, out, err = run(proposal)
    assert code == 1
    assert "rien n'a été écrit" in err
    assert (
        "Bonjour,\n\nNous avons bien reçu votre proposition « N » pour l'annuaire Égalité contre racisme. Merci.\n"
        in out
    )
    assert "2 points à corriger" in out
    assert "1. Nom : compte 1 caractère ; il en faut entre 2 et 120.\n" in out
    assert "la plus proche est « defendre »" in out
    assert not any(jargon in out for jargon in ("YAML", "JSON", "commit", "schéma", "needs"))


# Where the branch goes.

HOOK = """#!/bin/sh
i=0
while [ "$i" -lt "${GIT_PUSH_OPTION_COUNT:-0}" ]; do
  eval "printf '%s\\n' \\"\\$GIT_PUSH_OPTION_$i\\"" >> "$GIT_DIR/options"
  i=$((i + 1))
done
while read -r old new ref; do
  [ "$ref" = refs/heads/main ] && exit 1
  echo "$ref" >> "$GIT_DIR/pushed"
done
exit 0
"""


def name_forge(folder: Path, **fields: str) -> None:
    """The settings file that `run` gives to the command."""
    known = {
        "kind": "gitlab",
        "url": "https://forge.exemple.invalid",
        "repository": "equipe/annuaire",
        "branch": "main",
    }
    lines = [f"{name}: '{value}'\n" for name, value in {**known, **fields}.items()]
    (folder / "forge.yml").write_text("".join(lines), encoding="utf-8")


@pytest.fixture
def origin(repo, tmp_path) -> Path:
    """A bare repository that notes what it is sent, and refuses `main`."""
    path = tmp_path / "origin.git"
    subprocess.run(["git", "init", "--quiet", "--bare", "--initial-branch=main", str(path)], check=True)
    repo.git("remote", "add", "origin", str(path))
    repo.git("push", "--quiet", "origin", "main")
    subprocess.run(["git", "-C", str(path), "config", "receive.advertisePushOptions", "true"], check=True)
    hook = path / "hooks/pre-receive"
    hook.write_text(HOOK, encoding="utf-8")
    hook.chmod(0o755)
    return path


def test_gitlab_opens_the_merge_request_by_push_options(repo, run, origin, tmp_path):
    name_forge(tmp_path)
    code, out, _ = run(changed_opening(repo))
    assert code == 0
    assert "Envoyée à « origin »." in out
    assert (origin / "options").read_text(encoding="utf-8").splitlines() == [
        "merge_request.create",
        "merge_request.target=main",
        "merge_request.title=Proposition : Permanence d'exemple",
        "merge_request.description=Mise à jour proposée par Association Exemple.",
        "merge_request.remove_source_branch",
    ]
    assert (origin / "pushed").read_text(encoding="utf-8") == "refs/heads/proposition/permanence\n"
    code, _, err = run(changed_opening(repo))
    assert code == 0, err
    assert (origin / "pushed").read_text(encoding="utf-8").count("\n") == 1, "nothing more to send"


def test_the_remote_s_main_is_where_it_starts(repo, run, origin):
    repo.git("stash", "--quiet")
    repo.git("switch", "--quiet", "main")
    repo.write("README.md", "Jamais envoyé\n")
    repo.commit("Local seulement")
    run(changed_opening(repo))
    assert repo.git("rev-parse", "proposition/permanence~") == repo.git("rev-parse", "origin/main")


def test_a_branch_that_moved_on_the_server_is_not_overwritten(repo, run, origin, tmp_path):
    name_forge(tmp_path)
    repo.git("push", "--quiet", "origin", "main:refs/heads/proposition/permanence")
    repo.git("update-ref", "-d", "refs/remotes/origin/proposition/permanence")
    code, _, err = run(changed_opening(repo))
    assert code == 2
    assert "est prête ici, mais « origin » ne l'a pas prise" in err


def test_a_git_that_is_stopped_is_no_absent_branch(repo, run, origin, tmp_path, monkeypatch):
    """Under load a process may be killed: what was asked of it is then unknown, not absent."""
    name_forge(tmp_path)
    assert run(changed_opening(repo))[0] == 0
    git = tmp_path / "bin/git"
    git.parent.mkdir()
    git.write_text(
        f'#!/bin/sh\ncase "$*" in *--quiet*refs/remotes/origin/proposition/*) kill -9 $$;; esac\n'
        f'exec {shutil.which("git")} "$@"\n',
        encoding="utf-8",
    )
    git.chmod(0o755)
    proposal = changed_opening(repo)
    monkeypatch.setenv("PATH", f"{git.parent}:{os.environ['PATH']}")
    code, _, err = run(proposal)
    assert code == 2
    assert "Git ne répond pas à « git rev-parse » : arrêté par le signal 9 ; recommencez." in err
    assert "changée ou supprimée" not in err


class Forge(BaseHTTPRequestHandler):
    """Answers like a forge and notes what it was asked. No real forge was met: this is what their documentation says."""

    answer = (201, {"html_url": "https://forge.exemple/pulls/1"})

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.asked.append((self.path, dict(self.headers), json.loads(body)))
        code, told = self.server.answer
        self.send_response(code)
        if code == 302:
            self.send_header("Location", "http://127.0.0.1:9/ailleurs")
        self.end_headers()
        self.wfile.write(json.dumps(told).encode())

    def log_message(self, *arguments):
        pass


@pytest.fixture
def forge(origin, monkeypatch, tmp_path):
    server = HTTPServer(("127.0.0.1", 0), Forge)
    server.asked, server.answer = [], Forge.answer
    threading.Thread(target=server.serve_forever, daemon=True).start()
    name_forge(tmp_path, kind="github", url=f"http://127.0.0.1:{server.server_port}")
    monkeypatch.setenv(TOKEN, "jeton")
    yield server
    server.shutdown()
    server.server_close()


def test_a_forge_is_asked_by_its_api(repo, run, forge):
    code, out, _ = run(changed_opening(repo))
    assert code == 0
    assert "Demande de fusion : https://forge.exemple/pulls/1" in out
    [(path, headers, asked)] = forge.asked
    assert path == "/api/v3/repos/equipe/annuaire/pulls"
    assert headers["Authorization"] == "Bearer jeton"
    assert asked == {
        "title": "Proposition : Permanence d'exemple",
        "head": "proposition/permanence",
        "base": "main",
        "body": "Mise à jour proposée par Association Exemple.",
    }


@pytest.mark.parametrize(
    ("answer", "code", "words"),
    [
        ((422, {"message": "A pull request already exists"}), 0, "Envoyée à « origin »."),
        ((422, {"message": "Validation failed"}), 2, "réponse 422"),
        ((401, {}), 2, "réponse 401"),
        ((302, {}), 2, "réponse 302"),
    ],
)
def test_what_a_forge_may_answer(repo, run, forge, answer, code, words):
    forge.answer = answer
    got, out, err = run(changed_opening(repo))
    assert got == code
    assert words in out + err
    assert "jeton" not in (out + err).replace("le jeton", "")


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"kind": "svn"}, "« svn » n'est pas une valeur connue ; valeurs possibles : gitlab, github"),
        (
            {"kind": "github", "url": "http://forge.exemple.invalid"},
            "« url » : une adresse s'écrit https://",
        ),
        ({"repository": ""}, "il manque « repository » (Dépôt)"),
        ({"kind": "github"}, TOKEN),
    ],
)
def test_settings_that_cannot_work_stop_before_anything(repo, run, settings, words, tmp_path):
    name_forge(tmp_path, **settings)
    before = state(repo)
    code, _, err = run(new())
    assert code == 2
    assert words in err
    assert state(repo) == before
