"""`docs/maintainer-cms-contraintes.md`: what the fields of the CMS cannot demand, so that no rule is dropped in silence."""

from __future__ import annotations

from egalite.forms.cms.configuration import COLLECTIONS
from egalite.forms.cms.fields import make
from egalite.forms.documentation.page import code, page, table

PATH = "docs/maintainer-cms-contraintes.md"
_INTRO = (
    "What the fields of the CMS cannot demand of a record. The whole schema, compiled ahead of time, demands it when the record is "
    "saved (`tools/cms/refuse.js`), and `egalite check` when it is proposed. A new line here is a choice: see that the save "
    "still refuses what it should."
)
_BEYOND = (
    "Rules that concern several fields or several records ([regles.md](regles.md)) are in no schema: only `egalite check` knows "
    "them, on the proposal."
)


def generated() -> dict[str, str]:
    """The page's text."""
    rows = [
        [code(kind), code(lost.path), code(f"{lost.keyword}: {lost.value}")]
        for kind in COLLECTIONS.values()
        for lost in make(kind).lost
    ]
    return {PATH: page("What can the CMS not demand?", _INTRO, table(["Record", "Field", "Constraint"], rows), _BEYOND)}
