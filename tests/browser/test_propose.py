"""`/proposer/` as people use it: a new scheme, an update, a draft, a logo; what comes out, and what never leaves."""

from __future__ import annotations

from collections.abc import Iterator

import jsonschema
import pytest
from playwright.sync_api import Dialog, Page, expect

from egalite.forms.proposal import open_fields, proposal
from egalite.records.contributed import digest
from egalite.records.registry import load
from tests.editing.proposals import update
from tests.forms.breaking import broken, full
from tests.support.corpus import CORPUS, DAY

from . import proposal_journey as way
from .conftest import NewPage

UPDATED = "lyon-permanence-exemple"


@pytest.fixture
def page(new_page: NewPage) -> Iterator[Page]:
    """A page; any error of a script fails the test."""
    opened = new_page(reduced_motion="reduce")
    wrong: list[str] = []
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on("dialog", lambda dialog: dialog.accept())
    yield opened
    assert wrong == []


def test_a_prepared_person_needs_few_clicks(page: Page, capsys: pytest.CaptureFixture[str]) -> None:
    hand = way.Hand(way.opened(page))
    way.fill(hand)
    with way.downloaded(page):
        hand.click(way.submit(page))
    with capsys.disabled():
        print(f"\n/proposer/ : {hand.clicks} clics, {hand.keys} frappes pour une fiche nouvelle")
    assert hand.clicks <= 35
    assert hand.keys <= 420


def test_an_update_of_hours_changes_that_alone(page: Page) -> None:
    page.goto(f"{way.ADDRESS}#{UPDATED}")
    expect(page.locator("[data-status]")).to_contain_text("ouverte")
    records = load(CORPUS, DAY)
    data = records.schemes[UPDATED]
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
    file = CORPUS / f"schemes/{UPDATED}.md"
    assert sent[1]["scheme"]["base"] == digest(file.read_bytes())
    assert sent[1]["organisation"] == {"id": data["partner"]}
    kept["channels"][0]["hours"] = "mardi, 9h-12h"
    assert sent[1]["scheme"]["record"] == kept
    assert sent[1]["scheme"]["body"] == records.corpus.bodies[UPDATED]
    jsonschema.Draft202012Validator(proposal()).validate(sent[1])


# Opens a record by its fragment, asks for a check and for a draft; gives what the form holds and says of it.
_TAKEN = """async ([id, name]) => {
  location.hash = id;
  const status = document.querySelector("[data-status]");
  for (let turn = 0; !status.textContent.includes(`«\\u00a0${name}\\u00a0» ouverte`); turn += 1) {
    if (turn > 500) throw new Error(`${id} : ${status.textContent}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  document.querySelector(".button--main").click();
  document.querySelector("[data-draft-save]").click();
  const texts = (selector) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
  return {
    draft: JSON.parse(await window.made.text()),
    told: texts("[data-summary-list] a"),
    card: texts("[data-preview] :is(.card__name, .card__summary, .card__facts, .contact__label, .contact__value)"),
  };
}"""
_KEPT = """const whole = URL.createObjectURL.bind(URL);
URL.createObjectURL = (blob) => { window.made = blob; return whole(blob); };"""
_LISTED = """() => Object.fromEntries([...document.querySelectorAll(".card")].map((card) => [
  card.querySelector(".card__name a").getAttribute("href").split("/")[2],
  [...card.querySelectorAll(".card__name, .card__summary, .card__facts, .contact__label, .contact__value")].map((one) => one.textContent),
]))"""


def test_each_online_record_comes_back_as_it_is(new_page: NewPage, online: list[str]) -> None:
    records = load(CORPUS, DAY)
    page = new_page(reduced_motion="reduce")
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.add_init_script(_KEPT)
    page.goto("/dispositifs/")
    cards = page.evaluate(_LISTED)
    way.opened(page)
    for identifier in online:
        data = records.schemes[identifier]
        got = page.evaluate(_TAKEN, [identifier, data["name"]])
        # Only what nobody has filled yet is missing, and that nothing has changed.
        assert [text.split("\u00a0:")[0] for text in got["told"]] == [
            "Fiche", "Fonction", "Adresse électronique", "Habilitation", "Droits sur les textes",
            "Information lue",
        ], (identifier, got["told"])  # fmt: skip
        # tests/editing/test_plan.py takes the same proposals in: no byte of their files changes.
        same = update(CORPUS, identifier)["scheme"]
        assert {name: got["draft"]["scheme"][name] for name in ("record", "body", "base")} == {
            name: same[name] for name in ("record", "body", "base")
        }, identifier
        assert got["draft"]["organisation"] == {"id": data["partner"]}
        assert got["card"] == cards[identifier], identifier
    assert wrong == []


# Puts a proposal into the form, reads it back and judges it, with the page's own modules.
_JUDGED = """async (cases) => {
  const module = (name) => import(document.querySelector(`link[rel=modulepreload][href*="/${name}."]`).href);
  const [{ fill, read, get }, { validate }, { faults }, { broken }] =
    await Promise.all(["entry", "validator", "fault", "rule"].map(module));
  const form = document.querySelector("[data-propose]");
  for (const box of form.querySelectorAll("[hidden]")) box.hidden = false;
  return cases.map(({ value, pointer }) => {
    fill(form, value);
    const { value: held, places } = read(form);
    const { format, kind, made_on } = value;
    const whole = { format, kind, made_on, ...held };
    for (const part of ["event", "idea"]) delete whole[part]; // their fields are shown by the line above alone
    (whole.scheme ??= {}).base = value.scheme?.base;
    (whole.logo ??= {}).data = value.logo?.data;
    if (whole.scheme.base === undefined) delete whole.scheme.base;
    const found = validate(whole) ? [] : faults(validate.errors, whole, places);
    const told = found.map(({ field, words }) => [field?.dataset.at ?? "", field?.dataset.field ?? "", words]);
    return {
      held: get(whole, pointer) ?? null,
      told: [...told, ...[...broken(whole)].map(([at, words]) => [at, "", words])],
    };
  });
}"""
# What a control cannot hold at all: a wrong type, a term that is not offered, a list without an item, a field that is none.
_IMPOSSIBLE = frozenset(
    {"type", "enum", "const", "additionalProperties", "oneOf", "minItems", "uniqueItems", "minLength", "format"}
)


def test_every_constraint_is_enforced_by_the_form(page: Page) -> None:
    way.opened(page)
    cases = [case for case in broken() if case.value.__class__ is dict and _typed(case.pointer)]
    assert len(cases) > 200
    valid = page.evaluate(_JUDGED, [{"value": full("new"), "pointer": ""}])
    assert valid[0]["told"] == []
    asked = [{"value": case.value, "pointer": "".join(f"/{part}" for part in case.pointer)} for case in cases]
    silent = []
    for case, got in zip(cases, page.evaluate(_JUDGED, asked), strict=True):
        assert all(words.strip() for *_, words in got["told"]), case
        wanted = _shown(case.pointer)
        if any((at or name) in wanted for at, name, _ in got["told"]):
            continue
        bad = case.value
        for part in case.pointer:
            bad = bad.get(part) if isinstance(bad, dict) else bad[part] if part < len(bad) else None
        dated = (
            case.pointer[-1] in ("checked_on", "planned_for", "opens_on") or "closed" in case.pointer
        )  # a calendar, not a text
        assert case.keyword in _IMPOSSIBLE or (dated and case.keyword == "pattern"), f"{case} : {got}"
        assert bad is None or got["held"] != bad, f"{case} : {got}"
        silent.append(str(case))
    # Most are seen and told; the rest cannot be typed.
    assert len(silent) < len(cases) / 2, silent


def _typed(pointer: tuple[str | int, ...]) -> bool:
    """Whether the person fills what stands there."""
    made = {("scheme", "base"), ("logo", "data"), ("organisation", "id"), ("organisation", "base")}
    return len(pointer) > 1 and pointer[:2] not in made and pointer[1:] != ("record",)


def _shown(pointer: tuple[str | int, ...]) -> set[str]:
    """Fields beside which a fault of a pointer may stand: its own, or what holds it."""
    names = {str(part) for part in pointer[3:] if isinstance(part, str)}
    return {"".join(f"/{part}" for part in pointer[:end]) for end in range(2, len(pointer) + 1)} | names


def test_groups_say_what_they_do_and_keep_the_focus(page: Page) -> None:
    way.opened(page)
    status = page.locator("[data-status]")
    page.get_by_role("button", name="Ajouter : moyen de contact").click()
    expect(status).to_have_text("Moyen de contact 2 ajouté.")
    expect(way.inside(way.items(page, "channels").nth(1), "type")).to_be_focused()
    expect(page.get_by_role("group", name="Moyen de contact 2")).to_be_visible()
    page.get_by_role("button", name="Retirer : moyen de contact 1").click()
    expect(status).to_have_text("Moyen de contact 1 retiré.")
    expect(page.get_by_role("button", name="Ajouter : moyen de contact")).to_be_focused()
    expect(way.items(page, "channels")).to_have_count(1)
    expect(page.get_by_role("group", name="Moyen de contact 1")).to_be_visible()
    item = way.items(page, "channels").first
    item.get_by_text("Plus de précisions").click()
    item.get_by_role("button", name="Ajouter : plage d’ouverture").click()
    slot = item.locator("[data-field=opening] [data-item]")
    slot.get_by_label("De (obligatoire)").fill("9h")
    slot.get_by_label("À (obligatoire)").fill("18 h 30")
    slot.get_by_label("À (obligatoire)").press("Tab")
    expect(slot.get_by_label("De (obligatoire)")).to_have_value("09:00")
    expect(slot.get_by_label("À (obligatoire)")).to_have_value("18:30")


def test_an_error_is_tied_to_its_field_and_leaves_once_mended(page: Page) -> None:
    way.opened(page)
    name = way.control(page, "/scheme/record/name")
    expect(name).not_to_have_attribute("aria-invalid", "true")
    way.submit(page).click()
    expect(name).to_have_attribute("aria-invalid", "true")
    described = (name.get_attribute("aria-describedby") or "").split()
    assert "Remplissez ce champ." in [page.locator(f"[id='{one}']").inner_text() for one in described]
    page.get_by_role("link", name="Nom : Remplissez").click()
    expect(name).to_be_focused()
    page.keyboard.type("Atelier")
    expect(name).not_to_have_attribute("aria-invalid", "true")
    expect(page.get_by_role("link", name="Nom : Remplissez")).to_have_count(0)


def test_a_field_is_not_wrong_while_one_is_still_in_it(page: Page) -> None:
    territory = way.field(way.opened(page), "/scheme/record/territory")
    message = territory.locator("[data-error]").first
    territory.get_by_role("radio", name="Certains départements").click()
    territory.locator("summary").click()
    territory.get_by_label("Réduire la liste").click()
    expect(territory.get_by_label("Réduire la liste")).to_be_focused()
    expect(message).to_be_empty()
    way.control(page, "/scheme/record/name").click()
    expect(message).to_have_text("Choisissez au moins une réponse dans la liste.")


def test_what_is_wrong_is_said_once_the_pointer_is_up(page: Page) -> None:
    """A message between press and release would move what is being clicked, and the click would be lost."""
    way.opened(page)
    way.control(page, "/scheme/record/name").fill("«»")
    box = page.get_by_role("checkbox", name="Je veux me défendre")
    box.scroll_into_view_if_needed()
    way.control(page, "/scheme/record/summary").click()
    way.control(page, "/scheme/record/summary").press_sequentially("Appelez le 08 99 12 34 56")
    before = box.bounding_box()
    box.hover()
    page.mouse.down()
    page.wait_for_function("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert box.bounding_box() == before
    page.mouse.up()
    expect(box).to_be_checked()
    expect(way.control(page, "/scheme/record/summary")).to_have_attribute("aria-invalid", "true")


def test_leaving_warns_only_of_what_is_not_saved(new_page: NewPage) -> None:
    page = new_page()
    asked: list[str] = []

    def note(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", note)
    way.opened(page)
    way.opened(page)
    assert asked == []
    way.control(page, "/scheme/record/name").click()
    page.keyboard.type("Atelier")
    way.opened(page)
    assert asked == ["beforeunload"]
    way.control(page, "/scheme/record/name").click()
    page.keyboard.type("Atelier")
    with way.downloaded(page) as draft:
        page.get_by_role("button", name="Enregistrer mon brouillon").first.click()
    assert draft[1]["format"] == "egalite-brouillon-1"
    way.opened(page)
    assert asked == ["beforeunload"]
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]


@pytest.mark.parametrize(
    ("name", "raw", "told"),
    [
        ("logo.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "pas une image PNG"),
        ("logo.png", b"\x89PNG\r\n\x1a\n" + b"0" * 40, "abîmée"),
    ],
)
def test_a_logo_that_is_none_is_refused_by_its_content(page: Page, name: str, raw: bytes, told: str) -> None:
    way.opened(page)
    page.get_by_role("combobox", name="Votre organisme").select_option(label="Ville d'Exemple")
    page.get_by_label("Logo de l’organisme", exact=True).set_input_files(
        {"name": name, "mimeType": "image/png", "buffer": raw}
    )
    expect(page.locator("#logo-erreur")).to_contain_text(told)
    expect(page.locator("[data-logo-place]")).to_be_hidden()


def test_only_organisations_under_a_convention_give_a_logo(page: Page) -> None:
    way.opened(page)
    logo, none = page.locator("[data-logo]"), page.locator("[data-logo-none]")
    for label, given in (
        ("Association Exemple", False),
        ("Ville d'Exemple", True),
        ("Mon organisme n’est pas dans la liste", False),
    ):
        page.get_by_role("combobox", name="Votre organisme").select_option(label=label)
        expect(logo).to_be_visible(visible=given)
        expect(none).to_be_visible(visible=not given)


def test_a_file_that_is_no_draft_is_refused(page: Page) -> None:
    way.opened(page)
    page.get_by_label("Reprendre un brouillon").set_input_files(
        {"name": "x.json", "mimeType": "application/json", "buffer": b'{"format": "autre"}'}
    )
    expect(page.locator("[data-status]")).to_have_text("Ce fichier n’est pas un brouillon de ce formulaire.")


def test_an_update_starts_from_an_address_a_name_or_nothing(page: Page) -> None:
    way.opened(page)
    page.get_by_role("radio", name="La mise à jour").check()
    which = page.get_by_label("Fiche (obligatoire)", exact=True)
    which.fill("https://exemple.invalid/dispositifs/lyon-permanence-exemple/?x")
    which.press("Enter")
    expect(way.control(page, "/scheme/record/name")).to_have_value("Permanence juridique d'Exemple à Lyon")
    expect(page.locator("[data-record-of]")).to_contain_text("Barreau d'Exemple")
    which.fill("inconnue")
    page.get_by_role("button", name="Ouvrir cette fiche").click()
    expect(page.locator("[data-status]")).to_have_text("Aucune fiche en ligne n’a ce nom ni cette adresse.")


def test_a_scheme_page_leads_to_its_update(page: Page) -> None:
    page.goto(f"/dispositifs/{UPDATED}/")
    page.get_by_role("link", name="Mettre cette fiche à jour").click()
    expect(way.control(page, "/scheme/record/name")).to_have_value("Permanence juridique d'Exemple à Lyon")


def test_a_new_organisation_is_described_and_named(page: Page) -> None:
    hand = way.Hand(way.opened(page))
    way.fill(hand)
    page.get_by_role("combobox", name="Votre organisme").select_option(label="Mon organisme n’est pas dans la liste")
    way.control(page, "/organisation/record/name").fill("L'Association des Essais")
    way.field(page, "/organisation/record/kind").get_by_role("combobox").select_option(label="Association")
    with way.downloaded(page) as sent:
        way.submit(page).click()
    assert sent[1]["organisation"] == {
        "id": "association-essais",
        "record": {"name": "L'Association des Essais", "kind": "association"},
    }
    jsonschema.Draft202012Validator(proposal()).validate(sent[1])


def test_without_scripts_the_page_is_a_list_to_answer(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(way.ADDRESS)
    expect(page.locator("form[data-propose]")).to_be_hidden()
    paper = page.get_by_role("region", name="Ce qu’il faut envoyer")
    for words in (
        "Résumé (obligatoire)",
        "Horaires (facultatif)",
        "Je veux me défendre",
        "Adresse électronique (obligatoire)",
    ):
        expect(paper.get_by_text(words).first).to_be_visible()


def test_a_script_that_never_comes_leaves_the_list(new_page: NewPage) -> None:
    page = new_page()
    page.route("**/static/propose.*.js", lambda route: route.abort())
    page.goto(way.ADDRESS)
    expect(page.get_by_role("heading", name="Ce qu’il faut envoyer")).to_be_visible(timeout=8000)
