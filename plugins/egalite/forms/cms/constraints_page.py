"""`docs/maintainer-cms-contraintes.md`: what the fields of each CMS cannot demand, so that no rule is dropped in silence."""

from __future__ import annotations

from egalite.forms.cms.configuration import COLLECTIONS
from egalite.forms.cms.fields import Target, make
from egalite.forms.documentation.page import code, page, table

PATH = "docs/maintainer-cms-contraintes.md"
TARGETS: tuple[Target, ...] = ("sveltia", "decap")
_INTRO = (
    "What the fields of a CMS cannot demand of a record. The whole schema, compiled ahead of time, demands it when the record is "
    "saved (`tools/cms/refuse.js`), and `egalite check` when it is proposed. A new line here is a choice: see that the save "
    "still refuses what it should."
)
_BEYOND = (
    "Rules that concern several fields or several records ([regles.md](regles.md)) are in no schema: only `egalite check` knows "
    "them, on the proposal."
)


def generated() -> dict[str, str]:
    """The page's text."""
    rows = []
    for kind in COLLECTIONS.values():
        losses = {target: make(kind, target).lost for target in TARGETS}
        # In the order of the schema: what Sveltia loses, Decap loses too.
        for lost in dict.fromkeys(item for target in reversed(TARGETS) for item in losses[target]):
            by = " and ".join(target for target in TARGETS if lost in losses[target])
            rows.append([code(kind), code(lost.path), code(f"{lost.keyword}: {lost.value}"), by])
    blocks = (_INTRO, table(["Record", "Field", "Constraint", "Not demanded by"], rows), _BEYOND)
    return {PATH: page("What can a CMS not demand?", *blocks)}
