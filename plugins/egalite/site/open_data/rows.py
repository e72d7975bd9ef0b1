"""The rows of each table, from what the site shows on its day: the numbers that wait to be verified are in none."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from egalite.records.content import emergency
from egalite.records.numbers import DIALLED, attestation, dial
from egalite.site import addresses
from egalite.site.open_data import opening
from egalite.site.open_data.classes import opened
from egalite.site.site import Site

Row = dict[str, Any]
_NESTED = ("channels", "places", "sources")


class Tables:
    """Rows of one site, by table; those of schemes are in the order of their identifiers."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self.schemes = [self._scheme(identifier) for identifier in sorted(site.directory.online)]
        self.planned = [self._planned(identifier) for identifier in sorted(site.directory.planned)]
        self.partners = [self._partner(identifier) for identifier in sorted(site.directory.by_partner)]

    @property
    def contacts(self) -> Iterator[Row]:
        """A row a contact of a scheme online."""
        return (self._of(row, rank, item) for row in self.schemes for rank, item in enumerate(row["channels"], 1))

    @property
    def places(self) -> Iterator[Row]:
        """A row a place of a scheme online."""
        return (self._of(row, rank, item) for row in self.schemes for rank, item in enumerate(row.get("places", ()), 1))

    @property
    def flat_schemes(self) -> Iterator[Row]:
        """Schemes online less what has its own table."""
        return map(_flat, self.schemes)

    @property
    def flat_planned(self) -> Iterator[Row]:
        """Planned schemes, the same."""
        return map(_flat, self.planned)

    def gone(self) -> list[Row]:
        """What was once in the files, or may have been: its identifier, since when, what replaces it; never the reason."""
        registry, directory = self._site.registry, self._site.directory
        rows = []
        for identifier in sorted(set(directory.absent("scheme"))):
            withdrawal = registry.schemes.get(identifier, {}).get("withdrawal", {})
            other = withdrawal.get("replaced_by")
            rows.append({
                "id": identifier,
                "since": withdrawal.get("date"),
                "replaced_by": other if other in directory.position else None,
            })  # fmt: skip
        return rows

    def emergency(self) -> list[Row]:
        """The emergency numbers, which no scheme's row repeats."""
        document = self._site.registry.corpus.data.get(emergency.FILE.path)
        data = document.data if document is not None else None
        numbers: list[Row] = opened("emergency", data or {}).get("numbers", [])
        return numbers

    def vocabularies(self, names: Collection[str]) -> dict[str, list[Row]]:
        """Identifier and French label of each term of some vocabularies."""
        terms = self._site.registry.vocabularies
        return {name: [{"id": term.id, "label": term.label} for term in terms[name].values()] for name in sorted(names)}

    def _scheme(self, identifier: str) -> Row:
        registry = self._site.registry
        data = registry.schemes[identifier]
        partner = registry.partners[data["partner"]]
        row = opened("scheme", data, addresses="addresses_opened_on" in partner)
        for item, source in zip(row["channels"], data["channels"], strict=True):
            number = source.get("value", "") if source["type"] in DIALLED else ""
            item |= {"e164": _international(number), **_proof(data, source, number)}
        for item, source in zip(row.get("places", ()), data.get("places", ()), strict=True):
            number = source.get("phone", "")
            item |= {"e164": _international(number), **_proof(data, source, number)}
        return self._bearing(identifier, row)

    def _planned(self, identifier: str) -> Row:
        """A scheme to come: nobody answers yet, so that no contact nor place is given."""
        row = opened("scheme", self._site.registry.schemes[identifier])
        return self._bearing(identifier, {name: value for name, value in row.items() if name not in _NESTED})

    def _bearing(self, identifier: str, row: Row) -> Row:
        """A row with its identifier, its page, its last check and the commit in which an editor read it."""
        proof = self._site.history.of(self._site.registry.tree.schemes[identifier])
        data = self._site.registry.schemes[identifier]
        verification = data.get("verification", {})
        return {
            "id": identifier,
            "page": self._site.address + addresses.scheme(identifier),
            "checked_on": verification.get("checked_on"),
            "next_check": verification.get("next_check"),
            "published_on": data.get("published_on"),
            "confirmed_on": data.get("confirmed_on"),
            "commit": proof.validated.id if proof and proof.validated else None,
            **row,
        }

    def _partner(self, identifier: str) -> Row:
        row = opened("partner", self._site.registry.partners[identifier])
        return {"id": identifier, "page": self._site.address + addresses.partner(identifier), **row}

    def _of(self, scheme: Mapping[str, Any], rank: int, item: Mapping[str, Any]) -> Row:
        """A row of a contact or a place: whose it is, and what a table writes in one column."""
        row = {"scheme": scheme["id"], "rank": rank, **item, "commit": scheme["commit"]}
        row["opening"] = opening.hours(item["opening"]) if "opening" in item else None
        row["closed"] = opening.closures(item.get("closed", ()))
        return row


def _flat(row: Row) -> Row:
    flat = {name: value for name, value in row.items() if name not in _NESTED}
    return flat | {"closed": opening.closures(row.get("closed", ()))}


def _proof(data: Mapping[str, Any], item: Mapping[str, Any], number: str) -> Row:
    """The last day that somebody checked a contact, by itself or with its record; None when nobody did."""
    return {"checked_on": attestation(data, item, dial(number) if number else "").checked_on or None}


def _international(written: str) -> str | None:
    """A number in E.164, None for a short one, which has no such form, and for nothing."""
    dialled = dial(written) if written else ""
    return dialled if dialled.startswith("+") else None
