"""Gaps of the settings: fields of `publisher.yml`, `forge.yml`, `deploy/`, `content/proposers.yml` that are empty or cannot be read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from egalite.hosting.instance.gap import Audience, Gap, Stage
from egalite.hosting.release.signature import SIGNERS
from egalite.records.content import contacts, forge, hosts, proposers, publisher
from egalite.records.data_file import DataFile
from egalite.records.document import Document
from egalite.records.schema import schema

_FORGE = ("kind", "url", "repository", "branch")
# Of a publisher file: what the register prints on documents, not what the site shows.
_REGISTER = ("convention_file", "charter_file")


def gaps(root: Path) -> Iterator[Gap]:
    """The gaps of the settings of a root."""
    yield from _publisher(root)
    yield from _forge(root)
    yield from _hosts(root)
    yield from _signers(root)
    document, unreadable = _opened(root, proposers.FILE, Audience.FORGE, Stage.OPEN)
    yield from unreadable
    if not unreadable and not (document.data or {}).get("team"):
        told = "aucun compte de l'équipe : personne ne pourra changer autre chose qu'une fiche (docs/editeur-qui-propose.md)"
        yield _gap(document, "team", Audience.FORGE, Stage.OPEN, told)
    document, unreadable = _opened(root, contacts.FILE, Audience.PUBLISHER, Stage.LATER)
    yield from unreadable
    if not unreadable and not (document.data or {}).get("verified_on"):
        told = "appelez chaque contact de la fiche imprimée (deploy/fiche-contacts.html), puis écrivez le jour"
        yield _gap(document, "verified_on", Audience.PUBLISHER, Stage.LATER, told)


def _publisher(root: Path) -> Iterator[Gap]:
    document, unreadable = _opened(root, publisher.FILE, Audience.PUBLISHER, Stage.PUBLISH)
    yield from unreadable
    data = document.data or {}
    for names, audience, stage, why in (
        (publisher.REQUIRED, Audience.PUBLISHER, Stage.PUBLISH, "« make publish » refuse sans lui"),
        (
            publisher.EXPECTED,
            Audience.PUBLISHER,
            Stage.LATER,
            "le RGPD ou la convention le demande ; la page dit « Pas encore précisé »",
        ),
        (_REGISTER, Audience.REGISTER, Stage.LATER, "« egalite document conditions » en a besoin"),
    ):
        for name in () if unreadable else names:
            if not str(data.get(name, "")).strip():
                yield _gap(document, name, audience, stage, f"{publisher.LABELS[name]} : {why}")


def _forge(root: Path) -> Iterator[Gap]:
    document, unreadable = _opened(root, forge.FILE, Audience.FORGE, Stage.OPEN)
    yield from unreadable
    titles = schema(forge.FILE.kind)["properties"]
    for name in () if unreadable else (*_FORGE, "private"):
        if not (document.data or {}).get(name):
            stage = Stage.LATER if name == "private" else Stage.OPEN
            yield _gap(document, name, Audience.FORGE, stage, f"{titles[name]['title']} : {_USES[name]}")


_USES = dict.fromkeys(_FORGE, "« egalite intake » et le CMS en ont besoin") | {
    "private": "les alertes et la liste des échéances n'arrivent à personne sans lui"
}


def _hosts(root: Path) -> Iterator[Gap]:
    document, unreadable = _opened(root, hosts.FILE, Audience.HOST, Stage.DEPLOY)
    yield from unreadable
    data = document.data or {}
    if not unreadable and "hosts" not in data:
        told = "aucune machine : la version est construite et gardée, elle n'est pas mise en ligne"
        yield _gap(document, "hosts", Audience.HOST, Stage.DEPLOY, told)
    if data.get("signature") == "optional":
        told = "une version sans signature est acceptée : c'est pour un essai ; videz ce champ avant d'ouvrir au public"
        yield _gap(document, "signature", Audience.HOST, Stage.DEPLOY, told)


def _signers(root: Path) -> Iterator[Gap]:
    file = root / "deploy" / SIGNERS
    keys = file.read_text(encoding="utf-8", errors="replace").splitlines() if file.is_file() else []
    if not any(line.strip() and not line.startswith("#") for line in keys):
        told = "aucune clé ne signe les versions : « egalite instance keys » la fait et l'inscrit"
        yield Gap(f"deploy/{SIGNERS}", 1, "", Audience.HOST, Stage.DEPLOY, told)


def _opened(root: Path, file: DataFile, audience: Audience, stage: Stage) -> tuple[Document, list[Gap]]:
    """The file, and the gaps that it is if it cannot be read."""
    document = file.open(root)
    return document, [
        Gap(found.file, found.line, ".".join(map(str, found.pointer or ())), audience, stage, str(found.message))
        for found in document.findings
    ]


def _gap(document: Document, field: str, audience: Audience, stage: Stage, message: str) -> Gap:
    place = document.finding("instance", (field,), message, key=True)
    return Gap(document.path, place.line, field, audience, stage, message)
