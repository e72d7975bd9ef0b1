"""The desk, the schema of its files and what carries them out know the same gestures and the same fields."""

from __future__ import annotations

import re
from datetime import date

import pytest

from egalite.cli import main as cli
from egalite.convention.obligation import KINDS, Due
from egalite.editing.writer import EditError
from egalite.french.typography import typeset
from egalite.records.number_mentions import mentions
from egalite.records.registry import Registry, load
from egalite.records.schema import schema
from egalite.register import gestures
from egalite.register.desk import application, call, gesture_file, pages, publication, removal, tasks, timeline
from egalite.register.desk.proposals import Received
from egalite.register.documents import catalogue
from egalite.register.documents.case import open_case
from egalite.register.obligations import gather
from egalite.register.private import reader
from egalite.register.private.reader import Register
from tests.conftest import PARTNER, PUBLICATION, SCHEME, Root
from tests.support.corpus import CORPUS, DAY

GESTURES = frozenset(schema("gesture")["properties"]["gesture"]["enum"])


@pytest.fixture(scope="module")
def registry() -> Registry:
    return load(CORPUS, DAY)


@pytest.fixture(scope="module")
def forms(registry: Registry, tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """Names of the fields of the forms of each gesture, over a whole desk."""
    waiting = {
        "requests": [{"made_on": "2026-09-01", "subject": "logo", "due_on": "2026-10-01"}],
        "contributions": [{"kind": "outil", "promised_on": "2026-09-01"}],
    }
    meetings = {day: {"type": "ordinary", "held_on": day} for day in ("2026-11-02", "2027-01-15")}
    register = Register(tmp_path_factory.mktemp("registre"), {"ville-exemple": waiting}, meetings, {}, ())
    received = Received("abc", "0" * 64, "Une fiche", "ville-exemple", "Mise à jour", "2026-11-20", "outdated")
    found: dict[str, set[str]] = {}
    waiting_scheme = Root(tmp_path_factory.mktemp("fiches") / "root")
    waiting_scheme.change("schemes/permanence.md", PUBLICATION, "")
    whole = [
        *pages.pages(registry, register, gather(registry, 60, register), [received]).values(),
        pages.pages(waiting_scheme.load(), Register(register.root, {}, {}, {}, ()), [])["en-ligne.html"],
    ]
    for page in whole:
        for gesture, form in re.findall(r'<form [^>]*data-gesture="(\w+)"(.*?)</form>', page, re.DOTALL):
            found.setdefault(gesture, set()).update(re.findall(r' name="(?!line-)(\w+)"', form))
            found[gesture].update({"base"} if "data-base=" in form else ())
    return found


def test_each_gesture_has_fields_a_hand_and_a_form(forms) -> None:
    assert GESTURES == set(gesture_file.FIELDS) == application.GESTURES
    assert {"numbers"} >= GESTURES - set(forms), "numbers has a form as long as something awaits it"
    for gesture, names in forms.items():
        fields = gesture_file.FIELDS[gesture]
        assert names == fields.required | fields.optional, gesture


def test_each_field_serves() -> None:
    serving = {name for fields in gesture_file.FIELDS.values() for name in fields.required | fields.optional}
    assert serving | gesture_file.ALWAYS == set(schema("gesture")["properties"])


def test_no_field_is_free_text() -> None:
    """Nothing that a person wrote of another can be kept."""
    for name, node in schema("gesture")["properties"].items():
        inner = node.get("items", node)
        assert inner.keys() & {"enum", "pattern", "const"} or inner["type"] == "boolean", name


def test_a_call_reads_all_that_readers_see(registry) -> None:
    for identifier, data in registry.schemes.items():
        text = "\n".join(paragraph for line in call.lines(registry, identifier) for paragraph in line.paragraphs)
        values = [item[field] for item in data["channels"] for field in ("value", "hours") if field in item]
        assert all(value in text for value in (data["name"], data["summary"], *values)), identifier


def test_a_record_that_cannot_be_read_may_be_withdrawn(tmp_path, root) -> None:
    root.change("schemes/permanence.md", "territory: national", "territory: ailleurs")
    assert removal.by_address(root.load())["/dispositifs/permanence/"]["path"] == "schemes/permanence.md"


def test_the_text_is_read_as_pages_show_it(root) -> None:
    body = "## Ce que vous pouvez en attendre\n\nDes **avocats** vous [écoutent](/guides/).\n\n- lundi\n- mardi\n\n## Pour qui\n\nTous.\n"
    (root.path / "schemes/permanence.md").write_text(SCHEME.partition("## ")[0] + body)
    read = call.lines(root.load(), "permanence")[-2:]
    assert [tuple(line) for line in read] == [
        ("Ce que vous pouvez en attendre", ("Des avocats vous écoutent.", "lundi", "mardi")),
        ("Pour qui", ("Tous.",)),
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_no_task_speaks_of_the_terminal(registry, kind) -> None:
    """Whatever is due, an editor reads what to do in words, or a link to a page that exists."""
    due = Due(kind, None, "partners/association-exemple/partner.yml", "Titre", "association-exemple")
    for names in (frozenset[str](), frozenset({"partenaire-association-exemple.html", "hors-ligne.html"})):
        task = tasks.task(registry, due, "association-exemple", names)
        assert "egalite " not in task.step
        assert "_" not in task.step
        assert task.page.partition("#")[0] in {"", *names}


def test_what_shares_a_number_is_what_a_withdrawal_would_warn_of(root) -> None:
    """The quick look, by figures, hides nothing from the slow one, however a number is written."""
    alone = SCHEME.replace("04 72 19 81 81", "04 72 19 81 82")
    root.write("schemes/seule.md", alone)
    for rank, written in enumerate(("04.72.19.81.81", "04-72-19-81-81", "+33 4 72 19 81 81", "0472198181")):
        other = alone.replace("81 82", f"90 0{rank}")
        root.write(f"schemes/autre-{rank}.md", f"{other}\nOu appelez le {written}.\n")
    root.write("content/guides/guide.md", "Title: Un guide\nSlug: guide\n\nAppelez le 04 72 19 90 01.\n")
    registry = root.load()
    found = removal.by_address(registry)
    places = {
        one: {removal.label(registry, place.file) for place in mentions(registry.corpus, one)}
        for one in registry.schemes
    }
    for one, labels in places.items():
        assert set(found[f"/dispositifs/{one}/"]["sharing"]) == set(map(typeset, labels)), one
    assert places["permanence"]
    assert places["autre-1"] == {"Un guide (page)"}
    assert not places["seule"]


def test_a_partner_s_life_is_told_in_order_with_the_next_letter(root, tmp_path) -> None:
    signed = "facts:\n  - fact: signature\n    date: '2024-01-10'\n    attested_by: registre\n"
    root.write("partners/association-exemple/partner.yml", PARTNER + signed)
    register = Register(
        tmp_path, {"association-exemple": {"evaluations": [{"covers": ["1"], "done_on": "2025-02-03"}]}}, {}, {}, ()
    )
    registry = root.load(DAY)
    told = [(one.day, one.words, one.origin) for one in timeline.moments(registry, register, "association-exemple")]
    assert told == [
        ("2022-01-10", "Permanence d'exemple : mise en ligne", "public"),
        ("2024-01-10", "Convention signée", "public"),
        ("2025-02-03", "Évaluation, année 1", "registre"),
        ("2027-01-10", "Sources publiques", "à venir"),
    ]
    letter = timeline.next_letter(gather(registry, 60, register), DAY)
    assert letter is not None
    assert (letter.title, letter.late) == ("Proposition pour la suite de la convention", True)
    assert "9\u00a0janvier\u00a02027" in letter.about


@pytest.mark.parametrize(("side", "title"), [("partner", "Accusé de réception du préavis"), ("defender", "")])
def test_a_notice_is_acknowledged_to_who_gave_it(root, tmp_path, side, title) -> None:
    signed = "facts:\n  - fact: signature\n    date: '2026-01-10'\n    attested_by: registre\n"
    root.write("partners/association-exemple/partner.yml", PARTNER + signed)
    notices = [{"from": side, "sent_on": "2026-11-01", **({"received_on": "2026-11-10"} if side == "partner" else {})}]
    register = Register(tmp_path, {"association-exemple": {"notices": notices}}, {}, {}, ())
    registry = root.load(DAY)
    notice = [one for one in gather(registry, 60, register) if one.kind == "notice"]
    possible = catalogue.possible(open_case(registry, "association-exemple", register))
    letter = timeline.next_letter(notice, DAY, possible)
    assert notice
    assert (letter.title if letter else "") == title


SIGNED = "facts:\n  - fact: signature\n    date: '2022-01-10'\n    attested_by: registre\n"
GONE = SIGNED + "  - fact: end\n    date: '2024-05-31'\n  - fact: removal\n    date: '2024-07-01'\n"
SOURCES = "sources:\n  - url: https://www.exemple.fr/page\n    date: 2022-01\n"


@pytest.mark.parametrize(
    ("partner", "old", "new", "refused", "reason"),
    [
        (PARTNER, "", "", False, ""),
        (PARTNER, SOURCES, "", True, "personne ne l'a relue au téléphone"),
        (PARTNER, "date: 2022-01\n", "date: 2027-01\n", False, "est après aujourd'hui"),
        (PARTNER + GONE, "", "", False, "inscrivez d'abord une signature"),
        ("name: Association Exemple\nkind: inconnue\n", "", "", False, "la fiche de son organisme a une erreur"),
    ],
)
def test_what_stands_in_the_way_is_told_where_it_would_be_pressed(
    root, tmp_path, partner, old, new, refused, reason
) -> None:
    """The desk says before what the gesture would say after, and that a page would not be shown."""
    root.write("partners/association-exemple/partner.yml", partner)
    root.change("schemes/permanence.md", PUBLICATION, "")
    root.write("schemes/permanence.md", (root.path / "schemes/permanence.md").read_text().replace(old, new))
    registry = root.load()
    made = pages.pages(registry, Register(tmp_path, {}, {}, {}, ()), [])
    page = made["en-ligne.html"]
    assert made.keys() >= {*re.findall(r'href="([^"#]+[.]html)', page)}
    assert ('data-gesture="publication"' in page) == (not reason)
    assert reason == "" or typeset(reason) in page.replace("&#39;", "'")
    before = (root.path / "schemes/permanence.md").read_bytes()
    try:
        gestures.carry_out(gestures.publication("permanence", DAY), root.path, None, DAY)
    except EditError:
        assert refused
        assert (root.path / "schemes/permanence.md").read_bytes() == before
    else:
        assert not refused
        after = root.load()
        assert (after.visible("permanence") == "online" and not after.errors) == (not reason)


def test_a_withdrawn_scheme_is_not_sent_to_a_call_that_it_has_not(registry) -> None:
    [obstacle] = publication.obstacles(registry, ["atelier-exemple"]).values()
    assert (obstacle.page, "« Proposer une fiche »" in obstacle.reason) == ("", True)


def test_a_record_that_cannot_be_read_is_named_where_it_would_be_put_online(root, tmp_path) -> None:
    root.change("schemes/permanence.md", "territory: national", "territory: ailleurs")
    page = pages.pages(root.load(), Register(tmp_path, {}, {}, {}, ()), [])["en-ligne.html"]
    assert "Fiches qui ne se lisent pas" in page
    assert "permanence" in page


def test_a_slip_in_a_day_is_mended_once(root, tmp_path) -> None:
    """Of a public fact, which keeps both days, and of a line of the register; not of what has changed since."""
    partner = "association-exemple"
    path, name = f"partners/{partner}/partner.yml", f"partners/{partner}.yml"
    root.write(path, PARTNER + SIGNED + "  - fact: removal\n    date: '2027-01-20'\n")
    folder = tmp_path / "registre"
    assert cli.run(["register", "init", str(folder)]) == 0
    for day in ("2022-02-01", "2022-02-02"):
        gestures.carry_out(gestures.sending(partner, "relance", date.fromisoformat(day)), root.path, folder, DAY)
    stated = timeline.entries(root.load(), reader.read(folder, DAY, root.load()), partner)
    assert [one.day for one in stated] == ["2022-01-10", "2022-02-01", "2022-02-02", "2027-01-20"]

    def rectify(entry: str, right: date) -> None:
        gestures.carry_out(gestures.rectification(root.load(), partner, entry, right), root.path, folder, DAY)

    for one in (stated[0], stated[2]):
        right = date.fromisoformat(one.day).replace(year=2023)
        rectify(one.entry, right)
        with pytest.raises(EditError, match="n'est plus inscrit ainsi"):
            rectify(one.entry, right)
    text = (root.path / path).read_text()
    assert "date: '2023-01-10'" in text
    assert text.count("corrects: '2022-01-10'") == 1
    agreement = root.load().standing(partner).agreement
    assert agreement is not None
    assert agreement.signed_on.isoformat() == "2023-01-10"
    kept = (folder / name).read_text()
    assert re.findall(r"sent_on: '?([0-9-]+)", kept) == ["2022-02-01", "2023-02-02"]
