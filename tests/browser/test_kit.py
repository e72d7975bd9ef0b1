"""The badge, pasted in a partner's own page: shown, read aloud, and silent for this site until somebody follows it."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from .conftest import new_context, serving


def test_a_badge_pasted_in_a_page_is_shown_and_asks_nothing_of_this_site(
    browser: Browser, corpus_site: Path, tmp_path: Path
) -> None:
    with serving(corpus_site) as origin:
        context = new_context(browser, base_url=origin)
        page = context.new_page()
        page.goto("/kit/")
        section = page.locator("section").filter(has=page.get_by_role("heading", name="Le badge"))
        html = section.locator("code").inner_text()
        with page.expect_download() as waiting:
            section.get_by_role("link", name="SVG").click()
        waiting.value.save_as(tmp_path / waiting.value.suggested_filename)
        context.close()
    start = '<!DOCTYPE html><html lang="fr"><meta charset="utf-8"><title>Une page d’un partenaire</title>'
    (tmp_path / "index.html").write_text(start + html, encoding="utf-8")
    with serving(tmp_path) as partner:
        context = new_context(browser, base_url=partner)
        page = context.new_page()
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto("/")
        link = page.get_by_role("link", name="Égalité contre racisme")
        expect(link).to_be_visible()
        image = link.get_by_role("img")
        assert image.evaluate("image => image.complete && image.naturalWidth") > 300
        assert link.get_attribute("href") == "http://localhost:8000/"  # the address that the site was built for
        assert all(url.startswith(partner) for url in asked)
        context.close()


@pytest.mark.parametrize("address", ["/kit/", "/kit/charte-graphique/"])
def test_no_logo_is_missing(browser: Browser, corpus_site: Path, address: str) -> None:
    with serving(corpus_site) as origin:
        context = new_context(browser, base_url=origin, viewport={"width": 320, "height": 900})
        page = context.new_page()
        page.goto(address)
        for image in page.get_by_role("main").get_by_role("img").all():
            image.scroll_into_view_if_needed()
            expect(image).to_have_js_property("complete", True)
            assert image.evaluate("image => image.naturalWidth")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        context.close()
