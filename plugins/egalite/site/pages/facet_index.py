"""A page that leads to the lists of one facet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from egalite.french.typography import typeset
from egalite.site.pages.page import HOME, Context, Page, head
from egalite.site.site import Site
from egalite.site.views import jsonld

Group = dict[str, Any]


def group(label: str, items: Sequence[dict[str, Any]], identifier: str = "") -> Group:
    """Items under a heading, or under none; an item has `label`, `note`, `address` and `count`."""
    return {"id": identifier, "label": typeset(label), "items": items}


def page(
    site: Site, address: str, title: str, intro: str, groups: Sequence[Group], label: str, template: str = "facets.html",
    **more: Any,
) -> Page:  # fmt: skip
    """The page; `label` names it in the site map, under its own title."""

    def context() -> Context:
        trail = (*HOME, (title, address))
        return {
            "page": head(title, typeset(intro), trail),
            "intro": typeset(intro),
            "emergency": False,
            "sets": groups,
            "jsonld": jsonld.block([jsonld.breadcrumb(site.address, trail)]),
            **more,
        }

    return Page(address, title, template, context, section=title, label=label)
