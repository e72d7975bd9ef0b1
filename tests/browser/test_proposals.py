"""What an organisation may say at `/proposer/` besides a new scheme, what it is told as it types, and once it is done."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest
from playwright.sync_api import Page, expect

from egalite.editing.intake import received_proposal
from egalite.editing.intake.judgement import judge
from egalite.editing.intake.plan import plan
from egalite.forms.proposal import proposal
from egalite.records.registry import load
from tests.editing.proposals import encoded
from tests.support import corpus
from tests.support.corpus import CORPUS, DAY

from . import proposal_journey as way
from .conftest import NewPage

SCHEME = "lyon-permanence-exemple"


@pytest.fixture
def page(new_page: NewPage) -> Iterator[Page]:
    """The form, open; any error of a script fails the test."""
    page = new_page(reduced_motion="reduce")
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("dialog", lambda dialog: dialog.accept())
    yield way.opened(page)
    assert wrong == []


def sent(page: Page) -> dict[str, Any]:
    """The proposal once its contact and its declarations are given: it conforms."""
    way.control(page, "/contact/role").fill("accueil")
    way.control(page, "/contact/email").fill("accueil@exemple.fr")
    for name in ("authority", "texts", "information"):
        way.control(page, f"/declarations/{name}").check()
    with way.downloaded(page) as file:
        way.submit(page).click()
    made: dict[str, Any] = file[1]
    jsonschema.Draft202012Validator(proposal()).validate(made)
    return made


def taken(tmp_path: Any, made: dict[str, Any]) -> dict[str, bytes | None]:
    """The files that intake would change for it."""
    registry = load(corpus.copied(tmp_path / "records"), DAY)
    planned = plan(received_proposal.read(encoded(made)), registry, tuple)
    judge(planned, registry)
    return dict(planned.files)


def about(page: Page, choice: str) -> None:
    """Speak of the published scheme."""
    page.get_by_role("radio", name=choice).check()
    page.get_by_label("Fiche (obligatoire)", exact=True).fill(SCHEME)
    page.get_by_role("button", name="Ouvrir cette fiche").click()
    expect(page.locator("[data-record-of]")).to_be_visible()


def test_nothing_to_correct_is_a_proposal_of_its_own(page: Page, tmp_path: Any) -> None:
    about(page, "Rien à corriger")
    expect(way.field(page, "/scheme/record/name")).to_be_hidden()
    expect(page.get_by_role("link", name="Relire la page")).to_have_attribute("href", f"/dispositifs/{SCHEME}/")
    expect(page.get_by_role("heading", name="Étape 3 sur 3")).to_be_visible()
    made = sent(page)
    assert (made["kind"], set(made["scheme"])) == ("confirm", {"id", "base"})
    assert f"fact: confirmation\n    date: '{DAY.isoformat()}'".encode() in (
        taken(tmp_path, made)[f"schemes/{SCHEME}.md"] or b""
    )


def test_a_scheme_closes(page: Page, tmp_path: Any) -> None:
    about(page, "Le retrait")
    way.submit(page).click()
    expect(way.field(page, "/scheme/reason").locator("[data-error]")).to_have_text("Choisissez une réponse.")
    page.get_by_role("radio", name="Service fermé").check()
    made = sent(page)
    assert made["scheme"]["reason"] == "service-ferme"
    assert b"fact: withdrawal" in (taken(tmp_path, made)[f"schemes/{SCHEME}.md"] or b"")


def test_a_scheme_pauses(page: Page, tmp_path: Any) -> None:
    about(page, "La mise à jour")
    field = way.field(page, "/scheme/record/closed")
    field.get_by_role("button", name="Ajouter").click()
    field.locator("[data-field=from] input").fill("2027-08-01")
    field.locator("[data-field=to] input").fill("2027-07-01")
    field.locator("[data-field=to] input").blur()  # Tab goes from the day to the month
    expect(field.locator("[data-field=to] [data-error]")).to_contain_text("avant de commencer")
    field.locator("[data-field=to] input").fill("2027-08-31")
    made = sent(page)
    assert made["scheme"]["record"]["closed"] == [{"from": "2027-08-01", "to": "2027-08-31"}]
    assert b"closed:" in (taken(tmp_path, made)[f"schemes/{SCHEME}.md"] or b"")


def test_an_organisation_changes_itself(page: Page, tmp_path: Any) -> None:
    page.get_by_role("radio", name="notre organisme").check()
    page.get_by_role("combobox", name="Votre organisme").select_option(label="Association Exemple")
    name = way.control(page, "/organisation/record/name")
    expect(name).to_have_value("Association Exemple")
    way.submit(page).click()
    expect(page.get_by_text("Vous n’avez encore rien changé à votre organisme.").first).to_be_visible()
    site = way.control(page, "/organisation/record/site")
    site.click()
    page.keyboard.press("Control+a")
    page.keyboard.type("Association-Exemple.re")
    page.keyboard.press("Tab")
    expect(site).to_have_value("https://association-exemple.re")
    made = sent(page)
    assert made["organisation"]["record"]["site"] == "https://association-exemple.re"
    assert list(taken(tmp_path, made)) == ["partners/association-exemple/partner.yml"]


def test_organisations_are_sorted_by_their_names(page: Page) -> None:
    names = page.locator("#organisme option").all_inner_texts()[2:]
    assert len(names) > 3
    assert names == sorted(names, key=str.casefold)


def test_a_fault_is_told_as_its_field_is_left(page: Page) -> None:
    channel = way.items(page, "channels").first
    way.inside(channel, "type").select_option(label="Téléphone")
    value = way.inside(channel, "value")
    value.click()
    page.keyboard.type("0899 12 34 56")
    error = channel.locator("[data-field=value] [data-error]")
    expect(error).to_have_text("")
    page.keyboard.press("Tab")
    expect(error).to_contain_text("surtaxé")
    expect(value).to_have_attribute("aria-invalid", "true")
    value.fill("0262200202")
    value.press("Tab")
    expect(value).to_have_value("0262 20 02 02")
    expect(error).to_have_text("")
    # What is empty waits for the check.
    way.control(page, "/scheme/record/name").focus()
    page.keyboard.press("Tab")
    expect(way.field(page, "/scheme/record/name").locator("[data-error]")).to_have_text("")


def test_a_text_is_judged_as_its_field_is_left(page: Page) -> None:
    text = way.control(page, "/scheme/body")
    text.fill("• Écoute\n• Mme Exemple vous conseille.")
    text.press("Tab")
    expect(text).to_have_value("- Écoute\n- Mme Exemple vous conseille.")
    expect(way.field(page, "/scheme/body").locator("[data-error]")).to_contain_text("nomme une personne")


def test_a_probable_duplicate_is_told(page: Page) -> None:
    other = load(CORPUS, DAY).schemes[SCHEME]
    box = page.get_by_role("region", name="Déjà dans l’annuaire ?")
    page.get_by_role("combobox", name="Votre organisme").select_option(label="Association Exemple")
    expect(box).to_be_hidden()
    name = way.control(page, "/scheme/record/name")
    name.click()
    page.keyboard.type(other["name"].upper())
    page.keyboard.press("Tab")
    expect(box.get_by_role("listitem").filter(has_text=other["name"])).to_contain_text("même nom")
    name.fill("Autre chose")
    name.press("Tab")
    expect(box).to_be_hidden()


def test_a_scheme_of_several_organisations_names_them(page: Page) -> None:
    way.fill(way.Hand(page))
    field = way.field(page, "/scheme/record/co_partners")
    page.locator("details[data-more]").filter(has=field).locator("summary").first.click()
    field.locator("summary").click()
    field.get_by_role("checkbox", name="Association Exemple").check()
    assert sent(page)["scheme"]["record"]["co_partners"] == ["association-exemple"]


def test_once_done_there_is_a_reference_a_delay_what_follows_and_a_copy_to_print(page: Page) -> None:
    way.fill(way.Hand(page))
    made = sent(page)
    result = page.get_by_role("region", name="Votre proposition est prête")
    expect(result.locator("[data-reference]")).to_have_text(made["reference"])
    assert made["reference"].startswith(f"{DAY.isoformat()}-")
    expect(result).to_contain_text("élai de réponse")
    expect(result.get_by_role("heading", name="Ensuite")).to_be_visible()
    page.emulate_media(media="print")
    copy = result.locator("[data-copy]")
    expect(copy).to_be_visible()
    expect(copy).to_contain_text("Atelier d'écriture juridique")
    expect(copy).to_contain_text(made["reference"])
    for hidden in (
        way.control(page, "/scheme/record/name"),
        page.get_by_role("heading", name="Ce qu’il faut envoyer"),
        way.submit(page),
    ):
        expect(hidden).to_be_hidden()
