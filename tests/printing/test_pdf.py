"""The PDFs: one page for the card, and what PDF/UA-1 asks for, as far as no veraPDF is packaged: structure, language, fonts."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from egalite.printing import PrintError, documents, pdf, publication
from egalite.printing.documents import Document
from egalite.printing.selection import _panels
from egalite.records.numbers import DIALLED, dial
from egalite.site import addresses
from egalite.site.kit import codes
from egalite.site.site import Site


def structure(reader: PdfReader) -> Iterator[DictionaryObject]:
    """Every element of the tree of tags, in reading order."""

    def walk(node: Any) -> Iterator[DictionaryObject]:
        node = node.get_object()
        if isinstance(node, DictionaryObject):
            if "/S" in node:
                yield node
            kids = (
                node.get("/K", ArrayObject()).get_object() if hasattr(node.get("/K"), "get_object") else node.get("/K")
            )
            for kid in kids if isinstance(kids, ArrayObject) else ([kids] if kids is not None else []):
                if not isinstance(kid, int):
                    yield from walk(kid)

    return walk(reader.trailer["/Root"]["/StructTreeRoot"])  # type: ignore[index]


def text(reader: PdfReader) -> str:
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in reader.pages))


@pytest.mark.parametrize("name", ["directory_pdf", "card_pdf", "poster_pdf"])
def test_it_is_tagged_as_pdf_ua_1_asks(name: str, request: pytest.FixtureRequest):
    reader: PdfReader = request.getfixturevalue(name)
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "fr"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert re.search(rb"pdfuaid:part[^0-9]{1,4}1", root["/Metadata"].get_object().get_data())
    assert reader.metadata is not None
    assert reader.metadata.title
    kinds = [element["/S"] for element in structure(reader)]
    assert kinds.count("/H1") == 1
    levels = [int(kind[2]) for kind in kinds if re.fullmatch(r"/H[1-6]", kind)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels)), "a level is skipped"
    figures = [element for element in structure(reader) if element["/S"] == "/Figure"]
    assert figures
    assert all(element.get("/Alt") for element in figures)
    for page in reader.pages:
        for annotation in page.get("/Annots", ()):
            assert annotation.get_object().get("/Contents") or annotation.get_object().get("/StructParent") is not None
        if "/Annots" in page:
            assert page["/Tabs"] == "/S"


@pytest.mark.parametrize("name", ["directory_pdf", "card_pdf"])
def test_its_fonts_are_inside(name: str, request: pytest.FixtureRequest):
    reader: PdfReader = request.getfixturevalue(name)
    fonts = {key: font.get_object() for page in reader.pages for key, font in page["/Resources"]["/Font"].items()}  # type: ignore[index]
    assert fonts
    for font in fonts.values():
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
        assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(descriptor)
        assert "/ToUnicode" in font


def bookmarks(items: Any) -> Iterator[str]:
    """Titles of an outline, whatever their depth."""
    for item in items:
        if isinstance(item, list):
            yield from bookmarks(item)
        else:
            yield item.title


def test_the_directory_has_bookmarks_to_each_part(directory_pdf: PdfReader, site: Site):
    titles = list(bookmarks(directory_pdf.outline))
    assert "En danger maintenant" in titles
    assert any(title.endswith("partout en France") for title in titles)
    assert {site.views.scheme(one)["name"] for one in site.directory.online} <= set(titles)


def test_emergencies_come_first(directory_pdf: PdfReader, card_pdf: PdfReader, site: Site):
    for reader in (directory_pdf, card_pdf):
        first = text(reader) if len(reader.pages) == 1 else re.sub(r"\s+", " ", reader.pages[0].extract_text())
        places = [first.index(number["number"]) for number in site.numbers.values()]
        assert max(places[:3]) < first.index("Tenu à jour sur")


def test_every_number_shown_is_printed_with_the_address_of_its_page(directory_pdf: PdfReader, site: Site):
    printed = text(directory_pdf).replace(" ", "")
    for identifier in site.directory.online:
        for contact in site.views.scheme(identifier)["contacts"]:
            if contact["type"] in DIALLED and contact["value"]:
                assert contact["value"].replace("\u00a0", "") in printed, identifier
        assert addresses.scheme(identifier) in printed


def test_what_is_not_online_is_not_printed(directory_pdf: PdfReader, card_pdf: PdfReader, site: Site):
    shown = {dial(channel["value"]) for one in site.directory.online for channel in site.registry.schemes[one]["channels"]
             if channel["type"] in DIALLED and "value" in channel}  # fmt: skip
    urgent = {number["number"] for number in site.numbers.values()}
    hidden = [
        channel["value"]
        for identifier, data in site.registry.schemes.items()
        if identifier not in site.directory.online
        for channel in data["channels"]
        if channel["type"] in DIALLED and "value" in channel and dial(channel["value"]) not in shown | urgent
    ]
    assert hidden
    printed = (text(directory_pdf) + text(card_pdf)).replace(" ", "")
    assert not [number for number in hidden if number.replace(" ", "") in printed]


def test_the_card_is_one_page_and_no_panel_overflows(card: Document, card_pdf: PdfReader):
    assert len(card_pdf.pages) == 1
    assert overflowing(card.html) == []


@pytest.mark.parametrize("name", ["Dispositif " * 14, "Anticonstitutionnellement " * 6, "M" * 26 + " i"])
def test_nor_with_the_longest_names(name: str):
    panels, held = _panels([
        {"name": name, "contacts": [{"conditions": ["du lundi au vendredi, de 9 h à 18 h", "prix d'un appel local"]}]}
        for _ in range(20)
    ])  # fmt: skip
    body = "".join(
        '<section class="panel">' + "".join(
            f'<article><p class="number"><a href="tel:1">01 23 45 67 89</a></p><h3>{one["name"]}</h3>'
            f'<p class="conditions">{" · ".join(one["contacts"][0]["conditions"])}</p></article>' for one in panel
        ) + "</section>" for panel in panels
    )  # fmt: skip
    assert held
    html = f'<!DOCTYPE html><html lang="fr"><title>x</title><body><main class="card">{body}</main></body></html>'
    assert overflowing(html) == []


def overflowing(html: str) -> list[str]:
    """Panels of a card whose content is lower than their edge."""
    from weasyprint import CSS, HTML

    page = HTML(string=html).render(stylesheets=[CSS(filename=documents._STYLES["card"])]).pages[0]
    low = []
    for box in page._page_box.descendants():
        if (
            box.element is not None
            and "panel" in (box.element.get("class") or "").split()
            and box.element_tag == "section"
        ):
            edge = box.position_y + box.border_height()
            lowest = max(
                (one.position_y + one.height for one in box.descendants() if type(one).__name__ == "TextBox"), default=0
            )
            if lowest > edge:
                low.append(f"{lowest - edge:.0f} px")
    return low


def test_unchanged_content_prints_nothing_anew(directory: Document, directory_pdf: PdfReader, cache: Path, monkeypatch):
    del directory_pdf
    monkeypatch.setattr(pdf, "write", lambda *_: pytest.fail("drawn again"))
    assert directory.pdf(cache).startswith(b"%PDF-")


def test_the_same_content_gives_the_same_bytes(card: Document, card_pdf: PdfReader, cache: Path, tmp_path: Path):
    del card_pdf
    assert card.pdf(cache) == card.pdf(tmp_path)


def test_without_what_draws_a_publication_goes_on_and_says_so(site: Site, monkeypatch: pytest.MonkeyPatch):
    def missing() -> None:
        raise PrintError("il manque Pango")

    monkeypatch.setattr(pdf, "require", missing)
    monkeypatch.setattr(codes, "files", lambda _: {})
    notices: list[str] = []
    assert publication.files(site, notices) == {}
    assert "il manque Pango" in notices[0]
