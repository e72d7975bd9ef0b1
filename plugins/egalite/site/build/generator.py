"""The Pelican generator that turns the registry into pages: the build's table of contents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from pathlib import Path
from typing import Any

from pelican.generators import Generator

from egalite.images import publish
from egalite.records import workers
from egalite.records.content.publisher import COMMITTEE_PUBLIC
from egalite.site import accessibility, addresses
from egalite.site.build import editorial_content, loader
from egalite.site.build.assertions import require_filled, verify
from egalite.site.build.memo import Memo
from egalite.site.build.output import Output
from egalite.site.build.renderer import Renderer
from egalite.site.directory import Directory
from egalite.site.errors import SiteError
from egalite.site.open_data import files as open_data
from egalite.site.pages import feeds, orientation, page_kinds, propose, search, withdrawn
from egalite.site.pages.page import Page
from egalite.site.render import assets, links, styles
from egalite.site.render.locale import Locale, locales
from egalite.site.render.locales import languages
from egalite.site.render.locales.translator import Translator
from egalite.site.render.markdown import to_html
from egalite.site.site import Site
from egalite.site.views.records import Views


class DirectoryGenerator(Generator):
    """Reads and checks the registry, then writes every page made from it."""

    def generate_context(self) -> None:
        """Read all that pages are made from but what Pelican reads. Raises SiteError when a record has an error."""
        settings = self.settings
        root, day = Path(settings["EGALITE_ROOT"]), settings["EGALITE_DAY"]
        self.memo: Memo | None = settings["EGALITE_MEMO"]
        self.output = Output(Path(self.output_path))
        self.output.claim("robots.txt", feeds.robots(settings["SITEURL"]))
        self.statement = self.context["accessibility"] = accessibility.read(root, day)
        registry, history, notices = loader.load(root, day, settings["EGALITE_VALIDATION"], settings["EGALITE_TREE"])
        settings["EGALITE_NOTICES"].extend(notices)
        numbers = settings["EGALITE_EMERGENCY"]
        questions = orientation.read(registry)
        self.site = Site(
            settings["SITEURL"],
            registry,
            Directory(
                registry, Views(registry), questions.helpline, history.removed, history.renamed, questions.answers
            ),
            history,
            numbers,
            questions,
            forge=settings["EGALITE_FORGE"],
            publishing=settings["EGALITE_PUBLISHER_REQUIRED"],
            committee_public=settings["EGALITE_PUBLISHER"].get("committee_public") == COMMITTEE_PUBLIC,
            translators=[Translator(language) for language in languages.languages()],
            publisher=settings["EGALITE_PUBLISHER"],
        )

    def generate_output(self, writer: Any) -> None:
        """Write what changed, remove what is gone, verify the whole."""
        del writer
        editorial = editorial_content.editorial(self.context)
        site = replace(self.site, editorial=editorial)
        engine = search.engine(site)
        if site.publishing:  # compressed as readers get it: a tenth of a build's work
            self.settings["EGALITE_NOTICES"] += search.heavy(
                engine.content, assets.bundle()[assets.address("search.js")]
            )
        press = self.settings["EGALITE_PRINT"]
        printed = press(site, self.settings["EGALITE_NOTICES"]) if press else {}
        sizes = {f"/{name}": len(content) for name, content in printed.items()}
        site = replace(site, search=search.field(site, engine), printed=sizes)
        pages = page_kinds.pages(site)
        native = {item.address: [editorial_content.source(item)] for item in self._native()}
        targets = self._unique(pages, native)
        sitemap = sorted((page.address, page.modified) for page in pages if page.listed)
        sitemap += sorted((entry["address"], entry["date"]) for entry in editorial.entries)

        files = {
            engine.address.lstrip("/"): engine.content,
            **self._plain_files(site, sitemap),
            **self._logos(site),
            **self._images(site),
            **open_data.files(site),
            **printed,
        }
        for added in self.settings["EGALITE_ADDED"]:
            files.update(added(self.settings, targets))
        for name, content in files.items():
            self.output.write(name, content)
        names = {*files, *self._proposed(site), *self._foreign()}
        if self.memo:
            self.memo.know(targets)
        dead = self._render(pages, site, targets | {f"/{name}" for name in names})
        dead += self._native_links(targets | {f"/{name}" for name in names})
        _alive(dead)
        names.update(addresses.output_file(address) for address in targets)
        names.update(self._index([address for address, _ in sitemap]))
        self.output.prune(names)
        verify(site.registry, site.directory, self.output.folder, site.address, names)
        if site.publishing:
            require_filled(self.output.folder, names, native)

    def _render(self, pages: Sequence[Page], site: Site, targets: Set[str]) -> list[tuple[str, str]]:
        """Render pages; the links in them that lead nowhere."""
        settings, mention = self.settings, self.statement.mention
        by_language = locales(self.env, site.translators, site.translated, site.address, mention)
        shaping = [settings[name] for name in ("SITEURL", "EGALITE_DAY", "EGALITE_PUBLISHER", "EGALITE_EMERGENCY")]
        self._prepare_cards(by_language, site)
        return Renderer(self.output, by_language, [*shaping, mention], self.memo).render(pages, targets)

    def _prepare_cards(self, by_language: Mapping[str, Locale], site: Site) -> None:
        """Have the cards of an earlier build serve again, and the others rendered before the pages that share them."""
        schemes = [*site.directory.online, *site.directory.planned]
        if self.memo:
            for language, locale in by_language.items():
                locale.cards.rendered = self.memo.cards.setdefault(language, {})
        if len(schemes) >= workers.WORTH_FORKING or self.memo:
            by_language["fr"].cards.prepare(site.views.cards(schemes))

    def _unique(self, pages: Sequence[Page], native: Mapping[str, Sequence[str]]) -> set[str]:
        """Addresses of all pages. Raises SiteError when two pages want the same."""
        owners: dict[str, str] = dict.fromkeys(native, "une page éditoriale de content/")
        for page in pages:
            if page.address in owners:
                raise SiteError(
                    f"deux pages veulent l'adresse {page.address} : « {page.title} » et {owners[page.address]}.",
                    native.get(page.address, ()),
                )
            owners[page.address] = f"« {page.title} »"
        return set(owners)

    def _plain_files(self, site: Site, sitemap: Sequence[tuple[str, str]]) -> dict[str, str | bytes]:
        files: dict[str, str | bytes] = {
            **{address.lstrip("/"): content for address, content in feeds.feeds(site).items()},
            "sitemap.xml": feeds.sitemap(site.address, sitemap, site.translated),
            "robots.txt": feeds.robots(site.address),
            **withdrawn.markers(site.directory),
            **dict(page_kinds.files(site)),
            **assets.root_files(),
        }
        bundle = {address.lstrip("/"): content for address, content in assets.bundle().items()}
        # A name holds a digest of the content: a stylesheet that stands there was judged before.
        if any(name.endswith(".css") and not (self.output.folder / name).exists() for name in bundle):
            styles.require()
        files.update(bundle)
        return files

    def _logos(self, site: Site) -> dict[str, bytes]:
        """The logos of the partners that have a page."""
        logos = (site.views.logos.get(partner) for partner in site.directory.by_partner)
        return {logo.address.lstrip("/"): logo.content() for logo in logos if logo is not None}

    def _proposed(self, site: Site) -> list[str]:
        """Write the files that the form at `/proposer/` asks for; their names."""
        names = []
        for name, content in propose.files(site):
            self.output.write(name, content())
            names.append(name)
        return names

    def _index(self, sitemap: Sequence[str]) -> list[str]:
        """Write the index of pages; the names of its files."""
        if not self.settings["EGALITE_SEARCH_INDEX"]:
            return []
        files = search.index_files(self.output.folder, sitemap)
        for name, content in files.items():
            self.output.write(name, content)
        return list(files)

    def _images(self, site: Site) -> dict[str, bytes]:
        """The images of content/ that a published page shows, encoded anew; Pelican would copy them all, as they are."""
        shown = {address for item in self._native() for address in links.internal(item._content)}
        bodies = (body for texts in site.registry.corpus.texts.values() for body in texts.values())
        shown.update(*(links.internal(to_html(body)) for body in bodies if "![" in body))
        files = {static.save_as: static for static in self.context["staticfiles"]}
        self.context["staticfiles"].clear()
        return {
            name: publish.to_page(Path(static.source_path).read_bytes())
            for name, static in files.items()
            if f"/{name}" in shown
        }

    def _foreign(self) -> set[str]:
        """Files of the output that Pelican writes: its news feed."""
        return {addresses.FEED_NEWS.lstrip("/")}

    def _native_links(self, targets: Set[str]) -> list[tuple[str, str]]:
        """The links of the pages that Pelican wrote that lead nowhere."""
        dead = []
        for item in self._native():
            html = (self.output.folder / item.save_as).read_text(encoding="utf-8")
            source = str(item.relative_source_path)
            links.require_safe(html, source)
            dead += [(source, address) for address in links.internal(html) - targets]
            # A page that says where to find something, « les numéros d'urgence sont… », is taken at its word.
            for address, place in links.places(html):
                page = self.output.folder / (addresses.output_file(address) if address else item.save_as)
                if page.is_file() and f'id="{place}"' not in page.read_text(encoding="utf-8"):
                    dead.append((source, f"{address}#{place}"))
        return dead

    def _native(self) -> list[Any]:
        """Pelican's own articles and pages."""
        return [*self.context["articles"], *self.context["pages"]]


def _alive(dead: Sequence[tuple[str, str]]) -> None:
    """Raises SiteError when links lead nowhere."""
    if dead:
        places = "\n".join(f"  dans {page} : {address}" for page, address in sorted(dead)[:20])
        told = f"{len(dead)} lien(s) interne(s) ne mènent nulle part ; corrigez-les :\n{places}"
        raise SiteError(told, [place for page, address in dead for place in (f"content/{page}", address)])
