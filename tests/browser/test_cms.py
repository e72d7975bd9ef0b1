"""The CMS of regular contributors, built from npm and run in Chromium on its own origin, on a copy of some records of the corpus."""

from __future__ import annotations

import re
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, TimeoutError, expect

from egalite.forms.cms import bundle
from egalite.forms.cms.serve import serving
from egalite.records.document import Document, identify
from egalite.records.schema import check
from tests.support.corpus import CORPUS

from .axe import AXE
from .conftest import new_context

SCHEME = "schemes/saisine-exemple.md"
# Enough to try with: the browser's private files are slow.
SCHEMES, PARTNERS = ("saisine-exemple", "contenus-exemple"), ("autorite-exemple", "ministere-exemple")
READ = """async path => {
  let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('sveltia-cms-test');
  const names = path.split('/');
  for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
  return (await (await folder.getFileHandle(names.at(-1))).getFile()).text();
}"""


class Cms:
    """A served CMS in a page: its origin, what the page asked of others, what its policy refused."""

    def __init__(self, browser: Browser, origin: str) -> None:
        self.origin = origin
        self.elsewhere: list[str] = []
        self.told: list[str] = []
        self.context = new_context(browser, locale="fr-FR", viewport={"width": 1280, "height": 900}, base_url=origin)
        self.page: Page = self.context.new_page()
        self.page.on("request", lambda request: self._asked(request.url))
        self.page.on("console", lambda message: self.told.append(message.text) if message.type == "error" else None)
        self.page.on("pageerror", lambda error: self.told.append(str(error)))

    def _asked(self, url: str) -> None:
        if not url.startswith((f"{self.origin}/", f"blob:{self.origin}/", "data:")):
            self.elsewhere.append(url)


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A root of some of the records."""
    root = tmp_path_factory.mktemp("few")
    for path in (*(f"schemes/{name}.md" for name in SCHEMES), *(f"partners/{name}/partner.yml" for name in PARTNERS)):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(CORPUS / path, root / path)
    return root


@contextmanager
def served(browser: Browser, folder: Path, root: Path) -> Iterator[Cms]:
    """Build a trial CMS and serve it with its real headers."""
    headers = bundle.build(folder, None, root)
    with serving(folder / bundle.SITE, headers) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        cms = Cms(browser, f"http://127.0.0.1:{server.server_port}")
        try:
            yield cms
        finally:
            cms.context.close()
            server.shutdown()


@pytest.fixture(scope="module")
def sveltia(browser: Browser, few: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cms]:
    """Sveltia, signed in to its trial."""
    with served(browser, tmp_path_factory.mktemp("sveltia") / "cms", few) as cms:
        cms.page.goto("/")
        cms.page.get_by_role("button", name="Travailler avec un dépôt de test").click()
        expect(cms.page.get_by_role("treeitem", name="Organismes")).to_be_visible(timeout=20_000)
        yield cms


def opened(cms: Cms, address: str) -> Page:
    """An entry's editor, its first field shown."""
    cms.page.goto(f"/#/collections/{address}")
    expect(cms.page.get_by_role("textbox", name="Nom", exact=True)).to_be_visible(timeout=20_000)
    return cms.page


def conforms(path: str, text: str) -> bool:
    """Whether the strict reader and the schema accept a file."""
    document = Document(path, *identify(path), text.encode())
    return not document.findings and not check(document)


def test_sveltia_shows_our_records_in_french(sveltia: Cms) -> None:
    page = sveltia.page
    page.goto("/#/collections/schemes")
    for name, count in (("Dispositifs", len(SCHEMES)), ("Organismes", len(PARTNERS))):
        expect(page.get_by_role("treeitem", name=name)).to_have_text(re.compile(rf"{name}\s*{count}"))
    expect(page.get_by_role("button", name="Créer une entrée", exact=True)).to_contain_text("Nouveau")


def test_sveltia_refuses_what_only_the_schema_knows_then_saves(sveltia: Cms) -> None:
    before = (CORPUS / SCHEME).read_text(encoding="utf-8")
    page = opened(sveltia, "schemes/entries/saisine-exemple")
    field = page.get_by_role("group", name=re.compile("Champ.*Territoire\u2069"))
    field.get_by_role("combobox").click()
    page.get_by_role("option", name="Rhône", exact=True).click()
    page.get_by_role("button", name="Enregistrer").click()
    dialog = page.get_by_role("dialog", name="Cette fiche n’est pas enregistrée")
    expect(dialog).to_contain_text("Territoire : choisissez une seule forme : Toute la France, ou Départements.")
    assert page.evaluate(READ, SCHEME) == before
    page.evaluate(AXE.read_text(encoding="utf-8"))  # a script tag would break the page's own policy
    assert page.evaluate("axe.run('dialog.refused').then(told => told.violations.map(({id}) => id))") == []
    expect(dialog.get_by_role("button")).to_be_focused()
    dialog.get_by_role("button", name="Revenir à la fiche").click()
    expect(dialog).to_have_count(0)
    field.get_by_role("button", name=re.compile("Retirer.*Toute la France")).click()
    page.get_by_role("button", name="Enregistrer").click()
    expect(page.get_by_role("treeitem", name="Dispositifs")).to_be_visible(timeout=20_000)
    after = page.evaluate(READ, SCHEME)
    assert after == before.replace("territory: national\n", "territory:\n  - '69'\n")
    assert conforms(SCHEME, after)


def test_sveltia_creates_an_organisation_that_conforms(sveltia: Cms) -> None:
    page = sveltia.page
    page.goto("/#/collections/partners/new")
    name = page.get_by_role("textbox", name="Nom", exact=True)
    name.fill("Association d'Échanges 69")
    nature = page.get_by_role("group", name=re.compile("Champ.*Nature\u2069"))
    save, listed = page.get_by_role("button", name="Enregistrer"), page.get_by_role("treeitem", name="Organismes")
    # Sveltia shows a choice made while it is still opening the form, yet does not keep it: it is made again.
    for _ in range(5):
        with suppress(TimeoutError):
            for choice in ("Institution", "Association"):
                nature.get_by_role("radio", name=choice).click(timeout=2_000)
            save.click(timeout=2_000)
        with suppress(AssertionError):
            expect(listed).to_be_visible(timeout=3_000)
            break
    expect(listed).to_be_visible(timeout=20_000)
    path = "partners/association-d-echanges-69/partner.yml"
    text = page.evaluate(READ, path)
    assert text == "name: Association d'Échanges 69\nkind: association\n"
    assert conforms(path, text)


def test_nothing_is_asked_of_another_machine(sveltia: Cms) -> None:
    """Last: after all that the others did."""
    assert sveltia.elsewhere == []
    assert [told for told in sveltia.told if "Content Security Policy" in told] == []
