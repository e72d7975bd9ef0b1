"""The list of the software that makes a release (CycloneDX 1.6), from the locks: what was installed is what they pin."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

PYTHON_LOCK = "requirements/site.txt"
NODE_LOCK = "package-lock.json"
_PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


def text(checkout: Path, release: str, day: date) -> str:
    """The list for a release of this id made on a day; the same locks, id and day give the same text."""
    bom = Bom(serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"urn:egalite:release:{release}"))
    bom.metadata.timestamp = datetime(day.year, day.month, day.day, tzinfo=UTC)
    root = Component(name="egalite-contre-racisme", version=release, type=ComponentType.APPLICATION, bom_ref="site")
    bom.metadata.component = root
    parts = [*_python(checkout / PYTHON_LOCK), *_node(checkout / NODE_LOCK)]
    for part in parts:
        bom.components.add(part)
    bom.register_dependency(root, parts)
    text: str = JsonV1Dot6(bom).output_as_string(indent=1)
    return text + "\n"


def _python(lock: Path) -> Iterator[Component]:
    for block in re.split(r"\n(?=[A-Za-z0-9])", lock.read_text(encoding="utf-8")):
        pinned = _PINNED.match(block)
        if pinned:
            yield _component("pypi", pinned[1], pinned[2], _HASH.findall(block))


def _node(lock: Path) -> Iterator[Component]:
    """What a release needs of npm: what only tests need is left out."""
    for path, entry in json.loads(lock.read_text(encoding="utf-8"))["packages"].items():
        if path and not entry.get("dev"):
            yield _component("npm", path.rpartition("node_modules/")[2], entry["version"], [])


def _component(kind: str, name: str, version: str, digests: list[str]) -> Component:
    namespace, _, plain = name.rpartition("/")
    purl = PackageURL(kind, namespace or None, plain, version)
    home = {"pypi": f"https://pypi.org/project/{name}/{version}/", "npm": f"https://www.npmjs.com/package/{name}"}[kind]
    reference = ExternalReference(
        type=ExternalReferenceType.DISTRIBUTION,
        url=XsUri(home),
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest) for digest in digests],
    )
    return Component(
        name=plain, group=namespace or None, version=version, type=ComponentType.LIBRARY, purl=purl,
        bom_ref=purl.to_string(), external_references=[reference],
    )  # fmt: skip
