"""The open files: valid by the validators of their formats, and what each says of a scheme in each state."""

from __future__ import annotations

import csv
import dataclasses
import hashlib
import io
import json
import re
import warnings
from pathlib import Path

import jsonschema
import pytest
from csvw import TableGroup
from hypothesis import given, settings
from hypothesis import strategies as st
from rdflib import DCAT, DCTERMS, FOAF, RDF, Graph, Literal, Namespace, URIRef

from egalite.history.facts import Facts
from egalite.history.log import Commit
from egalite.history.provenance import Change, History
from egalite.records.registry import Registry, published
from egalite.records.word_list import Retired
from egalite.site import addresses
from egalite.site.open_data import columns
from egalite.site.open_data.classes import open_schema
from egalite.site.open_data.csv_text import plain
from tests.site.open_data.conftest import OPEN, Files, made, site_of, with_schemes
from tests.site.open_data.test_csv_text import hostile
from tests.support import corpus

ONLINE, CALLED = "permanence-exemple", "ligne-exemple"
SPDX = Namespace("http://spdx.org/rdf/terms#")


def table(files: Files, name: str) -> list[dict[str, str]]:
    """Rows of a CSV file, by column."""
    return list(csv.DictReader(io.StringIO(files[f"{name}.csv"].decode(), newline=""), strict=True))


def data(files: Files, name: str):
    """Rows of a JSON file."""
    return json.loads(files[f"{name}.json"])["data"]


def ids(files: Files, name: str) -> set[str]:
    """Schemes that a file has rows of, told alike by both of its formats."""
    rows = {row.get("id") or row["scheme"] for row in table(files, name)}
    if f"{name}.json" in files:
        assert rows == {row["id"] for row in data(files, name)}
    return rows


def test_without_a_licence_there_is_no_file(records: Registry):
    assert made(site_of(records, told={**OPEN, "data_licence": ""})) == {}


def package(files: Files, folder: Path) -> TableGroup:
    """The tables and their Table Schemas, as csvw reads them."""
    for name in columns.TABLES:
        (folder / f"{name}.csv").write_bytes(files[f"{name}.csv"])
    resources = [
        {
            "name": name, "path": f"{name}.csv", "scheme": "file", "format": "csv", "encoding": "utf-8", "profile": "tabular-data-resource",
            "schema": json.loads(files[f"schemas/{name}.csv.json"]),
        }
        for name in columns.TABLES
    ]  # fmt: skip
    file = folder / "datapackage.json"
    file.write_text(json.dumps({"name": "donnees", "resources": resources}))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # csvw puts « required » where it then does not look for it
        group = TableGroup.from_frictionless_datapackage(file)
    for resource in resources:
        described = {field["name"]: field.get("constraints", {}) for field in resource["schema"]["fields"]}
        for column in group.tabledict[resource["path"]].tableSchema.columns:
            column.required = described[column.name].get("required", False)
    return group


def judged(files: Files, folder: Path) -> dict[str, list[object]]:
    """Rows of each table, once all constraints hold. Raises ValueError."""
    group = package(files, folder)
    read: dict[str, list[object]] = group.read()
    group.check_referential_integrity(strict=True)
    return read


def test_tables_conform_to_their_schemas(open_files: Files, tmp_path: Path):
    read = judged(open_files, tmp_path)
    assert {name: len(rows) for name, rows in read.items()} == {
        f"{name}.csv": len(table(open_files, name)) for name in columns.TABLES
    }


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("dispositifs", f"{ONLINE},", ","),  # what must be there
        ("contacts", "+33", "33"),  # a pattern
        ("dispositifs", ",2027-03-05,", ",5 mars,"),  # a date
        ("contacts", f"{ONLINE},1,", f"{ONLINE},un,"),  # a number
        ("contacts", f"{ONLINE},1,", "inconnu,1,"),  # a reference
    ],
)
def test_and_a_mistake_would_be_seen(open_files: Files, tmp_path: Path, name, old, new):
    text = open_files[f"{name}.csv"].decode()
    assert old in text
    broken = {**open_files, f"{name}.csv": text.replace(old, new, 1).encode()}
    with pytest.raises(ValueError):  # noqa: PT011 (csvw raises nothing closer)
        judged(broken, tmp_path)


def test_enumerations_hold_what_the_tables_say(open_files: Files):
    for name, described in columns.TABLES.items():
        for column in described:
            terms = column.field.get("constraints", {}).get("enum")
            if terms:
                assert {row[column.name] for row in table(open_files, name)} - {""} <= set(terms), column.name


@pytest.mark.parametrize(
    ("name", "kind"), [("dispositifs", "scheme"), ("organismes", "partner"), ("urgences", "emergency")]
)
def test_rows_in_json_conform_to_their_schema(open_files: Files, name, kind):
    described = json.loads(open_files[f"schemas/{name}.json"])
    jsonschema.Draft202012Validator.check_schema(described)
    validator = jsonschema.Draft202012Validator(described)
    assert data(open_files, name)
    assert [error.message for row in data(open_files, name) for error in validator.iter_errors(row)] == []


def test_both_formats_say_the_same(open_files: Files):
    for row, flat in zip(data(open_files, "dispositifs"), table(open_files, "dispositifs"), strict=True):
        assert flat["name"] == row["name"]
        assert flat["needs"].split("|") == row["needs"]
        assert flat["checked_on"] == (row["checked_on"] or "")
    contacts = [channel for row in data(open_files, "dispositifs") for channel in row["channels"]]
    assert [row["e164"] for row in table(open_files, "contacts")] == [channel["e164"] or "" for channel in contacts]


def test_each_fact_of_a_scheme_has_a_column_or_a_table():
    leaving = set(open_schema("scheme")["properties"])
    elsewhere = {"channels", "places", "sources", "verification"}
    assert leaving - elsewhere <= {column.name for column in columns.TABLES["dispositifs"]}
    for table_name, field in (("contacts", "channels"), ("lieux", "places")):
        items = open_schema("scheme")["properties"][field]["items"]["properties"]
        assert set(items) <= {column.name for column in columns.TABLES[table_name]}


def test_version_1_only_gains_fields():
    """Never change this file's lines: add a version 2 beside, if one must go."""
    frozen = json.loads((Path(__file__).parent / "v1.json").read_text(encoding="utf-8"))
    for name, promised in frozen["csv"].items():
        present = [[column.name, column.field["type"]] for column in columns.TABLES[name]]
        assert present[: len(promised)] == promised, name
    kinds = {"dispositifs": "scheme", "organismes": "partner", "urgences": "emergency"}
    for name, promised in frozen["json"].items():
        added = {column.name for column in columns.OF_ROWS.get(name, ())}
        assert set(promised) <= added.union(paths(open_schema(kinds[name]))), name


def paths(node, path: str = ""):
    for name, child in node.get("properties", {}).items():
        here = f"{path}.{name}" if path else name
        yield from (here, *paths(child, here), *paths(child.get("items", {}), here))


def test_sums_are_those_of_the_files(open_files: Files):
    lines = open_files["sha256sums.txt"].decode().splitlines()
    sums = {name: digest for digest, name in (line.split("  ") for line in lines)}
    assert sums == {
        name: hashlib.sha256(content).hexdigest() for name, content in open_files.items() if name != "sha256sums.txt"
    }


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")  # rdflib's own, of itself
def test_the_catalogue_has_what_dcat_ap_requires(open_files: Files):
    """DCAT-AP 3, mandatory and recommended properties; the shapes themselves are in no package that is kept."""
    graph = Graph().parse(data=open_files["catalogue.jsonld"], format="json-ld")
    (catalogue,) = graph.subjects(RDF.type, DCAT.Catalog)
    (dataset,) = graph.objects(catalogue, DCAT.dataset)
    for required in (DCTERMS.title, DCTERMS.description, DCTERMS.publisher, FOAF.homepage, DCTERMS.language):
        assert (catalogue, required, None) in graph
    (publisher,) = graph.objects(catalogue, DCTERMS.publisher)
    assert graph.value(publisher, FOAF.name) == Literal(OPEN["name"])
    for required in (
        DCTERMS.title,
        DCTERMS.description,
        DCAT.contactPoint,
        DCAT.keyword,
        DCTERMS.publisher,
        DCAT.theme,
    ):
        assert (dataset, required, None) in graph
    described = set()
    for distribution in graph.objects(dataset, DCAT.distribution):
        address = str(graph.value(distribution, DCAT.downloadURL))
        name = address.removeprefix(OPEN["site_url"] + addresses.DATA_FILES)
        described.add(name)
        assert (distribution, DCAT.accessURL, None) in graph
        assert str(graph.value(distribution, DCTERMS.license)).startswith("https://www.etalab.gouv.fr/")
        assert int(graph.value(distribution, DCAT.byteSize)) == len(open_files[name])
        checksum = graph.value(distribution, SPDX.checksum)
        assert str(graph.value(checksum, SPDX.checksumValue)) == hashlib.sha256(open_files[name]).hexdigest()
    assert described == {name for name in open_files if re.fullmatch(r"[a-z-]+\.(csv|json)", name)}
    assert all(isinstance(thing, URIRef) for thing in graph.subjects(RDF.type, DCAT.Distribution))
    names = {str(node) for triple in graph for node in triple if isinstance(node, URIRef)}
    assert {name for name in names if not name.startswith(("http://", "https://", "mailto:"))} == set(), (
        "an unknown prefix"
    )


def test_what_is_online_is_in_the_tables_and_nothing_else(records: Registry, open_files: Files):
    states = {name: records.visible(name) for name in records.schemes}
    online = {name for name, state in states.items() if state == "online"}
    assert {"online", "planned", "withdrawn", "lapsed", "offline"} <= set(states.values())
    assert ids(open_files, "dispositifs") == online
    assert ids(open_files, "contacts") == online
    assert ids(open_files, "lieux") < online
    assert ids(open_files, "a-venir") == {name for name, state in states.items() if state == "planned"}
    assert ids(open_files, "disparus") == {name for name, state in states.items() if state in ("withdrawn", "lapsed")}
    draft = next(name for name, state in states.items() if state == "offline")
    assert not [name for name, content in open_files.items() if draft.encode() in content]


@pytest.mark.parametrize("reason", ["danger-pour-le-public", "demande-du-partenaire"])
def test_a_suspension_or_a_withdrawal_leaves_every_file_at_once(changed, open_files: Files, reason):
    before = {
        name
        for name, content in open_files.items()
        if f'"{CALLED}"'.encode() in content or f"{CALLED},".encode() in content
    }
    assert {"dispositifs.csv", "dispositifs.json", "contacts.csv"} <= before
    files = changed(lambda root: corpus.withdraw(root, CALLED, reason))
    assert {name for name, content in files.items() if CALLED.encode() in content} == {"disparus.csv", "disparus.json"}
    (row,) = [row for row in data(files, "disparus") if row["id"] == CALLED]
    assert row == {"id": CALLED, "since": "2026-11-23", "replaced_by": None}
    assert not [name for name, content in files.items() if reason.encode() in content]


def test_what_replaces_is_named_only_while_it_is_online(changed):
    files = changed(lambda root: corpus.withdraw(root, CALLED, "fusion-de-fiches", ONLINE))
    assert [row["replaced_by"] for row in data(files, "disparus") if row["id"] == CALLED] == [ONLINE]


def test_what_was_erased_leaves_its_identifier_alone(records: Registry):
    gone = Retired({"scheme": ["fiche-effacee"]})
    files = made(site_of(dataclasses.replace(records, corpus=dataclasses.replace(records.corpus, retired=gone))))
    (row,) = [row for row in data(files, "disparus") if row["id"] == "fiche-effacee"]
    assert row == {"id": "fiche-effacee", "since": None, "replaced_by": None}
    assert {name for name, content in files.items() if b"fiche-effacee" in content} == {"disparus.csv", "disparus.json"}


def test_a_number_that_waits_to_be_verified_is_in_no_file(records: Registry, open_files: Files):
    scheme = dict(records.schemes[CALLED])
    written = next(channel["value"] for channel in scheme["channels"] if channel["type"] == "telephone")
    assert written in open_files["contacts.csv"].decode()
    scheme |= {"attestations": [{"number": written, "contradicted_by": [scheme["sources"][0]["url"]]}]}
    files = made(site_of(published(with_schemes(records, **{CALLED: scheme}))))
    dial = next(row["e164"] for row in table(open_files, "contacts") if row["value"] == written)
    assert not [
        name for name, content in files.items() if written.encode() in content or (dial and dial.encode() in content)
    ]


def test_nobody_can_call_what_is_to_come(open_files: Files):
    for row in data(open_files, "a-venir"):
        assert not row.keys() & {"channels", "places"}
        assert row["status"] == "planned"


def test_each_row_tells_its_last_check_and_the_commit_that_read_it(records: Registry):
    commit = Commit("c" * 40, "2026-03-06", merge=True)
    change = Change(commit, "b" * 40, Facts("online", "", "{}", validates=True), proven=True)
    history = History("merge", "d" * 40, chains={records.tree.schemes[ONLINE]: (change,)})
    files = made(site_of(records, history))
    rows = {row["id"]: row for row in data(files, "dispositifs")}
    assert (rows[ONLINE]["checked_on"], rows[ONLINE]["commit"]) == ("2026-03-05", "c" * 40)
    assert (rows[CALLED]["checked_on"], rows[CALLED]["commit"]) == (None, None)
    assert {row["commit"] for row in table(files, "contacts") if row["scheme"] == ONLINE} == {"c" * 40}
    assert json.loads(files["dispositifs.json"])["commit"] == "d" * 40


def test_the_addresses_of_places_are_there_once_accepted(changed, open_files: Files):
    address = "8 avenue du Docteur-Exemple"

    def accept(root: Path) -> None:
        file = root / "partners/ville-exemple/partner.yml"
        file.write_text(f"{file.read_text(encoding='utf-8')}addresses_opened_on: '2026-11-20'\n", encoding="utf-8")

    assert not [name for name, content in open_files.items() if address.encode() in content]
    files = changed(accept)
    assert {name for name, content in files.items() if address.encode() in content} == {"lieux.csv", "dispositifs.json"}
    assert not [name for name, content in files.items() if b"6 place du Docteur-Exemple" in content]


@settings(max_examples=25)
@given(
    hostile.filter(bool), st.sampled_from(["name", "operator_label", "territory_label", "free_note", "cost", "hours"])
)
def test_any_text_in_any_exported_field_comes_back_and_computes_nothing(records: Registry, value, field):
    scheme = dict(records.schemes[CALLED])
    if field == "hours":
        scheme["channels"] = [{**scheme["channels"][0], "hours": value}, *scheme["channels"][1:]]
    else:
        scheme[field] = value
    files = made(site_of(with_schemes(records, **{CALLED: scheme})))
    name = "contacts" if field == "hours" else "dispositifs"
    row = next(row for row in table(files, name) if CALLED in (row.get("id"), row.get("scheme")))
    assert plain(row[field]) == value
    assert row[field][:1] not in ("=", "@", "\t", "\r")
    (back,) = [one for one in data(files, "dispositifs") if one["id"] == CALLED]
    assert (back["channels"][0] if field == "hours" else back)[field] == value
