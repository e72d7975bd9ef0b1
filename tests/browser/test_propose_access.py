"""`/proposer/` in each of its states: axe, contrast, narrow and large text, keyboard, policy, weight, forge."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import brotli
import pytest
from playwright.sync_api import Page, expect

from egalite.site.render import assets
from tests.support import corpus

from . import proposal_journey as way
from .axe import everywhere, faint, unreviewed
from .conftest import NewPage
from .rgaa import OVERFLOW
from .test_content_security import served


def _empty(page: Page) -> None:
    way.opened(page)


def _errors(page: Page) -> None:
    way.opened(page)
    way.submit(page).click()
    expect(page.locator("[data-summary]")).to_be_visible()


def _rich(page: Page) -> None:
    """Every kind of question unfolded, with a logo and its rights."""
    way.opened(page)
    page.get_by_role("combobox", name="Votre organisme").select_option(label="Ville d'Exemple")
    way.give_logo(way.Hand(page), way.photograph())
    page.get_by_role("radio", name="Certains départements").check()
    page.get_by_role("radio", name="À venir", exact=True).check()
    page.get_by_role("button", name="Ajouter : lieu d’accueil").click()
    page.evaluate("for (const one of document.querySelectorAll('form details')) one.open = true")
    page.locator("[data-items] [data-field=opening] [data-add]").first.click()


def _result(page: Page) -> None:
    hand = way.Hand(way.opened(page))
    way.fill(hand)
    with way.downloaded(page):
        way.submit(page).click()


def _confirm(page: Page) -> None:
    way.opened(page)
    page.get_by_role("radio", name="Rien à corriger").check()


def _close(page: Page) -> None:
    way.opened(page)
    page.get_by_role("radio", name="Le retrait").check()


def _self(page: Page) -> None:
    way.opened(page)
    page.get_by_role("radio", name="notre organisme").check()
    page.get_by_role("combobox", name="Votre organisme").select_option(label="Ville d'Exemple")
    expect(way.control(page, "/organisation/record/name")).to_have_value("Ville d'Exemple")


def _alike(page: Page) -> None:
    way.opened(page)
    name = way.control(page, "/scheme/record/name")
    name.fill("Permanence juridique d'Exemple à Lyon")
    name.blur()
    expect(page.get_by_role("region", name="Déjà dans l’annuaire ?")).to_be_visible()


def _update(page: Page) -> None:
    page.goto(f"{way.ADDRESS}#lyon-permanence-exemple")
    expect(page.locator("[data-status]")).to_contain_text("ouverte")
    way.control(page, "/scheme/record/name").fill("Autre nom")
    expect(page.locator("[data-changes-list] dt")).to_have_text("Nom")


STATES: dict[str, Callable[[Page], None]] = {
    "empty": _empty, "errors": _errors, "rich": _rich, "result": _result, "update": _update,
    "confirm": _confirm, "close": _close, "self": _self, "alike": _alike,
}  # fmt: skip


@pytest.fixture
def page(new_page: NewPage) -> Page:
    """A page that leaves when asked to."""
    opened = new_page(reduced_motion="reduce")
    opened.on("dialog", lambda dialog: dialog.accept())
    return opened


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_every_state_can_be_read(page: Page, state: Callable[[Page], None]) -> None:
    state(page)
    # What most states show is of kinds that these two show: seen at one width, for axe takes seconds here.
    for where, violations, undecided in islice(everywhere(page), None if state in (_errors, _rich) else 1):
        assert violations == [], where
        assert unreviewed(undecided) == [], where
        assert page.evaluate(OVERFLOW) == [], where
        assert faint(page) == [], where
    small = page.evaluate(
        "[...document.querySelectorAll('form :is(button, select, summary, label:has(> input), input:not([type=checkbox], [type=radio]))')]"
        ".filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 43.5)"
        ".map(e => e.outerHTML.slice(0, 80))"
    )
    assert small == []
    page.add_style_tag(content="html { font-size: 200% }")
    for width in (640, 320):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate(OVERFLOW) == [], width


def test_the_keyboard_alone_is_enough(page: Page) -> None:
    """From the first field to the file, with Tab, arrows, Space, Enter and letters."""
    way.opened(page)
    press, write = page.keyboard.press, page.keyboard.type

    def reach(selector: str) -> None:
        for _ in range(400):
            if page.evaluate("s => document.activeElement.matches(s)", selector):
                outline = page.evaluate("parseFloat(getComputedStyle(document.activeElement).outlineWidth)")
                assert outline >= 2, selector
                return
            press("Tab")
        raise AssertionError(f"Tab n'atteint pas {selector}")

    reach("#organisme")
    write("Association E")
    reach("#scheme-record-name")
    write("Permanence au clavier")
    reach("[name=scheme-record-status]")
    press("Space")
    reach("#scheme-record-summary")
    write(way.SUMMARY)
    for box in ("[value=defendre]", "[value=tous]"):
        reach(box)
        press("Space")
    reach("[data-field=type] select")
    write("T")  # the driver types accents elsewhere than in lists
    reach("[data-field=value] input")
    write("39 28")
    reach("[name=scheme-record-territory]")
    press("Space")
    press("ArrowDown")
    reach("[data-at='/scheme/record/territory'] summary")
    press("Enter")
    reach("#scheme-record-territory-filtre")
    write("rhône")
    press("Enter")
    reach("[data-at='/scheme/record/territory'] [value='69']")
    press("Space")
    reach("[data-field=url] input")
    write("https://www.exemple.fr/")
    reach("#scheme-body")
    write("Des juristes vous reçoivent.\n\n")
    reach("#contact-role")
    write("accueil")
    reach("#contact-email")
    write("accueil@exemple.fr")
    for name in ("authority", "texts", "information"):
        reach(f"#declarations-{name}")
        press("Space")
    reach(".button--main")
    with way.downloaded(page) as sent:
        press("Enter")
        assert page.locator("[data-summary-list] li").all_inner_texts() == []
    assert sent[1]["organisation"] == {"id": "association-exemple"}
    assert sent[1]["scheme"]["record"]["territory"] == ["69"]
    expect(page.get_by_role("heading", name="Votre proposition est prête")).to_be_focused()


def test_what_is_refused_empty_says_that_it_is_needed(page: Page) -> None:
    """RGAA 11.10: before anything is sent, each field that an empty proposal lacks is marked, and when."""
    _errors(page)
    page.get_by_role("radio", name="En ligne", exact=True).check()
    page.get_by_role("combobox", name="Votre organisme").select_option(label="Ville d'Exemple")
    way.submit(page).click()
    unmarked = page.evaluate(
        "[...document.querySelectorAll('form [data-kind]')].filter(e => e.querySelector(':scope > [data-error]')?.textContent)"
        ".filter(e => !e.querySelector('.field__needed')).map(e => e.dataset.label)"
    )
    assert unmarked == []
    marks = page.locator(".field__needed:visible").all_inner_texts()
    assert {"(obligatoire)", "(obligatoire pour une fiche nouvelle à mettre en ligne)"} <= set(marks)
    missing = page.locator("[data-summary] a").filter(has_text="page publique où l’on parle")
    expect(missing).to_be_visible()


def test_a_browser_may_fill_in_who_answers(page: Page) -> None:
    """RGAA 11.13."""
    way.opened(page)
    for pointer, kind, purpose in (
        ("role", "text", "organization-title"),
        ("email", "email", "email"),
        ("phone", "tel", "tel"),
    ):
        control = way.control(page, f"/contact/{pointer}")
        expect(control).to_have_attribute("type", kind)
        expect(control).to_have_attribute("autocomplete", purpose)


def test_controls_have_names_and_groups(page: Page) -> None:
    _rich(page)
    nameless = page.evaluate(
        "[...document.querySelectorAll('form :is(input, select, textarea)')].filter(e => e.checkVisibility() && !e.labels?.length)"
        ".map(e => e.outerHTML.slice(0, 80))"
    )
    assert nameless == []
    for name in (
        "Besoins (obligatoire)",
        "Moyens de contact (obligatoire)",
        "Moyen de contact 1",
        "Plage d’ouverture 1",
    ):
        assert page.get_by_role("group", name=name, exact=True).count() >= 1, name
    expect(page.get_by_role("radiogroup", name="Territoire (obligatoire)")).to_be_visible()
    expect(page.get_by_role("img", name="Aperçu du logo")).to_be_visible()


def test_scripts_stay_light() -> None:
    names = [*assets._modules(assets.THEME)["propose"][1], "propose"]
    content = [assets.bundle()[assets.address(f"{name}.js")] for name in names]
    assert sum(len(brotli.compress(one)) for one in content) <= 46_000


def test_no_other_page_loads_them(corpus_site: Path) -> None:
    own = {Path(assets.address(name)).name for name in ("propose.js", "validator.js", "field.css")}
    holders = {page for page in corpus_site.rglob("*.html") if any(name in page.read_text("utf-8") for name in own)}
    assert holders == {corpus_site / "proposer/index.html"}


_SETTINGS = """from tests.support.working_settings import *
EGALITE_FORGE_FILE = {forge!r}
"""


def test_the_forge_is_offered_the_proposal_without_its_contact(new_page: NewPage, tmp_path: Path) -> None:
    settings = tmp_path / "settings.py"
    forge = tmp_path / "forge.yml"
    text = corpus.FORGE.read_text(encoding="utf-8")
    assert "deposit:\n" in text
    forge.write_text(text.replace("deposit:\n", "deposit: 'oui'\n"), encoding="utf-8")
    settings.write_text(_SETTINGS.format(forge=str(forge)), encoding="utf-8")
    with served(corpus.site(tmp_path / "site", settings=settings), tmp_path / "nginx") as origin:
        page = new_page(base_url=origin)
        way.fill(way.Hand(way.opened(page)))
        with way.downloaded(page) as sent:
            way.submit(page).click()
        link = page.get_by_role("link", name="y déposer le fichier vous-même")
        expect(link).to_be_visible()
        address = link.get_attribute("href") or ""
        assert len(address) <= 8000
        assert urlsplit(address).path == "/annuaire/fiches/new/main"
        query = parse_qs(urlsplit(address).query)
        assert query["filename"] == [f"propositions/{sent[1]['scheme']['id']}.json"]
        public = json.loads(query["value"][0])
        assert public == {name: value for name, value in sent[1].items() if name != "contact"}
        assert "service@" not in address
        text = way.control(page, "/scheme/body")
        text.fill("## Pour qui\n\n" + "Vous êtes reçu à l'été. " * 400)
        with way.downloaded(page):
            way.submit(page).click()
        expect(link).to_be_hidden()
