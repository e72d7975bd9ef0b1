"""`egalite new`: a conversation, then a file that passes."""

from __future__ import annotations

import io
import os
import pty
import select
import signal
import subprocess
import sys
import time

import pytest

from egalite.cli import main as cli
from egalite.records.document import open_document

SCHEME = {
    "name": "Maison de l'égalité",
    "partner": "association exemple",
    "id": "",
    "needs": "1, agir",
    "summary": "Des avocats vous reçoivent gratuitement, sur rendez-vous, dans toute la ville.",
    "sectors": "emploi, 2",
    "channel": "téléphone",
    "channel.value": "0472198181",
    "channel.hours": "lundi au vendredi, 9h-18h",
    "channel.cost": "",
    "channel.note": "",
    "no other channel": "",
    "place": "Lyon",
    "place.department": "rhône",
    "place.address": "6 place du Marché",
    "place.postcode": "69009",
    "place.name": "",
    "place.hours": "",
    "place.note": "",
    "no other place": "",
    "territory": "69, 01",
    "territory_label": "",
    "audience": "victimes, témoins",
    "languages": "français",
    "free": "oui",
    "anonymous": "",
    "confidential": "non",
    "appointment": "oui",
    "limits": "",
    "keywords": "boulot, patron",
    "source": "https://www.exemple.fr/page",
    "source.date": "2021-03-02",
    "source.note": "",
    "no other source": "",
    "body": "Nous vous écoutons.",
}
PARTNER = {"name": "Ville Exemple", "id": "", "kind": "3", "presentation": "", "site": "https://www.ville.exemple.fr"}

EVENT = {
    "name": "Débat d'exemple", "partner": "association exemple", "kind": "conference", "state": "prévu",
    "starts_on": "2026-12-05", "starts_at": "18:30", "ends_on": "", "ends_at": "20:30", "mode": "sur place",
    "place": "Lyon", "place.department": "69", "place.wheelchair": "complete", "place.name": "", "place.address": "",
    "place.postcode": "", "place.note": "", "no other place": "", "online_url": "", "access": "lsf",
    "summary": "Un débat ouvert à tous sur le racisme au travail, avec des associations.", "audience": "", "languages": "",
    "free": "oui", "cost": "", "no channel": "", "registration_until": "", "source": "https://www.exemple.fr/agenda",
    "source.date": "", "source.note": "", "no other source": "", "id": "", "body": "Des associations racontent.",
}  # fmt: skip
IDEA = {
    "name": "Un café des témoins", "partner": "association exemple",
    "summary": "Une heure par mois, des collègues apprennent à réagir ensemble.",
    "problem": "Des collègues voyaient un acte raciste et ne savaient pas quoi faire.", "sectors": "emploi", "audience": "",
    "step 1": "", "step 1 again": "Réunissez trois personnes.", "step 2": "Choisissez une date, puis une salle.", "no step": "",
    "cost": "rien", "duration": "quelques semaines", "people": "Deux personnes qui animent.", "no tool": "", "no result": "",
    "no replication": "", "no channel": "", "source": "https://www.exemple.fr/idees", "source.date": "", "source.note": "",
    "no other source": "", "id": "", "body": "",
}  # fmt: skip


@pytest.fixture
def new(root, monkeypatch, capsys):
    """Runs `egalite new` with answers piped in."""

    def run(kind: str, answers: list[str]) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{answer}\n" for answer in answers)))
        code = cli.run(["new", kind, "--root", str(root.path), "--on", "2026-11-23"])
        return code, *capsys.readouterr()

    return run


def test_a_scheme(new, root):
    code, out, err = new("scheme", list(SCHEME.values()))
    assert (code, err) == (0, "")
    target = root.path / "schemes" / "maison-egalite.md"
    assert target.read_text(encoding="utf-8") == (
        "---\n"
        "name: Maison de l'égalité\n"
        "partner: association-exemple\n"
        "status: draft\n"
        "needs:\n"
        "  - defendre\n"
        "  - agir\n"
        "summary: Des avocats vous reçoivent gratuitement, sur rendez-vous, dans toute la ville.\n"
        "sectors:\n"
        "  - emploi\n"
        "  - logement\n"
        "channels:\n"
        "  - type: telephone\n"
        "    value: 04 72 19 81 81\n"
        "    hours: lundi au vendredi, 9h-18h\n"
        "places:\n"
        "  - address: 6 place du Marché\n"
        "    postcode: '69009'\n"
        "    city: Lyon\n"
        "    department: '69'\n"
        "territory:\n"
        "  - '69'\n"
        "  - '01'\n"
        "audience:\n"
        "  - victimes\n"
        "  - temoins\n"
        "languages:\n"
        "  - fr\n"
        "free: true\n"
        "confidential: false\n"
        "appointment: true\n"
        "keywords:\n"
        "  - boulot\n"
        "  - patron\n"
        "sources:\n"
        "  - url: https://www.exemple.fr/page\n"
        "    date: '2021-03-02'\n"
        "---\n"
        "\n"
        "## Ce que vous pouvez en attendre\n"
        "\n"
        "Nous vous écoutons.\n"
    )
    assert f"Écrit : {target}\nAucune erreur : 2 dispositifs, 1 organisme.\n" in out
    assert "brouillon" in out
    assert root.load().findings == ()


def test_a_partner(new, root):
    code, out, _ = new("partner", list(PARTNER.values()))
    assert code == 0
    assert (root.path / "partners" / "ville-exemple" / "partner.yml").read_text(encoding="utf-8") == (
        "name: Ville Exemple\nkind: collectivite\nsite: https://www.ville.exemple.fr\n"
    )
    assert "egalite new scheme" in out
    assert root.load().findings == ()


def test_only_what_must_be_answered(new, root):
    wanted = ("name", "partner", "needs", "summary", "sectors", "channel", "territory")
    answers = [SCHEME[name] if name in wanted else "" for name in SCHEME if not name.startswith(("place.", "source."))]
    code, _, _ = new("scheme", answers)
    assert code == 0
    data = open_document(root.path, "schemes/maison-egalite.md").data
    assert list(data) == ["name", "partner", "status", "needs", "summary", "sectors", "channels", "territory"]


@pytest.mark.parametrize(
    ("question", "bad", "message"),
    [
        ("name", "", "Il manque le champ « name » (Nom) ; ajoutez-le."),
        ("name", "x", "« name » compte 1 caractère ; il en faut entre 2 et 120."),
        ("partner", "assoc inconnue", "« partner » : un identifiant ne contient que des minuscules"),
        ("partner", "asociation-exempl", "L'organisme « asociation-exempl » n'existe pas ; le plus proche est"),
        ("id", "Bad Id", "Employez de 2 à 80 minuscules sans accent"),
        ("id", "permanence", "« permanence » est déjà pris"),
        ("needs", "porter", "« porter » n'est pas une valeur connue"),
        ("needs", "1, 1", "contient deux fois « defendre »"),
        ("summary", "Court.", "« summary » compte 6 caractères ; il en faut entre 40 et 200."),
        ("sectors", "tous, emploi", "tous"),
        ("channel", "", "Il manque le champ « type » (Type) ; ajoutez-le."),
        ("channel", "pigeon", "« pigeon » n'est pas une valeur connue"),
        ("channel.value", "08 99 12 34 56", "Numéro surtaxé ou à prix majoré (08 99 12 34 56) refusé"),
        ("place.department", "", "Il manque le champ « department » (Département)"),
        ("place.department", "96", "« 96 » n'est pas une valeur connue"),
        ("place.postcode", "6900", "un code postal a cinq chiffres"),
        ("territory", "96", "« 96 » n'est pas une valeur connue"),
        ("territory", "", "Il manque le champ « territory » (Territoire)"),
        ("free", "peut-être", "Répondez oui ou non, ou rien si vous ne savez pas."),
        ("source", "ftp://exemple.fr", "une adresse de source commence par https:// ou http://"),
        ("source.date", "2099", "2099"),
        ("body", "<b>gras</b>", "« <b> »"),
    ],
)
def test_a_bad_answer_is_refused_at_once(new, root, question, bad, message):
    answers = []
    for name, answer in SCHEME.items():
        answers += [bad, answer] if name == question else [answer]
    code, out, _ = new("scheme", answers)
    assert code == 0
    refusals = [line for line in out.replace(" > ", "\n").splitlines() if line.startswith("  → ")]
    assert len(refusals) == 1
    assert message in refusals[0]
    assert root.load().findings == ()


def test_a_name_already_taken_is_asked_again(new, root):
    answers = {**SCHEME, "name": "Permanence d'exemple", "id": "autre"}
    code, _, _ = new("scheme", [*answers.values(), "Maison de l'égalité"])
    assert code == 0
    assert open_document(root.path, "schemes/autre.md").data["name"] == "Maison de l'égalité"
    assert root.load().findings == ()


def test_lists_are_shown(new):
    answers = []
    for name, answer in SCHEME.items():
        answers += ["?", answer] if name in ("partner", "territory") else [answer]
    _, out, _ = new("scheme", answers)
    assert "   1. Je veux me défendre (defendre)\n" in out
    assert "Association Exemple (association-exemple)\n" in out
    assert "  Ain (01)\n" in out


@pytest.mark.parametrize("answered", range(0, len(SCHEME), 6))
def test_answers_that_stop_write_nothing(new, root, answered):
    before = sorted(root.path.rglob("*"))
    code, _, err = new("scheme", list(SCHEME.values())[:answered])
    assert code == 130
    assert "Interrompu : rien n'a été écrit." in err
    assert sorted(root.path.rglob("*")) == before


def test_control_c_writes_nothing_and_says_so(root):
    before = sorted(root.path.rglob("*"))
    main_side, other_side = pty.openpty()
    # A background job may have been started with interruptions ignored: a terminal never does that.
    heed = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    run = f"{heed}; from egalite.cli.main import main; main()"
    process = subprocess.Popen(
        [sys.executable, "-c", run, "new", "partner", "--root", str(root.path)],
        stdin=other_side,
        stdout=other_side,
        stderr=other_side,
        env={"PATH": os.defpath, "PYTHONPATH": os.pathsep.join(sys.path), "LANG": "C.UTF-8"},
    )
    os.close(other_side)
    shown = _read_until(main_side, "Nom > ")
    os.write(main_side, b"Ville Exemple\n")
    shown += _read_until(main_side, "] > ")
    for _ in range(5):  # one that falls between the question and the wait for its answer is only seen with the next
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
        if select.select([main_side], [], [], 3)[0]:
            break
    shown += _read_until(main_side, "écrit.")
    assert process.wait(20) == 130
    os.close(main_side)
    assert "Interrompu : rien n'a été écrit." in shown
    assert sorted(root.path.rglob("*")) == before


def _read_until(terminal: int, words: str) -> str:
    """What a terminal shows until some words; fails when they do not come."""
    shown, limit = b"", time.monotonic() + 20
    while words.encode() not in shown:
        ready, _, _ = select.select([terminal], [], [], max(0, limit - time.monotonic()))
        assert ready, shown.decode(errors="replace")
        shown += os.read(terminal, 4096)
    return shown.decode(errors="replace")


def test_an_event_is_asked_for_as_its_schema_says(root, new) -> None:
    code, out, err = new("event", [*EVENT.values()])
    assert (code, err) == (0, ""), out
    document = open_document(root.path, "events/2026-12-05-debat-exemple.md")
    assert document.data is not None
    assert "facts" not in document.data, "nothing puts it online yet"
    assert document.data["places"] == [{"city": "Lyon", "department": "69", "wheelchair": "complete"}]
    assert document.body.strip() == "## Au programme\n\nDes associations racontent."


def test_an_idea_has_a_step_at_least(root, new) -> None:
    code, out, _ = new("idea", [*IDEA.values()])
    assert code == 0, out
    assert "Il manque le champ" in out
    document = open_document(root.path, "ideas/un-cafe-temoins.md")
    assert document.data is not None
    assert document.data["steps"] == ["Réunissez trois personnes.", "Choisissez une date, puis une salle."]
