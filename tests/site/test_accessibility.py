"""The accessibility statement: the mention comes from the audits alone, and the page keeps the model's order and words."""

from __future__ import annotations

import html
import re
from datetime import date
from pathlib import Path

import pytest

from egalite.records.content.accessibility import FILE, Accessibility, Audit
from egalite.site import accessibility
from egalite.site.accessibility import FULL, NONE, PARTIAL
from egalite.site.errors import SiteError
from tests.support import corpus
from tests.support.corpus import DAY

from .conftest import Build

SAMPLE = "['/', /contact/, /mentions-legales/, /accessibilite/, /plan-du-site/]"
HEADINGS = [
    "1 Accessibilité",
    "2 État de conformité",
    "3 Résultats des tests",
    "2 Contenus non accessibles",
    "3 Non-conformités",
    "3 Dérogations pour charge disproportionnée",
    "3 Contenus non soumis à l’obligation d’accessibilité",
    "2 Établissement de cette déclaration d’accessibilité",
    "3 Technologies utilisées pour la réalisation du site",
    "3 Environnement de test",
    "3 Outils pour évaluer l’accessibilité",
    "3 Pages du site ayant fait l’objet de la vérification de conformité",
    "2 Retour d’information et contact",
    "2 Voies de recours",
    "2 Ce qui est fait",
]
RECOURSE = (
    "Cette procédure est à utiliser dans le cas suivant : vous avez signalé au responsable du site internet un défaut "
    "d’accessibilité qui vous empêche d’accéder à un contenu ou à un des services du portail et vous n’avez pas obtenu de "
    "réponse satisfaisante. Vous pouvez : Écrire un message au Défenseur des droits Contacter le délégué du Défenseur des "
    "droits dans votre région Envoyer un courrier par la poste (gratuit, ne pas mettre de timbre) : Défenseur des droits "
    "Libre réponse 71120 75342 Paris CEDEX 07"
)


@pytest.mark.parametrize(
    ("validated", "applicable", "mention", "rate"),
    [(0, 70, NONE, "0"), (34, 70, NONE, "48,5"), (35, 70, PARTIAL, "50"), (69, 70, PARTIAL, "98,5"),
     (1999, 2000, PARTIAL, "99,9"), (70, 70, FULL, "100")],
)  # fmt: skip
def test_the_mention_follows_the_rate(validated: int, applicable: int, mention: str, rate: str) -> None:
    audit = Audit(DAY, validated, applicable, {})
    assert (accessibility.mention(audit), accessibility.rate(audit)) == (mention, rate)


@pytest.mark.parametrize(
    ("day", "valid"),
    [("2026-11-22", False), ("2026-11-23", True), ("2029-11-23", True), ("2029-11-24", False)],
)
def test_an_audit_counts_from_its_day_for_three_years(day: str, valid: bool) -> None:
    audit = Audit(date(2026, 11, 23), 70, 70, {})
    assert (accessibility.latest(Accessibility((audit,)), date.fromisoformat(day)) == audit) is valid


def test_an_overhaul_or_a_new_rgaa_ends_an_audit() -> None:
    old, new = Audit(date(2026, 1, 10), 70, 70, {}), Audit(date(2027, 6, 1), 40, 70, {})
    rebuilt, rgaa = {"site_rebuilt_on": date(2027, 1, 1)}, {"new_rgaa_on": date(2027, 2, 1)}
    assert accessibility.latest(Accessibility((old,), **rebuilt), date(2026, 12, 31)) == old
    assert accessibility.latest(Accessibility((old,), **rebuilt), date(2027, 1, 1)) is None
    assert accessibility.latest(Accessibility((old,), **rgaa), date(2028, 8, 1)) == old
    assert accessibility.latest(Accessibility((old,), **rgaa), date(2028, 8, 2)) is None
    assert accessibility.latest(Accessibility((old, new), **rebuilt, **rgaa), date(2028, 8, 2)) == new
    assert accessibility.latest(Accessibility((new, old)), date(2028, 1, 1)) == new


def test_no_audit_is_not_conforming(tmp_path: Path) -> None:
    statement = accessibility.read(_root(tmp_path, "audits:\n"), DAY)
    assert statement.mention == NONE
    assert statement.audit is None
    assert not statement.expired


def test_an_expired_audit_is_said_and_not_shown(tmp_path: Path) -> None:
    statement = accessibility.read(_root(tmp_path, _audit(held_on="'2023-11-22'")), DAY)
    assert (statement.mention, statement.audit, statement.expired) == (NONE, None, True)


def test_only_the_plans_in_force_are_linked(tmp_path: Path) -> None:
    text = (
        "multi_year_plan:\n  first_year: 2025\n  last_year: 2027\n  address: /schema/\n"
        "yearly_plan:\n  year: 2026\n  address: /plan/\nyearly_report:\n  year: 2025\n  address: /bilan/\n"
    )
    statement = accessibility.read(_root(tmp_path, text), DAY)
    assert statement.multi_year_plan == {"address": "/schema/", "years": "2025-2027"}
    assert statement.yearly_plan is not None
    assert statement.yearly_report is not None
    later = accessibility.read(_root(tmp_path, text), date(2028, 1, 1))
    assert (later.multi_year_plan, later.yearly_plan, later.yearly_report) == (None, None, None)


def test_the_page_keeps_the_order_of_the_model(corpus_site: Path) -> None:
    page = (corpus_site / "accessibilite/index.html").read_text(encoding="utf-8").split('<section class="safety"')[0]
    found = re.findall(r"<h([1-6])[^>]*>(.*?)</h\1>", page, re.DOTALL)
    assert [f"{level} {_words(text)}" for level, text in found] == HEADINGS
    sections = re.split(r"<h[1-6]", page.split("<main")[1])[2:]
    for heading, section in zip(HEADINGS[1:], sections, strict=True):
        has_parts = heading.startswith(("2 Contenus non", "2 Établissement"))
        assert has_parts or len(_words(re.sub(r"^.*?</h\d>", "", section, flags=re.DOTALL))) > 8, heading


def test_the_remedies_are_word_for_word(corpus_site: Path) -> None:
    page = (corpus_site / "accessibilite/index.html").read_text(encoding="utf-8")
    section = page.split("Voies de recours</h2>")[1].split("<h2")[0]
    assert _words(section) == RECOURSE


def test_the_page_names_the_settings_to_fill(make: Build, root: Path) -> None:
    (root / FILE.path).write_text("audits:\n", encoding="utf-8")
    page = (make(publisher=corpus.UNFILLED) / "accessibilite/index.html").read_text(encoding="utf-8")
    for field in ("name", "contact_email", "phone", "address", "established_on"):
        assert f"<code>{field}</code>" in page, field


def test_the_footer_and_the_page_say_the_computed_mention(make: Build, root: Path) -> None:
    (root / FILE.path).write_text(_audit(validated="35"), encoding="utf-8")
    output = make()
    for name in ("index.html", "404.html", "accessibilite/index.html", "dispositifs/saisine-exemple/index.html"):
        footer = (output / name).read_text(encoding="utf-8").split("<footer")[1]
        assert f">Accessibilité&nbsp;: {PARTIAL}</a>" in footer, name
    page = _words((output / "accessibilite/index.html").read_text(encoding="utf-8").split("<main")[1])
    assert f"Ce site est {PARTIAL} avec le référentiel" in page
    assert "50 % des critères du RGAA sont respectés (35 sur 70 critères applicables)" in page
    (root / FILE.path).write_text("audits:\n", encoding="utf-8")
    output = make()
    assert f"Accessibilité&nbsp;: {NONE}</a>" in (output / "index.html").read_text(encoding="utf-8")


def test_a_sample_page_that_no_longer_exists_stops_the_build(make: Build, root: Path) -> None:
    text = _audit(sample=SAMPLE.replace("]", ", /disparue/]"))
    (root / FILE.path).write_text(text, encoding="utf-8")
    with pytest.raises(SiteError, match="/disparue/"):
        make()


def _audit(**change: str) -> str:
    fields = {
        "held_on": "'2026-01-10'", "auditor": "Cabinet d'exemple", "rgaa": "4.1.2", "validated": "35", "applicable": "70",
        "sample": SAMPLE, "environments": "[NVDA et Firefox]", "tools": "[un outil]",
    } | change  # fmt: skip
    return "audits:\n  - " + "\n    ".join(f"{name}: {value}" for name, value in fields.items()) + "\n"


def _root(folder: Path, text: str) -> Path:
    path = folder / FILE.path
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return folder


def _words(markup: str) -> str:
    """Text of some HTML, every space made plain."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", f"{markup}")).split())
