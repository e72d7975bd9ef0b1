"""What a proposal does to the site: pages that appear, change or disappear, what they then tell readers, and what follows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from egalite.finding import Finding
from egalite.history.facts import EDITORS
from egalite.records import kinds
from egalite.records.items import texts
from egalite.records.kinds import Name, RecordKind
from egalite.records.values import readings
from egalite.review import page_facts, preview, sites
from egalite.review.change import Change
from egalite.review.page_facts import Difference, Fact
from egalite.review.preview import Renderer
from egalite.review.sheet import Sheet
from egalite.review.sites import Changed, Sides
from egalite.site.build import editorial_reader
from egalite.site.pages.page import Page
from egalite.site.render.locales.languages import languages
from egalite.site.site import Site

_GONE = "withdrawn.html"
_RECORDS: Mapping[str, Name] = {f"{name}.html": name for name in ("partner", *kinds.OWNED)}  # their templates
_LISTS = ("schemes.html", "planned.html", "facet.html", "door.html", "events.html", "ideas.html")
_CONTENT, _ORIENTATION = "content/", "content/orientation.yml"


@dataclass(frozen=True)
class Effects:
    """The pages that both sides do not share; `findings` say why an editorial page could not be made, `wrong` names the files
    that the merge leaves with an error: what stands for them there is no page of the proposal.

    `written` are the addresses of editorial pages, `own` those of touched records; `renamed` gives the former address of
    each record whose file takes another name: its page is one that changes.
    """

    sides: Sides
    pages: list[Changed]
    renderers: tuple[Renderer, Renderer]
    written: frozenset[str]
    findings: tuple[Finding, ...]
    renamed: Mapping[str, str]
    wrong: frozenset[str]

    @cached_property
    def own(self) -> frozenset[str]:
        """Addresses of the pages of touched records."""
        return frozenset(filter(None, map(_address, self.sides.touched)))

    @cached_property
    def appearing(self) -> dict[str, str]:
        """Titles of the pages that only the site after has, by address."""
        return {
            one.address: one.after.title
            for one in self.pages
            if one.after and _shown(one.after) and not _shown(one.before)
        }

    @cached_property
    def disappearing(self) -> dict[str, str]:
        """Those that only the site before has, or whose address then says that it is gone."""
        return {
            one.address: one.before.title
            for one in self.pages
            if one.before and _shown(one.before) and not _shown(one.after)
        }

    @cached_property
    def changing(self) -> dict[str, str]:
        """Those of touched records, and editorial ones, that show something else."""
        return {
            one.address: page.title
            for one, page in self._staying
            if one.address in self.own | self.written and one.address not in self.renamed
        }

    @cached_property
    def others(self) -> int:
        """How many pages change besides, those of other languages included."""
        translated = self.sides.after.translated | self.sides.before.translated
        french = sum(one.address not in self.own | self.written for one, _ in self._staying)
        return french + len(languages()) * sum(one.address in translated for one in self.pages)

    @property
    def _staying(self) -> list[tuple[Changed, Page]]:
        return [(one, one.after) for one in self.pages if one.after and _shown(one.before) and _shown(one.after)]

    def facts(self) -> Iterator[tuple[Page, Difference]]:
        """What readers meet on a page that they did not meet on it before.

        Lists are left out, since each card repeats the page of its record. As long as content/ is untouched, so is any page
        but those of touched records: it only shows again what they say. So are the emergency numbers, which stand everywhere
        already, and what a template says of every record.
        """
        everywhere = {readings.dialled(number["number"]) for number in self.sides.before.numbers.values()}
        for one in self.pages:
            if one.after is None or one.after.template in _LISTS:
                continue
            if not self._rewritten and (one.address not in self.own or one.after.template == _GONE):
                continue
            old = self._facts(self.sides.before, one.before) if one.before else []
            said = self._said(one.after)
            for difference in page_facts.gained(old, self._facts(self.sides.after, one.after)):
                fact = difference.fact
                if fact.kind in ("claim", "figure") and said is not None and (fact.kind, fact.value) not in said:
                    continue
                if fact.kind != "phone" or fact.value not in everywhere:
                    yield one.after, difference

    def html(self, kind: str, identifier: str) -> tuple[str, str]:
        """The page of a record before and after, drafts included; "" where it has none."""
        after = self.sides.after.registry
        path = after.tree.paths[kinds.KINDS[kind].name].get(identifier, "") if kind in kinds.KINDS else ""
        sides = (self.sides.before, None if path in self.wrong else self.sides.after)
        pages = ((side, preview.page(side, kind, identifier) if side else None) for side in sides)
        shown = (self._html(side, page) if side and page else "" for side, page in pages)
        return next(shown), next(shown)

    def _facts(self, side: Site, page: Page) -> list[Fact]:
        cards = _ORIENTATION in self.sides.touched and page.template == "situation.html"
        return page_facts.facts(self._html(side, page), cards=cards)

    def _said(self, page: Page) -> set[tuple[str, str]] | None:
        """Claims and figures that people wrote on a page: those of a record, none of a list; None when all are theirs."""
        if page.template not in _RECORDS:
            return None
        corpus, identifier = self.sides.after.registry.corpus, page.address.split("/")[-2]
        kind = _RECORDS[page.template]
        data = corpus.records[kind].get(identifier, {})
        written = [text for _, text in texts(data)] + [corpus.texts.get(kind, {}).get(identifier, "")]
        return {(reading.kind, reading.value) for text in written for reading in readings.read(text)}

    @cached_property
    def _rewritten(self) -> bool:
        """Whether a file of content/ is touched."""
        return any(path.startswith(_CONTENT) for path in self.sides.touched)

    def _html(self, side: Site, page: Page) -> str:
        return self.renderers[side is self.sides.after].render(page)


def _address(path: str) -> str:
    """The address of the page of a record, by the path of a file of its own; "" when it has none."""
    kind = kinds.BY_FOLDER.get(path.partition("/")[0])
    return kind.page(kind.id_of(path)) if kind is not None and kind.address else ""


def _shown(page: Page | None) -> bool:
    return page is not None and page.template != _GONE


def effects(proposal: Change, moved: Mapping[str, str]) -> Effects:
    """Compare the pages that both sides give rise to. A record with an error has none, and is not said to disappear.

    `moved` gives the former path of each record whose file takes another name.
    """
    before, after = (sites.site(side.registry) for side in proposal.shown)
    sides = Sides(before, after, frozenset(proposal.touched))
    first = Renderer(proposal.after.day, sides.before.numbers)
    renderers = (first, Renderer(proposal.after.day, sides.after.numbers) if sides.numbers_differ else first)
    old, new = (
        editorial_reader.read(renderer.settings, side, _to_read(sides, side))
        for renderer, side in zip(renderers, (sides.before, sides.after), strict=True)
    )
    if any(path.startswith(_CONTENT) for path in sides.touched):  # else lists of guides and news are the same
        before, after = replace(before, editorial=old.editorial), replace(after, editorial=new.editorial)
        sides = replace(sides, before=before, after=after)
    renamed = {_address(new): _address(old) for new, old in moved.items() if _address(new)}
    pages = _joined(sides.changed(), renamed)
    for address in old.pages | new.pages:
        page_before, page_after = old.pages.get(address), new.pages.get(address)
        if (page_before and renderers[0].render(page_before)) != (page_after and renderers[1].render(page_after)):
            pages.append(Changed(address, page_before, page_after))
    known = {(finding.file, finding.message) for finding in old.findings}
    fresh = tuple(finding for finding in new.findings if (finding.file, finding.message) not in known)
    wrong = frozenset(finding.file for finding in proposal.after.errors)
    return Effects(sides, pages, renderers, frozenset(old.pages | new.pages), fresh, renamed, wrong)


def _joined(pages: list[Changed], renamed: Mapping[str, str]) -> list[Changed]:
    """The pages, those of a record under both its names made one."""
    former = {one.address: one.before for one in pages if one.address in renamed.values()}
    return [
        one._replace(before=former.get(renamed.get(one.address, ""), one.before))
        for one in pages
        if one.address not in former
    ]


def _to_read(sides: Sides, side: Site) -> list[str]:
    """Editorial pages that may change: all when a file of content/ does, else those that lead to what only one side shows."""
    everything = any(path.startswith(_CONTENT) for path in sides.touched)
    return [
        page.path
        for page in side.registry.corpus.pages
        if everything or not sides.unlinked.isdisjoint(sites.records_named(page.text))
    ]


def at_merge(sheet: Sheet) -> Iterator[str]:
    """What happens once the proposal is merged, one French sentence each."""
    proposal = sheet.proposal
    if sheet.errors:
        yield "Rien, tant qu'il reste une erreur : elle se corrige d'abord."
        return
    if proposal.foreign:
        yield "Le site entier sera refait avec le nouveau code."
    if proposal.touched:
        yield "Le site sera reconstruit aussitôt après la fusion, puis chaque nuit."
    for record in sheet.records:
        kind = kinds.KINDS.get(record.kind)
        if kind is not None and kind.is_owned:
            yield from _owned(proposal, kind, record.identifier, record.name)


def _offline(proposal: Change, kind: RecordKind, identifier: str) -> str:
    """Why a record that nobody was ever shown is not shown once merged, and what would show it."""
    side = proposal.after
    if side.corpus.records[kind.name][identifier]["status"] != "draft":
        return "aucune convention de son organisme n'est en vigueur ce jour"
    written = side.readings[side.tree.paths[kind.name][identifier]].data or {}
    if written.get("status") == "draft":
        return "c'est un brouillon"
    by = f"« Mettre en ligne » au bureau, ou « egalite scheme online {identifier} »"
    return f"l'équipe ne l'y a pas mise ; après la fusion : {by}"


def _owned(proposal: Change, kind: RecordKind, identifier: str, name: str) -> Iterator[str]:
    before, after = (side.corpus.records[kind.name] for side in (proposal.before, proposal.after))
    old, new = (
        side.visible(identifier, kind.name) if identifier in side.corpus.records[kind.name] else "absent"
        for side in (proposal.before, proposal.after)
    )
    shown = ("online", "planned")
    if new in shown and old not in shown:
        yield f"« {name} » sera mise en ligne{', comme dispositif à venir' if new == 'planned' else ''}."
    elif old in shown and new not in shown:
        yield f"« {name} » quittera les listes, la recherche et les flux."
    elif new == "offline":
        yield f"« {name} » restera hors ligne : {_offline(proposal, kind, identifier)}."
    verification = after.get(identifier, {}).get("verification")
    former = before.get(identifier, {}).get("verification")
    if verification is not None and verification != former and verification["by"] in EDITORS:
        yield f"« {name} » sera montrée comme validée : votre fusion atteste la vérification inscrite."
    elif former is not None and verification == former and new in shown:
        yield f"« {name} » dira qu'elle a changé depuis sa validation."
