"""What a first view weighs, compressed: bytes and files, never seconds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from benchmarks import web

from .addresses import PAGES

# The search's engine and lexicon come with its page: its words still find answers once the network is lost.
# The form comes with its questions, the validator of its answers and a script a noun: a page for organisations.
MOST = {"/recherche/": 75_000, "/proposer/": 75_000}
MOST_FILES = {"/proposer/": 22}


@pytest.fixture(scope="module")
def compressed(corpus_site: Path) -> Iterator[str]:
    """Origin that serves the site as a web server will."""
    with web.served(corpus_site) as origin:
        yield origin


@pytest.mark.parametrize("address", ["/", PAGES["scheme, many contacts"]])
def test_home_and_a_scheme_hold_their_promise(browser: Browser, compressed: str, address: str) -> None:
    found = web.weigh(browser, compressed, address)
    assert 5_000 < found.bytes <= 40_000
    assert 4 <= found.requests <= 8


@pytest.mark.parametrize("address", [address for name, address in PAGES.items() if name != "not found"])
def test_no_page_is_heavy(browser: Browser, compressed: str, address: str) -> None:
    found = web.weigh(browser, compressed, address)
    assert found.bytes <= MOST.get(address, 60_000)
    assert found.requests <= MOST_FILES.get(address, 8)


def test_what_travels_is_compressed(browser: Browser, compressed: str, corpus_site: Path) -> None:
    whole = (corpus_site / "dispositifs/index.html").stat().st_size
    assert web.weigh(browser, compressed, "/dispositifs/").bytes < whole / 2
