"""What a first view weighs, compressed: bytes and files, never seconds. The lists of the corpus are short; `make measure`
weighs those of the day."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from benchmarks import web

from .addresses import PAGES

# The search's engine and lexicon come with its page: its words still find answers once the network is lost.
# The form comes with its questions, the validator of its answers, the records' own rules (numbering plans, patterns, given
# names; numbers that cost, letters that imitate others) and a script a noun: a page for organisations, for all that they propose.
MOST = {"/recherche/": 65_000, "/proposer/": 100_000}
MOST_FILES = {"/proposer/": 25}


@pytest.fixture(scope="module")
def compressed(corpus_site: Path) -> Iterator[str]:
    """Origin that serves the site as a web server will."""
    with web.served(corpus_site) as origin:
        yield origin


@pytest.mark.parametrize("address", PAGES.values())
def test_no_page_is_heavy(browser: Browser, compressed: str, address: str) -> None:
    found = web.weigh(browser, compressed, address)
    assert 5_000 < found.bytes <= MOST.get(address, 25_000)
    assert 4 <= found.requests <= MOST_FILES.get(address, 8)


def test_what_travels_is_compressed(browser: Browser, compressed: str, origin: str) -> None:
    whole = web.weigh(browser, origin, "/dispositifs/").bytes
    assert web.weigh(browser, compressed, "/dispositifs/").bytes < whole / 2
