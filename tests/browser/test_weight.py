"""What a first view weighs, compressed: bytes and files, never seconds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from benchmarks import lighthouse, web

from .addresses import PAGES

# The search's engine and lexicon come with its page: its words still find answers once the network is lost.
# The form comes with its questions, the validator of its answers and a script a noun: a page for organisations.
MOST = {"/recherche/": 75_000, "/proposer/": 75_000}
MOST_FILES = {"/proposer/": 22}


@pytest.fixture(scope="module")
def compressed(built: Path) -> Iterator[str]:
    """Origin that serves the site as a web server will."""
    with web.served(built) as origin:
        yield origin


@pytest.mark.parametrize("address", lighthouse.LIGHTEST)
def test_home_and_a_scheme_hold_their_promise(browser: Browser, compressed: str, address: str) -> None:
    found, most = web.weigh(browser, compressed, address), lighthouse.LIGHTEST[address]
    assert (most.bytes, most.requests) == (40_000, 8)
    assert 5_000 < found.bytes <= most.bytes
    assert 4 <= found.requests <= most.requests


@pytest.mark.parametrize("address", [address for name, address in PAGES.items() if name != "not found"])
def test_no_page_is_heavy(browser: Browser, compressed: str, address: str) -> None:
    found = web.weigh(browser, compressed, address)
    assert found.bytes <= MOST.get(address, 60_000)
    assert found.requests <= MOST_FILES.get(address, 8)


def test_what_travels_is_compressed(browser: Browser, compressed: str, built: Path) -> None:
    whole = (built / "dispositifs/index.html").stat().st_size
    assert web.weigh(browser, compressed, "/dispositifs/").bytes < whole / 2


def test_every_measured_page_stands(built: Path) -> None:
    for _, address in lighthouse.PAGES:
        assert (built / address.strip("/") / "index.html").is_file(), address
