"""What a communications officer goes through: an event proposed by the form, merged, moved, cancelled; an idea beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from icalendar import Calendar, Event

from egalite.cli import main as cli
from egalite.records import contributed
from egalite.records.document import open_document
from egalite.records.registry import load
from egalite.records.schema import reserved
from egalite.site.directory import Directory
from egalite.site.pages import events, ideas
from egalite.site.site import Site
from egalite.site.views.records import Views
from tests.editing.proposals import new
from tests.history.conftest import Repo
from tests.support.corpus import DAY

EVENT, IDEA = "2026-12-05-debat-exemple", "cafe-temoins"
PATHS = {"event": f"events/{EVENT}.md", "idea": f"ideas/{IDEA}.md"}
RECORDS: dict[str, dict[str, Any]] = {
    "event": {
        "name": "Débat d'exemple",
        "kind": "conference",
        "state": "scheduled",
        "starts_on": "2026-12-05",
        "starts_at": "18:30",
        "ends_at": "20:30",
        "mode": "on-site",
        "places": [{"city": "Lyon", "department": "69", "wheelchair": "complete"}],
        "summary": "Un débat ouvert à tous sur le racisme au travail.",
        "sources": [{"url": "https://www.exemple.fr/agenda"}],
    },
    "idea": {
        "name": "Un café des témoins",
        "summary": "Une heure par mois, des collègues apprennent à réagir ensemble.",
        "problem": "Des collègues voyaient un acte raciste et ne savaient pas quoi faire.",
        "sectors": ["emploi"],
        "steps": ["Réunissez trois personnes.", "Choisissez une date."],
        "cost": "gratuit",
        "duration": "semaines",
        "people": "Deux personnes qui animent.",
        "sources": [{"url": "https://www.exemple.fr/idees"}],
    },
}


def proposed(part: str, identifier: str, record: dict[str, Any], body: str = "") -> dict[str, Any]:
    """What the form gives of a new record."""
    proposal = new()
    del proposal["scheme"]
    return proposal | {part: {"id": identifier, "record": record, "body": body}}


def update(repo: Repo, part: str, **changes: Any) -> dict[str, Any]:
    """What the form gives of a published record, once some of its answers are others."""
    document = open_document(repo.path, PATHS[part])
    record = {name: value for name, value in (document.data or {}).items() if name not in reserved(part)}
    proposal = proposed(part, document.id, record | changes, document.body) | {"kind": "update"}
    proposal[part]["base"] = contributed.digest((repo.path / PATHS[part]).read_bytes())
    return proposal


def merged(repo: Repo, branch: str) -> Site:
    """The site once a proposal's branch is merged."""
    repo.git("stash", "--quiet", "--include-untracked")
    repo.git("switch", "--quiet", "main")
    repo.merge(f"proposition/{branch}")
    registry = load(repo.path, DAY)
    assert registry.errors == ()
    from egalite.history.provenance import History

    return Site("https://www.exemple.fr", registry, Directory(registry, Views(registry)), History("merge"))


def announced(site: Site, name: str = "agenda") -> Event:
    """The one event of a calendar."""
    found: list[Event] = Calendar.from_ical(dict(events.files(site))[f"agenda/{name}.ics"]).walk("VEVENT")
    assert len(found) == 1
    return found[0]


def test_an_event_is_proposed_merged_moved_then_cancelled(repo: Repo, run: Any) -> None:
    code, out, _ = run(proposed("event", EVENT, RECORDS["event"], "## Au programme\n\nDes associations racontent.\n"))
    assert code == 0, out
    assert "Débat d'exemple (événement, ajout)" in out
    assert "accès en fauteuil roulant : Accessible en fauteuil roulant, champ sensible" in out
    assert "Date : une source" in out, "days are to be verified by hand"
    site = merged(repo, EVENT)
    first = announced(site)
    assert (int(first["sequence"]), first["status"], str(first["uid"])) == (0, "CONFIRMED", f"{EVENT}@www.exemple.fr")
    text = (repo.path / PATHS["event"]).read_text(encoding="utf-8")
    assert "  - fact: publication\n" in text
    assert "partner: association-exemple\n" in text

    repo.git("switch", "--quiet", "-c", "travail-2")
    code, out, _ = run(update(repo, "event", starts_on="2026-12-12"))
    assert code == 0, out
    assert "Premier jour : 5\u00a0décembre\u00a02026 → 12\u00a0décembre\u00a02026, champ sensible" in out
    site = merged(repo, EVENT)
    moved = announced(site)
    assert (int(moved["sequence"]), str(moved["uid"])) == (1, str(first["uid"]))
    assert moved["dtstart"].dt.day == 12
    assert announced(site, "69")["uid"] == moved["uid"]

    repo.git("switch", "--quiet", "-c", "travail-3")
    assert run(update(repo, "event", state="cancelled"))[0] == 0
    site = merged(repo, EVENT)
    cancelled = announced(site)
    assert (int(cancelled["sequence"]), cancelled["status"]) == (2, "CANCELLED")
    pages = {page.address: page for page in events.pages(site)}
    assert pages[f"/agenda/{EVENT}/"].context()["event"]["state"] == "Annulé"
    changes = (open_document(repo.path, PATHS["event"]).data or {})["changes"]
    assert changes == [
        {"on": "2026-11-20", "starts_on": "2026-12-05"},
        {"on": "2026-11-20", "state": "scheduled"},
    ]


def test_an_idea_comes_the_same_way_and_goes_when_its_organisation_asks(repo: Repo, run: Any) -> None:
    code, out, _ = run(proposed("idea", IDEA, RECORDS["idea"]))
    assert code == 0, out
    assert "(idée, ajout)" in out
    site = merged(repo, IDEA)
    assert [page.address for page in ideas.pages(site)] == ["/agir/idees/", f"/agir/idees/{IDEA}/"]
    repo.git("switch", "--quiet", "-c", "travail-2")
    closing = update(repo, "idea") | {"kind": "close"}
    closing["idea"] = {name: closing["idea"][name] for name in ("id", "base")} | {"reason": "demande-du-partenaire"}
    assert run(closing)[0] == 0
    site = merged(repo, f"{IDEA}.close")
    assert list(ideas.pages(site)) == []
    assert site.directory.absent("idea") == [IDEA]


def test_what_is_no_event_is_refused_in_the_words_of_the_form(repo: Repo, run: Any) -> None:
    record = RECORDS["event"] | {"places": [{"city": "Lyon", "department": "69"}]}
    code, out, _ = run(proposed("event", EVENT, record))
    assert code == 1
    assert "Accès en fauteuil roulant" in out
    code, out, _ = run(
        proposed("event", EVENT, RECORDS["event"] | {"facts": [{"fact": "publication", "date": "2026-11-20"}]})
    )
    assert code == 1
    assert "seule l'équipe du site" in out
    code, out, _ = run(proposed("event", "debat-exemple", RECORDS["event"]))
    assert code == 1
    code, out, _ = run(proposed("event", EVENT, RECORDS["event"]) | {"idea": {"id": IDEA}})
    assert code == 1


def test_the_same_commands_serve_all_kinds(repo: Repo, run: Any, capsys: Any, monkeypatch: Any, tmp_path: Path) -> None:
    assert run(proposed("event", EVENT, RECORDS["event"]))[0] == 0
    merged(repo, EVENT)
    where = ["--root", str(repo.path), "--on", "2026-11-23"]
    assert cli.run(["format", "--root", str(repo.path), "--check", str(repo.path / PATHS["event"])]) == 0
    assert cli.run(["withdraw", EVENT, "--reason", "information-erronee", *where]) == 0
    assert "fact: withdrawal" in (repo.path / PATHS["event"]).read_text(encoding="utf-8")
    out = capsys.readouterr().out
    assert f"Suspendue : {PATHS['event']}" in out
