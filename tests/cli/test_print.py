"""`egalite print`: a PDF where the caller asks, or why there is none."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from egalite.cli import main as cli
from tests.support import corpus


def run(target: Path, *options: str, publisher: Path = corpus.PUBLISHER) -> int:
    places = ["--root", str(corpus.CORPUS), "--publisher", str(publisher), "--output", str(target)]
    return cli.run(["print", *places, "--on", corpus.DAY.isoformat(), *options])


def test_a_card_for_a_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    target = tmp_path / "carte.pdf"
    assert run(target, "--card", "--territory", "69") == 0
    assert target.read_bytes().startswith(b"%PDF-1.7")
    assert "à ne plus distribuer après le" in capsys.readouterr().out


def test_a_poster_says_where_to_look_and_nothing_that_expires(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    target = tmp_path / "affiche.pdf"
    assert run(target, "--poster", "--territory", "69") == 0
    reader = PdfReader(target)
    text = " ".join(reader.pages[0].extract_text().split())
    assert len(reader.pages) == 1
    assert "Vous pouvez alerter." in text
    assert "Rhône" in text
    assert "Édition" not in text
    assert "distribuer" not in capsys.readouterr().out
    assert run(target, "--poster", "--card") == cli.COULD_NOT_RUN


@pytest.mark.parametrize(
    ("options", "said"),
    [(("--territory", "9Z"), "n'est pas un département"), (("--language", "de"), "n'est pas une langue du site")],
)
def test_nothing_is_written_for_a_choice_that_does_not_exist(tmp_path: Path, capsys, options, said):
    assert run(tmp_path / "a.pdf", *options) == cli.COULD_NOT_RUN
    assert said in capsys.readouterr().err
    assert not (tmp_path / "a.pdf").exists()


def test_nor_without_the_address_that_paper_bears(tmp_path: Path, capsys):
    assert run(tmp_path / "a.pdf", publisher=corpus.UNFILLED) == cli.COULD_NOT_RUN
    assert "ne dit pas l'adresse du site" in capsys.readouterr().err
