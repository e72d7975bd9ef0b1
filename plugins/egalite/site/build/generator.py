"""The Pelican generator that turns the registry into pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from pelican.generators import Generator

from egalite.history import journal
from egalite.records import workers
from egalite.records.content.promoted_answers import pins
from egalite.records.content.thesaurus import thesaurus
from egalite.search import index
from egalite.site import accessibility, addresses
from egalite.site.build import loader, state
from egalite.site.build.assertions import followed, verify
from egalite.site.build.editorial_content import native_entries
from egalite.site.build.output import Output, Written
from egalite.site.directory import Directory
from egalite.site.emergency import Numbers
from egalite.site.errors import SiteError, explain
from egalite.site.pages import decisions, editorial, orientation, propose, translated, withdrawn
from egalite.site.pages import journal as journal_pages
from egalite.site.pages import search as search_page
from egalite.site.pages.page import Page, digest
from egalite.site.pages.plan import Planner
from egalite.site.render import assets, links, styles
from egalite.site.render.localized import Tongue, tongues
from egalite.site.views.cards import Cards
from egalite.site.views.records import Views

Rendered = list[tuple[str, Written]]

_WORTH_FORKING = 100  # a page of a long list costs twenty times a scheme's


class DirectoryGenerator(Generator):
    """Reads and checks the registry, then writes every page made from it."""

    def generate_context(self) -> None:
        """Load the registry. Raises SiteError when a record has an error."""
        settings = self.settings
        self.root = Path(settings["EGALITE_ROOT"])
        self.day: date = settings["EGALITE_DAY"]
        self.output = Output(Path(self.output_path))
        self.output.claim("robots.txt", editorial.robots(settings["SITEURL"]))
        fingerprint = state.fingerprint(
            [*settings["EGALITE_SETTINGS_FILES"], accessibility.file(self.root)],
            self.day,
            settings["SITEURL"],
            settings["EGALITE_PUBLISHER"],
            settings["EGALITE_EMERGENCY"],
        )
        self.state_file = state.place(self.root, self.output.folder)
        self.old = state.load(self.state_file, fingerprint)
        self.registry, self.history, notices = loader.load(
            self.root, self.day, settings["EGALITE_VALIDATION"], self.old
        )
        settings["EGALITE_NOTICES"].extend(notices)
        self.statement = self.context["accessibility"] = accessibility.read(self.root, self.day)
        self.views = Views(self.registry)
        self.orientation = orientation.read(self.registry)
        self.directory = Directory(self.registry, self.views, self.orientation.helpline)
        self.translated = addresses.translated(what.id for what in self.orientation.what)

    def generate_output(self, writer: Any) -> None:
        """Write what changed, remove what is gone, verify the whole."""
        del writer
        site = self.settings["SITEURL"]
        cards = Cards(self.views, self.env, self.old.cards)
        numbers = self.settings["EGALITE_EMERGENCY"]
        engine_key, engine = self._engine(numbers)
        search = search_page.field(engine, self.directory, numbers, pins())
        news, guides, others = native_entries(self.context)
        speakers = tongues(self.env, self.translated, site, self.statement.mention, self.day)
        pages = [
            *Planner(
                self.registry, self.views, self.directory, cards, site, self.history, decisions.by_scheme(self.registry)
            ).pages(),
            *withdrawn.pages(self.views, self.directory, cards),
            decisions.page(self.registry, self.directory, site),
            *journal_pages.pages(self.registry, self.directory, journal.events(self.history), site),
            *orientation.pages(self.orientation, self.registry, self.directory, self.views, numbers, site),
            search_page.page(self.registry, self.directory, cards, search, site),
            propose.page(
                self.registry, site, self.settings["EGALITE_FORGE"], self.settings["EGALITE_PUBLISHER_REQUIRED"]
            ),
            *editorial.pages(
                self.registry,
                self.directory,
                site,
                news,
                guides,
                others,
                orientation.links(self.orientation),
                search,
            ),
        ]
        pages += self._translated(pages, cards, speakers.values(), site)
        native = {entry["address"] for entry in (*news, *guides, *others)}
        planned = self._unique(pages, native)
        listed = sorted((page.address, page.modified) for page in pages if page.listed)
        listed += sorted((entry["address"], entry["date"]) for entry in (*news, *guides, *others))

        new = state.State(self.old.fingerprint, self.registry.tree.listings, dict(self.registry.readings), cards.keys)
        stale = self._stale(pages, new)
        self._prepare_cards(stale, cards)
        found = self._render(stale, new, speakers)
        for name, content in self._plain_files(site, listed).items():
            new.files[name] = (b"", self.output.write(name, content))
        name = engine.address.lstrip("/")
        new.files[name] = (engine_key, self.output.write(name, engine.content))
        self._logos(new)
        self._proposed(new)
        new.files.update(self._index([address for address, _ in listed], pages, native))
        kept = set(new.files) | {addresses.output_file(address) for address in native} | self._foreign()
        # What is published is looked at whole.
        self.output.prune(kept, None if self.settings["EGALITE_PUBLISHER_REQUIRED"] else self.old.files or None)
        self._links(found, planned | native | {f"/{name}" for name in new.files})
        verify(self.registry, self.directory, self.output.folder, site, new.files)
        state.save(self.state_file, self.output.folder, new)

    def _engine(self, numbers: Numbers) -> tuple[bytes, search_page.Engine]:
        """The key and the script that ranks schemes; as it stands when nothing of it changed."""
        key = search_page.engine_key(self.registry, self.directory)
        start = search_page.ENGINE.lstrip("/")
        for name, (kept, written) in self.old.files.items():
            if kept == key and name.startswith(start) and self.output.stands(name, written):
                return key, search_page.engine_of((self.output.folder / name).read_bytes())
        return key, search_page.engine(
            self.registry, self.views, self.directory, self.orientation, numbers, thesaurus(), pins()
        )

    def _translated(self, french: Sequence[Page], cards: Cards, speakers: Iterable[Tongue], site: str) -> list[Page]:
        """Pages of the other languages."""
        doors = set(addresses.DOORS.values())
        kept = [page for page in french if page.address in self.translated - doors]
        native = [content for content in self.context["pages"] if content.address in self.translated]
        found: list[Page] = []
        for tongue in speakers:
            if tongue.voice is None:
                continue
            own = cards.speaking(tongue.environment, tongue.voice.card)
            lists = Planner(self.registry, self.views, self.directory, own, site, self.history, {}).doors()
            # The first page of a long list; the next ones are a link away, in French.
            first = [page for page in lists if page.address in doors]
            found += translated.pages([*kept, *first], native, tongue.voice, site)
        return found

    def _index(
        self, listed: Sequence[str], pages: Sequence[Page], native: set[str]
    ) -> Iterator[tuple[str, tuple[bytes, Written]]]:
        """The index of pages, left alone when no page of it was written anew."""
        if not self.settings["EGALITE_SEARCH_INDEX"]:
            return
        texts = [(self.output.folder / addresses.output_file(address)).read_bytes() for address in sorted(native)]
        key = digest(sorted((page.address, page.key) for page in pages if page.listed), texts)
        old = {
            name: kept
            for name, kept in self.old.files.items()
            if name.startswith(f"{index.FOLDER}/") and kept[0] == key
        }
        if old and all(self.output.stands(name, written) for name, (_, written) in old.items()):
            yield from old.items()
        else:
            for name, written in index.refresh(self.output.folder, listed, self.output.write).items():
                yield name, (key, written)

    def _unique(self, pages: Sequence[Page], native: set[str]) -> set[str]:
        """Addresses of the pages. Raises SiteError when two pages want the same."""
        seen: dict[str, str] = dict.fromkeys(native, "une page éditoriale de content/")
        for page in pages:
            if page.address in seen:
                raise SiteError(
                    f"deux pages veulent l'adresse {page.address} : « {page.title} » et {seen[page.address]}."
                )
            seen[page.address] = f"« {page.title} »"
        return {page.address for page in pages}

    def _stale(self, pages: Sequence[Page], new: state.State) -> list[Page]:
        """Pages to render; the others keep their file."""
        stale = []
        for page in pages:
            name = addresses.output_file(page.address)
            old = self.old.files.get(name)
            if old is not None and old[0] == page.key and self.output.stands(name, old[1]):
                new.files[name] = old
            else:
                stale.append(page)
        return stale

    def _prepare_cards(self, stale: Sequence[Page], cards: Cards) -> None:
        if len(stale) >= workers.WORTH_FORKING:
            cards.prepare([*self.directory.online, *self.directory.planned])

    def _render(self, stale: Sequence[Page], new: state.State, speakers: Mapping[str, Tongue]) -> dict[str, str]:
        """Render and write pages; the internal links found in them, each with one page that has it."""
        speakers["fr"].load(_TEMPLATES)

        def work(share: Sequence[Page]) -> tuple[Rendered, dict[str, str]]:
            written: Rendered = []
            found: dict[str, str] = {}
            for page in share:
                template, context = page.build()
                try:
                    html = speakers[page.language].render(template, context)
                except SiteError:
                    raise
                except Exception as error:  # told here: its place would be lost on the way to the parent
                    raise SiteError(explain(error)) from None
                followed(html, page.address)
                name = addresses.output_file(page.address)
                written.append((name, self.output.write(name, html)))
                found.update(dict.fromkeys(links.internal(html).difference(found), page.address))
            return written, found

        keys = {addresses.output_file(page.address): page.key for page in stale}
        everything: dict[str, str] = {}
        for written, found in workers.share(work, stale, _WORTH_FORKING):
            new.files.update((name, (keys[name], proof)) for name, proof in written)
            everything.update(found)
        return everything

    def _logos(self, new: state.State) -> None:
        """Write the logos of the partners that have a page; the digest in a name tells that its content stands."""
        for partner in self.directory.by_partner:
            logo = self.views.logos.get(partner)
            if logo is not None:
                name = logo.address.lstrip("/")
                old = self.old.files.get(name)
                stands = old is not None and self.output.stands(name, old[1])
                new.files[name] = old if old and stands else (b"", self.output.write(name, logo.content()))

    def _proposed(self, new: state.State) -> None:
        """Write the files that the form at `/proposer/` asks for; those whose records have not moved are left alone."""
        stale = []
        for name, key, content in propose.files(self.registry, self.directory):
            old = self.old.files.get(name)
            if old is not None and old[0] == key and self.output.stands(name, old[1]):
                new.files[name] = old
            else:
                stale.append((name, key, content))

        def work(share: Sequence[propose.File]) -> list[tuple[str, tuple[bytes, Written]]]:
            return [(name, (key, self.output.write(name, content()))) for name, key, content in share]

        for written in workers.share(work, stale, _WORTH_FORKING):
            new.files.update(written)

    def _plain_files(self, site: str, listed: Sequence[tuple[str, str]]) -> dict[str, str | bytes]:
        files: dict[str, str | bytes] = {
            addresses.FEED_SCHEMES.lstrip("/"): editorial.feed(self.registry, self.directory, site),
            "sitemap.xml": editorial.sitemap(site, listed, self.translated),
            "robots.txt": editorial.robots(site),
            **withdrawn.markers(self.directory),
        }
        bundle = {address.lstrip("/"): content for address, content in assets.bundle().items()}
        # A name holds a digest of the content: a stylesheet that stands there was judged before.
        if any(name.endswith(".css") and not (self.output.folder / name).exists() for name in bundle):
            styles.require()
        files.update(bundle)
        return files

    def _foreign(self) -> set[str]:
        """Files of the output that others write: Pelican its news feed and static content, the rooms below what they add."""
        names = {addresses.FEED_NEWS.lstrip("/"), *self.settings["EGALITE_ADDED"]}
        names.update(static.save_as for static in self.context["staticfiles"])
        return names

    def _links(self, found: dict[str, str], known: set[str]) -> None:
        known = known | {f"/{name}" for name in self._foreign()}
        for item in (*self.context["articles"], *self.context["pages"]):
            html = (self.output.folder / item.save_as).read_text(encoding="utf-8")
            followed(html, str(item.relative_source_path))
            for address in links.internal(html):
                found.setdefault(address, str(item.relative_source_path))
        broken = links.dead(found, known)
        if broken:
            told = "\n".join(f"  dans {page} : {address}" for page, address in broken[:20])
            raise SiteError(f"{len(broken)} lien(s) interne(s) ne mènent nulle part ; corrigez-les :\n{told}")


_TEMPLATES = (
    "404.html", "decisions.html", "door.html", "entries.html", "facet.html", "facets.html", "home.html", "journal.html",
    "orientation.html", "orientation_answer.html", "partner.html", "partners.html", "propose.html", "scheme.html",
    "schemes.html", "search.html", "site_map.html",
    "territories.html", "withdrawn.html",
)  # fmt: skip
