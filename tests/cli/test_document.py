"""`egalite document`: a document kept in the register, dated, never written over; nothing where it cannot be made."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from egalite.cli import main as cli
from tests.register.documents.conftest import CHARTER, CONVENTION

DAY = "2026-11-23"
SIGNED = "facts:\n  - fact: signature\n    date: '2026-01-15'\n    attested_by: registre\n"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """The publisher's file beside two files that stand for the real texts."""
    (tmp_path / "convention.pdf").write_bytes(CONVENTION)
    (tmp_path / "charte.pdf").write_bytes(CHARTER)
    (tmp_path / "publisher.yml").write_text("convention_file: 'convention.pdf'\ncharter_file: 'charte.pdf'\n")
    return tmp_path


@pytest.fixture
def document(root, texts, capsys) -> Run:
    """Run the command; gives its exit code and what it printed."""

    def run(kind: str, *options: str, partner: str = "association-exemple") -> tuple[int, str, str]:
        capsys.readouterr()
        common = ("--root", str(root.path), "--publisher", str(texts / "publisher.yml"), "--on", DAY)
        code = cli.run(["document", kind, partner, *common, *options])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


@pytest.fixture
def private(tmp_path: Path) -> Path:
    folder = tmp_path / "registre"
    assert cli.run(["register", "init", str(folder)]) == 0
    return folder


def test_it_is_kept_in_the_register_and_never_written_over(root, document, private) -> None:
    root.change("partners/association-exemple/partner.yml", "kind: association\n", f"kind: association\n{SIGNED}")
    options = ("--register", str(private))
    first = private / f"documents/association-exemple/{DAY}-preavis.pdf"
    code, out, _ = document("preavis", *options)
    assert (code, out) == (0, f"Document gardé au registre : {first.relative_to(private)}\n")
    content = first.read_bytes()
    assert "tient déjà ce document" in document("preavis", *options)[1]
    root.change("partners/association-exemple/partner.yml", "Association Exemple", "Association Renommée")
    assert f"{DAY}-preavis-2.pdf" in document("preavis", *options)[1]
    assert first.read_bytes() == content
    assert sorted(path.name for path in first.parent.iterdir()) == [f"{DAY}-preavis-2.pdf", f"{DAY}-preavis.pdf"]
    assert not [*root.path.rglob("*.pdf")]


def test_conditions_are_written_where_one_asks(document, texts) -> None:
    made = texts / "made.pdf"
    code, out, err = document("conditions", "--output", str(made))
    assert code == 0
    assert made.read_bytes().startswith(b"%PDF-")
    assert out.count("À signer avec") == 2
    assert "ne nomme aucune version" in err


def test_it_asks_where_to_keep_it_and_never_in_the_public_records(root, document, private) -> None:
    code, _, err = document("relance")
    assert (code, "il manque --register" in err) == (2, True)
    code, _, err = document("relance", "--register", str(private), "--output", str(root.path / "relance.pdf"))
    assert (code, "est dans le dépôt public" in err) == (2, True)
    assert not [*root.path.rglob("*.pdf")]


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda folder: (folder / "charte.pdf").unlink(), r"charter_file : aucun fichier « .*charte\.pdf » ; placez-y le PDF"),
        (lambda folder: (folder / "convention.pdf").write_text("du texte"), r"convention_file : .* n'est pas un PDF complet"),
        (lambda folder: (folder / "convention.pdf").write_bytes(CONVENTION[:12]), r"n'est pas un PDF complet"),
        (lambda folder: (folder / "publisher.yml").write_text("charter_file: 'charte.pdf'\n"), r"convention_file : ce champ est vide"),
        (lambda folder: (folder / "charte.pdf").write_bytes(CONVENTION), r"désignent le même fichier"),
    ],
)  # fmt: skip
def test_without_both_texts_nothing_is_written(document, texts, spoil, message) -> None:
    spoil(texts)
    code, _, err = document("conditions", "--output", str(texts / "made.pdf"))
    assert code == 2
    assert re.search(message, err), err
    assert not (texts / "made.pdf").exists()


def test_a_signed_text_is_not_written_over(document, texts) -> None:
    code, _, err = document("conditions", "--output", str(texts / "charte.pdf"))
    assert (code, (texts / "charte.pdf").read_bytes()) == (2, CHARTER)
    assert "est l'un des textes signés" in err


def test_without_pango_it_says_what_to_install_and_keeps_nothing(document, private, monkeypatch) -> None:
    import builtins

    real = builtins.__import__

    def absent(name, *args, **kwargs):
        if name == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'")
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", absent)
    code, _, err = document("conditions", "--register", str(private))
    assert code == 2
    assert "tools/system-packages pango" in err
    assert not (private / "documents").exists()
