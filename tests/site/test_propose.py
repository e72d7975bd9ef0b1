"""`/proposer/` and the files that its form asks for."""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from pathlib import Path

import pytest

from egalite.forms.proposal import open_fields
from egalite.records import contributed
from egalite.site.errors import SiteError

from .conftest import Build


def _records(output: Path) -> dict[str, dict]:
    found: dict[str, dict] = {}
    files = sorted((output / "proposer/fiches").glob("*.json"))
    for file in files:
        shard = json.loads(file.read_bytes())
        assert shard, "no file without a record"
        for identifier in shard:
            assert zlib.crc32(identifier.encode()) % 256 == int(file.stem, 16)
        found.update(shard)
    return found


def test_published_records_alone_can_be_updated(make: Build, root: Path) -> None:
    file = root / "schemes/contenus-exemple.md"
    file.write_text(re.sub(r"^status: \w+", "status: draft", file.read_text("utf-8"), flags=re.MULTILINE), "utf-8")
    found = _records(make())
    assert {"saisine-exemple", "ligne-exemple"} <= set(found)
    assert {"contenus-exemple", "reunion-tamarin-exemple"}.isdisjoint(found)
    one = found["saisine-exemple"]
    raw = (root / "schemes/saisine-exemple.md").read_bytes()
    assert one["base"] == contributed.digest(raw) != hashlib.sha256(raw).hexdigest(), (
        "a fact stated makes no proposal outdated"
    )
    assert one["organisation"] == "autorite-exemple"
    assert set(one["record"]) <= set(open_fields("scheme")["properties"])
    assert "facts" not in one["record"]
    assert raw.decode().endswith(one["body"])


def test_a_changed_record_writes_one_file(make: Build, root: Path) -> None:
    output = make()
    files = {file: file.stat().st_mtime_ns for file in (output / "proposer").rglob("*.json")}
    file = root / "schemes/saisine-exemple.md"
    file.write_text(file.read_text("utf-8").replace("summary: ", "summary: Ici, "), "utf-8")
    make()
    moved = [file for file, before in files.items() if file.stat().st_mtime_ns != before]
    assert [one.name for one in moved] == [f"{zlib.crc32(b'saisine-exemple') % 256:02x}.json"]
    assert json.loads(moved[0].read_bytes())["saisine-exemple"]["record"]["summary"].startswith("Ici, ")


def test_organisations_are_named_with_what_links_them(make: Build, root: Path) -> None:
    listed = json.loads((make() / "proposer/organismes.json").read_bytes())
    known = {identifier: (name, linked) for identifier, name, linked in listed["organisations"]}
    assert known["barreau-exemple"][1] is False
    assert set(known) == {path.name for path in (root / "partners").iterdir()}
    assert {"saisine-exemple", "ligne-exemple"} <= {identifier for identifier, _ in listed["records"]["scheme"]}


def test_the_page_is_listed_and_its_files_are_not(make: Build) -> None:
    output = make()
    sitemap = (output / "sitemap.xml").read_text("utf-8")
    assert "/proposer/</loc>" in sitemap
    assert "/proposer/fiches/" not in sitemap
    assert "organismes.json" not in sitemap
    assert 'href="/proposer/"' in (output / "plan-du-site/index.html").read_text("utf-8")


def test_no_reserved_field_is_asked(make: Build) -> None:
    html = (make() / "proposer/index.html").read_text("utf-8")
    asked = set(re.findall(r'data-at="/scheme/record/(\w+)"', html))
    assert asked == set(open_fields("scheme")["properties"])
    assert asked.isdisjoint({"partner", "confidence", "facts"})


def _naming(folder: Path, **fields: str) -> Path:
    """Settings of a site whose forge is described by these fields."""
    forge, settings = folder / "forge.yml", folder / "settings.py"
    forge.write_text("".join(f"{name}: '{value}'\n" for name, value in fields.items()), encoding="utf-8")
    lines = "from tests.support.working_settings import *\n"
    settings.write_text(f"{lines}EGALITE_FORGE_FILE = {str(forge)!r}\n", encoding="utf-8")
    return settings


def test_the_form_names_the_forge_only_where_its_settings_say_so(make: Build, tmp_path: Path) -> None:
    forge = {"kind": "github", "url": "https://github.com", "repository": "equipe/annuaire", "branch": "main"}
    told = ' data-deposit="https://github.com/equipe/annuaire/new/main">'
    for fields, shown in (({}, False), (forge, False), ({**forge, "deposit": "oui"}, True)):
        html = (make(settings=_naming(tmp_path, **fields or {"kind": ""})) / "proposer/index.html").read_text("utf-8")
        assert (told in html) is shown
        assert ("data-deposit" in html) is shown


def test_a_forge_half_named_stops_the_build(make: Build, tmp_path: Path) -> None:
    with pytest.raises(SiteError, match=r"(?s)forge\.yml:1:1: erreur.*il manque « url » \(Adresse de la forge"):
        make(settings=_naming(tmp_path, kind="github"))
