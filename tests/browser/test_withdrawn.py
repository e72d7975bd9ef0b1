"""The page of a withdrawn scheme, and the committee's page once it has met, in the browser."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from egalite.cli import main as cli
from egalite.project import CHECKOUT
from egalite.site.build.pelican_run import build
from egalite.site.build.serve import Handler

from .axe import COLOURS, WIDTHS, judge, weakest
from .conftest import DAY, serving

WITHDRAWN, DECISIONS = "/dispositifs/licra-permanence-juridique/", "/decisions/"
MEETING = """\
type: ordinary
held_on: '2026-10-12'
convened_on: '2026-09-14'
examined:
  - scheme: ddd-saisine
    outcome: maintien
initiatives:
  - Semaine contre le racisme
"""


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Origin of the real site, one scheme withdrawn by the command and one meeting held."""
    root = tmp_path_factory.mktemp("changed") / "root"
    for name in ("schemes", "partners", "committee", "content"):
        shutil.copytree(CHECKOUT / name, root / name)
    (root / "committee/2026-10-12.yml").write_text(MEETING, encoding="utf-8")
    identifier = WITHDRAWN.split("/")[2]
    code = cli.run(
        ["withdraw", identifier, "--reason", "fusion-de-fiches", "--replaced-by", "mrap-service-juridique",
         "--root", str(root), "--on", DAY.isoformat()]
    )  # fmt: skip
    assert code == 0
    output = build(root, root.with_name("site"), CHECKOUT / "pelicanconf.py", None, DAY)
    with serving(output, Handler) as origin:
        yield origin


@pytest.fixture
def page(browser: Browser, changed: str) -> Iterator[Page]:
    context = browser.new_context(base_url=changed, java_script_enabled=True)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("address", [WITHDRAWN, DECISIONS])
def test_readable_by_everyone(page: Page, address: str) -> None:
    page.goto(address)
    judge(page, address)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        for colours in COLOURS:
            page.emulate_media(color_scheme=colours)
            ratio, text = weakest(page)
            assert ratio >= 7, (colours, text)


def test_it_says_so_then_helps(page: Page) -> None:
    answer = page.goto(WITHDRAWN)
    assert answer is not None
    assert answer.status == 410
    expect(page.get_by_role("heading", level=1)).to_have_text("Ce dispositif n’est plus présenté ici")
    expect(page.get_by_text("Vous cherchiez")).to_contain_text("Permanence juridique de la Licra")
    instead = page.get_by_role("region", name="À la place").get_by_role("link", name="01 55 38 99 99")
    expect(instead).to_have_attribute("href", "tel:+33155389999")
    expect(
        page.get_by_role("region", name="Qui peut vous aider").get_by_role("link", name="39 28", exact=True)
    ).to_be_visible()
    expect(page.get_by_role("region", name="En cas d’urgence").get_by_role("link", name="3114")).to_be_visible()


def test_numbers_stay_in_one_piece(page: Page) -> None:
    page.goto(WITHDRAWN)
    for width in (320, 640, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        heights = page.eval_on_selector_all(
            ".numbers a", "all => all.map(a => a.getClientRects().length * a.offsetHeight)"
        )
        assert max(heights) == min(heights), width


def test_from_a_scheme_to_what_was_decided_of_it(page: Page) -> None:
    page.goto("/dispositifs/ddd-saisine/")
    page.get_by_role("link", name="Examiné par le comité de suivi").click()
    meeting = page.get_by_role("region", name="12 octobre 2026")
    expect(meeting).to_be_in_viewport()
    expect(meeting.get_by_role("term")).to_have_text("Maintien")
    meeting.get_by_role("link", name="Saisine du Défenseur des droits").click()
    expect(page).to_have_url(re.compile(r"/dispositifs/ddd-saisine/$"))
