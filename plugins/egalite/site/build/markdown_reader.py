"""Reads the editorial pages for Pelican, with the reader that `egalite check` judges them with.

What has not changed is not read again in one process.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from pelican.readers import BaseReader, MarkdownReader

from egalite.records.content import pages
from egalite.records.content.pages import Page
from egalite.records.rendered_text import parsed
from egalite.site.render import markdown

# Pelican's own reader asks for a package that we do without, and would warn of it at each page.
MarkdownReader.file_extensions = []
_LONGEST = 200


class Reader(BaseReader):
    """Metadata, one a line, then Markdown."""

    enabled = True
    file_extensions = ("md",)

    def read(self, source_path: str) -> tuple[str, dict[str, Any]]:
        """HTML and metadata of a file."""
        page = pages.open_page(Path(source_path), Path(source_path).name)
        metadata = {"summary": _beginning(page), **(page.data or {})}
        return _html(page), {key: self.process_metadata(key, value) for key, value in metadata.items()}


def _beginning(page: Page) -> str:
    """What sums up a page that does not say it: its first paragraph that asks for no number, up to `_LONGEST` characters."""
    passages = parsed(page).passages
    texts = (" ".join(passage.text.split()) for passage in passages if passage.kind == "Paragraph")
    text = next((text for text in texts if "{" not in text), "")
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rpartition(' ')[0]}…"


@lru_cache(maxsize=256)
def _html(page: Page) -> str:
    return markdown.page_html(page.body)
