"""A quotation is whole sentences, and the whole of their condition."""

from __future__ import annotations

import pytest

from egalite.forms.proposal import proposal
from egalite.records.content.orientation import quotes

RECORD = {"summary": "Un résumé fictif, qui dit tout.", "limits": "Ne remplace pas le 17. Ne conseille personne."}
BODY = """
## Ce que vous pouvez en attendre

Une équipe vous répond. Elle répond aussi le soir.

## Pour qui

Vous êtes dans un train ou
dans une gare. Vous êtes victime ou témoin.

- Les parents.
- Les enfants, avec leur accord.
"""


@pytest.mark.parametrize(
    ("sentence", "fault"),
    [
        ("Elle répond aussi le soir.", None),
        ("répond aussi le soir.", "cut"),
        ("Elle répond aussi", "cut"),
        ("Une équipe vous répond. Elle répond aussi le soir.", None),
        ("Vous êtes victime ou témoin.", "cut"),
        ("Vous êtes dans un train ou dans une gare.", "cut"),
        ("Vous êtes dans un train ou dans une gare. Vous êtes victime ou témoin.", None),
        ("Les parents.", None),
        ("Les enfants", "cut"),
        ("Ne conseille personne.", None),
        ("Une autre phrase.", "absent"),
    ],
)
def test_what_may_be_quoted(sentence, fault):
    assert quotes.fault(RECORD, BODY, sentence) == fault
    assert quotes.reason(RECORD, BODY, sentence) == (RECORD["summary"] if fault else sentence)


def test_the_section_of_conditions_is_the_one_that_the_form_offers():
    outline = proposal()["properties"]["scheme"]["properties"]["body"]["x-outline"]
    assert quotes.CONDITIONS in outline
    assert quotes.has_conditions(BODY)
    assert not quotes.has_conditions("## Comment faire\n\nPour qui\n")
