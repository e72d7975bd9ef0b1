"""JSON for programs."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from egalite.finding import Finding
from egalite.reporting import json as reporter


def test_the_promised_shape():
    found = Finding("schemes/a.md", 3, 9, "unknown-term", "é.", "warning", 14, ("un", "deux"), "un")
    assert json.loads(reporter.render([found])) == [
        {
            "rule": "unknown-term",
            "severity": "warning",
            "file": "schemes/a.md",
            "line": 3,
            "column": 9,
            "message": "é.",
            "allowed": ["un", "deux"],
            "suggestion": "un",
        }
    ]


def test_no_finding_is_an_empty_list():
    assert reporter.render([]) == "[]\n"


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_crosses_in_ascii(message):
    shown = reporter.render([Finding("a", 1, 1, "r", message)])
    assert shown.isascii()
    assert json.loads(shown)[0]["message"] == message
