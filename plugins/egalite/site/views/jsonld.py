"""JSON-LD in the vocabulary of schema.org: what search engines read of a page.

A data block, not a script: browsers never run it, and a policy without inline scripts allows it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import orjson
from markupsafe import Markup

from egalite.records.registry import Registry
from egalite.site import addresses
from egalite.site.views.contacts import conditions

Node = dict[str, Any]
Trail = Sequence[tuple[str, str]]

_PUBLIC = frozenset({"institution", "collectivite"})
_ORGANISATIONS = {
    "association": "NGO",
    "institution": "GovernmentOrganization",
    "collectivite": "GovernmentOrganization",
    "entreprise": "Corporation",
    "culture": "Organization",
}


def block(nodes: Sequence[Node]) -> Markup:
    """Content of a `<script type="application/ld+json">`: nothing in it can close the element."""
    text = orjson.dumps({"@context": "https://schema.org", "@graph": nodes}).decode()
    return Markup(text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))


def breadcrumb(site: str, trail: Trail) -> Node:
    """BreadcrumbList of (label, address) pairs, the page itself last."""
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": position, "name": label, "item": site + address}
            for position, (label, address) in enumerate(trail, 1)
        ],
    }


def organisation(site: str, registry: Registry, identifier: str) -> Node:
    """Organization of a partner."""
    data = registry.partners[identifier]
    node: Node = {
        "@type": _ORGANISATIONS[data["kind"]],
        "@id": f"{site}{addresses.partner(identifier)}#organisme",
        "name": data["name"],
    }
    if "site" in data:
        node["url"] = data["site"]
    return node


def service(site: str, registry: Registry, identifier: str, contacts: Sequence[Mapping[str, Any]]) -> Node:
    """GovernmentService when a public body operates the scheme, else Service; `contacts` as its page shows them."""
    data = registry.schemes[identifier]
    provider = registry.partners[data["partner"]]
    address = site + addresses.scheme(identifier)
    node: Node = {
        "@type": "GovernmentService" if provider["kind"] in _PUBLIC else "Service",
        "@id": f"{address}#dispositif",
        "name": data["name"],
        "description": data["summary"],
        "url": address,
        "provider": organisation(site, registry, data["partner"]),
        "areaServed": _area(registry, data),
    }
    channels = [found for contact in contacts if (found := _channel(contact))]
    channels.extend(_place(place) for place in data.get("places", ()))
    languages = [code for code in data.get("languages", ()) if code != "fsl"]
    for channel in channels:
        if languages:
            channel["availableLanguage"] = languages
    if channels:
        node["availableChannel"] = channels
    if "audience" in data:
        labels = [registry.vocabularies["audiences"][term].label for term in data["audience"]]
        node["audience"] = [{"@type": "Audience", "audienceType": label} for label in labels]
    return node


def _area(registry: Registry, data: Mapping[str, Any]) -> Node | list[Node]:
    if data["territory"] == "national":
        return {"@type": "Country", "name": "France"}
    labels = registry.vocabularies["departements"]
    return [
        {"@type": "AdministrativeArea", "name": labels[code].label, "identifier": code} for code in data["territory"]
    ]


def _channel(contact: Mapping[str, Any]) -> Node | None:
    """A channel with all its conditions; none for what has no address, nor for a number of the emergency services."""
    kind, href = contact["type"], contact["href"]
    node: Node = {"@type": "ServiceChannel"}
    if href.startswith(("tel:", "sms:")) and not contact["urgent"]:
        name = "serviceSmsNumber" if kind == "sms" else "servicePhone"
        node[name] = {"@type": "ContactPoint", "telephone": href[len("tel:") :]}
    elif href.startswith("https://"):
        node["serviceUrl"] = href
    else:
        return None
    if told := conditions(contact):
        node["description"] = " · ".join(told)
    return node


def _place(place: Mapping[str, Any]) -> Node:
    address: Node = {"@type": "PostalAddress", "addressLocality": place["city"], "addressCountry": "FR"}
    if "address" in place:
        address["streetAddress"] = place["address"]
    if "postcode" in place:
        address["postalCode"] = place["postcode"]
    return {"@type": "ServiceChannel", "serviceLocation": {"@type": "Place", "address": address}}
