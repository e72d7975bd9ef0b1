"""A record judged before it is written."""

from __future__ import annotations

import pytest

from egalite.editing.new.draft import Draft
from egalite.finding import BODY
from egalite.records import word_list


@pytest.fixture
def draft(root):
    """A complete scheme of the tree of the test, not written yet."""
    made = Draft("scheme", root.load())
    made.id = "autre"
    made.data = {
        "status": "draft",
        "name": "Autre permanence",
        "partner": "association-exemple",
        "needs": ["defendre"],
        "summary": "Des bénévoles vous écoutent et vous expliquent vos droits, sans rendez-vous.",
        "sectors": ["tous"],
        "channels": [{"type": "telephone", "value": "04 72 19 81 81"}],
        "territory": "national",
    }
    return made


def test_a_sound_draft_is_written_and_passes(draft, root):
    assert draft.findings() == []
    draft.body = "## Ce que vous pouvez en attendre\n\nUne écoute."
    assert draft.findings() == []
    target = draft.write()
    assert target == root.path / "schemes" / "autre.md"
    assert target.read_text(encoding="utf-8").startswith("---\nname: Autre permanence\npartner: association-exemple\n")
    assert root.load().findings == ()


def test_it_never_overwrites(draft, root):
    before = (root.path / "schemes" / "permanence.md").read_bytes()
    draft.id = "permanence"
    with pytest.raises(FileExistsError):
        draft.write()
    assert (root.path / "schemes" / "permanence.md").read_bytes() == before
    partner = Draft("partner", root.load())
    partner.id = "association-exemple"
    with pytest.raises(FileExistsError):
        partner.write()


@pytest.mark.parametrize(
    ("pointer", "value", "words"),
    [
        (("name",), "x", "compte 1 caractère"),
        (("partner",), "inconnu", "l'organisme « inconnu » n'existe pas"),
        (("needs",), ["defendr"], "la plus proche est « defendre »"),
        (("summary",), "Trop court.", "il en faut entre 40 et 200"),
        (("channels", 0, "value"), "08 99 12 34 56", "surtaxé"),
    ],
)
def test_one_answer_is_judged_by_the_check(draft, pointer, value, words):
    holder = draft.data
    for part in pointer[:-1]:
        holder = holder[part]
    holder[pointer[-1]] = value
    assert [words in message for message in draft.faults(pointer)] == [True]
    assert draft.faults(("territory",)) == []
    (found,) = draft.findings()
    assert draft.field_of(found) == pointer[0]


def test_a_partial_draft_is_judged_on_its_answers_alone(root):
    draft = Draft("scheme", root.load())
    draft.data = {"name": "x"}
    assert len(draft.faults(("name",))) == 1
    draft.data = {"name": "Permanence"}
    assert draft.faults(("name",)) == []
    assert "« needs » (Besoins)" in draft.missing(("needs",))


@pytest.mark.parametrize(
    ("name", "words"), [("x" * 70_000, "64 Kio"), ("Accueil \ud800", "U+D800"), ("Accueil \0", "U+0000")]
)
def test_what_no_file_can_hold_is_the_answer_s_fault(draft, name, words):
    draft.data = {"name": name}
    assert words in "".join(draft.faults(("name",)))
    del draft.data["name"]
    assert "« name »" in draft.missing(("name",))


def test_the_body_is_judged(draft):
    draft.body = "## Titre\n\n<b>gras</b>"
    assert len(draft.faults(BODY)) == 1
    (found,) = draft.findings()
    assert draft.field_of(found) == "body"
    draft.body = "## Titre\n\nTexte."
    assert draft.faults(BODY) == []


def test_a_warning_does_not_refuse_an_answer(draft):
    draft.data["territory"] = ["69"]
    draft.data["places"] = [{"city": "Lyon", "department": "69", "postcode": "01999"}]
    assert draft.faults(("places",)) == []
    assert [found.severity for found in draft.findings()] == ["warning"]


def test_the_faults_of_others_do_not_count(draft, root):
    root.change("schemes/permanence.md", "partner: association-exemple", "partner: inconnu")
    draft.registry = root.load()
    assert [finding.rule for finding in draft.registry.findings] == ["partner-exists"]
    assert draft.findings() == []


def test_what_it_would_break_elsewhere_is_found(draft):
    draft.data["name"] = "PERMANENCE D'EXEMPLE"
    found = draft.findings()
    assert [finding.rule for finding in found] == ["duplicate-name"]


@pytest.mark.parametrize(
    ("identifier", "words"),
    [
        ("Autre", "minuscules"),
        ("a b", "minuscules"),
        ("../x", "minuscules"),
        ("a", "de 2 à 80"),
        ("a" * 81, "de 2 à 80"),
        ("", "de 2 à 80"),
        ("permanence", "déjà pris"),
    ],
)
def test_ids_that_cannot_be_given(draft, identifier, words):
    assert words in draft.id_fault(identifier)
    assert draft.id == "autre", "asking changes nothing"


def test_an_id_that_was_retired_cannot_be_given(root, draft, monkeypatch, tmp_path):
    assert draft.id_fault("ancienne-fiche") is None
    (tmp_path / "retired-ids.txt").write_text("ancienne-fiche\n")
    monkeypatch.setitem(word_list.RETIRED, "scheme", tmp_path / "retired-ids.txt")
    assert "ancienne-fiche" in Draft("scheme", root.load()).id_fault("ancienne-fiche")


def test_an_unreadable_record_keeps_its_id(root):
    root.write("schemes/casse.md", b"\xff")
    assert "déjà pris" in Draft("scheme", root.load()).id_fault("casse")


def test_a_partner_is_a_folder(root):
    draft = Draft("partner", root.load())
    draft.id = "autre"
    draft.data = {"name": "Autre association", "kind": "association"}
    assert draft.findings() == []
    assert draft.write() == root.path / "partners" / "autre" / "partner.yml"
    assert root.load().findings == ()
