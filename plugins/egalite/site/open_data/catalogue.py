"""The catalogue in JSON-LD, after DCAT-AP 3 (https://semiceu.github.io/DCAT-AP/releases/3.0.0/): what a portal harvests."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

from egalite import titles
from egalite.site import addresses
from egalite.site.open_data.licence import Licence
from egalite.site.site import Site

Node = dict[str, Any]
_AUTHORITY = "http://publications.europa.eu/resource/authority"
_CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "spdx": "http://spdx.org/rdf/terms#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_MEDIA = {"csv": "text/csv", "json": "application/json"}
_TITLE = "Dispositifs contre le racisme en France"
_DESCRIPTION = (
    "Qui aide contre le racisme, où, et comment le joindre : les faits des fiches en ligne, avec le jour de leur dernière "
    "vérification et le changement dans lequel un éditeur les a relues."
)
_KEYWORDS = ("racisme", "discrimination", "accès aux droits", "victimes", "annuaire")


def catalogue(site: Site, licence: Licence, files: Mapping[str, bytes], described: Mapping[str, str]) -> Node:
    """The catalogue of a site and its one data set.

    `files` are its distributions by address; `described` gives a French title of each, by the name of its table.
    """
    home = site.address + addresses.OPEN_DATA
    dataset = f"{home}#donnees"
    publisher = {"@id": f"{home}#editeur", "@type": "foaf:Agent", "foaf:name": site.publisher["name"] or titles.HOME}
    return {
        "@context": _CONTEXT,
        "@graph": [
            {
                "@id": home,
                "@type": "dcat:Catalog",
                "dct:title": _french(titles.OPEN_DATA),
                "dct:description": _french(_DESCRIPTION),
                "dct:publisher": {"@id": publisher["@id"]},
                "dct:language": _term("language", "FRA", "dct:LinguisticSystem"),
                "foaf:homepage": _typed(f"{site.address}/", "foaf:Document"),
                "dct:modified": _day(site),
                "dcat:dataset": {"@id": dataset},
            },
            publisher,
            {
                "@id": dataset,
                "@type": "dcat:Dataset",
                "dct:identifier": dataset,
                "dct:title": _french(_TITLE),
                "dct:description": _french(_DESCRIPTION),
                "dcat:keyword": [_french(word) for word in _KEYWORDS],
                "dcat:theme": _term("data-theme", "JUST", "skos:Concept"),
                "dct:publisher": {"@id": publisher["@id"]},
                **_contact(site),
                "dct:accrualPeriodicity": _term("frequency", "DAILY", "dct:Frequency"),
                "dct:language": _term("language", "FRA", "dct:LinguisticSystem"),
                "dct:modified": _day(site),
                "dcat:landingPage": _typed(home, "foaf:Document"),
                "dcat:version": addresses.DATA_VERSION,
                "dcat:distribution": [
                    _distribution(site, licence, address, content, described) for address, content in files.items()
                ],
            },
        ],
    }


def _distribution(site: Site, licence: Licence, address: str, content: bytes, described: Mapping[str, str]) -> Node:
    table, _, suffix = address.rpartition("/")[2].partition(".")
    node: Node = {
        "@id": site.address + address,
        "@type": "dcat:Distribution",
        "dct:title": _french(f"{described[table]} ({suffix.upper()})"),
        "dcat:accessURL": {"@id": site.address + addresses.OPEN_DATA},
        "dcat:downloadURL": {"@id": site.address + address},
        "dcat:mediaType": _typed(f"https://www.iana.org/assignments/media-types/{_MEDIA[suffix]}", "dct:MediaType"),
        "dct:format": _term("file-type", suffix.upper(), "dct:MediaTypeOrExtent"),
        "dct:license": _typed(licence.address, "dct:LicenseDocument"),
        "dcat:byteSize": {"@type": "xsd:nonNegativeInteger", "@value": str(len(content))},
        "spdx:checksum": {
            "@type": "spdx:Checksum",
            "spdx:algorithm": {"@id": "spdx:checksumAlgorithm_sha256"},
            "spdx:checksumValue": {"@type": "xsd:hexBinary", "@value": hashlib.sha256(content).hexdigest()},
        },
    }
    schema = addresses.data_schema(table, suffix)
    return node | ({"dct:conformsTo": _typed(site.address + schema, "dct:Standard")} if schema else {})


def _contact(site: Site) -> Node:
    email = site.publisher["contact_email"]
    if not email:
        return {}
    card = {"@type": "vcard:Organization", "vcard:fn": site.publisher["name"] or titles.HOME}
    return {"dcat:contactPoint": card | {"vcard:hasEmail": {"@id": f"mailto:{email}"}}}


def _french(text: str) -> Node:
    return {"@language": "fr", "@value": text}


def _typed(address: str, typ: str) -> Node:
    return {"@id": address, "@type": typ}


def _term(authority: str, code: str, typ: str) -> Node:
    return _typed(f"{_AUTHORITY}/{authority}/{code}", typ)


def _day(site: Site) -> Node:
    return {"@type": "xsd:date", "@value": site.registry.day.isoformat()}


def addressed(contents: Sequence[tuple[str, bytes]]) -> Mapping[str, bytes]:
    """Files by address, from their names in the folder of the version."""
    return {addresses.data_file(name): content for name, content in contents}
