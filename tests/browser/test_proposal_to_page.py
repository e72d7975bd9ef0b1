"""From the form to the page: a volunteer's file, the editor's intake, the merge, the site. Real Chromium, nginx, Git."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import jsonschema
import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from egalite.cli import main as cli
from egalite.forms.proposal import open_fields, proposal
from egalite.records.registry import load
from tests.history.conftest import Repo
from tests.support import corpus
from tests.support.corpus import DAY, UNFILLED_FORGE

from . import proposal_journey as way
from .conftest import NewPage, serving
from .test_content_security import Crawl, served

CALLED = ("--called-back-by", "juriste", "--called-back-on", DAY.isoformat())
UPDATED = "lyon-permanence-exemple"


class Journey(NamedTuple):
    """What a volunteer sent, the browser that it was written in, and each request, method then address."""

    sent: dict[str, Any]
    crawl: Crawl
    requests: list[str]


@pytest.fixture(scope="module")
def journey(browser: Browser, corpus_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journey]:
    """A new scheme, with three mistakes made and mended, under the web server's own policy."""
    with served(corpus_site, tmp_path_factory.mktemp("nginx")) as origin:
        crawl = Crawl(browser, origin)
        crawl.page.on("dialog", lambda dialog: dialog.accept())
        requests: list[str] = []
        crawl.page.on("request", lambda request: requests.append(f"{request.method} {request.url}"))
        yield Journey(way.journey(crawl.page), crawl, requests)
        crawl.context.close()


@pytest.fixture
def page(new_page: NewPage) -> Page:
    """A page of the site whose form is used."""
    opened = new_page(reduced_motion="reduce")
    opened.on("dialog", lambda dialog: dialog.accept())
    return opened


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """An editor's clone: the records that the site was built from, on `main`."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    repo = Repo(tmp_path / "editor")
    corpus.copied(repo.path)
    repo.commit("Fiches")
    repo.git("config", "user.name", "Rôle Éditeur")
    repo.git("config", "user.email", "editeur@exemple.invalid")
    return repo


def taken_in(repo: Repo, sent: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """What `egalite intake` says of a file received by e-mail."""
    file = repo.path.parent / f"proposition-{sent['scheme']['id']}.json"
    file.write_text(json.dumps(sent, ensure_ascii=False), encoding="utf-8")
    code = cli.run(
        [
            "intake",
            "--root",
            str(repo.path),
            "--on",
            DAY.isoformat(),
            "--forge",
            str(UNFILLED_FORGE),
            *CALLED,
            str(file),
        ]
    )
    return code, capsys.readouterr().out


def changed(repo: Repo, identifier: str) -> list[str]:
    """Lines that the branch of a proposal takes away and adds."""
    diff = repo.git("diff", "--unified=0", "main", f"proposition/{identifier}").splitlines()
    return [line for line in diff if line[:1] in ("+", "-") and line[:3] not in ("+++", "---")]


def test_what_a_volunteer_sends_is_valid_and_as_typed(journey: Journey) -> None:
    sent = journey.sent
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


def test_the_whole_journey_is_silent_under_the_real_policy(journey: Journey) -> None:
    crawl = journey.crawl
    crawl.page.goto(f"{way.ADDRESS}#{UPDATED}")
    expect(crawl.page.locator("[data-status]")).to_contain_text("ouverte")
    assert crawl.wrong == []
    assert crawl.outside == []
    assert crawl.context.cookies() == []
    # Nothing that was typed is in a request.
    assert {one.split()[0] for one in journey.requests} == {"GET"}
    assert not [one for one in journey.requests if "?" in one or "atelier" in one.lower()]


def test_a_volunteers_scheme_is_online_with_its_logo_once_merged(
    journey: Journey, new_page: NewPage, repo: Repo, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sent = journey.sent
    code, told = taken_in(repo, sent, capsys)
    assert code == 0
    assert "Feuille de relecture" in told
    assert "Atelier d'écriture juridique" in told
    branch = "proposition/atelier-ecriture-juridique"
    assert repo.git("diff", "--name-status", "--no-renames", "main", branch).splitlines() == [
        "D\tpartners/ville-exemple/logo.png",
        "A\tpartners/ville-exemple/logo.webp",
        "M\tpartners/ville-exemple/partner.yml",
        "A\tschemes/atelier-ecriture-juridique.md",
    ]
    assert repo.git("log", "-1", "--format=%an|%cn", branch) == "Ville d'Exemple|Rôle Éditeur"
    assert taken_in(repo, sent, capsys)[0] == 0
    assert repo.git("rev-list", "--count", f"main..{branch}") == "1", "the second time changes nothing"

    repo.git("merge", "--quiet", "--no-ff", "--message", "Fiche relue", branch)
    registry = load(repo.path, DAY)
    assert [finding for finding in registry.findings if finding.severity == "error"] == []
    assert registry.visible("atelier-ecriture-juridique") == "online"
    # Its only source has no date: the number waits for the editor, who called it.
    file = repo.path / "schemes/atelier-ecriture-juridique.md"
    assert "unverified-number" in {one.rule for one in registry.findings if one.file == f"schemes/{file.name}"}
    number = "    value: 01 99 00 12 34\n"
    record = file.read_text(encoding="utf-8")
    assert record.count(number) == 1
    file.write_text(record.replace(number, f"{number}    checked_on: '{DAY.isoformat()}'\n"), encoding="utf-8")
    repo.commit("Numéro vérifié")
    with Image.open(io.BytesIO((repo.path / "partners/ville-exemple/logo.webp").read_bytes())) as image:
        assert image.format == "WEBP"
        assert not image.getexif()

    with serving(corpus.site(tmp_path / "site", repo.path)) as origin:
        shown = new_page(base_url=origin)
        shown.goto("/dispositifs/atelier-ecriture-juridique/")
        expect(shown.get_by_role("heading", level=1)).to_have_text("Atelier d’écriture juridique")
        expect(shown.get_by_role("link", name="01 99 00 12 34").first).to_have_attribute("href", "tel:+33199001234")
        shown.goto("/partenaires/ville-exemple/")
        logo = shown.locator("main img")
        expect(logo).to_have_attribute("alt", "Ville d’Exemple")
        assert logo.evaluate("(image) => image.complete && image.naturalWidth > 0")
        expect(shown.get_by_role("link", name="Atelier d’écriture juridique")).to_be_visible()


def test_new_opening_hours_are_one_line(page: Page, repo: Repo, capsys: pytest.CaptureFixture[str]) -> None:
    page.goto(f"{way.ADDRESS}#{UPDATED}")
    expect(page.locator("[data-status]")).to_contain_text("ouverte")
    hand = way.Hand(page)
    hand.replace(way.inside(way.items(page, "channels").first, "hours"), "du lundi au jeudi, de 9h30 à 17h")
    hand.write(way.control(page, "/contact/role"), "accueil")
    hand.write(way.control(page, "/contact/email"), "accueil@exemple.fr")
    for name in ("authority", "texts", "information"):
        hand.click(way.control(page, f"/declarations/{name}"))
    with way.downloaded(page) as sent:
        hand.click(way.submit(page))
    before = load(repo.path, DAY).schemes[UPDATED]["channels"][0]["hours"]
    assert taken_in(repo, sent[1], capsys)[0] == 0
    assert changed(repo, UPDATED) == [
        f"-    hours: {before}",
        "+    hours: du lundi au jeudi, de 9h30 à 17h",
    ]
    assert set(sent[1]["scheme"]["record"]) <= set(open_fields("scheme")["properties"])
