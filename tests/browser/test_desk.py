"""The desk: an editor only fills its pages, then the files that they make are carried out."""

from __future__ import annotations

import json
import shutil
import stat
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from egalite.cli import main as cli
from egalite.register.private import writing
from egalite.register.private.layout import PEOPLE
from tests.browser import axe
from tests.browser.conftest import new_context
from tests.conftest import PUBLICATION, SCHEME, Root
from tests.support import corpus
from tests.support.corpus import DAY
from tests.support.desk import press

OPTIONS = ("--on", DAY.isoformat())
REGISTER = (
    "contacts:\n  - role: MARQUE-ROLE\n    person: contact-1\n"
    "requests:\n  - made_on: '2026-09-01'\n    subject: logo\n    due_on: '2026-10-01'\n"
)
NAMES = (
    "index",
    "appels",
    "appel-permanence",
    "hors-ligne",
    "en-ligne",
    "partenaires",
    "partenaire-association-exemple",
    "comite",
    "messages",
    "propositions",
)
Desk = Callable[[str], Page]


@pytest.fixture
def private(root: Root, tmp_path: Path) -> Path:
    """A register beside three schemes: one online, one that shares its number, one accepted and not yet online."""
    root.write("schemes/voisine.md", SCHEME.replace("Permanence d'exemple", "Fiche voisine"))
    accepted = SCHEME.replace("Permanence d'exemple", "Fiche nouvelle").replace(PUBLICATION, "")
    root.write("schemes/nouvelle.md", accepted.replace("04 72 19 81 81", "04 72 19 81 82"))
    root.write(
        "content/guides/guide.md", "Title: Un guide\nSlug: guide\n\n[La permanence](/dispositifs/permanence/).\n"
    )
    folder = tmp_path / "registre"
    assert cli.run(["register", "init", str(folder)]) == 0
    (folder / "partners/association-exemple.yml").write_text(REGISTER)
    for held_on in ("2026-11-10", "2027-01-15"):
        (folder / f"meetings/{held_on}.yml").write_text(f"type: ordinary\nheld_on: '{held_on}'\n")
    (folder / "messages/2026-10.yml").write_text("counts:\n  - subject: aide\n    received: '12'\n")
    (folder / PEOPLE / "contact-1.yml").write_text("name: MARQUE-PERSONNE\nemail: marque@exemple.invalid\n")
    return folder


@pytest.fixture
def desk(root: Root, private: Path, tmp_path: Path, browser: Browser) -> Iterator[Desk]:
    """Open a page of a desk, in a browser without network, from the file itself."""
    folder = tmp_path / "bureau"
    assert (
        cli.run(["desk", "--register", str(private), "--output", str(folder), "--root", str(root.path), *OPTIONS]) == 0
    )
    with new_context(browser, offline=True, accept_downloads=True) as context:
        page = context.new_page()
        heard: list[str] = []
        page.on("console", lambda message: heard.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: heard.append(str(error)))

        def opened(name: str) -> Page:
            page.goto((folder / name).as_uri() if "#" not in name else f"{folder.as_uri()}/{name}")
            return page

        yield opened
        assert heard == []


@pytest.fixture
def apply(root: Root, private: Path, capsys) -> Callable[..., tuple[int, str, str]]:
    def call(*files: Path) -> tuple[int, str, str]:
        capsys.readouterr()
        code = cli.run(
            ["desk", "apply", *map(str, files), "--register", str(private), "--root", str(root.path), *OPTIONS]
        )
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return call


def read_aloud(page: Page, answer: str = "Exact") -> int:
    """Answer each line of a call; gives how many there are."""
    lines = page.get_by_role("group").all()
    for line in lines:
        line.get_by_role("radio", name=answer, exact=True).check()
    page.get_by_label("Qui a lu la fiche").select_option(label="Juriste")
    return len(lines)


def facts(root: Root, name: str) -> str:
    return (root.path / name).read_text(encoding="utf-8").partition("facts:")[2]


def test_a_reading_after_a_call(root, private, desk, apply, tmp_path) -> None:
    page = desk("index.html")
    page.get_by_role("listitem").filter(has_text="Permanence d’exemple").get_by_role("link", name="Appeler").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Permanence d’exemple")
    assert "MARQUE-PERSONNE" not in page.content()
    page.get_by_role("button", name="Inscrire la lecture").click()
    expect(page.get_by_role("alert")).to_be_focused()
    expect(page.get_by_role("alert")).to_contain_text("dites si c’est exact")
    assert read_aloud(page) > 6
    page.get_by_role("group", name="Résumé").get_by_role("radio", name="Changé").check()
    page.get_by_role("button", name="Inscrire la lecture").click()
    expect(page.get_by_role("heading", name="À corriger avant d’inscrire la lecture")).to_be_visible()
    expect(page.locator("#corriger")).to_contain_text("Résumé")
    page.get_by_role("group", name="Résumé").get_by_role("radio", name="Exact").check()
    file = press(page, "Inscrire la lecture", tmp_path)
    code, out, err = apply(file)
    assert (code, err) == (0, "")
    assert "Inscrit dans schemes/permanence.md : lue par un éditeur" in out
    assert f"fact: reading\n    date: '{DAY}'\n    by: juriste" in facts(root, "schemes/permanence.md")
    before = (root.path / "schemes/permanence.md").read_bytes()
    code, _, err = apply(file)
    assert code == 1
    assert "déjà inscrit" in err
    assert (root.path / "schemes/permanence.md").read_bytes() == before


def test_a_record_that_changed_since_the_call_is_read_again(root, desk, apply, tmp_path) -> None:
    page = desk("appel-permanence.html")
    read_aloud(page)
    file = press(page, "Inscrire la lecture", tmp_path)
    root.change("schemes/permanence.md", "hours: 9h-18h", "hours: 9h-12h")
    code, _, err = apply(file)
    assert code == 1
    assert "a changé depuis l'appel" in err
    assert "reading" not in facts(root, "schemes/permanence.md")


def test_online_then_offline(root, desk, apply, tmp_path) -> None:
    page = desk("en-ligne.html")
    part = page.locator("#nouvelle")
    part.get_by_role("checkbox").check()
    assert apply(press(page, "Mettre en ligne", tmp_path))[0] == 0
    assert root.load(DAY).visible("nouvelle") == "online"
    page = desk("hors-ligne.html")
    page.get_by_role("button", name="Mettre hors ligne").click()
    expect(page.get_by_role("alert")).to_contain_text("Collez l’adresse")
    page.get_by_label("Adresse de la page").fill("https://site.exemple.invalid/dispositifs/permanence/?a#b")
    seen = page.get_by_role("status").filter(has_text="Permanence d’exemple")
    expect(seen).to_contain_text("Fiche voisine")
    expect(seen).to_contain_text("Un guide")
    page.get_by_role("radio", name="Information erronée").check()
    page.get_by_role("checkbox", name="J’ai vu").check()
    file = press(page, "Mettre hors ligne", tmp_path)
    code, out, _ = apply(file)
    assert (code, root.load(DAY).visible("permanence")) == (0, "withdrawn")
    assert "Suspendue : schemes/permanence.md" in out


def test_what_the_register_alone_keeps(root, private, desk, apply, tmp_path) -> None:
    page = desk("partenaire-association-exemple.html#requests")
    expect(page.get_by_text("Relance d’une demande sans réponse")).to_be_visible()
    page.get_by_label("Réponse", exact=True).select_option(label="Réponse reçue")
    before = {path: path.read_bytes() for path in root.path.rglob("*") if path.is_file()}
    assert apply(press(page, "Inscrire la réponse", tmp_path))[0] == 0
    assert f"answered_on: '{DAY}'" in (private / "partners/association-exemple.yml").read_text()
    page.get_by_text("Une convention signée").click()
    page.get_by_label("Jour de la dernière signature").fill((DAY + timedelta(days=1)).isoformat())
    page.get_by_role("button", name="Inscrire la signature").click()
    expect(page.get_by_role("alert").filter(has_text="n’est pas encore venu")).to_be_focused()
    assert {path: path.read_bytes() for path in root.path.rglob("*") if path.is_file()} == before
    page.get_by_label("Jour de la dernière signature").fill("2026-11-20")
    assert apply(press(page, "Inscrire la signature", tmp_path))[0] == 0
    assert root.load(DAY).standing("association-exemple").bound


def test_pages_are_accessible_and_private(desk) -> None:
    for name in NAMES:
        page = desk(f"{name}.html")
        for part in page.locator("details").all():
            part.locator("summary").click()
        page.evaluate(axe.AXE.read_text(encoding="utf-8"))
        assert axe.run(page)[0] == [], name
        assert axe.faint(page) == [], name
        assert page.locator("meta[name=robots]").get_attribute("content") == "noindex, nofollow"
        page.set_viewport_size({"width": 320, "height": 600})
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, name


def made(**fields: object) -> dict[str, object]:
    day = DAY.isoformat()
    common = {"format": "egalite-geste-1", "reference": f"{day}-0123456789abcdef", "gesture": "publication"}
    return {**common, "made_on": day, "subject": "nouvelle", **fields}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"{", "ne se lit pas"),
        (b"[" * 9000, "trop gros"),
        (b"[" * 8000, "ne se lit pas"),
        (b'{"a": 1, "a": 2}', "deux fois"),
        (b'{"format": "autre"}', "pas un geste du bureau"),
        (made(subject="../secret"), "Fiche ou organisme : "),
        (made(note="Madame X"), "« note »"),
        (made(gesture="answer", subject="association-exemple", topic="logo"), "Réponse : ce geste en a besoin"),
        (made(reason="service-ferme"), "Motif : ce geste n'en a pas"),
        (made(made_on="2026-02-30"), "n'existe pas dans le calendrier"),
        (made(made_on="2027-02-01", reference="2027-02-01-0123456789abcdef"), "après aujourd'hui"),
        (made(made_on="2026-08-01", reference="2026-08-01-0123456789abcdef"), "plus de 30 jours"),
        (made(reference="2026-01-01-0123456789abcdef"), "Référence : "),
        (made(subject="nouvell"), "le plus proche est « nouvelle »"),
        (made(gesture="decision", subject="association-exemple", decision="renew"), "n'a pas de convention"),
        (made(gesture="withdrawal", subject="permanence", reason="caprice"), "Motif : "),
        (made(gesture="removal", subject="association-exemple", removed_on=DAY.isoformat()), "convention"),
        (made(gesture="outcome", subject="2026-11-02", concerns="permanence", outcome="maintien"), "aucune réunion « 2026-11-02 »"),
        (made(gesture="document", subject="association-exemple", document="avenant"), "n'a pas de convention inscrite"),
        (made(gesture="delivery", subject="association-exemple", contribution="outil"), "rien de tel n'est inscrit"),
        (made(gesture="messages", subject="novembre", message="aide", received="3"), "un mois, année-mois"),
        (made(gesture="refusal", subject="association-exemple", proposal="0" * 64, ground="doublon"), "n'est plus parmi"),
        (made(gesture="evaluation", subject="association-exemple", years=["1"]), "pourquoi elle ne le sera pas"),
    ],
)  # fmt: skip
def test_a_bad_file_is_refused_and_writes_nothing(root, private, apply, tmp_path, content, words) -> None:
    file = tmp_path / "geste-faux.json"
    file.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    before = {
        path: path.read_bytes() for folder in (root.path, private) for path in folder.rglob("*") if path.is_file()
    }
    code, out, err = apply(file)
    assert (code, out) == (1, "")
    assert err.startswith("Refusé. geste-faux.json : ")
    assert words in err
    assert {
        path: path.read_bytes() for folder in (root.path, private) for path in folder.rglob("*") if path.is_file()
    } == before


def test_a_bad_file_stops_no_other(root, apply, tmp_path) -> None:
    bad, good = tmp_path / "a.json", tmp_path / "b.json"
    bad.write_text("{")
    good.write_text(json.dumps(made()))
    assert apply(bad, good)[0] == 1
    assert root.load(DAY).visible("nouvelle") == "online"


def test_half_a_gesture_is_not_written(root, private, apply, tmp_path) -> None:
    """The public end of a convention that nobody signed is refused: its letter does not stay in the register."""
    file = tmp_path / "geste.json"
    end = {"gesture": "end", "subject": "association-exemple", "received_on": "2026-11-20", "from": "partner"}
    file.write_text(json.dumps(made(**end)))
    code, _, err = apply(file)
    assert (code, "convention" in err) == (1, True)
    assert (private / "partners/association-exemple.yml").read_text() == REGISTER
    assert writing.ledger(private) == frozenset()


@pytest.mark.parametrize("place", ["output", "output/prive", "release/x", "site/prive", "plein"])
def test_no_page_where_a_site_is(root, private, tmp_path, place, capsys) -> None:
    root.write("site/robots.txt", "User-agent: *\n")
    root.write("plein/notes.txt", "à garder")
    arguments = [
        "desk",
        "--register",
        str(private),
        "--output",
        str(root.path / place),
        "--root",
        str(root.path),
        *OPTIONS,
    ]
    assert cli.run(arguments) == 2
    assert "dossier" in capsys.readouterr().err
    assert not [*root.path.rglob("*.html")]


def test_nothing_of_the_register_leaves_its_pages(root, private, desk, tmp_path) -> None:
    """People stay in their folder; the rest is in pages that only their owner may read, and in no public record."""
    desk("index.html")
    folder = tmp_path / "bureau"
    written = "".join(path.read_text() for path in folder.glob("*.html"))
    assert "MARQUE-ROLE" in written
    assert "MARQUE-PERSONNE" not in written
    assert "marque@" not in written
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert not any(b"MARQUE" in path.read_bytes() for path in root.path.rglob("*") if path.is_file())


def test_nothing_of_the_register_reaches_the_public_site(private, tmp_path, monkeypatch) -> None:
    """Even of a register that somebody left inside the public records, named by the environment, and of a desk made beside it."""
    records = tmp_path / "corpus"
    shutil.copytree(corpus.CORPUS, records)
    shutil.copytree(private, records / "registre")
    meeting = "type: ordinary\nheld_on: '2026-11-02'\ntopics:\n  - MARQUE-POINT\n"
    (records / "registre/meetings/2026-11-02.yml").write_text(meeting)
    for name in ("documents/ville-exemple/2026-11-02-relance.pdf", "propositions/recue.json"):
        (records / "registre" / name).parent.mkdir(parents=True, exist_ok=True)
        (records / "registre" / name).write_text('{"name": "MARQUE-PROPOSITION"}')
    monkeypatch.setenv("EGALITE_REGISTER", str(records / "registre"))
    assert cli.run(["desk", "--output", str(records / "bureau"), "--root", str(records), *OPTIONS]) == 0
    assert "MARQUE-ROLE" in (records / "bureau/partenaire-association-exemple.html").read_text()
    site = corpus.site(tmp_path / "site", records)
    for path in site.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        for marker in (b"MARQUE", b"marque@", "Bureau de l’équipe".encode(), b"desk-"):
            assert marker not in content, path
