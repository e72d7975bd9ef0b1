"""One sourced list of emergency numbers feeds every page; nothing of it goes missing or stale."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from egalite.project import THEME
from egalite.records.content.emergency import FILE
from egalite.site import emergency
from egalite.site.errors import SiteError
from tests.support import corpus

from .conftest import Build


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "content").mkdir()
    shutil.copy(corpus.CORPUS / FILE.path, tmp_path / "content")
    return tmp_path


def _edit(folder: Path, old: str, new: str) -> None:
    path = folder / FILE.path
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_number_is_called_or_written_to() -> None:
    numbers = emergency.read(corpus.CORPUS)
    assert numbers["ecrit"]["href"] == "sms:114"
    assert numbers["police"]["href"] == "tel:17"


def test_no_age_hides_a_number(folder: Path) -> None:
    path = folder / FILE.path
    path.write_text(
        re.sub(r"read_on: '[^']+'", "read_on: '1998-01-01'", path.read_text(encoding="utf-8")), encoding="utf-8"
    )
    assert emergency.read(folder) == emergency.read(corpus.CORPUS)


def test_pages_say_what_the_file_says(root: Path, make: Build) -> None:
    _edit(root, "number: '17'", "number: '199'")
    output = make()
    for name in (
        "index.html",
        "me-defendre/index.html",
        "territoires/69/index.html",
        "que-s-est-il-passe/faits/index.html",
        "contact/index.html",
    ):
        html = (output / name).read_text(encoding="utf-8")
        assert html.count('<a href="tel:199">199</a>') >= 1, name
        line = html[html.index('class="emergency"') :].split("</p>")[0]
        assert "tel:17" not in line, name


def test_no_template_types_an_emergency_number() -> None:
    numbers = "|".join(item["number"] for item in emergency.read(corpus.CORPUS).values())
    templates = [*THEME.rglob("*.html")]
    assert templates
    for path in templates:
        text = re.sub(r"\{#.*?#\}", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        assert not re.findall(rf"(?:tel|sms):(?:{numbers})\b", text), path


def test_a_mark_becomes_a_link_to_the_number_of_the_list(root: Path, make: Build) -> None:
    _edit(root, "number: '17'", "number: '199'")
    html = (make() / "guides/porter-plainte/index.html").read_text(encoding="utf-8")
    said = html[html.index("<main") :]
    assert 'Appelez le <a href="tel:199">199</a> ou le <a href="tel:112">112</a>.' in said
    assert 'Écrivez au <a href="sms:114">114</a>.' in said
    assert "{urgence" not in said


def test_a_page_that_says_where_the_numbers_are_is_taken_at_its_word(root: Path, make: Build) -> None:
    path = root / "content/guides/porter-plainte.md"
    text = path.read_text(encoding="utf-8")
    told = "Les numéros sont sur la page [Je veux me défendre](/me-defendre/#{0}).\n\n## Où aller"
    path.write_text(text.replace("## Où aller", told.format("urgence"), 1), encoding="utf-8")
    output = make()
    for page in ("me-defendre", "recherche", "guides/porter-plainte", "dispositifs/atelier-exemple"):
        html = (output / page / "index.html").read_text(encoding="utf-8")
        block = html[html.index('<h2 id="urgence"') :].split("</section>")[0]
        numbers = ("tel:17", "tel:112", "sms:114", "tel:15", "tel:119", "tel:3114", "tel:3018")
        assert [found for found in numbers if found not in block] == [], page
    path.write_text(text.replace("## Où aller", told.format("numeros"), 1), encoding="utf-8")
    with pytest.raises(SiteError, match=r"guides/porter-plainte\.md : /me-defendre/#numeros"):
        make()


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("Appelez le {urgence:pompier}.", "porter-plainte.md:9:12: erreur : « {urgence:pompier} » n'est pas un numéro"),
        ("Appelez le {urgence:17}.", "« {urgence:17} » n'est pas un numéro"),
        ("Appelez le { Urgence : police }.", "« { Urgence : police } » n'est pas un numéro"),
        ("Appelez le {urgence}.", "écrivez {urgence:police}, {urgence:europe}"),
        ("Appelez [le **{urgence:police}**](/contact/).", "« {urgence:police} » ne peut pas être dans un lien"),
        ("Appelez [la police](tel:{urgence:police}).", "ne peut pas être dans un lien ni dans une adresse"),
    ],
)  # fmt: skip
def test_a_wrong_mark_is_refused(root: Path, make: Build, written: str, told: str) -> None:
    path = root / "content/guides/porter-plainte.md"
    path.write_text(path.read_text(encoding="utf-8").replace("## Où aller", written, 1), encoding="utf-8")
    with pytest.raises(SiteError, match=re.escape(told)):
        make()


@pytest.mark.parametrize("field", ["Title", "Summary"])
def test_a_mark_has_no_place_in_a_title_or_a_summary(root: Path, make: Build, field: str) -> None:
    path = root / "content/guides/porter-plainte.md"
    text = re.sub(rf"(?m)^({field}: .*)$", r"\1 {urgence:police}", path.read_text(encoding="utf-8"), count=1)
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SiteError, match="ne va que dans le texte ; retirez-le d'ici"):
        make()


def test_publication_wants_a_human_review(make: Build, tmp_path: Path) -> None:
    text = corpus.PUBLISHER.read_text(encoding="utf-8")
    line = re.search(r"(?m)^emergency_review: .*\n", text)
    assert line is not None
    for written, told in (
        ("emergency_review:\n", "emergency_review : Relecture humaine des numéros d'urgence (rôle et date)"),
        ("emergency_review: 'oui'\n", "« emergency_review » : une relecture s'écrit 'rôle, année-mois-jour'"),
    ):
        file = tmp_path / "publisher.yml"
        file.write_text(text.replace(line.group(), written), encoding="utf-8")
        with pytest.raises(SiteError, match=re.escape(told)):
            make(settings=corpus.RELEASE, publisher=file)


def test_the_review_stands_on_no_page(make: Build) -> None:
    output = make(settings=corpus.RELEASE)
    pages = [*output.rglob("*.html")]
    assert pages
    for path in pages:
        html = path.read_text(encoding="utf-8")
        assert "Relecture fictive" not in html, path
        assert "emergency_review" not in html, path
