"""Proposals as the form of the site makes them, from records as they are."""

from __future__ import annotations

import base64
import copy
import json
from pathlib import Path
from typing import Any

from egalite.records import contributed
from egalite.records.document import open_document
from egalite.records.schema import reserved

CONTACT = {"role": "secrétariat de l'association", "email": "contact@association.example", "phone": "01 99 00 00 00"}
NEW_RECORD = {
    "name": "Accueil d'exemple",
    "status": "online",
    "needs": ["defendre"],
    "summary": "Une équipe vous accueille sans rendez-vous et vous aide à écrire votre plainte.",
    "sectors": ["tous"],
    "channels": [{"type": "site", "value": "https://accueil.exemple.fr"}],
    "territory": ["69"],
    "sources": [{"url": "https://accueil.exemple.fr/nous"}],
}
BODY = "## Ce que vous pouvez en attendre\n\nUne équipe vous écoute.\n"


def new(identifier: str = "accueil", organisation: str = "association-exemple") -> dict[str, Any]:
    """A new scheme of an organisation of the directory."""
    return {
        "format": "egalite-proposition-1",
        "kind": "new",
        "made_on": "2026-11-20",
        "organisation": {"id": organisation},
        "scheme": {"id": identifier, "record": copy.deepcopy(NEW_RECORD), "body": BODY},
        "contact": dict(CONTACT),
        "declarations": {"authority": True, "texts": True, "information": True},
    }


def update(root: Path, identifier: str) -> dict[str, Any]:
    """A scheme's own record, as the form loads it and gives it back when nothing is changed."""
    path = f"schemes/{identifier}.md"
    document = open_document(root, path)
    assert document.data is not None
    proposal = new(identifier, document.data["partner"])
    proposal["kind"] = "update"
    proposal["scheme"]["base"] = contributed.digest((root / path).read_bytes())
    held = reserved("scheme")
    proposal["scheme"]["record"] = {name: value for name, value in document.data.items() if name not in held}
    proposal["scheme"]["body"] = document.body
    return proposal


def about(root: Path, identifier: str, kind: str) -> dict[str, Any]:
    """What an organisation says of a scheme without changing a field of it: `confirm`, or `close`."""
    proposal = update(root, identifier)
    proposal["kind"] = kind
    proposal["scheme"] = {name: proposal["scheme"][name] for name in ("id", "base")}
    if kind == "close":
        proposal["scheme"]["reason"] = "service-ferme"
    return proposal


def organisation(root: Path, identifier: str = "association-exemple") -> dict[str, Any]:
    """An organisation's own record, as the form loads it and gives it back when nothing is changed."""
    path = f"partners/{identifier}/partner.yml"
    data = open_document(root, path).data or {}
    record = {name: value for name, value in data.items() if name not in reserved("partner")}
    base = contributed.digest((root / path).read_bytes())
    proposal = new(organisation=identifier)
    del proposal["scheme"]
    return proposal | {"kind": "organisation", "organisation": {"id": identifier, "base": base, "record": record}}


def with_logo(proposal: dict[str, Any], image: bytes, alt: str = "Association Exemple") -> dict[str, Any]:
    """The same proposal with a logo and the rights on it."""
    proposal["logo"] = {"alt": alt, "data": base64.b64encode(image).decode()}
    proposal["declarations"]["logo"] = True
    return proposal


def encoded(proposal: Any) -> bytes:
    """The file that the form saves."""
    return json.dumps(proposal, ensure_ascii=False, indent=2).encode()
