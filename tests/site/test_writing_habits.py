"""What writers of Pelican are used to works: drafts, dates to come, summaries, images, attachments, notes, feeds."""

from __future__ import annotations

import io
import re
from datetime import date
from html import unescape
from pathlib import Path

import pytest
from PIL import Image

from egalite.images.container import walk
from egalite.images.publish import to_page
from egalite.site.errors import SiteError
from tests.hostile.images import negative, saved
from tests.support import corpus

TODAY = corpus.DAY
PAGES = {
    "news/essai.md": """Title: Un essai
Date: 2026-11-22

Un **texte** avec une note[^1], la [Charte]({filename}/pages/charte.md) et un [guide]({filename}../guides/etre-temoin.md).

![Un plan]({static}/images/plan.png) ![Une photo]({attach}photo.jpg) [Écrire](/contact/)

[^1]: La note.
""",
    "news/brouillon.md": "Title: Un brouillon\nDate: 2026-11-01\nStatus: draft\n\nUn mot ![Un secret]({static}/images/secret.png).\n",
    "news/2026-11-24-demain.md": "Title: Demain\n\nUn mot ![Un plan]({static}/images/demain.png).\n",
    "pages/plus-tard.md": "Title: Plus tard\nDate: 2026-11-24\nTemplate: page\n\nUn mot.\n",
    "pages/ebauche.md": "Title: Une ébauche\nStatus: draft\nTemplate: page\n\nUn mot.\n",
}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = corpus.copied(tmp_path_factory.mktemp("root"))
    (root / "content/images").mkdir()
    for name in ("plan", "secret", "demain", "orpheline"):
        (root / f"content/images/{name}.png").write_bytes(saved("PNG", "RGBA"))
    (root / "content/news/photo.jpg").write_bytes(saved("JPEG"))
    for name, text in PAGES.items():
        (root / "content" / name).write_text(text, encoding="utf-8")
    return root


@pytest.fixture(scope="module")
def output(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return corpus.site(tmp_path_factory.mktemp("output"), root)


def test_drafts_and_days_to_come_wait_with_their_images(root: Path, output: Path) -> None:
    names = {path.relative_to(output).as_posix() for path in output.rglob("*") if path.is_file()}
    assert {
        name for name in names if re.search(r"brouillon|demain|plus-tard|ebauche|secret|orpheline|drafts/", name)
    } == set()
    site = "".join(path.read_text(encoding="utf-8") for path in output.rglob("*.*ml"))
    assert "Un brouillon" not in site
    assert "Plus tard" not in site


def test_each_comes_on_its_day(root: Path, tmp_path: Path) -> None:
    output = corpus.site(tmp_path, root, day=date(2026, 11, 24))
    for name in ("actualites/demain/index.html", "images/demain.png", "plus-tard/index.html"):
        assert (output / name).is_file()
    assert not (output / "images/secret.png").exists()


def test_links_images_and_notes_lead_somewhere(output: Path) -> None:
    page = (output / "actualites/un-essai/index.html").read_text(encoding="utf-8")
    for link in (
        'href="/charte/"',
        'href="/guides/etre-temoin/"',
        'src="/images/plan.png"',
        'src="/actualites/un-essai/photo.jpg"',
        'href="#fn:1"',
    ):
        assert link in page
    assert (output / "actualites/un-essai/photo.jpg").is_file()


def test_a_page_without_summary_is_summed_up_by_its_beginning(output: Path) -> None:
    page = (output / "actualites/un-essai/index.html").read_text(encoding="utf-8")
    assert '<meta name="description" content="Un texte avec une note, la Charte et un guide.' in page


def test_images_are_encoded_anew(root: Path, output: Path) -> None:
    source, shown = root / "content/images/plan.png", output / "images/plan.png"
    assert shown.read_bytes() == to_page(source.read_bytes()) != source.read_bytes()


def test_an_image_of_a_page_is_its_pixels_on_white() -> None:
    raw = negative("PNG", ink=(0, 0, 0))
    made = to_page(raw)
    container = walk(made, "PNG")
    assert container is not None
    assert container.extras == []
    with Image.open(io.BytesIO(made)) as image:
        assert (image.mode, image.getpixel((0, 0))) == ("RGB", (255, 255, 255))


def test_a_feed_leads_to_the_site_from_anywhere(output: Path) -> None:
    feed = unescape((output / "flux/actualites.xml").read_text(encoding="utf-8"))
    assert re.findall(r'(?:href|src)="(?!https?://|mailto:|tel:|sms:)[^"]*"', feed) == []
    assert re.findall(r"<id>([^<]*)</id>", feed)[0].endswith("/flux/actualites.xml")
    assert '/actualites/un-essai/#fn:1"' in feed


@pytest.mark.parametrize("name", ["pages/a.rst", "pages/a.html", "pages/a.txt"])
def test_pelican_is_given_nothing_that_may_not_be(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    root = corpus.copied(tmp_path / "root")
    (root / "content" / name).write_text("Essai\n#####\n\n.. raw:: html\n   :file: /etc/hostname\n", encoding="utf-8")
    monkeypatch.setattr("egalite.site.build.pelican_run.Pelican", lambda settings: pytest.fail("read"))
    with pytest.raises(SiteError, match="Markdown"):
        corpus.site(tmp_path / "output", root)
