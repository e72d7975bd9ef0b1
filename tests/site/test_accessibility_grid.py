"""The grid of the RGAA: its page, its table, its evidence; and nothing unfilled where the site is published."""

from __future__ import annotations

import ast
import csv
import html
import io
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from egalite.project import CHECKOUT
from egalite.records.content import accessibility, rgaa
from egalite.records.content.rgaa import Criterion, Grid
from egalite.site import addresses
from egalite.site.accessibility import RESULTS, summary
from egalite.site.build.assertions import require_filled
from egalite.site.errors import SiteError
from tests.support import corpus

from .conftest import Build

GRID = rgaa.read(CHECKOUT)


@pytest.mark.parametrize("test", sorted({test for one in GRID.criteria for test in one.tests}))
def test_each_named_test_exists_and_runs(test: str) -> None:
    """In the same run: one that fails ends it, so that one that is there and that nothing skips has passed."""
    file, _, function = test.partition("::")
    tree = ast.parse((CHECKOUT / file).read_bytes())
    [found] = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == function]
    marks = [*found.decorator_list, *(node.value for node in tree.body if isinstance(node, ast.Assign))]
    assert not [mark for mark in map(ast.unparse, marks) if re.match(r"pytest\.mark\.(?:skip|xfail)", mark)]
    assert rgaa.exists(test, CHECKOUT)


def test_a_test_that_is_not_there_is_seen() -> None:
    assert not rgaa.exists("tests/site/test_accessibility_grid.py::test_nothing_of_the_kind", CHECKOUT)
    assert not rgaa.exists("tests/site/test_no_such_file.py::test_a_test_that_is_not_there_is_seen", CHECKOUT)


def test_the_share_counts_only_what_is_proved() -> None:
    results: list[rgaa.Result] = ["respecte", "respecte", "en-partie", "non-teste", "non-respecte", "non-applicable"]
    grid = replace(GRID, criteria=tuple(Criterion("1.1", "Titre ?", result, note="Note.") for result in results))
    told = summary(grid)
    assert (told["total"], told["applicable"], told["met"], told["unproved"], told["share"]) == (6, 5, 2, 2, 40)
    assert [item["count"] for item in told["counts"]] == [2, 1, 1, 1, 1]
    assert len(told["failures"]) == 1
    assert summary(replace(grid, criteria=grid.criteria[-1:]))["share"] == 0


def test_the_page_and_the_table_say_the_same(corpus_site: Path) -> None:
    page = _words((corpus_site / addresses.RGAA_GRID.strip("/") / "index.html").read_text(encoding="utf-8"))
    raw = (corpus_site / addresses.RGAA_TABLE.lstrip("/")).read_bytes()
    header, *rows = csv.reader(io.StringIO(raw.decode("utf-8-sig")), delimiter=";")
    assert len(header) == 9
    assert [row[0] for row in rows] == list(rgaa.NUMBERS)
    for one, row in zip(GRID.criteria, rows, strict=True):
        assert (row[2], row[3], row[5]) == (one.title, RESULTS[one.result][0], " ".join(one.tests))
        assert f"{one.number}. " in page
    for result, (_, several) in RESULTS.items():
        if GRID.counts[result] > 1:
            assert f"{GRID.counts[result]} {several}" in page
    assert page.count("Test : ") + page.count("Tests : ") == sum(bool(one.tests) for one in GRID.criteria)


def test_the_statement_says_what_the_grid_proves(corpus_site: Path) -> None:
    page = _words((corpus_site / "accessibilite/index.html").read_text(encoding="utf-8"))
    told = summary(GRID)
    assert f"{told['met']} respectés, soit {told['share']} % des critères applicables" in page
    assert "Aucun taux de conformité" in page
    assert f"{told['unproved']} critères ne sont pas testés" in page


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("<p>(non renseigné&nbsp;: remplir <code>name</code>)</p>", True),
        ("<p>Écrivez à <code>contact_email</code>.</p>", True),
        ("<p>Voir publisher.yml.</p>", True),
        ("<p>remplir <code>x</code> dans <code>content/accessibility.yml</code></p>", True),
        ("<dd>À compléter</dd>", True),
        ("<p>[à remplir]</p>", True),
        ("<p>Un dossier à compléter avec un travailleur social, et un formulaire à remplir.</p>", False),
        ("<p>Le nom de votre fichier est demandé.</p>", False),
    ],
)
def test_a_page_that_asks_to_be_filled_in_is_not_published(tmp_path: Path, text: str, refused: bool) -> None:
    (tmp_path / "page").mkdir()
    (tmp_path / "page/index.html").write_text(text, encoding="utf-8")
    names = ["page/index.html", "page.csv"]
    if refused:
        with pytest.raises(SiteError, match=r"publication refusée(?:.|\n)*/page/ : «"):
            require_filled(tmp_path, names, {"/page/": ["content/pages/page.md"]})
    else:
        require_filled(tmp_path, names, {})


def test_a_statement_without_its_date_is_not_published(make: Build, root: Path) -> None:
    (root / accessibility.FILE.path).write_text("technologies:\n  - HTML\n", encoding="utf-8")
    with pytest.raises(SiteError, match=r"/accessibilite/ : .*established_on") as error:
        make(settings=corpus.RELEASE)
    assert accessibility.FILE.path in error.value.files
    assert "established_on" in (make() / "accessibilite/index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("change", "rule", "told"),
    [
        (lambda text: text.replace("  - number: '1.2'", "  - number: '1.3'", 1), "rgaa-grid", "le critère 1.2 est attendu ici"),
        (lambda text: text[: text.index("  - number: '13.12'")], "rgaa-grid", "il manque les critères 13.12"),
        (lambda text: text.replace("result: respecte", "result: non-teste", 1), "rgaa-grid", "a une preuve"),
        (lambda text: re.sub(r"    tests:\n(?:      - .*\n)+", "", text, count=1), "rgaa-grid", "sans preuve"),
        (lambda text: re.sub(r"(result: non-applicable\n)    note: .*\n", r"\1", text, count=1), "rgaa-grid", "sans remarque"),
        (lambda text: text.replace("::test_structure", "::test_nothing", 1), "rgaa-grid", "n'existe pas"),
        (lambda text: text.replace("result: respecte", "result: parfait", 1), "unknown-term", "parfait"),
    ],
)  # fmt: skip
def test_check_judges_the_grid(root: Path, change: Callable[[str], str], rule: str, told: str) -> None:
    from egalite.records.registry import load

    text = (CHECKOUT / rgaa.FILE.path).read_text(encoding="utf-8")
    changed = change(text)
    assert changed != text
    (root / rgaa.FILE.path).write_text(changed, encoding="utf-8")
    found = [one for one in load(root, corpus.DAY).findings if one.file == rgaa.FILE.path]
    assert [one.rule for one in found] == [rule]
    assert told in found[0].message
    assert found[0].line > 1


def test_the_list_is_that_of_the_rgaa() -> None:
    assert len(rgaa.NUMBERS) == 106
    assert isinstance(GRID, Grid)


def _words(markup: str) -> str:
    """Text of some HTML, every space made plain."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", markup)).split())
