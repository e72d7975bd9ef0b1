"""The sheet of a proposal from end to end: read, compared, weighed, put into words."""

from __future__ import annotations

from typing import NamedTuple

from egalite.review.change import Change
from egalite.review.effects import Effects, effects
from egalite.review.offers import offers
from egalite.review.outline import Outline, outline
from egalite.review.sheet import Sheet, review, told


class Whole(NamedTuple):
    """The sheet, its words, and what the proposal does to the site."""

    sheet: Sheet
    outline: Outline
    effects: Effects


def read(proposal: Change) -> Whole:
    """Everything there is to say of a proposal."""
    moved = {new: old for old, new in proposal.renames.items()}
    sheet, made = review(proposal, moved), effects(proposal, moved)
    sheet.findings += made.findings
    sheet.facts = told(sheet, made.facts())
    return Whole(sheet, outline(sheet, made, offers(sheet, made.sides.before, made.sides.after)), made)
