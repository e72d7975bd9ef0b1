"""`/proposer/` as people use it: a new scheme, an update, a draft, a logo; what comes out, and what never leaves."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import threading
from collections.abc import Iterator
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path

import jsonschema
import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from egalite.forms.proposal import open_fields, proposal
from egalite.project import CHECKOUT
from egalite.registry.registry import load

from . import proposal_journey as way
from .conftest import DAY, NewPage, _Handler


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Records with an organisation under a convention."""
    return way.records(tmp_path_factory.mktemp("proposed") / "root")


@pytest.fixture(scope="module")
def small(root: Path) -> Iterator[str]:
    """Origin of their site."""
    built = way.site(root, root.parent / "site")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(built))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture
def page(browser: Browser, small: str) -> Iterator[Page]:
    """A page on the site of the examples; any error of a script fails the test."""
    context = browser.new_context(base_url=small, viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    opened = context.new_page()
    wrong: list[str] = []
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on("dialog", lambda dialog: dialog.accept())
    yield opened
    context.close()
    assert wrong == []


def test_a_volunteer_mends_three_mistakes_and_sends_a_valid_file(page: Page) -> None:
    sent = way.journey(page)
    jsonschema.Draft202012Validator(proposal()).validate(sent)
    record = sent["scheme"]["record"]
    assert (sent["kind"], sent["organisation"]) == ("new", {"id": "ville-exemple"})
    assert sent["scheme"]["id"] == "atelier-ecriture-juridique"
    assert record["summary"] == way.SUMMARY
    assert record["sectors"] == ["tous"]
    assert record["territory"] == ["69"]
    assert record["channels"] == [
        {"type": "telephone", "value": "01 99 00 12 34", "hours": "lundi au vendredi, 9h-12h"}
    ]
    assert record["sources"] == [{"url": "https://www.exemple.fr/atelier"}]
    assert sent["scheme"]["body"] == f"## Ce que vous pouvez en attendre\n\n{way.BODY}\n"
    assert sent["contact"] == {"role": "secrétariat du service", "email": "service@ville.exemple.fr"}
    raw = base64.b64decode(sent["logo"]["data"])
    assert len(raw) <= 300 * 1024
    with Image.open(io.BytesIO(raw), formats=["WEBP"]) as image:
        assert image.size == (600, 800)  # turned as it was held
        assert not image.getexif()
    assert len(json.dumps(sent).encode()) <= 600 * 1024


def test_a_prepared_person_needs_few_clicks(page: Page, capsys: pytest.CaptureFixture[str]) -> None:
    hand = way.Hand(way.opened(page))
    way.fill(hand)
    with way.downloaded(page):
        hand.click(way.submit(page))
    with capsys.disabled():
        print(f"\n/proposer/ : {hand.clicks} clics, {hand.keys} frappes pour une fiche nouvelle")
    assert hand.clicks <= 35
    assert hand.keys <= 420


def test_an_update_of_hours_changes_that_alone(page: Page, root: Path) -> None:
    page.goto(f"{way.ADDRESS}#permanence-exemple")
    expect(page.locator("[data-status]")).to_contain_text("ouverte")
    records = load(root, way.DAY)
    data = records.schemes["permanence-exemple"]
    kept = {name: value for name, value in data.items() if name in open_fields("scheme")["properties"]}
    hand = way.Hand(page)
    hours = way.inside(way.items(page, "channels").first, "hours")
    hand.replace(hours, "mardi, 9h-12h")
    page.keyboard.press("Tab")
    changes = page.locator("[data-changes-list] dt")
    expect(changes).to_have_count(1)
    expect(changes).to_have_text("Moyen de contact 1, Horaires")
    hand.write(way.control(page, "/contact/role"), "accueil")
    hand.write(way.control(page, "/contact/email"), "accueil@exemple.fr")
    for name in ("authority", "texts", "information"):
        hand.click(way.control(page, f"/declarations/{name}"))
    with way.downloaded(page) as sent:
        hand.click(way.submit(page))
    file = root / "schemes/permanence-exemple.md"
    assert sent[1]["scheme"]["base"] == hashlib.sha256(file.read_bytes()).hexdigest()
    assert sent[1]["organisation"] == {"id": data["partner"]}
    kept["channels"][0]["hours"] = "mardi, 9h-12h"
    assert sent[1]["scheme"]["record"] == kept
    assert sent[1]["scheme"]["body"] == records.corpus.bodies["permanence-exemple"]
    jsonschema.Draft202012Validator(proposal()).validate(sent[1])


def test_each_online_record_comes_back_as_it_is(new_page: NewPage) -> None:
    records = load(CHECKOUT, DAY)
    online = [identifier for identifier in sorted(records.schemes) if records.visible(identifier) == "online"]
    assert len(online) >= 70
    open_names = open_fields("scheme")["properties"]
    page = new_page(reduced_motion="reduce")
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    way.opened(page)
    for identifier in online:
        page.evaluate("id => { location.hash = id }", identifier)
        expect(page.locator("[data-status]")).to_contain_text(f"« {records.schemes[identifier]['name']} » ouverte")
        way.submit(page).click()
        # Only what nobody has filled yet is missing, and that nothing has changed.
        told = page.locator("[data-summary-list] a").all_inner_texts()
        assert [text.split("\u00a0:")[0] for text in told] == [
            "Fiche à mettre à jour", "Fonction", "Adresse électronique", "Habilitation", "Droits sur les textes",
            "Information lue",
        ], (identifier, told)  # fmt: skip
        with way.downloaded(page) as draft:
            page.get_by_role("button", name="Enregistrer mon brouillon").first.click()
        scheme = draft[1]["scheme"]
        expected = {name: value for name, value in records.schemes[identifier].items() if name in open_names}
        assert scheme["record"] == expected, identifier
        assert scheme["body"] == records.corpus.bodies[identifier], identifier
        assert scheme["base"] == hashlib.sha256((CHECKOUT / records.tree.schemes[identifier]).read_bytes()).hexdigest()
        assert draft[1]["organisation"] == {"id": records.schemes[identifier]["partner"]}
    assert wrong == []
