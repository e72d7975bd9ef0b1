"""The sheet as text, Markdown and HTML: complete, inert, self-contained."""

from __future__ import annotations

import base64
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from egalite.cli import main as cli
from tests.conftest import SCHEME
from tests.history.conftest import Repo
from tests.hostile.images import drawing

from .conftest import PATH, PERSON

LOGO = "partners/association-exemple/logo.png"
CONVENTION = (
    "logo:\n  file: logo.png\n  alt: Association Exemple\n  rights_granted_on: '2026-11-02'\n"
    "facts:\n  - fact: signature\n    date: '2026-11-02'\n    attested_by: registre\n"
)

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


def test_what_decides_comes_first_and_the_end_is_cut(repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(90):
        text = SCHEME.replace("Permanence d'exemple", f"Permanence {number}").replace(
            "Des avocats vous écoutent.", "Mot. " * 200
        )
        repo.write(f"schemes/fiche-{number}.md", text.replace("04 72 19 81 81", f"04 72 19 82 {number:02}"))
    repo.change(PATH, "04 72 19 81 81", "04 72 19 81")
    repo.commit()
    told = review(repo, capsys, "--format", "markdown")
    places = [
        told.index(words) for words in ("Ne fusionnez pas", "### À corriger", "Appelez le nouveau", "### À la fusion")
    ]
    assert places == sorted(places)
    assert places[-1] < 30_000
    assert len(told) < 65_536, "what GitHub refuses"
    assert told.endswith("La suite ne tient pas ici : ouvrez la feuille HTML, ou lancez `egalite review`.\n")


def test_html_holds_the_logos(repo: Repo, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    repo.git("switch", "--quiet", "main")
    repo.change(PERSON, "kind: association\n", f"kind: association\n{CONVENTION}")
    drawing("RGB").save(repo.path / LOGO)
    repo.commit()
    repo.git("switch", "--quiet", "-C", "proposition")
    drawing("L").save(repo.path / LOGO)
    repo.commit()
    page = tmp_path / "feuille.html"
    review(repo, capsys, "--html", str(page))
    html = page.read_text(encoding="utf-8")
    images = [str(attributes["src"]) for tag, attributes in Tags(html).found if tag == "img"]
    assert len(images) == len(set(images)) == 2
    for image in images:
        raw = base64.b64decode(image.removeprefix("data:image/webp;base64,"))
        assert raw[8:12] == b"WEBP", "made anew, whatever was sent"


def test_a_refused_logo_is_not_even_decoded(repo: Repo, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    repo.write(LOGO, "<svg onload=alert(1)>")
    repo.commit()
    page = tmp_path / "feuille.html"
    review(repo, capsys, "--html", str(page))
    assert not [tag for tag, _ in Tags(page.read_text(encoding="utf-8")).found if tag == "img"]
