"""The team's gestures in a terminal, each checked on the spot, and nothing private in the public records."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from egalite.cli import main as cli
from egalite.project import SCHEMAS
from egalite.register.private import reader
from egalite.register.private.layout import PEOPLE

PARTNER = "partners/association-exemple/partner.yml"
Run = Callable[..., tuple[int, str, str]]
REFUSED = "requests:\n  - made_on: '2026-01-01'\n    subject: logo\n    due_on: '2026-02-01'\n    answer: refused\n"


@pytest.fixture
def private(tmp_path: Path) -> Path:
    folder = tmp_path / "registre"
    assert cli.run(["register", "init", str(folder)]) == 0
    return folder


@pytest.fixture
def run(root, private, capsys) -> Run:
    capsys.readouterr()

    def call(day: str, *words: str) -> tuple[int, str, str]:
        register = (
            ()
            if words[0] in ("scheme", "verify", "status", "withdraw") or words[1:2] in (["sign"],)
            else ("--register", str(private))
        )
        public = words[0] == "partner" and words[1] in ("sign", "charter", "amend", "remove", "list")
        options = ("--root", str(root.path), "--on", day, *(() if public else register))
        code = cli.run([*words, *options])
        told = capsys.readouterr()
        return code, told.out, told.err

    return call


def due(run: Run, day: str) -> set[str]:
    return {item["kind"] for item in json.loads(run(day, "due", "--within", "30d", "--format", "json")[1])}


def test_missed_evaluations_stay_until_marked_and_one_meeting_covers_several(root, run) -> None:
    run("2024-01-02", "partner", "sign", "association-exemple", "--date", "2024-01-02")
    late = json.loads(run("2030-06-01", "due", "--format", "json")[1])
    assert [item["title"].rpartition(" ")[2] for item in late if item["kind"] == "evaluation"] == ["1", "2", "3"]
    both = ("partner", "evaluate", "association-exemple", "--year", "1", "--year", "2", "--date", "2026-02-01")
    assert run("2026-02-01", *both)[0] == 0
    assert run("2030-06-01", "partner", "evaluate", "association-exemple", "--year", "3", "--not-made", "ended")[0] == 0
    assert "evaluation" not in due(run, "2030-06-01")


@pytest.mark.parametrize(
    ("decision", "state"), [("renew", "online"), ("public-sources", "online"), ("not-renew", "lapsed")]
)
def test_a_decision_at_expiry(root, run, decision, state) -> None:
    run("2024-01-02", "partner", "sign", "association-exemple", "--date", "2024-01-02")
    assert "convention-end" in due(run, "2026-10-01")
    assert run("2026-10-02", "partner", "decide", "association-exemple", decision)[0] == 0
    assert ("convention-end" in due(run, "2026-10-03")) == (decision == "renew")
    assert root.load(date(2027, 6, 1)).visible("permanence") == state


def test_what_would_be_wrong_is_not_written(root, private, run) -> None:
    before = (root.path / PARTNER).read_bytes()
    code, _, err = run("2026-11-23", "partner", "end", "association-exemple", "--date", "2026-11-01")
    assert code == 2
    assert "aucune convention n'est signée" in err
    assert (root.path / PARTNER).read_bytes() == before
    assert run("2026-11-23", "partner", "evaluate", "association-exemple", "--year", "1")[0] == 2
    assert not (private / "partners/association-exemple.yml").exists()
    assert (
        "le plus proche est « association-exemple »"
        in run("2026-11-23", "request", "make", "association-exempl", "logo")[2]
    )


def test_letters_contributions_and_messages_are_kept_in_the_register(root, private, run) -> None:
    run("2026-11-01", "partner", "sign", "association-exemple", "--date", "2026-11-01")
    steps = (
        ("2026-11-02", "partner", "contribute", "association-exemple", "outil", "--title", "Un guide", "--due", "2026-11-20"),
        ("2026-11-03", "partner", "sent", "association-exemple", "preavis", "--number", "1A 2"),
        ("2026-12-01", "messages", "2026-11", "aide", "--received", "12", "--late", "1"),
        ("2026-12-02", "messages", "2026-11", "aide", "--received", "13"),
    )  # fmt: skip
    for step in steps:
        assert run(*step)[0] == 0, step
    assert {"contribution", "notice", "backlink"} <= due(run, "2026-12-02")
    assert run("2026-12-02", "partner", "page", "association-exemple", "https://www.exemple.fr/egalite")[0] == 0
    assert run("2026-12-02", "partner", "page", "association-exemple", "exemple.fr")[0] == 2
    assert "backlink" not in due(run, "2026-12-02")
    assert run("2026-12-03", "partner", "contribute", "association-exemple", "outil", "--given")[0] == 0
    end = ("partner", "end", "association-exemple", "--received", "2026-11-10", "--from", "defender")
    assert run("2026-12-03", *end)[0] == 0
    assert not {"contribution", "notice"} & due(run, "2026-12-04")
    register = reader.read(private, date(2026, 12, 4), root.load(date(2026, 12, 4)))
    held = register.partners["association-exemple"]
    assert held["notices"] == [
        {"from": "defender", "sent_on": "2026-11-03", "received_on": "2026-11-10", "number": "1A 2"}
    ]
    assert [one["kind"] for one in held["letters"]] == ["preavis"]
    assert held["contributions"][0]["given_on"] == "2026-12-03"
    assert register.messages["2026-11"]["counts"] == [{"subject": "aide", "received": "13"}]
    code, _, err = run("2026-12-04", "messages", "../2026-11", "aide", "--received", "1")
    assert (code, "année-mois" in err) == (2, True)
    assert "rien de tel" in run("2026-12-04", "partner", "contribute", "association-exemple", "outil", "--given")[2]


def test_a_slip_is_corrected_by_a_fact(root, run) -> None:
    run("2026-11-23", "partner", "sign", "association-exemple", "--date", "2016-11-20")
    run("2026-11-23", "partner", "sign", "association-exemple", "--date", "2026-11-20", "--corrects", "2016-11-20")
    assert root.load().standing("association-exemple").status == "partner"
    assert (root.path / PARTNER).read_text().count("fact: signature") == 2


def test_nothing_private_reaches_the_public_records(root, private, run) -> None:
    run("2026-11-20", "partner", "sign", "association-exemple", "--date", "2024-11-20")
    (private / PEOPLE / "contact-1.yml").write_text("name: MARQUE-PERSONNE\nemail: marque@exemple.invalid\n")
    (private / "partners/association-exemple.yml").write_text(
        "contacts:\n  - role: MARQUE-ROLE\n    person: contact-1\ncontributions:\n  - kind: outil\n    title: MARQUE-OUTIL\n"
    )
    run(
        "2026-11-23",
        "partner",
        "end",
        "association-exemple",
        "--received",
        "2026-11-20",
        "--from",
        "defender",
        "--number",
        "MARQUE-RECOMMANDE",
    )
    run("2026-11-23", "partner", "evaluate", "association-exemple", "--year", "1", "--not-made", "no-activity")
    assert "MARQUE-RECOMMANDE" in (private / "partners/association-exemple.yml").read_text()
    public = b"".join(path.read_bytes() for path in root.path.rglob("*") if path.is_file())
    for marker in (b"MARQUE", b"marque@", b"no-activity", b"defender", b"2026-11-20\n    from"):
        assert marker not in public
    assert reader.read(private, date(2026, 11, 23)).person("contact-1")["name"] == "MARQUE-PERSONNE"
    assert f"/{PEOPLE}/" in (private / ".gitignore").read_text()


def test_no_field_of_the_register_is_a_field_of_the_public_records() -> None:
    def names(node: object) -> set[str]:
        found: set[str] = set()
        if isinstance(node, dict):
            found |= set(node.get("properties", {}))
            for inner in node.values():
                found |= names(inner)
        return found

    def schema(kind: str) -> set[str]:
        return names(json.loads((SCHEMAS / f"{kind}.schema.json").read_text(encoding="utf-8")))

    own = {
        "evaluations",
        "notices",
        "requests",
        "letters",
        "contacts",
        "contributions",
        "backlink",
        "signatures",
        "person",
    }
    assert own <= schema("register-partner")
    assert not own & (schema("partner") | schema("scheme"))


def test_a_folder_that_is_no_register(root, tmp_path, capsys) -> None:
    assert cli.run(["due", "--register", str(tmp_path), "--root", str(root.path)]) == 2
    assert "n'est pas un registre" in capsys.readouterr().err
    assert cli.run(["register", "init", str(root.path)]) == 2
    assert "n'est pas vide" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("partners/association-exemple.yml", "evaluations:\n  - covers: ['1']\n    done_on: '2031-01-01'\n", "est après aujourd'hui"),
        ("partners/association-exemple.yml", "evaluations:\n  - covers: ['1']\n", "done_on"),
        ("partners/association-exempl.yml", "contacts:\n  - role: Direction\n", "le plus proche est « association-exemple »"),
        ("partners/association-exemple.yml", REFUSED, "a son jour"),
        ("meetings/reunion.yml", "type: ordinary\nheld_on: '2026-01-01'\n", "la date de la réunion"),
        ("meetings/2026-01-02.yml", "type: ordinary\nheld_on: '2026-01-01'\n", "accordez-les"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_a_register_is_told(root, private, run, name, content, words, capsys) -> None:
    (private / name).write_text(content)
    assert cli.run(["register", "check", str(private), "--root", str(root.path), "--on", "2026-11-23"]) == 1
    err = capsys.readouterr().err
    assert f"{name}:" in err
    assert words in err
