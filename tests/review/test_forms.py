"""The sheet as text, Markdown and HTML: complete, inert, self-contained."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from egalite.cli import main as cli
from tests.conftest import SCHEME
from tests.history.conftest import Repo

from .conftest import PATH

HOSTILE = (
    "## Titre\n\n</iframe><script>alert(1)</script> <img src=https://exemple.invalid/x> @equipe #12 ``` [x](https://exemple.fr)\n"
    "```\nfin\n"
)


@pytest.fixture
def hostile(repo: Repo) -> Repo:
    repo.change(PATH, "name: Permanence d'exemple", 'name: "\\"><script>alert(1)</script> @equipe"')
    repo.change(PATH, "Des avocats vous écoutent.\n", HOSTILE)
    repo.commit()
    return repo


def review(repo: Repo, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert cli.run(["review", "--root", str(repo.path), "--on", "2026-11-23", "main..proposition", *arguments]) == 0
    return capsys.readouterr().out


def test_markdown_is_inert(hostile: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    told = review(hostile, capsys, "--format", "markdown")
    outside = re.sub(r"(?ms)^(`{3,})diff$.*?^\1$", "", told)
    assert outside != told
    outside = re.sub(r"(?s)(`+)(?!`).*?(?<!`)\1(?!`)", "", outside)
    assert not re.search(r"(?<!\\)[<\[@#](?=[a-z/x(])", outside), outside


def test_text_holds_every_section(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    repo.change(PATH, "04 72 19 81 81", "04 72 19 81")
    repo.commit()
    told = review(repo, capsys)
    for words in ("Feuille de relecture", "Ne fusionnez pas", "champ sensible", "erreur, schemes/permanence.md:1", "Sur le site",
                  "[ ] Appelez", "À la fusion"):  # fmt: skip
        assert words in told


class Tags(HTMLParser):
    """Tags and attributes of a page, `srcdoc` pages apart."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def test_html_is_self_contained_and_runs_nothing(
    hostile: Repo, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "feuille.html"
    review(hostile, capsys, "--html", str(page))
    tags = Tags(page.read_text(encoding="utf-8")).found
    frames = [attributes for tag, attributes in tags if tag == "iframe"]
    assert len(frames) == 1, "what has an error has no page"
    assert all(frame["sandbox"] in (None, "") for frame in frames)
    inner = [tag for frame in frames for tag in Tags(str(frame["srcdoc"])).found]
    for tag, attributes in (*tags, *inner):
        assert tag not in ("script", "link", "object", "embed", "base"), (tag, attributes)
        assert not [name for name in attributes if name.startswith("on")]
        assert "src" not in attributes, attributes
    policy = next(attributes["content"] for tag, attributes in tags if attributes.get("http-equiv"))
    assert "default-src 'none'" in str(policy)


def test_html_shows_the_page_before_and_after(repo: Repo, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    repo.change(PATH, "04 72 19 81 81", "01 98 76 54 32")
    repo.write(
        "schemes/nouvelle.md",
        SCHEME.replace("status: online", "status: draft").replace("Permanence d'exemple", "Nouvelle"),
    )
    repo.commit()
    page = tmp_path / "feuille.html"
    review(repo, capsys, "--html", str(page))
    frames = {
        str(attributes["title"]).replace("\xa0", " "): str(attributes["srcdoc"])
        for tag, attributes in Tags(page.read_text(encoding="utf-8")).found
        if tag == "iframe"
    }
    assert set(frames) == {"Avant : Permanence d'exemple", "Après : Permanence d'exemple", "Après : Nouvelle"}
    assert "tel:+33472198181" in frames["Avant : Permanence d'exemple"]
    assert "tel:+33198765432" in frames["Après : Permanence d'exemple"]


def test_what_cannot_be_reviewed_is_2(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["review", "--root", str(repo.path), "main..nulle-part"]) == 2
    assert "« nulle-part » ne désigne aucun commit" in capsys.readouterr().err
