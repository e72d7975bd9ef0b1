"""The licence of the open data: none until somebody has decided one (`data_licence` of publisher.yml)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

SETTING = "data_licence"


class Licence(NamedTuple):
    """A licence: its SPDX identifier, its French name, where its text is."""

    id: str
    name: str
    address: str


LICENCES = {
    "etalab-2.0": Licence(
        "etalab-2.0", "Licence Ouverte 2.0", "https://www.etalab.gouv.fr/licence-ouverte-open-licence/"
    ),
}  # fmt: skip


def licence(publisher: Mapping[str, str]) -> Licence | None:
    """The licence that a publisher has chosen; None, the default, when no file may be offered."""
    return LICENCES.get(publisher.get(SETTING, ""))
