"""The sheet of a proposal from end to end: read, compared, weighed, put into words."""

from __future__ import annotations

from typing import NamedTuple

from egalite.review import effects
from egalite.review.change import Change
from egalite.review.outline import Outline, outline
from egalite.review.sheet import Sheet, review
from egalite.site.pages.plan import Planner


class Whole(NamedTuple):
    """The sheet, its words, and the pages of the site on both sides."""

    sheet: Sheet
    outline: Outline
    before: Planner
    after: Planner


def read(proposal: Change) -> Whole:
    """Everything there is to say of a proposal."""
    sheet = review(proposal)
    before, after = (effects.planner(side, proposal.touched) for side in (proposal.before, proposal.after))
    return Whole(sheet, outline(sheet, effects.effects(sheet, before, after)), before, after)
