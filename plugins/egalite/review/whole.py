"""The sheet of a proposal from end to end: read, compared, weighed, put into words."""

from __future__ import annotations

from typing import NamedTuple

from egalite.review import effects, html
from egalite.review.change import Change
from egalite.review.outline import Outline, outline
from egalite.review.preview import Renderer
from egalite.review.sheet import Sheet, review
from egalite.site.site import Site


class Whole(NamedTuple):
    """The sheet, its words, and the site on both sides."""

    sheet: Sheet
    outline: Outline
    before: Site
    after: Site


def read(proposal: Change) -> Whole:
    """Everything there is to say of a proposal."""
    sheet = review(proposal)
    before, after = effects.site(proposal.before), effects.site(proposal.after)
    return Whole(sheet, outline(sheet, effects.effects(sheet, before, after)), before, after)


def page(read: Whole) -> str:
    """The sheet as one HTML page, with the pages of touched records before and after."""
    renderer = Renderer(read.after.registry.day)
    sides = [renderer.pages(side, read.sheet.records) for side in (read.before, read.after)]
    return html.render(read.outline, *sides)
