"""The documents of the corpus, drawn once for tests that only read them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pypdf import PdfReader

from egalite.printing import documents
from egalite.printing.documents import Document
from egalite.records.registry import load, published
from egalite.site.site import Site
from tests.site.open_data.conftest import site_of
from tests.support import corpus


@pytest.fixture(scope="package")
def site() -> Site:
    """The corpus's site."""
    return site_of(published(load(corpus.CORPUS, corpus.DAY, style=False)))


@pytest.fixture(scope="package")
def directory(site: Site) -> Document:
    """The national directory."""
    return documents.document(site, "directory")


@pytest.fixture(scope="package")
def card(site: Site) -> Document:
    """The card."""
    return documents.document(site, "card")


@pytest.fixture(scope="package")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the documents of these tests are kept."""
    return tmp_path_factory.mktemp("print")


@pytest.fixture(scope="package")
def directory_pdf(directory: Document, cache: Path) -> PdfReader:
    return PdfReader(io.BytesIO(directory.pdf(cache)))


@pytest.fixture(scope="package")
def card_pdf(card: Document, cache: Path) -> PdfReader:
    return PdfReader(io.BytesIO(card.pdf(cache)))


@pytest.fixture(scope="package")
def poster_pdf(site: Site, cache: Path) -> PdfReader:
    return PdfReader(io.BytesIO(documents.document(site, "poster").pdf(cache)))
