"""What a proposal does to the site: pages that appear, change or disappear, and what happens at the merge."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, replace

from egalite.history.facts import EDITORS
from egalite.history.provenance import History
from egalite.records.registry import Registry
from egalite.review.change import Change
from egalite.review.sheet import Sheet
from egalite.site import addresses
from egalite.site.directory import Directory
from egalite.site.pages.page import Page, digest
from egalite.site.pages.page_kinds import RECORD_KINDS
from egalite.site.site import Site
from egalite.site.views.records import Views


@dataclass(frozen=True, slots=True)
class Effects:
    """Addresses of pages, each with its title: those of touched records. `others` counts the pages that cite them."""

    appearing: dict[str, str]
    changing: dict[str, str]
    disappearing: dict[str, str]
    others: int


def site(registry: Registry) -> Site:
    """What one side makes pages from; records with an error are left out."""
    registry = _sound(registry)
    return Site("", registry, Directory(registry, Views(registry)), History("merge"))


def _sound(registry: Registry) -> Registry:
    """The registry without what has an error: pages can count on all that is left."""
    faulty = {finding.file for finding in registry.errors}
    tree, corpus = registry.tree, registry.corpus
    partners = {name: data for name, data in corpus.partners.items() if tree.partners[name] not in faulty}
    schemes = {
        name: data
        for name, data in corpus.schemes.items()
        if tree.schemes[name] not in faulty and data["partner"] in partners
    }
    return replace(registry, corpus=replace(corpus, partners=partners, schemes=schemes))


def effects(sheet: Sheet, before: Site, after: Site) -> Effects:
    """Compare the pages that both sides give rise to. A record with an error has none, and is not said to disappear."""
    old, new = ({page.address: page for kind in RECORD_KINDS for page in kind.pages(side)} for side in (before, after))
    changed = {
        address: page.title
        for address, page in new.items()
        if address in old and digest(old[address].context()) != digest(page.context())
    }
    own = {
        addresses.scheme(record.identifier) if record.kind == "scheme" else addresses.partner(record.identifier)
        for record in sheet.records
        if record.kind != "committee"
    }
    unread = {
        addresses.scheme(identifier)
        for identifier in after.registry.tree.schemes
        if identifier not in after.registry.schemes
    }
    return Effects(
        _titles(new, old.keys()),
        {address: title for address, title in changed.items() if address in own},
        _titles(old, new.keys() | unread),
        len(changed.keys() - own),
    )


def _titles(pages: Mapping[str, Page], without: Set[str]) -> dict[str, str]:
    return {address: page.title for address, page in pages.items() if address not in without}


def at_merge(sheet: Sheet) -> Iterator[str]:
    """What happens once the proposal is merged, one French sentence each."""
    proposal = sheet.proposal
    if proposal.foreign:
        yield "Le site entier sera refait avec le nouveau code."
    if sheet.errors:
        word = "une erreur" if sheet.errors == 1 else f"{sheet.errors} erreurs"
        yield f"Le site sera publié sans ce qui a {word} : il montrera la dernière version juste, ou rien, tant qu'il en reste."
        return
    if proposal.touched:
        yield "Le site sera reconstruit aussitôt après la fusion, puis chaque nuit."
    for record in sheet.records:
        if record.kind == "scheme":
            yield from _scheme(proposal, record.identifier, record.name)


def _scheme(proposal: Change, identifier: str, name: str) -> Iterator[str]:
    old, new = (
        side.visible(identifier) if identifier in side.schemes else "absent"
        for side in (proposal.before, proposal.after)
    )
    shown = ("online", "planned")
    if new in shown and old not in shown:
        yield f"« {name} » sera mise en ligne{', comme dispositif à venir' if new == 'planned' else ''}."
    elif old in shown and new not in shown:
        yield f"« {name} » quittera les listes, la recherche et les flux."
    elif new == "offline":
        status = proposal.after.schemes[identifier]["status"]
        why = (
            "c'est un brouillon" if status == "draft" else "aucune convention de son organisme n'est en vigueur ce jour"
        )
        yield f"« {name} » restera hors ligne : {why}."
    verification = proposal.after.schemes.get(identifier, {}).get("verification")
    former = proposal.before.schemes.get(identifier, {}).get("verification")
    if verification is not None and verification != former and verification["by"] in EDITORS:
        yield f"« {name} » sera montrée comme validée : votre fusion atteste la vérification inscrite."
    elif former is not None and verification == former and new in shown:
        yield f"« {name} » dira qu'elle a changé depuis sa validation."
