"""The search, as a reader meets it: words, places, filters, danger, nothing found, and everything that can fail."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from .conftest import Handler, NewPage, new_context, serving

SEARCH = "/recherche/"
INSULT = "on m'a traité de sale arabe au boulot"
# The policy that the web server will send (compliance.md, 2.2), Trusted Types enforced.
POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; worker-src 'none'; object-src 'none'; form-action 'none'; base-uri 'none'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)


def _field(page: Page) -> Locator:
    return page.get_by_role("searchbox", name="Que cherchez-vous")


def _status(page: Page) -> Locator:
    return page.locator("[data-search-status]")


def _results(page: Page) -> Locator:
    return page.locator("ol#resultats > li")


def _ask(page: Page, words: str) -> None:
    _field(page).fill(words)
    page.get_by_role("button", name="Chercher", exact=True).click()


def _opened(new_page: NewPage, address: str = SEARCH, **options: Any) -> Page:
    page = new_page(**options)
    page.goto(address)
    expect(_field(page)).to_be_visible()
    return page


def _names(page: Page) -> list[str]:
    return page.locator("ol#resultats h3").all_inner_texts()


@pytest.mark.parametrize("address", [SEARCH, "/"])
def test_words_lead_to_schemes(new_page: NewPage, address: str) -> None:
    page = _opened(new_page, address)
    _ask(page, INSULT)
    expect(_status(page)).to_contain_text("peuvent vous aider")
    count = _results(page).count()
    assert 2 <= count <= 10
    assert str(count) in _status(page).inner_text()
    first = _results(page).first
    assert re.fullmatch(
        r"/dispositifs/[a-z0-9-]+/", first.get_by_role("heading").get_by_role("link").get_attribute("href") or ""
    )
    expect(first).to_contain_text(re.compile("Vos mots sont dans la fiche|Proposé d’après"))
    expect(page.locator("#resultats")).to_have_attribute("data-understood", "true")
    assert page.locator("ol#resultats a[href^='tel:']").count() >= 1
    expect(page.get_by_role("heading", name="Réponses")).to_be_focused()


def test_the_page_of_what_happened_comes_before_the_schemes(new_page: NewPage) -> None:
    page = _opened(new_page)
    _ask(page, "insultée dans le bus")
    link = page.locator("[data-search-situation]").get_by_role("link")
    expect(link).to_have_text("Une insulte, des propos racistes – Dans les transports")
    expect(link).to_have_attribute("href", "/que-s-est-il-passe/paroles/transports/")
    assert (link.bounding_box() or {})["y"] < (_results(page).first.bounding_box() or {})["y"]
    _ask(page, "Lyon")
    expect(link).to_have_count(0)


def test_a_translated_page_leads_to_its_own_situation(new_page: NewPage) -> None:
    page = new_page()
    page.goto("/en/")
    page.get_by_role("searchbox").fill("insultée dans le bus")
    page.keyboard.press("Enter")
    link = page.locator("[data-search-situation]").get_by_role("link")
    expect(link).to_have_attribute("href", "/en/que-s-est-il-passe/paroles/")


def test_matched_words_are_marked(new_page: NewPage) -> None:
    page = _opened(new_page)
    _ask(page, "avocat gratuit")
    marked = page.locator("ol#resultats mark").all_inner_texts()
    assert any("avocat" in word.lower() for word in marked)


def test_the_keyboard_alone_does_it(new_page: NewPage) -> None:
    page = _opened(new_page)
    for _ in range(30):
        if _field(page).evaluate("field => field === document.activeElement"):
            break
        page.keyboard.press("Tab")
    page.keyboard.type("insulte au travail")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Réponses")).to_be_focused()
    first = _results(page).first.get_by_role("heading").get_by_role("link")
    for _ in range(2):  # the page of what happened stands before the schemes
        if not first.evaluate("link => link === document.activeElement"):
            page.keyboard.press("Tab")
    expect(first).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/dispositifs/[a-z0-9-]+/$"))


def test_the_page_takes_no_focus_once_loaded(new_page: NewPage) -> None:
    """RGAA 7.4: on a slow line the engine comes while one reads, and the first Tab still reaches the first link."""
    page = new_page()
    page.goto("/guides/")
    with page.expect_response("**/search-engine.*"):
        page.get_by_role("banner").get_by_role("link", name="Rechercher").click()
    page.wait_for_url("**/recherche/")
    expect(_field(page)).to_be_visible()
    page.wait_for_load_state("networkidle")
    assert page.evaluate("document.activeElement === document.body")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Aller au contenu")).to_be_focused()


@pytest.mark.parametrize("typed", ["Lyon", "69", "69003", "Rhône", "insulté à Lyon", "villeurbane discrimination"])
def test_a_place_is_a_place(new_page: NewPage, typed: str) -> None:
    page = _opened(new_page)
    _ask(page, typed)
    expect(_status(page)).to_contain_text("Rhône (69)")
    expect(_results(page).first).to_contain_text("C’est près de vous.")
    assert {"Permanence juridique d’Exemple à Lyon", "Permanence d’avocat d’Exemple à Villeurbanne"} & {*_names(page)}


def test_filters_combine_with_words(new_page: NewPage) -> None:
    page = _opened(new_page)
    _ask(page, "discrimination")
    before = _names(page)
    page.get_by_text("Filtrer la liste").click()
    page.get_by_role("checkbox", name="Je veux agir").check()
    after = _names(page)
    assert after
    assert after != before
    page.get_by_role("checkbox", name="SMS").check()
    _ask(page, "exposition")
    expect(_status(page)).to_have_text("Aucun dispositif ne répond à la fois à ces mots et à vos choix.")
    page.get_by_role("button", name="Tout effacer").click()
    expect(_status(page)).to_contain_text("peuvent vous aider")
    page.get_by_role("combobox", name="Votre département").select_option("Haute-Garonne (31)")
    _ask(page, "exposition")
    assert any("Espace d’Exemple" in name for name in _names(page))


@pytest.mark.parametrize(
    ("typed", "number"),
    [("je veux mourir", "3114"), ("jai envi de me suissidé", "3114"), ("il m'attend en bas avec un couteau", "17"),
     ("enfant battu par son père", "119"), ("I want to kill myself", "3114")],
)  # fmt: skip
def test_danger_comes_first(new_page: NewPage, typed: str, number: str) -> None:
    page = _opened(new_page)
    _ask(page, typed)
    pinned = page.locator("[data-pin]:visible")
    expect(pinned.first.get_by_role("link", name=number, exact=True)).to_be_visible()
    expect(pinned.first.get_by_role("heading")).to_be_focused()
    expect(_status(page)).to_contain_text("les numéros à appeler sont en premier")
    expect(page.locator("[data-search-none]")).to_be_hidden()
    top = pinned.first.bounding_box()
    below = page.locator("ol#resultats").bounding_box() if _results(page).count() else None
    assert top is not None
    assert below is None or top["y"] < below["y"]
    _ask(page, "ce boulot me tue")
    expect(page.locator("[data-pin]:visible")).to_have_count(0)


@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_found_is_said_and_helps(new_page: NewPage, online: list[str], width: int) -> None:
    page = _opened(new_page, width=width)
    _ask(page, "zzkw qsdlkj")
    expect(_status(page)).to_have_text("Aucun dispositif ne répond à ces mots.")
    found = page.locator("[data-search-found]")
    for name in ("Je veux me défendre", "Je veux alerter", "Je veux agir", "Appeler le 01 99 00 56 78"):
        expect(found.get_by_role("link", name=name, exact=True)).to_be_visible()
    assert page.locator(".card:visible").count() == len(online)
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_no_words_no_search(new_page: NewPage) -> None:
    page = _opened(new_page)
    _ask(page, "   ")
    expect(_status(page)).to_have_text("Écrivez au moins un mot.")
    expect(_field(page)).to_be_focused()


@pytest.mark.parametrize("address", [SEARCH, "/"])
def test_what_is_typed_stays_on_the_device(new_page: NewPage, address: str) -> None:
    page = _opened(new_page, address)
    asked: list[str] = []
    logged: list[str] = []
    page.on("request", lambda request: asked.append(f"{request.url} {request.post_data}"))
    page.on("console", lambda message: logged.append(message.text))
    title, url = page.title(), page.url
    _ask(page, "secret chuchoté à Marseille")
    expect(_status(page)).not_to_be_empty()
    first = list(asked)
    _ask(page, "autre mystère au travail")
    page.wait_for_timeout(300)
    assert asked == first, "a second query asks for nothing"
    assert not re.search(
        "secret|chuchot|marseille|myst", " ".join([*asked, *logged, page.url, page.title()]), re.IGNORECASE
    )
    assert (page.title(), page.url) == (title, url)
    assert page.evaluate(
        "[document.cookie, localStorage.length, sessionStorage.length, JSON.stringify(history.state)]"
    ) == ["", 0, 0, "null"]
    page.reload()
    expect(_field(page)).to_have_value("")


def test_two_queries_cause_the_same_requests(new_page: NewPage) -> None:
    found = []
    for words in (INSULT, "exposition à Toulouse"):
        page = new_page()
        asked: list[str] = []
        page.on("request", lambda request, asked=asked: asked.append(request.url))
        page.goto(SEARCH)
        _ask(page, words)
        expect(_results(page).first).to_be_visible()
        found.append(sorted(asked))
    assert found[0] == found[1]


def test_guides_and_pages_come_only_at_their_button(new_page: NewPage) -> None:
    page = _opened(new_page)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    _ask(page, "garder des preuves")
    expect(page.get_by_text("le site saura quels guides et quelles pages il vous a montrés")).to_be_visible()
    page.wait_for_timeout(300)
    assert not [url for url in asked if "pagefind" in url]
    page.get_by_role("button", name="Chercher aussi dans les guides et les pages").click()
    expect(page.get_by_role("heading", name="Guides et pages")).to_be_focused()
    expect(page.locator("#pages-trouvees").get_by_role("link", name="Garder des preuves")).to_have_attribute(
        "href", "/guides/garder-des-preuves/"
    )
    assert not [url for url in asked if re.search("garder|preuve", url.split("/pagefind/")[-1])]
    assert page.locator("#pages-trouvees a[href^='/dispositifs/']").count() == 0


# What can fail. Each leaves a page that helps, and never says « aucun » of what it could not read.


def _break(page: Page, pattern: str, how: str) -> None:
    def broken(route: Route) -> None:
        if how == "404":
            route.fulfill(status=404, body="")
        elif how == "html":
            route.fulfill(status=200, content_type="text/html", body="<!doctype html><title>x</title>")
        elif how == "dropped":
            route.abort()

    page.route(re.compile(pattern), broken)  # « hanging » : never answered


def _wait_long(page: Page) -> None:
    """What does not answer in eight seconds has failed: the page's own clock is moved on, nobody waits."""
    page.clock.fast_forward(8_000)


def test_without_scripts_a_link_stands_in_the_fields_place(new_page: NewPage, online: list[str]) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(SEARCH)
    expect(page.get_by_role("searchbox")).to_have_count(0)
    expect(page.get_by_role("main").get_by_role("link", name="la liste complète")).to_be_visible()
    assert page.locator(".card:visible").count() == len(online)
    page.goto("/")
    expect(page.get_by_role("main").get_by_role("link", name="Chercher de l’aide")).to_have_attribute("href", SEARCH)


def test_without_its_script_the_page_is_the_list(new_page: NewPage, online: list[str]) -> None:
    page = new_page()
    _break(page, r"/static/search\.", "404")
    page.goto(SEARCH)
    expect(page.get_by_role("main").get_by_role("link", name="la liste complète")).to_be_visible()
    expect(page.get_by_role("searchbox")).to_have_count(0)
    assert page.locator(".card:visible").count() == len(online)


@pytest.mark.parametrize("how", ["404", "dropped", "html", "hanging"])
@pytest.mark.parametrize("address", [SEARCH, "/"])
def test_without_its_engine_a_failure_is_a_failure(new_page: NewPage, how: str, address: str) -> None:
    page = new_page()
    page.clock.install()
    _break(page, r"/static/search-engine\.", how)
    page.goto(address, wait_until="commit")
    _ask(page, INSULT)
    if how == "hanging":
        expect(_status(page)).to_have_text("La recherche se charge…")
        _wait_long(page)
    expect(_status(page)).to_contain_text("Ce n’est pas une absence de réponse")
    assert "Aucun" not in _status(page).inner_text()
    expect(page.locator("[data-search-link]")).to_be_visible()


@pytest.mark.parametrize(
    ("pattern", "how"),
    [
        (r"pagefind\.js", "404"), (r"wasm\.fr", "html"), (r"\.pf_meta", "dropped"), (r"\.pf_index", "hanging"),
        (r"\.pf_fragment", "404"), (r"/static/search-pages\.", "hanging"),
    ],
)  # fmt: skip
def test_a_missing_part_of_the_index_is_a_failure_that_can_be_tried_again(
    new_page: NewPage, pattern: str, how: str
) -> None:
    page = new_page()
    page.clock.install()
    page.goto(SEARCH)
    _ask(page, "garder des preuves")
    kept = _names(page)
    _break(page, pattern, how)
    page.get_by_role("button", name="Chercher aussi").click()
    status = page.locator("[data-search-pages] [role=status]")
    if how == "hanging":
        expect(status).to_have_text("Recherche dans les guides et les pages…")
        _wait_long(page)
    expect(status).to_contain_text("n’ont pas pu être lus")
    expect(page.get_by_role("link", name="Ouvrir la liste des guides")).to_be_visible()
    assert _names(page) == kept
    page.unroute_all(behavior="ignoreErrors")
    page.get_by_role("button", name="Chercher aussi").click()
    expect(page.locator("#pages-trouvees").get_by_role("link", name="Garder des preuves")).to_be_visible(timeout=15_000)


def test_offline_after_load_the_words_still_lead_somewhere(new_page: NewPage) -> None:
    page = _opened(new_page)
    page.wait_for_load_state("networkidle")
    page.context.set_offline(True)
    _ask(page, INSULT)
    expect(_results(page).first).to_be_visible()
    page.get_by_role("button", name="Chercher aussi").click()
    expect(page.locator("[data-search-pages] [role=status]")).to_contain_text("n’ont pas pu être lus")


# The policy of the web server.


@pytest.fixture(scope="module")
def guarded(corpus_site: Path) -> Iterator[dict[str, str]]:
    """Origins that send the policy, whole and without WebAssembly."""

    class Guarded(Handler):
        policy = POLICY

        def end_headers(self) -> None:
            self.send_header("Content-Security-Policy", self.policy)
            super().end_headers()

    class Refusing(Guarded):
        policy = POLICY.replace(" 'wasm-unsafe-eval'", "")

    with serving(corpus_site, Guarded) as whole, serving(corpus_site, Refusing) as without:
        yield {"whole": whole, "no wasm": without}


def _violations(page: Page) -> list[str]:
    found: list[str] = page.evaluate("window.violations")
    return found


def _watch(browser: Browser) -> Page:
    page = new_context(browser).new_page()
    page.add_init_script(
        "window.violations = [];"
        "addEventListener('securitypolicyviolation', e => window.violations.push(`${e.violatedDirective} ${e.blockedURI}`));"
    )
    return page


@pytest.mark.parametrize("address", [SEARCH, "/"])
def test_the_policy_is_never_violated(browser: Browser, guarded: dict[str, str], address: str) -> None:
    page = _watch(browser)
    page.goto(guarded["whole"] + address)
    for words in (INSULT, "je veux mourir à Lyon", "zzkw qsdlkj", "garder des preuves"):
        _ask(page, words)
        expect(_status(page)).not_to_be_empty()
    page.get_by_role("button", name="Chercher aussi").click()
    expect(page.locator("#pages-trouvees li").first).to_be_visible()
    assert _violations(page) == []
    assert page.evaluate("document.cookie + localStorage.length + sessionStorage.length") == "00"
    page.context.close()


def test_where_webassembly_is_refused_the_first_answers_stay(browser: Browser, guarded: dict[str, str]) -> None:
    page = _watch(browser)
    page.goto(guarded["no wasm"] + SEARCH)
    _ask(page, "garder des preuves")
    kept = _names(page)
    page.get_by_role("button", name="Chercher aussi").click()
    expect(page.locator("[data-search-pages] [role=status]")).to_contain_text("n’ont pas pu être lus", timeout=15_000)
    assert kept
    assert _names(page) == kept
    page.context.close()


def test_what_can_be_touched_is_large_enough(new_page: NewPage) -> None:
    page = _opened(new_page, width=320)
    _ask(page, INSULT)
    expect(_results(page).first).to_be_visible()
    boxes = page.locator(".search button:visible, .search__form input, .header__search").evaluate_all(
        "all => all.map(e => e.getBoundingClientRect().height)"
    )
    assert min(boxes) >= 44


@pytest.mark.parametrize("words", ["", "insulté dans le bus", "zzkw qsdlkj", "je veux mourir"])
def test_urgent_numbers_stand_whatever_is_typed(new_page: NewPage, words: str) -> None:
    page = _opened(new_page)
    _ask(page, words)
    expect(_status(page)).not_to_be_empty()
    urgent = page.get_by_role("region", name="Numéros d’urgence")
    for number in ("17", "112", "114", "15", "119", "3114"):
        expect(urgent.get_by_role("link", name=number, exact=True)).to_be_visible()
