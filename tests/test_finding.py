"""A finding is data: its sentence, the fields that it mentions, its place."""

from __future__ import annotations

import marshal

import pytest

from egalite.finding import Finding, mention


@pytest.mark.parametrize(
    ("finding", "message"),
    [
        (Finding("a", 1, 1, "r", "rien."), "rien."),
        (Finding("a", 1, 1, "r", ("ajoutez ", mention("sources"), ".")), "ajoutez « sources »."),
        (Finding("a", 1, 1, "r", ("il manque ", mention("name", "Nom"), ".")), "il manque « name » (Nom)."),
        (Finding("a", 1, 1, "r", "est vide.", pointer=("name",), link=" "), "« name » est vide."),
        (Finding("a", 1, 1, "r", "inconnu.", pointer=("needs", 1), link=" : "), "l'élément 2 de « needs » : inconnu."),
        (Finding("a", 1, 1, "r", "est vide.", link=" "), "« fiche » est vide."),
    ],
)
def test_who_writes_the_file_reads_keys(finding, message):
    assert finding.message == message
    assert finding.as_dict()["message"] == message


def test_it_crosses_a_process_boundary_whole():
    finding = Finding(
        "a", 1, 2, "r", ("ajoutez ", mention("sources"), "."), "warning", 4, ("un",), "un", ("channels", 0), " "
    )
    assert Finding(*marshal.loads(marshal.dumps(finding.as_tuple()))) == finding


def test_programs_are_given_the_promised_keys_alone():
    assert list(Finding("a", 1, 1, "r", "rien.", pointer=("name",)).as_dict()) == [
        "rule", "severity", "file", "line", "column", "message", "allowed", "suggestion",
    ]  # fmt: skip
