"""The headers themselves: what the specification asks, nothing weaker."""

from __future__ import annotations

import re

import pytest

from egalite.hosting.server.headers import DRAWING_POLICY, HEADERS, ORIGIN, POLICY, RESOURCE, expected

DIRECTIVES = dict(part.partition(" ")[::2] for part in HEADERS[POLICY].split("; "))


def test_there_are_nine_headers():
    assert len(HEADERS) == 9


def test_the_policy_starts_from_nothing_and_stays_at_home():
    assert DIRECTIVES["default-src"] == "'none'"
    sources = {word for value in DIRECTIVES.values() for word in value.split()}
    assert sources == {"'none'", "'self'", "'wasm-unsafe-eval'", "'script'"}
    assert DIRECTIVES["require-trusted-types-for"] == "'script'"
    assert DIRECTIVES["trusted-types"] == "'none'"


def test_webassembly_is_the_only_derogation():
    assert [name for name, value in DIRECTIVES.items() if "unsafe" in value] == ["script-src"]


def test_nothing_reports_what_a_reader_does():
    assert not re.search(r"report", str(HEADERS), re.IGNORECASE)


def test_hsts_lasts_two_years():
    assert HEADERS["Strict-Transport-Security"] == "max-age=63072000; includeSubDomains"


def test_permissions_are_all_closed():
    assert all(re.fullmatch(r"[a-z-]+=\(\)", part) for part in HEADERS["Permissions-Policy"].split(", "))


def test_a_drawing_gets_a_sandbox():
    assert expected("image/svg+xml", "/static/icon.svg")[POLICY] == DRAWING_POLICY
    assert expected("text/html; charset=utf-8", "/") == HEADERS


@pytest.mark.parametrize("path", ["/donnees/v1/dispositifs.csv", "/donnees/v2/schemas/contacts.csv.json"])
def test_any_site_may_read_the_open_files(path):
    assert expected("text/csv; charset=utf-8", path) == {**HEADERS, RESOURCE: "cross-origin", ORIGIN: "*"}


@pytest.mark.parametrize(
    "path", ["/", "/donnees/", "/donnees/lien/", "/donnees/version/", "/flux/x.xml", "/a/donnees/v1/b"]
)
def test_and_nothing_else(path):
    assert expected("text/html; charset=utf-8", path) == HEADERS
