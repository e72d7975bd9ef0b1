"""A convention's whole life by terminal, as `tests/browser/test_desk_life.py` plays it on the desk's pages: no line of YAML."""

from __future__ import annotations

import json
import shlex
from datetime import date
from pathlib import Path

import pytest

from egalite.cli import main as cli
from tests.support import life
from tests.support.corpus import PUBLISHER, UNFILLED_FORGE
from tests.support.life import PARTNER

PUBLIC = ("verify", "erase", "intake", "partner sign", "partner amend", "partner remove")  # they ask no register
CALLED = f"--called-back-by editeur --called-back-on 2026-11-22 --forge {UNFILLED_FORGE}"


def test_from_a_signature_to_an_erasure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    repo, register = life.begin(tmp_path, monkeypatch)

    def play(*lines: str) -> str:
        """Run commands, each after its day, and merge what they propose; what the last one says."""
        told = ""
        for day, *words in map(shlex.split, lines):
            private = () if " ".join(words).startswith(PUBLIC) else ("--register", str(register))
            publisher = ("--publisher", str(PUBLISHER)) if words[0] == "document" else ()
            code = cli.run([*words, *private, *publisher, "--root", str(repo.path), "--on", day])
            told, err = capsys.readouterr()
            assert code == 0, (words, err)
            life.merge(repo)
        return told

    def due(day: str) -> set[str]:
        return {item["kind"] for item in json.loads(play(f"{day} due --within 30d --format json"))}

    play(*(f"2026-11-23 intake {CALLED} {shlex.quote(str(file))}" for file in life.propose(tmp_path)))
    assert life.seen(repo, "2026-11-23") == {"permanence": "online", "atelier": "planned"}

    play(f"2026-12-01 partner sign {PARTNER} --date 2026-12-01 --starts 2027-01-01")
    assert [life.standing(repo, day) for day in ("2026-12-01", "2027-01-01")] == ["signing", "partner"]
    play(
        f"2027-01-10 partner contribute {PARTNER} outil --due 2027-03-01",
        f"2027-01-10 request make {PARTNER} logo",
        f"2027-02-15 request remind {PARTNER} logo",
    )
    assert {"request", "contribution"} <= due("2027-02-16")
    play(
        f"2027-02-20 request answer {PARTNER} logo answered",
        f"2027-02-20 partner contribute {PARTNER} outil --given",
    )
    assert not {"request", "contribution"} & due("2027-03-02")

    play("2027-12-20 verify permanence --by juriste", f"2028-01-05 document evaluation {PARTNER}")
    assert "evaluation" in due("2028-01-05")
    play(
        f"2028-01-10 partner evaluate {PARTNER} --year 1 --date 2028-01-08",
        f"2028-02-01 document avenant {PARTNER} --ends 2031-06-30",
        f"2028-03-01 partner amend {PARTNER} --date 2028-02-25 --ends 2031-06-30",
    )
    assert "evaluation" not in due("2028-03-01")

    play(
        f"2028-03-02 meeting plan --date 2028-04-04 --topic retrait --member {PARTNER}",
        "2028-03-03 document convocation 2028-04-04",
        "2028-03-03 meeting convene 2028-04-04",
        f"2028-04-04 meeting conclude 2028-04-04 {PARTNER} retrait",
    )
    assert "committee-withdrawal" in due("2028-04-05")
    assert life.seen(repo, "2028-04-05")["permanence"] == "online", "an outcome computes nothing by itself"

    play(f"2028-04-05 document preavis {PARTNER}", f"2028-04-06 partner sent {PARTNER} preavis")
    assert "notice" in due("2028-04-07")
    play(
        f"2028-04-15 partner end {PARTNER} --received 2028-04-10 --from committee --number '1A 234'",
        f"2028-04-15 meeting conclude 2028-04-04 {PARTNER} retrait --done",
    )
    assert not {"committee-withdrawal", "notice"} & due("2028-04-16"), "the letter that left is the one received"
    days = ("2028-04-15", "2028-06-10", "2028-06-11")
    assert [life.standing(repo, day) for day in days] == ["notice", "notice", "removal"]
    play(f"2028-06-12 partner remove {PARTNER} --date 2028-06-20")
    assert life.seen(repo, "2028-06-19")["permanence"] == "online"
    assert life.seen(repo, "2028-06-20") == {"permanence": "lapsed", "atelier": "lapsed"}
    assert "removal" in due("2028-06-21")
    play(f"2028-06-21 erase {PARTNER} --yes")
    life.assert_over(repo, register, date(2028, 6, 22))
