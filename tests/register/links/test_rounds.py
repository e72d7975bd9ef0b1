"""Rounds: budget, order, resumption after a kill, links back, and what becomes due."""

from __future__ import annotations

import json
import os
import resource
from datetime import timedelta

import pytest

from egalite.cli import main as cli
from egalite.register.links import rounds, visit
from egalite.register.links.backlink import missing_since
from egalite.register.links.inventory import targets
from egalite.register.links.journal import FILE, Journal, JournalError
from egalite.register.links.network import Answer
from egalite.register.obligations import gather
from egalite.register.private import reader, writing
from egalite.reporting.obligations import calendar
from tests.conftest import PARTNER, SCHEME
from tests.register.links.conftest import NOW, OURS, target
from tests.register.links.zoo import HOST, Site, html, page, to


@pytest.fixture
def register(tmp_path):
    folder = tmp_path / "registre"
    writing.begin(folder)
    return folder


@pytest.fixture
def run(register, visitor):
    def run(listed, now=NOW, most=10_000, made=None):
        return rounds.run(listed, Journal(register), made or visitor(), most, 600, lambda: now)

    return run


def states(register):
    return Journal(register).states


def test_a_budget_then_the_rest_contacts_first(beasts, register, run) -> None:
    beasts.sites.update({HOST: Site(), "b.exemple.fr": Site()})
    listed = [
        target(f"http://{HOST}/1"), target(f"http://{HOST}/2"), target("http://b.exemple.fr/1"),
        target("http://b.exemple.fr/source", "source"),
    ]  # fmt: skip
    assert run(listed, most=2) == rounds.Round(2, 2, 0)
    assert set(states(register)) == {f"http://{HOST}/1", "http://b.exemple.fr/1"}
    assert run(listed).asked == 2
    assert run(listed).asked == 0
    assert run(listed, NOW + timedelta(days=7)).asked == 4
    assert beasts.most_at_once == 1


def test_what_nothing_shows_any_more_is_forgotten_after_a_year(beasts, register, run) -> None:
    beasts.sites[HOST] = Site()
    kept, gone = target(f"http://{HOST}/1"), target(f"http://{HOST}/2")
    run([kept, gone])
    run([kept], NOW + timedelta(days=399))
    assert set(states(register)) == {kept.url, gone.url}
    run([kept], NOW + timedelta(days=401))
    assert set(states(register)) == {kept.url}


def test_a_host_that_wants_no_more_is_left_alone(beasts, register, run) -> None:
    beasts.sites[HOST] = Site({"*": html(status=429)})
    done = run([target(f"http://{HOST}/{number}") for number in range(5)])
    assert done == rounds.Round(1, 4, 1)


def test_killed_in_the_middle_a_round_goes_on_without_asking_twice(beasts, register, run, visitor) -> None:
    hosts = [f"h{number}.exemple.fr" for number in range(10, 22)]
    beasts.sites.update({host: Site() for host in hosts})
    listed = [target(f"http://{host}/aide") for host in hosts]
    child = os.fork()
    if child == 0:  # a real process, killed between the question and the answer
        killed = visitor()
        ask = killed.network.get

        def get(url, headers=None):
            answer = ask(url, headers)
            if url == listed[7].url:
                os._exit(9)
            return answer

        killed.network = type("Killed", (), {"get": staticmethod(get), "exists": killed.network.exists})()
        try:
            run(listed, made=killed)
        finally:
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    file = register / FILE
    file.write_bytes(file.read_bytes() + b'{"state":{"url":"http://coup')  # and cut short while it wrote
    done = run(listed)
    assert done.asked == len(listed) - 8
    assert set(beasts.asked.values()) == {1}
    assert len(states(register)) == len(listed)
    assert states(register)[listed[7].url].reason == "la vérification a été interrompue"
    assert [*map(json.loads, file.read_text().splitlines())]
    assert run(listed, NOW + timedelta(hours=20)).asked == 1


def test_two_rounds_at_once_and_a_damaged_file(beasts, register, run) -> None:
    with Journal(register).open(), pytest.raises(JournalError, match="déjà en cours"):
        run([])
    (register / FILE).write_text("<<<<<<< HEAD\n")
    with pytest.raises(JournalError, match=r"state\.jsonl:1 "):
        Journal(register)
    (register / FILE).write_text('{"state":{"url":"http://a.fr","asked":"hier"}}\n')
    with pytest.raises(JournalError, match=r"state\.jsonl:1 "):
        Journal(register)


def test_a_thousand_addresses(register) -> None:
    """Of our own, beside the network: visits that answer at once, two hundred hosts."""

    class Instant:
        agent = "x"

        def exists(self, host):
            return True

        def get(self, url, headers=None):
            status = 404 if url.endswith("robots.txt") else 200
            return Answer(status, {"content-type": "text/html"}, page(body="mot " * 1000), "")

    listed = [target(f"https://h{n % 200}.exemple.fr/{n}") for n in range(1000)]
    made = visit.Visitor(Instant(), OURS, sleep=lambda _: None)
    before = resource.getrusage(resource.RUSAGE_SELF)
    done = rounds.run(listed, Journal(register), made, 1000, 600, lambda: NOW)
    after = resource.getrusage(resource.RUSAGE_SELF)
    assert done.asked == 1000
    assert after.ru_maxrss - before.ru_maxrss < 64 << 10  # KiB: states are kept, pages are not


SIGNED = "facts:\n  - fact: signature\n    date: '2026-01-05'\n    attested_by: registre\n"
BACKLINK = f"http://{HOST}/partenaires"
LINK = f'<a href="https://{OURS}/">Égalité contre racisme</a>'
BACK = {
    "present": (Site({"*": html(page(body=LINK))}), "present"),
    "image": (
        Site({"*": html(page(body=f'<a href="https://{OURS}/"><img alt="Égalité contre racisme"></a>'))}),
        "present",
    ),
    "absent": (Site(), "absent"),
    "named, not linked": (Site({"*": html(page(body="Égalité contre racisme, bientôt."))}), "absent"),
    "linked, not named": (Site({"*": html(page(body=f'<a href="https://{OURS}/">ici</a>'))}), "unclear"),
    "by script": (Site({"*": html(page("", "", head="<script>x()</script>"))}), "unclear"),
    "elsewhere": (Site({"*": to("http://autre.fr/")}), "unclear"),
    "forbidden": (Site({"*": html(status=403)}), "unclear"),
    "gone": (Site({"*": html(status=404)}), "unreachable"),
    "refused": (Site(addresses=("198.41.0.4",)), "unreachable"),
}


@pytest.mark.parametrize("name", BACK)
def test_links_back(beasts, register, run, name) -> None:
    site, presence = BACK[name]
    beasts.sites.update({HOST: site, "autre.fr": Site({"*": html(page(body=LINK))})})
    one = target(BACKLINK)
    one.backlinks.append("association-exemple")
    run([one])
    known = states(register)[BACKLINK].backlinks["association-exemple"]
    assert known["presence"] == presence
    assert missing_since(known) is None
    run([one], NOW + timedelta(days=7))
    known = states(register)[BACKLINK].backlinks["association-exemple"]
    assert missing_since(known) == (NOW.date() if presence == "absent" else None)


@pytest.fixture
def records(root, register):
    """Two schemes that share an address, another that no page shows, and a declared page of the partner."""
    root.write("partners/association-exemple/partner.yml", PARTNER + SIGNED)
    scheme = SCHEME.replace("channels:\n", "channels:\n  - type: site\n    value: https://partage.exemple.fr/a#b\n")
    alone = scheme.replace("https://partage.exemple.fr/a#b", "https://seul.exemple.fr/z")
    root.write("schemes/permanence.md", scheme)
    root.write("schemes/seconde.md", scheme.replace("name: Permanence", "name: Seconde permanence"))
    root.write("schemes/tierce.md", alone.replace("name: Permanence", "name: Tierce permanence"))
    (register / "partners/association-exemple.yml").write_text(f"backlink:\n  url: https://{HOST}/partenaires\n")
    return root


def test_what_is_named_and_what_becomes_due(records, register, day) -> None:
    registry = records.load()
    private = reader.read(register, day, registry)
    listed = targets(registry, private.partners)
    urls = [one.url for one in listed]
    assert urls.index("https://partage.exemple.fr/a") < urls.index("https://seul.exemple.fr/z")
    shared = next(one for one in listed if one.url == "https://partage.exemple.fr/a")
    assert (shared.pages, shared.role) == (2, "contact")
    backlinks = [one for one in listed if one.backlinks]
    assert [one.url for one in backlinks] == [f"https://{HOST}/partenaires"]

    instant = "2026-11-20T02:00:00+00:00"
    lines = [
        {"url": one.url, "verdict": "dead", "reason": "disparue", "since": instant, "asked": instant}
        for one in listed
        if one.pages
    ]
    back = {"presence": "absent", "asked": "2026-11-21T02:00:00+00:00", "absent_since": "2026-11-10T02:00:00+00:00"}
    lines.append(
        {"url": backlinks[0].url, "verdict": "ok", "asked": instant, "backlinks": {"association-exemple": back}}
    )
    (register / FILE).parent.mkdir()
    (register / FILE).write_text("".join(json.dumps({"state": line}) + "\n" for line in lines))
    due = [item for item in gather(registry, 60, private) if item.address]
    assert [item.kind for item in due if item.kind == "absent-backlink"] == ["absent-backlink"]
    contacts = [item.address for item in due if item.kind == "contact-link"]
    assert contacts.index("https://partage.exemple.fr/a") < contacts.index("https://seul.exemple.fr/z")
    kinds = {item.address: item.kind for item in due}
    assert {kinds[one.url] for one in listed if one.role == "source" and one.pages} == {"source-link"}
    assert [item.kind for item in due].index("source-link") > max(
        place for place, item in enumerate(due) if item.kind == "contact-link"
    )
    assert len({*calendar.render(due, day).decode().replace("\r\n ", "").split("UID:")}) == len(due) + 1


def test_links_of_texts_and_pages_are_visited_too(records) -> None:
    records.write("schemes/permanence.md", f"{SCHEME}\nVoyez [la notice](https://notice.exemple.fr/a).\n")
    page = "Title: Un guide\nSlug: guide\n\nLisez [le texte](https://loi.exemple.fr/b)[^1].\n\n[^1]: <https://loi.exemple.fr/c>\n"
    records.write("content/guides/guide.md", page)
    held = {one.url: one.records["source"] for one in targets(records.load(), {})}
    assert held["https://notice.exemple.fr/a"] == ["schemes/permanence.md"]
    assert held["https://loi.exemple.fr/b"] == held["https://loi.exemple.fr/c"] == ["content/guides/guide.md"]


def test_a_damaged_file_hides_nothing_else(records, register, day) -> None:
    registry = records.load()
    private = reader.read(register, day, registry)
    before = gather(registry, 60, private)
    (register / FILE).parent.mkdir()
    (register / FILE).write_text("<<<<<<< HEAD\n")
    after = gather(registry, 60, private)
    assert [item.kind for item in after if item not in before] == ["links-file"]
    assert [item for item in after if item.kind != "links-file"] == before


def test_the_command(records, register, monkeypatch, capfd) -> None:
    monkeypatch.setattr(
        visit.Visitor, "visit", lambda self, url, validators=None, validated="": visit.Visit("timeout", url)
    )
    base = ["links", "--root", str(records.path)]
    assert cli.run(base) == 2
    assert "donnez --register" in capfd.readouterr().err
    base += ["--register", str(register)]
    assert cli.run(base) == 2
    assert "publisher.yml" in capfd.readouterr().err
    records.write("publisher.yml", f"site_url: https://{OURS}\n")
    assert cli.run(base) == 0
    out = capfd.readouterr().out
    assert "On ne sait pas : https://partage.exemple.fr/a (2 fichiers) : le site n'a pas répondu à temps" in out
    assert f"Lien vers ce site, Association Exemple : page injoignable (https://{HOST}/partenaires)" in out
    assert cli.run([*base, "--accept", "https://partage.exemple.fr/a"]) == 2
    assert "n'attend aucun regard" in capfd.readouterr().err
