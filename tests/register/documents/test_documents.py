"""Each document of a convention's life, drawn once: names and dates of the records, blanks for the rest, read by assistive tools."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from egalite.records.vocabulary import vocabularies
from egalite.register.documents import DocumentError, catalogue
from egalite.register.documents.case import Choices, open_case
from egalite.register.private.reader import Register
from tests.register.documents.conftest import CHARTER, CITY, CONVENTION, DAY, MEETING, Records

ABOUT = {"adieu": "cercle-exemple", "convocation": "2027-04-20"}
# What each document says that no other source than the records and the register could have told it.
SAID = {
    "conditions": ("Nom : Ville d’Exemple", "Plan d’action de la Ville d’Exemple", "Outil : Guide fictif, promis le 10 février 2026",
                   "Fichier : logo.png", "Signature de la convention, le : 15 janvier 2026", "Dernier jour, le : 31 janvier 2029",
                   sha256(CONVENTION).hexdigest(), sha256(CHARTER).hexdigest(), "☐ Textes et logo",
                   "Des juristes fictifs vous reçoivent gratuitement", "01 99 00 12 34"),
    "avenant": ("Avenant n° 1", "Convention signée le 15 janvier 2026", "Dernier jour avant cet avenant : 31 janvier 2029",
                "Nouveau dernier jour, le : 30 juin 2030"),
    "evaluation": ("Année évaluée : 1, du 1er février 2026 au 31 janvier 2027", "Permanence d’Exemple En ligne", "Sans réponse",
                   "Réponse reçue, 20 mars 2026", "Guide fictif Outil 10 février 2026", "rien n’est inscrit"),
    "relance": ("Logo : Le partenaire remet le fichier de son logo. 1er septembre 2026 1er octobre 2026 10 octobre 2026",
                "Guide fictif, attendu le 10 octobre 2026", "À l’attention de : Direction de la citoyenneté"),
    "preavis": ("Lettre recommandée", "signée avec vous le 15 janvier 2026", "au plus tard le 31 janvier 2029",
                "réuni le 20 avril 2027, s’est prononcé pour le retrait de « Plan d’action de la Ville d’Exemple »",
                "Aucune indemnité n’est due"),
    "accuse": ("Nous avons reçu le 1er mars 2027", "Numéro de recommandé : 1A 234", "Dernier jour de la convention : 1er mai 2027",
               "Premier jour sans vos fiches sur le site : 2 juin 2027"),
    "adieu": ("pour dernier jour le 30 juin 2026", "À partir du 1er juillet 2026", "Vos fiches ont quitté le site le 31 juillet 2026",
              "Écoute du Cercle Exemple"),
    "convocation": ("le 20 avril 2027", "quinze jours ouvrés avant : 30 mars 2027", "Campagne : Une",
                    "Retrait : Dispositifs", "Ville d’Exemple", "Cercle Exemple", "Plan d’action de la Ville d’Exemple"),
}  # fmt: skip


@pytest.fixture(scope="module")
def drawn(records: Records) -> dict[str, PdfReader]:
    return {kind: PdfReader(io.BytesIO(make(records, kind).pdf())) for kind in catalogue.KINDS}


def make(records: Records, kind: str, **chosen: Any) -> catalogue.Document:
    choices = records.choices(**{"ends": date(2030, 6, 30), **chosen})
    return catalogue.make(kind, ABOUT.get(kind, "ville-exemple"), records.registry, records.register, choices)


def text(reader: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split()).replace("• ", "")


def test_each_kind_of_the_vocabulary_has_its_document() -> None:
    assert set(catalogue.KINDS) == set(vocabularies()["letter-kinds"]) == set(SAID)


@pytest.mark.parametrize("kind", SAID)
def test_it_says_what_is_recorded(drawn: dict[str, PdfReader], kind: str) -> None:
    read = text(drawn[kind]).replace("\u202f", " ").replace("\xa0", " ")
    assert [words for words in SAID[kind] if words not in read] == [], read


@pytest.mark.parametrize("kind", SAID)
def test_it_names_nobody_and_leaves_their_place(drawn: dict[str, PdfReader], kind: str) -> None:
    """The key of a person does not enter, let alone a name: whoever signs writes it."""
    read = text(drawn[kind]).replace("\xa0", " ")
    assert "contact-1" not in read
    for side in read.split("Pour le Défenseur des droits")[1:]:
        assert side.split()[:3] == ["Nom", ":", "Fonction"], side


def structure(reader: PdfReader) -> list[str]:
    """The tags of a document, in order."""
    kinds: list[str] = []

    def walk(node: Any) -> None:
        node = node.get_object()
        if isinstance(node, list):
            for child in node:
                walk(child)
        elif isinstance(node, dict):
            kinds.append(node.get("/S", ""))
            walk(node.get("/K", []))

    walk(reader.trailer["/Root"]["/StructTreeRoot"]["/K"])  # type: ignore[index]
    return kinds


def bookmarks(items: Any) -> Iterator[str]:
    for item in items:
        yield from bookmarks(item) if isinstance(item, list) else [item.title]


@pytest.mark.parametrize("kind", SAID)
def test_it_is_accessible(drawn: dict[str, PdfReader], kind: str) -> None:
    """What PDF/UA-1 (ISO 14289-1) asks and a program can see: its own declaration, language, title, tags, headings in order, fonts."""
    reader = drawn[kind]
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "fr"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b'pdfuaid:part="1"' in root["/Metadata"].get_data()
    title = str(reader.metadata.title) if reader.metadata else ""
    assert title.endswith(
        {"adieu": "\xa0: Cercle Exemple", "convocation": "comité de suivi"}.get(kind, "\xa0: Ville d’Exemple")
    )
    tags = structure(reader)
    assert {"/Document", "/H1", "/P", "/L", "/LI"} <= set(tags)
    assert tags.count("/H1") == 1
    levels = [int(tag[2]) for tag in tags if tag in ("/H1", "/H2", "/H3")]
    assert all(after <= before + 1 for before, after in pairwise(levels)), "no level is skipped"
    assert ("/TH" in tags) == ("/Table" in tags)
    assert len(list(bookmarks(reader.outline))) == len(levels)
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            for inner in font.get_object().get("/DescendantFonts", [font]):
                assert "/FontFile" in str(inner.get_object()["/FontDescriptor"].get_object()), "each font is inside"


def test_the_same_records_and_day_give_the_same_bytes(records: Records) -> None:
    assert make(records, "accuse").pdf() == make(records, "accuse").pdf()


def register(**data: Any) -> Register:
    return Register(NOWHERE, {"ville-exemple": data}, {}, {}, ())


NOWHERE = Path()
REFUSED: dict[str, tuple[str, str, Choices, str]] = {
    "nothing asked": ("relance", "ville-exemple", Choices(), "rien n'attend de réponse"),
    "no letter": ("accuse", "ville-exemple", Choices(), "aucune lettre de fin reçue"),
    "not over": ("adieu", "ville-exemple", Choices(), "la fin de la convention n'est pas inscrite"),
    "no convention": ("avenant", "maison-exemple", Choices(), "n'a pas de convention inscrite"),
    "over": ("avenant", "cercle-exemple", Choices(), "un avenant serait sans effet"),
    "over, notice": ("preavis", "cercle-exemple", Choices(), "la convention est déjà finie"),
    "ends first": ("avenant", "ville-exemple", Choices(ends=date(2026, 1, 1)), "vient avant le premier jour"),
    "no such year": ("evaluation", "ville-exemple", Choices(years=("4",)), "n'a pas d'année 4"),
    "no such meeting": ("convocation", "2027-04-2", Choices(), "aucune réunion « 2027-04-2 » au registre"),
    "no such partner": ("relance", "ville-exempl", Choices(), "le plus proche est « ville-exemple »"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_what_would_say_nothing_true_is_not_made(records: Records, case: str) -> None:
    kind, identifier, choices, message = REFUSED[case]
    with pytest.raises(DocumentError) as caught:
        catalogue.make(kind, identifier, records.registry, register(), choices)
    assert message in str(caught.value)


def test_years_not_evaluated_are_those_of_the_grid(records: Records) -> None:
    assert "Année évaluée\xa0: 1, du" in make(records, "evaluation").html
    done = register(evaluations=[{"covers": ["1"], "done_on": "2027-02-01"}])
    html = catalogue.make("evaluation", "ville-exemple", records.registry, done).html
    assert "Année évaluée\xa0: 2, du 1er\xa0février\xa02027" in html
    html = catalogue.make("evaluation", "ville-exemple", records.registry, done, Choices(years=("1", "2"))).html
    assert "Années évaluées\xa0: 1, 2" in html


def test_an_urgent_meeting_and_a_mediation_say_so(records: Records) -> None:
    meetings = {"2027-04-20": {**MEETING, "type": "mediation", "urgent": True, "requested_by": "partner"}}
    html = catalogue.make("convocation", "2027-04-20", records.registry, Register(NOWHERE, {}, meetings, {}, ())).html
    assert "en médiation" in html
    assert "le délai de quinze jours ouvrés ne s’applique pas" in html
    assert "Dernier jour pour convoquer" not in html


def test_a_desk_offers_what_can_be_made(records: Records) -> None:
    def offered(identifier: str, held: Register) -> set[str]:
        return set(catalogue.possible(open_case(records.registry, identifier, held)))

    assert offered("ville-exemple", register()) == {"conditions", "avenant", "evaluation", "preavis"}
    assert offered("ville-exemple", register(**CITY)) == set(catalogue.OF_PARTNER) - {"adieu"}
    assert offered("cercle-exemple", register()) == {"conditions", "evaluation", "adieu"}
    assert offered("maison-exemple", register()) == {"conditions"}
    assert records.registry.day == DAY
