"""What Pelican loads (`PLUGINS` in pelicanconf.py): our generator, our reader, the dress of its own pages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pelican import signals

from egalite.project import content_root
from egalite.records.content.pages import GUIDES
from egalite.site import deadlines
from egalite.site.build import editorial_content
from egalite.site.build.generator import DirectoryGenerator
from egalite.site.build.markdown_reader import Reader
from egalite.site.errors import SiteError
from egalite.site.render import links


def register() -> None:
    """Pelican's entry point."""
    signals.readers_init.connect(_reader)
    signals.get_generators.connect(_generators)
    signals.page_generator_context.connect(_guide_address)
    signals.page_generator_context.connect(_not_before_its_day)
    signals.article_generator_context.connect(_not_before_its_day)
    signals.feed_generated.connect(_whole_addresses)
    signals.all_generators_finalized.connect(_dress_native_content)


def _reader(readers: Any) -> None:
    """Markdown is all that is read: Pelican's other formats include any file, or fetch any address."""
    readers.reader_classes = {
        "static": readers.reader_classes["static"],
        **dict.fromkeys(Reader.file_extensions, Reader),
    }


def _generators(pelican: Any) -> type[DirectoryGenerator]:
    del pelican
    return DirectoryGenerator


def _guide_address(generator: Any, metadata: dict[str, Any]) -> None:
    """Guides live under /guides/, whatever Pelican gives to pages."""
    del generator
    if metadata.get("template") in GUIDES:
        metadata["url"] = f"guides/{metadata['slug']}/"
        metadata["save_as"] = f"guides/{metadata['slug']}/index.html"


def _not_before_its_day(generator: Any, metadata: dict[str, Any]) -> None:
    """Drafts, and what is dated of a day to come by the day of the build, are read and no more: neither page nor image of
    theirs is written.
    """
    if metadata.get("status") == "draft" or (
        "date" in metadata and metadata["date"].date() > generator.settings["EGALITE_DAY"]
    ):
        metadata["status"] = "skip"


def _whole_addresses(context: Any, feed: Any) -> None:
    """Links of a feed that lead to the site from anywhere; an identifier of its own (RFC 4287 §4.2.6)."""
    feed.feed["id"] = feed.feed["feed_url"]
    for item in feed.items:
        for part in ("content", "description"):
            item[part] = item[part] and links.absolute(item[part], context["SITEURL"], item["link"])


def _dress_native_content(generators: list[Any]) -> None:
    """Give Pelican's own pages and articles what our templates expect of a page."""
    pages = generators[0]
    root = content_root(Path(pages.settings["EGALITE_ROOT"]), "deadlines.yml")
    pages.context["deadlines"] = deadlines.read(root, publishing=pages.settings["EGALITE_PUBLISHER_REQUIRED"])
    site = next(generator.site for generator in generators if hasattr(generator, "site"))
    # Each of Pelican's generators has its own environment: all must know which pages exist in other languages.
    for generator in generators:
        generator.env.globals.update(translated=site.translated, origin=pages.settings["SITEURL"])
    for item in (*pages.context["articles"], *pages.context["pages"]):
        try:
            editorial_content.dress(item, site.directory.hidden, pages.settings["EGALITE_EMERGENCY"])
        except SiteError as error:
            raise SiteError(str(error), [editorial_content.source(item)]) from None
    editorial_content.pair(pages.context["pages"])
