"""Who a record that is no scheme is of, how to reach them, and where its sources are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from egalite.french.typography import typeset
from egalite.site import addresses
from egalite.site.directory import Directory
from egalite.site.views.contacts import View, shown_host

_EVERYWHERE = {"territory": "national"}  # a channel of a record without a territory serves from everywhere


def organisations(directory: Directory, data: Mapping[str, Any]) -> list[dict[str, str]]:
    """Name of each organisation, its own first, and the address of its page, "" without one."""
    partners = directory.registry.partners
    return [
        {
            "name": typeset(partners[one]["name"]),
            "address": addresses.partner(one) if one in directory.by_partner else "",
        }
        for one in dict.fromkeys((data["partner"], *data.get("co_partners", ())))
    ]


def contacts(directory: Directory, data: Mapping[str, Any]) -> list[View]:
    """Its channels, as a scheme's page shows them."""
    return directory.views.contacts.of({"channels": (), **data, **_EVERYWHERE})


def sources(data: Mapping[str, Any]) -> list[dict[str, str]]:
    """Address and host of each of its sources, its date in words."""
    return [
        {"url": source["url"], "host": shown_host(source["url"]), "note": typeset(source.get("note", ""))}
        for source in data.get("sources", ())
    ]


def terms(directory: Directory, vocabulary: str, data: Mapping[str, Any], field: str) -> list[str]:
    """Labels of the terms of a field, or of its one term; none when it is absent."""
    value = data.get(field, ())
    vocabulary_terms = directory.registry.vocabularies[vocabulary]
    return [typeset(vocabulary_terms[term].label) for term in ([value] if isinstance(value, str) else value)]
