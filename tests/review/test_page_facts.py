"""What rendered pages newly tell readers, and what reaches the sheet of it."""

from __future__ import annotations

import pytest

from egalite.review import page_facts
from egalite.review.sites import Sides, site
from tests.conftest import DAY, PARTNER, SCHEME, Root
from tests.history.conftest import Repo

from .conftest import PATH, PERSON, Make

GUIDE = "Title: Un guide\nSlug: guide\nSummary: Ce guide est fictif.\nTemplate: guide\n\nLisez d'abord.\n"


def page(body: str) -> str:
    return f"<html><body><header><a href='tel:17'>17</a></header><main>{body}</main></body></html>"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("<dl><dt>Joindre</dt><dd>01 99 00 12 34</dd></dl>", "<dl><dt>Joindre</dt><dd>01 99 00 12 35</dd></dl>",
         [("phone", "01 99 00 12 35", "Joindre", "01 99 00 12 34")]),
        ("", '<p>Appelez <a href="tel:0612345678">le service</a></p>', [("phone", "le service", "", "")]),
        ("", '<p><a href="mailto:a@exemple.fr?subject=x">Écrire</a></p>', [("mail", "a@exemple.fr", "", "")]),
        ("", '<p><a href="https://exemple.fr/x">ici</a></p>', [("link", "« ici », https://exemple.fr/x", "", "")]),
        ("", '<div class="prose"><a href="/dispositifs/a/">ici</a></div>', [("link", "« ici », /dispositifs/a/", "", "")]),
        ("", '<p><a href="/domaines/emploi/">Emploi</a></p>', []),
        ("", '<img src="/static/logos/a.1.webp" alt="A">', [("image", "image « A »", "", "")]),
        ("<h2>Où</h2>", "<h2>Où</h2><p>12 rue de l'Exemple</p>", [("place", "12 rue de l'Exemple", "Où", "")]),
        ("<p>Non partenaire</p>", "<p>Partenaire depuis le 2 mars 2026</p>",
         [("date", "2 mars 2026", "", ""), ("claim", "Partenaire", "", "Non partenaire")]),
        ('<p>Le 01 99 00 12 34</p>', '<p>Le (01)&nbsp;99.00.12.34</p>', []),
        ("", '<ul><li class="card"><a href="tel:0612345678">06 12 34 56 78</a></li></ul>', []),
        ("", '<aside class="sheet">https://exemple.fr</aside><p>Suite</p>', []),
    ],
)  # fmt: skip
def test_what_a_page_gains(before: str, after: str, expected: list[tuple[str, str, str, str]]) -> None:
    gains = page_facts.gained(page_facts.facts(page(before)), page_facts.facts(page(after)))
    assert [(one.fact.kind, one.fact.text, one.fact.label, one.before) for one in gains] == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Composez le zéro six, douze, trente-quatre, cinquante-six.", "zéro six, douze, trente-quatre, cinquante-six (ajout)"),
        ("Passez par service point exemple point org.", "service point exemple point org (ajout)"),
        ("Écrivez à aide (arobase) exemple.org.", "aide (arobase) exemple.org (ajout)"),
        ("Nos locaux sont au 12 rue de l'Exemple.", "12 rue de l’Exemple (ajout)"),
        ("Service officiel et vérifié.", "officiel (ajout)"),
        ("Fermé jusqu'au 3 mai 2027.", "3 mai 2027 (ajout)"),
    ],
)  # fmt: skip
def test_a_harmless_text_hides_nothing(repo: Repo, sheet: Make, text: str, told: str) -> None:
    repo.change(PATH, "territory: national\n", f"territory: national\nnote: {text.replace(' : ', ', ')}\n")
    made = sheet()
    assert f"Permanence d'exemple, « Bon à savoir » : {told}" in [line.sentence for line in made.sheet.facts]
    assert made.outline.verdict.startswith("Aucune erreur. Faites")


def test_editorial_pages_are_read_too(repo: Repo, sheet: Make) -> None:
    repo.git("switch", "--quiet", "main")
    repo.write("content/guides/guide.md", GUIDE)
    repo.commit()
    repo.git("switch", "--quiet", "-C", "proposition")
    repo.change(
        "content/guides/guide.md",
        "Lisez",
        "Vous avez 10 jours. Voyez [le modèle de lettre](https://exemple.org/x). Lisez",
    )
    made = sheet()
    assert [line.sentence for line in made.sheet.facts] == [
        "Un guide : « le modèle de lettre », https://exemple.org/x (ajout)",
        "Un guide : 10 jours (ajout)",
    ]
    assert made.outline.site == ["Changent (1) : Un guide, /guides/guide/."]
    assert made.sheet.records == []


def test_a_page_that_cannot_be_made_is_an_error(repo: Repo, sheet: Make) -> None:
    repo.write("content/guides/guide.md", GUIDE + "<script>alert(1)</script>\n")
    made = sheet()
    assert [(finding.file, finding.rule) for finding in made.outline.findings] == [
        ("content/guides/guide.md", "body-html")
    ]
    assert made.outline.blocked


def test_settings_that_are_wrong_are_told(repo: Repo, sheet: Make) -> None:
    repo.write("publisher.yml", "name: x\n")
    repo.write("schemas/retired-ids.txt", "permanence\n")
    made = sheet()
    assert [(finding.file, finding.rule) for finding in made.outline.findings] == [("publisher.yml", "wrong-length")]
    assert made.sheet.sensitive


def test_a_fact_is_told_once(repo: Repo, sheet: Make) -> None:
    repo.change(PATH, "04 72 19 81 81", "01 98 76 54 32")
    repo.change(PATH, "territory: national\n", "territory: national\nnote: Composez bien le 01 98 76 54 32.\n")
    assert sheet().sheet.facts == []


def test_every_value_bears_its_label(repo: Repo, sheet: Make) -> None:
    fact = (
        "facts:\n  - fact: signature\n    date: '2026-11-02'\n    starts_on: '2026-11-03'\n    attested_by: registre\n"
    )
    repo.change(PERSON, "kind: association\n", f"kind: association\n{fact}")
    sentences = [line.sentence for line in sheet().sheet.records[0].lines]
    assert (
        "Convention signée (ajout) : date : 2 novembre 2026 ; en vigueur à partir du 3 novembre 2026 ; attestée par : registre"
    ) in [sentence.replace("\u00a0", " ") for sentence in sentences]


def test_a_text_that_loses_its_link_changes_its_page(root: Root, tmp_path) -> None:
    other = SCHEME.replace("Permanence d'exemple", "Autre").replace("- defendre", "- agir").replace("- tous", "- sport")
    root.write("schemes/autre.md", other + "\nVoyez [la permanence](/dispositifs/permanence/).\n")
    before = root.load()
    root.draft("schemes/permanence.md")
    sides = Sides(site(before), site(root.load(DAY)), frozenset({"schemes/permanence.md"}))
    assert "/dispositifs/autre/" in {one.address for one in sides.changed()}


def test_no_partner_at_all(repo: Repo, sheet: Make) -> None:
    repo.write("partners/nouvelle/partner.yml", PARTNER.replace("Association Exemple", "Nouvelle"))
    assert sheet().outline.verdict.startswith("Aucune erreur.")
