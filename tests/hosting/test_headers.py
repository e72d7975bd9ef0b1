"""The headers themselves: what the specification asks, nothing weaker."""

from __future__ import annotations

import re

from egalite.hosting.server.headers import DRAWING_POLICY, HEADERS, POLICY, expected

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
    assert expected("image/svg+xml")[POLICY] == DRAWING_POLICY
    assert expected("text/html; charset=utf-8") == HEADERS
