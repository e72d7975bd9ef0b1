"""What content/ may hold: any other name, kind of entry or link is refused, and nothing outside is read."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from egalite.records.content import catalogue, folder
from egalite.records.registry import load
from tests.hostile.images import HOSTILE, saved
from tests.support.corpus import DAY, copied

HEAD = "Title: Une page\nTemplate: page\nSummary: Ce qu'elle dit.\n\n"


def told(root: Path) -> set[tuple[str, str]]:
    return {(finding.file, finding.rule) for finding in load(root, DAY).findings}


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("pages/a.rst", "file-place"),
        ("pages/a.html", "file-place"),
        ("pages/a.markdown", "file-place"),
        ("pages/A Page.md", "file-name"),
        ("pages/a.svg", "file-place"),
        ("pages/sous-dossier/a.md", "file-place"),
        ("images/a.pdf", "file-place"),
        ("images/a.md", "file-place"),
        ("images/a.gif", "file-place"),
        ("extra/a.md", "file-place"),
        ("notes.yml", "file-place"),
        ("a.md", "file-place"),
        ("audience/notes.yml", "file-place"),
        ("audience/2026-13.yml", "file-place"),
    ],
)
def test_what_has_no_place(tmp_path: Path, name: str, rule: str) -> None:
    root = copied(tmp_path)
    file = root / "content" / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(HEAD, encoding="utf-8")
    ((path, given_rule),) = told(root)
    assert name.startswith(path.removeprefix("content/"))
    assert given_rule == rule


@pytest.mark.parametrize(
    "name", ["content", "content/pages", "content/pages/a.md", "content/deadlines.yml", "content/images", "schemes", "partners",
     "committee", "partners/ville-exemple"]
)  # fmt: skip
def test_no_link_is_followed(tmp_path: Path, name: str) -> None:
    root = copied(tmp_path / "root")
    place, secret = root / name, tmp_path / "secret"
    if place.exists():
        place.rename(secret)
    else:
        secret.mkdir()
    for file in (path for path in secret.rglob("*") if path.is_file() and path.suffix in (".md", ".yml")):
        file.write_text("SECRET\n", encoding="utf-8")
    place.symlink_to(secret)
    findings = load(root, DAY).findings
    assert (name, "symbolic-link") in {(finding.file, finding.rule) for finding in findings}
    assert all("SECRET" not in finding.message for finding in findings)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(st.characters(codec="utf-8", exclude_characters="/\0"), min_size=1, max_size=12),
    st.sampled_from(["", ".md", ".png", ".rst"]),
)
def test_any_name_is_a_verdict(tmp_path_factory: pytest.TempPathFactory, name: str, suffix: str) -> None:
    root = tmp_path_factory.mktemp("root")
    (root / "content/pages").mkdir(parents=True)
    try:
        (root / "content/pages" / (name + suffix)).write_bytes(b"x")
    except OSError:
        return
    scanned = folder.scan(root, catalogue.paths(root))
    for path in (*scanned.pages, *scanned.images):
        assert path.isascii()
        assert ".." not in path
    assert all(finding.message.endswith(".") for finding in scanned.findings)


def test_too_many_files_are_counted_and_not_read(tmp_path: Path) -> None:
    place = tmp_path / "content/pages"
    place.mkdir(parents=True)
    for number in range(folder.MOST + 1):
        (place / f"p{number}.md").touch()
    scanned = folder.scan(tmp_path)
    assert scanned.pages == []
    assert [finding.file for finding in scanned.findings] == ["content/pages"]


@pytest.mark.parametrize(
    "name", ["PNG, place", "white on transparent", "passes without end", "decompression bomb", "svg", "animated png"]
)
def test_images_pass_the_gate_of_logos(tmp_path: Path, name: str) -> None:
    root, case = copied(tmp_path), HOSTILE[name]
    (root / "content/images").mkdir()
    file = f"content/images/plan.{case.file.rpartition('.')[2]}"
    (root / file).write_bytes(case.make())
    assert told(root) == {(file, case.rule)}


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ("Title: A\nDate: 23/11/2026\n", 2),
        ("Title: A\nDate: 23 novembre 2026\n", 2),
        ("Title: A\nDate: 2026-11-31\n", 2),
        ("Title: A\nDate: 2026-11-23 10:00\n", 2),
        ("Title: A\nModified: hier\n", 2),
        ("Slug: a\n", 1),
        ("Title: A\nSlug: ../a\n", 2),
        ("Title: A\nStatus: hidden\n", 2),
        ("Title: A\nSave_as: ../../a\n", 2),
        ("Title: A\nAuthor: Camille Exemple\n", 2),
        ("Title: A\nLang: en\n", 2),
        ("Title: A\nOrder: premier\n", 2),
        ("Title: A\nStatus : draft\n", 2),
        ("Title: A\n\nStatus: draft\n", 3),
        ("Title: A\nUn texte.\n", 2),
    ],
)
def test_fields_of_a_page(tmp_path: Path, fields: str, line: int) -> None:
    root = copied(tmp_path)
    (root / "content/pages/essai.md").write_text(f"{fields}\nUn texte.\n", encoding="utf-8")
    found = [(finding.rule, finding.line) for finding in load(root, DAY).findings]
    assert found == [("page-metadata", line)]


def test_news_have_a_date(tmp_path: Path) -> None:
    root = copied(tmp_path)
    (root / "content/news/essai.md").write_text("Title: A\n\nUn texte.\n", encoding="utf-8")
    (root / "content/news/2026-11-02-essai.md").write_text("Title: A\n\nUn texte.\n", encoding="utf-8")
    assert told(root) == {("content/news/essai.md", "page-metadata")}


@pytest.mark.parametrize(
    "target",
    ["{static}/../publisher.yml", "{attach}../../publisher.yml", "{filename}/../schemes/ecoute-exemple.md", "{static}%2e%2e/a.png",
     "{static}/images/absente.png", "{filename}absente.md", "{filename}/images/plan.png", "{static}/pages/contact.md"],
)  # fmt: skip
def test_a_link_to_a_file_stays_in_content(tmp_path: Path, target: str) -> None:
    root = copied(tmp_path)
    (root / "content/images").mkdir()
    (root / "content/images/plan.png").write_bytes(saved("PNG"))
    (root / "content/pages/essai.md").write_text(f"{HEAD}Lisez [ce document]({target}).\n", encoding="utf-8")
    assert told(root) == {("content/pages/essai.md", "page-file")}
