"""`egalite convention`: a PDF that names exactly what is signed, and nobody."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pypdf
import pytest

from egalite.cli import main as cli

CONVENTION = b"%PDF-1.7\nConvention fictive\n%%EOF\n"
CHARTER = b"%PDF-1.7\nCharte fictive\n%%EOF\n"


@pytest.fixture
def texts(tmp_path):
    """The publisher's file beside two files that stand for the real texts."""
    (tmp_path / "convention.pdf").write_bytes(CONVENTION)
    (tmp_path / "charte.pdf").write_bytes(CHARTER)
    (tmp_path / "publisher.yml").write_text("convention_file: 'convention.pdf'\ncharter_file: 'charte.pdf'\n")
    return tmp_path


@pytest.fixture
def convention(root, texts, capsys):
    """Run the command; gives its exit code, what it printed, and the PDF's path."""

    def run(*args: str, partner: str = "association-exemple") -> tuple[int, str, str, Path]:
        made = texts / "made.pdf"
        options = ["--publisher", str(texts / "publisher.yml"), "--output", str(made), "--on", "2026-11-23"]
        code = cli.run(["convention", partner, "--root", str(root.path), *options, *args])
        printed = capsys.readouterr()
        return code, printed.out, printed.err, made

    return run


def read(file: Path) -> str:
    """Text of a PDF, in one line."""
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(file).pages).split())


def test_it_names_the_organisation_the_schemes_and_both_texts(convention):
    code, out, _, made = convention()
    assert code == 0
    text = read(made)
    for expected in (
        "Nom : Association Exemple",
        "Permanence d’exemple permanence En ligne",
        "convention.pdf",
        "charte.pdf",
    ):
        assert expected in text
    for raw in (CONVENTION, CHARTER):
        digest = hashlib.sha256(raw).hexdigest()
        assert digest in text
        assert digest in out


def test_it_holds_blanks_and_no_name_of_a_person(convention):
    text = read(convention()[3])
    signatures = text.partition("5. Les signatures")[2]
    for side in ("Pour l’organisme", "Pour le Défenseur des droits"):
        after = signatures.partition(side)[2]
        assert re.match(r" ?Nom : ?Fonction : ?Date : ?Signature :", after), after
    assert text.count("à compléter à la main") == 6


def test_it_is_accessible(convention):
    """What PDF/UA-1 (ISO 14289-1) asks and a program can see: language, title, tags, its own declaration."""
    reader = pypdf.PdfReader(convention()[3])
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "fr"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata.title == "Conditions particulières\xa0: Association Exemple"
    assert b'pdfuaid:part="1"' in root["/Metadata"].get_data()
    kinds: list[str] = []

    def walk(node) -> None:
        node = node.get_object()
        if isinstance(node, list):
            for child in node:
                walk(child)
        elif isinstance(node, dict):
            kinds.append(node.get("/S", ""))
            walk(node.get("/K", []))

    walk(root["/StructTreeRoot"]["/K"])
    assert {"/H1", "/H2", "/H3", "/P", "/L", "/LI", "/Table", "/TH", "/TD"} <= set(kinds)
    assert (kinds.count("/H1"), kinds.count("/H2")) == (1, 5)
    assert all("/FontFile" in str(font) for font in _descriptors(reader)), "each font is inside"


def _descriptors(reader: pypdf.PdfReader) -> list[dict]:
    found = []
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            for inner in font.get_object().get("/DescendantFonts", [font]):
                found.append(inner.get_object()["/FontDescriptor"].get_object())
    assert found
    return found


def test_the_same_records_and_day_give_the_same_bytes(convention):
    first = convention()[3].read_bytes()
    assert convention()[3].read_bytes() == first
    assert convention("--on", "2026-11-24")[3].read_bytes() != first


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda folder: (folder / "charte.pdf").unlink(), r"charter_file : aucun fichier « .*charte\.pdf » ; placez-y le PDF"),
        (lambda folder: (folder / "convention.pdf").write_text("du texte"), r"convention_file : .* n'est pas un PDF complet"),
        (lambda folder: (folder / "convention.pdf").write_bytes(CONVENTION[:12]), r"n'est pas un PDF complet"),
        (lambda folder: (folder / "publisher.yml").write_text("charter_file: 'charte.pdf'\n"), r"convention_file : ce champ est vide"),
        (lambda folder: (folder / "charte.pdf").write_bytes(CONVENTION), r"désignent le même fichier"),
    ],
)  # fmt: skip
def test_without_both_texts_nothing_is_written(convention, texts, spoil, told):
    spoil(texts)
    code, _, err, made = convention()
    assert code == 2
    assert re.search(told, err), err
    assert not made.exists()


def test_an_unknown_partner_and_a_text_as_output(convention, texts):
    code, _, err, made = convention(partner="association-exempl")
    assert (code, made.exists()) == (2, False)
    assert "le plus proche est « association-exemple »" in err
    code, _, err, _ = convention("--output", str(texts / "charte.pdf"))
    assert (code, (texts / "charte.pdf").read_bytes()) == (2, CHARTER)
    assert "est l'un des textes signés" in err


def test_without_pango_it_says_what_to_install(convention, monkeypatch):
    import builtins

    real = builtins.__import__

    def absent(name, *args, **kwargs):
        if name == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'")
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", absent)
    code, _, err, made = convention()
    assert (code, made.exists()) == (2, False)
    assert "tools/system-packages pango" in err
