"""A zoo for each test, and visitors that do not wait."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from egalite.register.links.inventory import Target
from egalite.register.links.network import Network
from egalite.register.links.visit import Visitor
from tests.register.links.zoo import HOST, Site, Zoo, zoo

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
OURS = "egalite.exemple.fr"


class Restless(Visitor):
    """Writes down the seconds that it would have slept."""

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.slept: list[float] = []


@pytest.fixture
def beasts() -> Iterator[Zoo]:
    """Sites by host; ours exists."""
    with zoo() as servers:
        servers.sites[OURS] = Site()
        yield servers


@pytest.fixture
def visitor(beasts: Zoo) -> Callable[[], Visitor]:
    """Makes a visitor of the zoo, as a new process would have: it has asked nothing yet. Time passes when it sleeps."""

    def make() -> Visitor:
        network = Network(
            "EgaliteLiens/1.0 (+https://egalite.exemple.fr)", beasts.resolve, beasts.connect, patience=1.5
        )
        made = Restless(network, OURS, clock=lambda: 0.0)
        made.sleep = made.slept.append
        return made

    return make


def target(url: str = f"http://{HOST}/aide", role: str = "contact", path: str = "schemes/permanence.md") -> Target:
    """An address that a record names."""
    one = Target(url, owners=["association-exemple"], names=["Association Exemple"], sites=[f"https://{HOST}"])
    one.records[role].append(path)
    return one
