"""The open files of the corpus, made from its records without building its pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from egalite.history.provenance import History
from egalite.records.content import publisher
from egalite.records.registry import Registry, load, published
from egalite.site import emergency
from egalite.site.directory import Directory
from egalite.site.open_data.files import files
from egalite.site.pages import orientation
from egalite.site.site import Site
from egalite.site.views.records import Views
from tests.support import corpus

OPEN = {**publisher.read(corpus.PUBLISHER), "data_licence": "etalab-2.0"}
FOLDER = "donnees/v1/"
Files = Mapping[str, bytes]


def site_of(registry: Registry, history: History = History("merge"), told: Mapping[str, str] = OPEN) -> Site:  # noqa: B008
    """A site of some records, as a build makes it."""
    questions = orientation.read(registry)
    directory = Directory(registry, Views(registry), questions.helpline, answers=questions.answers)
    numbers = emergency.read(registry.root)
    return Site(told["site_url"], registry, directory, history, numbers, questions, publisher=told)


def made(site: Site) -> dict[str, bytes]:
    """Its open files, by name inside the folder of the version."""
    return {name.removeprefix(FOLDER): content for name, content in files(site).items()}


@pytest.fixture(scope="package")
def records() -> Registry:
    """The records of the corpus, as pages are made from them."""
    return published(load(corpus.CORPUS, corpus.DAY, style=False))


@pytest.fixture(scope="package")
def site(records: Registry) -> Site:
    """The corpus's site under an open licence."""
    return site_of(records)


@pytest.fixture(scope="package")
def open_files(site: Site) -> Files:
    """Its files."""
    return made(site)


@pytest.fixture
def changed(tmp_path: Path) -> Callable[..., Files]:
    """The files of a copy of the corpus that a function has changed."""

    def run(change: Callable[[Path], None]) -> Files:
        root = corpus.copied(tmp_path / "root")
        change(root)
        return made(site_of(published(load(root, corpus.DAY, style=False))))

    return run


def with_schemes(registry: Registry, **schemes: Mapping[str, object]) -> Registry:
    """A registry where some schemes have other fields."""
    records = {**registry.corpus.records, "scheme": {**registry.schemes, **schemes}}
    corpus_ = replace(registry.corpus, records=records)
    return replace(registry, corpus=corpus_)
