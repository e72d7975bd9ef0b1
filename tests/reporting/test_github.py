"""Workflow annotations."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from egalite.finding import Finding
from egalite.reporting import github


def test_one_command_per_finding():
    findings = [
        Finding("schemes/a.md", 3, 9, "unknown-term", "inconnu.", end_column=14),
        Finding("schemes/b.md", 1, 1, "place-postcode", "douteux.", "warning"),
    ]
    assert github.render(findings) == (
        "::error file=schemes/a.md,line=3,col=9,endColumn=14,title=unknown-term::inconnu. "
        "Voir docs/regles.md#unknown-term\n"
        "::warning file=schemes/b.md,line=1,col=1,title=place-postcode::douteux. "
        "Voir docs/regles.md#place-postcode\n"
    )


def test_the_escapes_of_github():
    found = Finding("a,b:c%\n.md", 1, 1, "r", "100 %\r\n::error::x, y: z")
    assert github.render([found]).startswith(
        "::error file=a%2Cb%3Ac%25%0A.md,line=1,col=1,title=r::100 %25%0D%0A::error::x, y: z Voir"
    )


def test_no_finding_no_text():
    assert github.render([]) == ""


@given(st.text(), st.text())
def test_a_record_cannot_add_a_command(file, message):
    shown = github.render([Finding(file, 1, 1, "r", message)])
    assert len(shown.splitlines()) == 1
    assert shown.isascii() or "\x1b" not in shown
    head = shown.removeprefix("::error ").split("::", 1)[0]
    assert [part.split("=")[0] for part in head.split(",")] == ["file", "line", "col", "title"]
