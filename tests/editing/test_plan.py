"""What a proposal would write, without Git."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from egalite.editing import field_labels
from egalite.editing.editor import rewrite_record
from egalite.editing.intake import received_proposal as reading
from egalite.editing.intake.judgement import judge
from egalite.editing.intake.plan import Plan, plan
from egalite.editing.intake.rejection import Rejected
from egalite.editing.intake.versions import Outdated
from egalite.records import dump, rules, schema
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.registry import load
from egalite.records.vocabulary import vocabularies
from tests.conftest import PARTNER, PUBLICATION, SCHEME
from tests.editing.proposals import about, encoded, new, organisation, update, with_logo
from tests.hostile import images
from tests.support import corpus
from tests.support.corpus import DAY
from tests.support.intake import CONVENTION, PARTNER_PATH, PATH


def planned(proposal, registry, past=tuple, **options) -> Plan:
    made = plan(reading.read(encoded(proposal)), registry, past, **options)
    judge(made, registry)
    return made


@pytest.fixture
def bring(root):
    def bring(proposal, past: tuple[bytes, ...] = (), **options) -> Plan:
        return planned(proposal, root.load(), lambda: past, **options)

    return bring


def faults(refused) -> list[tuple[str, str]]:
    return [(field_labels.place(finding), field_labels.sentence(finding)) for finding in refused.value.findings]


@pytest.fixture
def records(tmp_path) -> Path:
    return corpus.copied(tmp_path / "records")


def test_every_record_comes_back_unchanged(records):
    registry = load(records, DAY)
    assert len(registry.schemes) > 20
    order = random.Random(7)
    for identifier, data in registry.schemes.items():
        if data["status"] == "withdrawn":
            continue  # nobody updates what has gone
        proposal = update(records, identifier)
        record = list(proposal["scheme"]["record"].items())
        order.shuffle(record)
        proposal["scheme"]["record"] = dict(record)
        incoming = planned(proposal, registry)
        assert incoming.files == {}, identifier
        assert data["status"] != "online" or incoming.organisation


def test_one_change_is_one_line_of_the_record(records):
    """A volunteer changes the opening hours of one channel; everything else keeps its bytes."""
    registry = load(records, DAY)
    proposal = update(records, "travail-exemple")
    proposal["scheme"]["record"]["channels"][0]["hours"] = "9h-18h, du lundi au vendredi"
    incoming = planned(proposal, registry)
    before = (corpus.CORPUS / "schemes/travail-exemple.md").read_bytes().splitlines()
    after = incoming.files["schemes/travail-exemple.md"].splitlines()
    changed = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
    assert changed == [(b"    hours: du lundi au vendredi", b"    hours: 9h-18h, du lundi au vendredi")]


def test_a_new_scheme_is_written_in_the_project_s_style(bring):
    incoming = bring(new())
    assert list(incoming.files) == ["schemes/accueil.md"]
    written = incoming.files["schemes/accueil.md"].decode()
    assert written.startswith(
        "---\nname: Accueil d'exemple\npartner: association-exemple\nstatus: online\nneeds:\n  - defendre\n"
    )
    assert written.endswith("---\n\n## Ce que vous pouvez en attendre\n\nUne équipe vous écoute.\n")
    assert "association.example" not in written, "the contact is nobody's business"


def test_a_new_organisation_is_only_listed(bring):
    proposal = new(organisation="nouvelle-association")
    proposal["organisation"]["record"] = {"kind": "association", "name": "Nouvelle association"}
    files = bring(proposal).files
    assert files["partners/nouvelle-association/partner.yml"] == (b"name: Nouvelle association\nkind: association\n")
    assert b"partner: nouvelle-association\n" in files["schemes/accueil.md"]


def test_reserved_fields_stay_what_they_are(root, bring):
    root.change(PATH, "\n---\n\n", "\n---\n\n")
    root.change(PATH, "facts:\n", "confidence_level: haute\nfacts:\n")
    proposal = update(root.path, "permanence")
    proposal["scheme"]["record"]["free"] = False
    after = bring(proposal).files[PATH].decode()
    assert after == (root.path / PATH).read_text(encoding="utf-8")  # the folder given is a copy that may be written to
    assert "free: false\n" in after
    assert f"confidence_level: haute\n{PUBLICATION}---" in after


def test_a_field_left_out_is_removed(root, bring):
    proposal = update(root.path, "permanence")
    del proposal["scheme"]["record"]["free"]
    assert bring(proposal).files[PATH].decode() == SCHEME.replace("free: true\n", "")


def test_comments_and_the_writing_of_what_does_not_change_are_kept(root, bring):
    loose = SCHEME.replace("needs:\n  - defendre", "# le besoin\nneeds: [defendre]").replace(
        "    hours: 9h-18h", "    # l'été aussi\n    hours: 9h-18h"
    )
    root.write(PATH, loose)
    proposal = update(root.path, "permanence")
    proposal["scheme"]["record"]["channels"].insert(0, {"type": "site", "value": "https://exemple.fr/autre"})
    proposal["scheme"]["record"]["appointment"] = True
    assert bring(proposal).files[PATH].decode() == loose.replace(
        "channels:\n", "channels:\n  - type: site\n    value: https://exemple.fr/autre\n"
    ).replace("free: true\n", "free: true\nappointment: true\n")


@pytest.mark.parametrize(
    ("change", "place", "words"),
    [
        (lambda p: p["scheme"]["record"].update(facts=[]), "Faits datés", "seule l'équipe"),
        (lambda p: p["scheme"]["record"].update(partner="autre"), "Organisme", "seule l'équipe"),
        (lambda p: p["scheme"]["record"].update(status="draft"), "État", "en ligne ou à venir"),
        (lambda p: p["scheme"]["record"].update(needs=[]), "Besoins", "liste vide"),
        (lambda p: p["scheme"]["record"].update(name=75001), "Nom", "doit être un texte"),
        (lambda p: p["scheme"]["record"].update(name=None), "Nom", "est vide"),
        (lambda p: p["scheme"]["record"].pop("summary"), "", "il manque le champ « Résumé »"),
        (lambda p: p["scheme"]["record"].update(__proto__={"a": "b"}), "", "« __proto__ » n'y a pas sa place"),
        (lambda p: p["scheme"]["record"]["channels"][0].update(contact="x"), "Moyens de contact, n° 1", "« contact »"),
        (lambda p: p["scheme"]["record"]["channels"][0].update(value="javascript:alert(1)"), "n° 1, Valeur", ""),
        (lambda p: p["scheme"]["record"].update(name="Nom\nstatus: online"), "Nom", "retour à la ligne"),
        (lambda p: p["scheme"]["record"].update(name="Nom\u202etset"), "Nom", "caractère invisible"),
        (lambda p: p["scheme"]["record"].update(name="Nom\u0000"), "Nom", "caractère invisible"),
        (lambda p: p["scheme"].update(body="## Titre\n\n<script>alert(1)</script>\n"), "Texte", "HTML"),
        (lambda p: p["scheme"].update(body="Texte\u200b caché"), "Texte", "caractère invisible"),
        (lambda p: p["scheme"].update(id="permanence"), "Identifiant", "déjà pris"),
        (lambda p: p["organisation"].update(id="inconnue"), "Organisme", "présentez-le"),
        (lambda p: p["organisation"].update(record={"name": "Autre", "kind": "association"}), "Organisme", "déjà dans"),
        (lambda p: p.update(made_on="2026-13-45"), "Faite le", "jour passé"),
        (lambda p: p.update(made_on="2026-11-24"), "Faite le", "jour passé"),
        (lambda p: with_logo(p, images.saved("PNG")), "Logo", "convention"),
    ],
)  # fmt: skip
def test_each_fault_is_told_by_its_french_place(root, bring, change, place, words):
    proposal = new()
    change(proposal)
    with pytest.raises(Rejected) as refused:
        bring(proposal)
    assert any(place in where and words in message for where, message in faults(refused)), faults(refused)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda p: p["organisation"].update(id="ville-exemple"), "autre organisme"),
        (lambda p: p["scheme"]["record"].update(status="planned"), "ne change pas par une proposition"),
        (lambda p: p["scheme"].update(id="inconnue"), "aucune fiche"),
    ],
)
def test_an_update_is_of_one_s_own_scheme(root, bring, change, words):
    root.write("partners/ville-exemple/partner.yml", "name: Ville d'exemple\nkind: collectivite\n")
    proposal = update(root.path, "permanence")
    change(proposal)
    with pytest.raises(Rejected) as refused:
        bring(proposal)
    assert words in faults(refused)[0][1]


def test_a_planned_scheme_opens(root, bring):
    root.change(PATH, "status: online", "status: planned")
    root.change(PATH, "\n---\n\n", "\nplanned_for: '2027-01-15'\n---\n\n")
    proposal = update(root.path, "permanence")
    proposal["scheme"]["record"]["status"] = "online"
    del proposal["scheme"]["record"]["planned_for"]
    assert bring(proposal).files[PATH].decode() == SCHEME


def test_a_withdrawn_scheme_is_talked_about_first(root, bring):
    root.change(
        PATH,
        "\n---\n\n",
        "\n  - fact: withdrawal\n    date: '2026-11-01'\n    reason: service-ferme\n"
        "    no_replacement: contacts-nationaux-suffisants\n---\n\n",
    )
    with pytest.raises(Rejected, match="a été retirée"):
        bring(update(root.path, "permanence"))


def test_a_logo_is_encoded_anew_and_described(root, bring):
    root.write(PARTNER_PATH, CONVENTION)
    proposal = with_logo(new(), images.saved("PNG"))
    files = bring(proposal).files
    logo = files["partners/association-exemple/logo.webp"]
    assert logo[8:12] == b"WEBP"
    assert files[PARTNER_PATH].decode() == CONVENTION.replace(
        "facts:",
        "logo:\n  file: logo.webp\n  alt: Association Exemple\n  rights_granted_on: '2026-11-20'\nfacts:",
    )
    assert bring(proposal).files == {}, "the same again changes nothing"


def test_a_logo_takes_the_place_of_the_former_one(root, bring):
    root.write(PARTNER_PATH, CONVENTION.replace("facts:", "logo:\n  file: logo.png\n  alt: Avant\nfacts:"))
    root.write("partners/association-exemple/logo.png", images.saved("PNG"))
    files = bring(with_logo(update(root.path, "permanence"), images.saved("JPEG"))).files
    assert files["partners/association-exemple/logo.png"] is None
    assert PATH not in files


# A proposal gives no file name: one that lies about its format cannot be sent.
HOSTILE_LOGOS = {name: case for name, case in images.HOSTILE.items() if "sous un nom" not in case.words}


@pytest.mark.parametrize("case", HOSTILE_LOGOS.values(), ids=list(HOSTILE_LOGOS))
def test_a_hostile_logo_is_refused(root, bring, case):
    root.write(PARTNER_PATH, CONVENTION)
    with pytest.raises(Rejected):
        bring(with_logo(new(), case.make()))


def test_nothing_to_correct_dates_the_reading_and_changes_nothing_else(root, bring):
    proposal = about(root.path, "permanence", "confirm")
    files = bring(proposal).files
    assert files[PATH].decode() == SCHEME.replace(
        "\n---\n\n", "\n  - fact: confirmation\n    date: '2026-11-20'\n---\n\n"
    )
    assert bring(proposal).files == {}, "the same again changes nothing"


@pytest.mark.parametrize("kind", ["update", "confirm"])
def test_a_fact_stated_since_stands_in_nobody_s_way(root, bring, kind):
    proposal = update(root.path, "permanence") if kind == "update" else about(root.path, "permanence", "confirm")
    if kind == "update":
        proposal["scheme"]["record"]["free"] = False
    root.change(PATH, "\n---\n\n", "\n  - fact: confirmation\n    date: '2026-01-05'\n---\n\n")
    assert b"2026-01-05" in bring(proposal).files[PATH]


def test_nobody_confirms_what_has_changed_since(root, bring):
    proposal = about(root.path, "permanence", "confirm")
    root.change(PATH, "free: true", "free: false")
    with pytest.raises(Outdated) as outdated:
        bring(proposal, (SCHEME.encode(),), onto_current=True)
    assert [row.label for row in outdated.value.rows] == ["Gratuit"]


def test_a_scheme_closes_whatever_has_changed_since(root, bring):
    proposal = about(root.path, "permanence", "close")
    foreign = about(root.path, "permanence", "close")
    foreign["scheme"]["reason"] = "danger-pour-le-public"
    with pytest.raises(Rejected, match="motif"):
        bring(foreign)
    root.change(PATH, "free: true", "free: false")
    written = bring(proposal).files[PATH].decode()
    assert f"  - fact: withdrawal\n    date: '{DAY.isoformat()}'\n    reason: service-ferme\n" in written


@pytest.mark.parametrize("kind", ["confirm", "close"])
def test_a_scheme_is_confirmed_or_closed_by_its_own_organisation(root, bring, kind):
    root.write("partners/ville-exemple/partner.yml", PARTNER.replace("Association", "Ville"))
    proposal = about(root.path, "permanence", kind)
    proposal["organisation"]["id"] = "ville-exemple"
    with pytest.raises(Rejected, match="autre organisme"):
        bring(proposal)


def test_an_organisation_changes_itself_and_nothing_of_the_team_s(root, bring):
    root.write(PARTNER_PATH, CONVENTION)
    proposal = organisation(root.path)
    assert bring(proposal).files == {}
    proposal["organisation"]["record"]["site"] = "https://www.exemple.fr"
    made = bring(with_logo(proposal, images.saved("PNG")))
    assert set(made.files) == {PARTNER_PATH, "partners/association-exemple/logo.webp"}
    changed = made.files[PARTNER_PATH].decode()
    assert "site: https://www.exemple.fr\n" in changed
    assert "logo:\n" in changed
    assert all(line in changed for line in CONVENTION.splitlines())


def test_an_organisation_keeps_what_the_team_changed_since(root, bring):
    proposal = organisation(root.path)
    proposal["organisation"]["record"]["site"] = "https://www.exemple.fr"
    root.change(PARTNER_PATH, "name: Association Exemple", "name: Association d'Exemple")
    with pytest.raises(Outdated):
        bring(proposal, (PARTNER.encode(),))
    made = bring(proposal, (PARTNER.encode(),), onto_current=True)
    assert made.files[PARTNER_PATH].decode() == PARTNER.replace("Association Exemple", "Association d'Exemple").replace(
        "kind: association\n", "kind: association\nsite: https://www.exemple.fr\n"
    )


def test_an_organisation_that_is_not_there_cannot_change_itself(root, bring):
    proposal = organisation(root.path)
    proposal["organisation"]["id"] = "inconnue"
    with pytest.raises(Rejected, match="présentez-le"):
        bring(proposal)


class TestOlder:
    """An update that started from a version which is no longer the one of the directory."""

    @pytest.fixture
    def proposal(self, root):
        proposal = update(root.path, "permanence")
        proposal["scheme"]["record"]["channels"][0]["hours"] = "10h-12h"
        root.change(PATH, "free: true", "free: false")
        return proposal

    def test_it_is_shown_and_refused(self, root, bring, proposal):
        with pytest.raises(Outdated) as outdated:
            bring(proposal, (b"autre", SCHEME.encode()))
        told = [(row.label, row.by_directory, row.by_proposal) for row in outdated.value.rows]
        assert told == [("Moyens de contact « 04 72 19 81 81 », Horaires", False, True), ("Gratuit", True, False)]
        assert (outdated.value.rows[1].started, outdated.value.rows[1].current) == ("oui", "non")

    def test_when_agreed_each_side_keeps_what_it_changed(self, root, bring, proposal):
        there = (root.path / PATH).read_text(encoding="utf-8")
        incoming = bring(proposal, (SCHEME.encode(),), onto_current=True)
        assert incoming.files[PATH].decode() == there.replace("hours: 9h-18h", "hours: 10h-12h")
        assert len(incoming.rows) == 2

    def test_a_number_mended_since_is_not_put_back(self, root, bring, proposal):
        """The organisation changed the hours of the number that the team has corrected meanwhile."""
        root.change(PATH, "04 72 19 81 81", "04 72 19 81 82")
        made = bring(proposal, (SCHEME.encode(),), onto_current=True)
        text = made.files[PATH].decode()
        assert "value: 04 72 19 81 82\n    hours: 10h-12h" in text
        assert "04 72 19 81 81" not in text
        assert not [row for row in made.rows if row.disputed or row.returns]

    def test_a_number_changed_on_both_sides_is_one_line_and_says_when_it_returns(self, root, bring, proposal):
        older = SCHEME.replace("04 72 19 81 81", "04 72 19 81 80")
        proposal["scheme"]["record"]["channels"][0]["value"] = "04 72 19 81 80"
        root.change(PATH, "04 72 19 81 81", "04 72 19 81 82")
        rows = bring(proposal, (SCHEME.encode(), older.encode()), onto_current=True).rows
        disputes = [(row.started, row.current, row.proposed, row.returns) for row in rows if row.disputed]
        assert disputes == [("04 72 19 81 81", "04 72 19 81 82", "04 72 19 81 80", True)]

    def test_an_unknown_version_is_never_carried_over(self, root, bring, proposal):
        with pytest.raises(Outdated) as outdated:
            bring(proposal, (b"autre",), onto_current=True)
        assert outdated.value.rows == ()

    def test_what_only_the_team_changed_stands_in_nobody_s_way(self, root, bring):
        proposal = update(root.path, "permanence")
        proposal["scheme"]["record"]["free"] = False
        root.change(PATH, "\n---\n\n", "\n  - fact: confirmation\n    date: '2026-01-05'\n---\n\n")
        there = (root.path / PATH).read_text(encoding="utf-8")
        assert bring(proposal, (SCHEME.encode(),)).files[PATH].decode() == there.replace("free: true", "free: false")


# Records that the schema accepts, drawn from the schema itself.

# Control characters are refused before anything is written: drawing them would only have records thrown away.
_signs = st.characters(min_codepoint=32, max_codepoint=126, include_characters="\n")
_words = st.text("abcéà œ'’-:#&*!%@`\"{}[],>|?~=. 0123456789\u00a0\u202f", max_size=40)


def drawn(node) -> st.SearchStrategy:
    if "oneOf" in node:
        return st.one_of([drawn(inner) for inner in node["oneOf"]])
    if "const" in node:
        return st.just(node["const"])
    if "enum" in node:
        return st.sampled_from(node["enum"])
    if node["type"] == "boolean":
        return st.booleans()
    if node["type"] == "array":
        low, high = node.get("minItems", 0), min(node.get("maxItems", 3), 3)
        return st.lists(drawn(node["items"]), min_size=low, max_size=max(low, high), unique_by=repr)
    if node["type"] == "object":
        needed = {name: drawn(node["properties"][name]) for name in node["required"]}
        if node["title"] == "Fait":  # what each fact asks besides is no schema's
            return st.fixed_dictionaries({"fact": st.just("publication"), "date": needed["date"]})
        others = {name: drawn(inner) for name, inner in node["properties"].items() if name not in needed}
        return st.fixed_dictionaries(needed, optional=others)
    if "pattern" in node:
        return st.from_regex(node["pattern"].replace("$", r"\Z"), alphabet=_signs).filter(
            lambda value: len(value) <= node.get("maxLength", 80) and len(value) >= node.get("minLength", 0)
        )
    low, high = node.get("minLength", 0), node["maxLength"]
    return _words.map(lambda value: (value + "x" * low)[: high - low] if len(value) < low else value[:high])


scheme_records = drawn(schema.schema("scheme"))


@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(scheme_records, scheme_records)
def test_any_record_is_read_back_as_it_was_written(before, after):
    first = Document("schemes/a.md", "scheme", "a", dump.canonical("scheme", before, "Un texte.").encode())
    assert (first.data, first.findings, first.body.strip()) == (before, [], "Un texte.")
    assert not schema.check(first)
    context = Context(DAY, vocabularies())
    styled = {finding.rule for check in rules.file_checks("scheme") for finding in check(first, context)}
    assert "canonical-style" not in styled
    second = Document("schemes/a.md", "scheme", "a", rewrite_record(first, after, "Un autre."))
    assert (second.data, second.findings, second.body.strip()) == (after, [], "Un autre.")
