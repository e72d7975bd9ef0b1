"""Reads the editorial pages for Pelican, with the reader that `egalite check` judges them with.

What has not changed is not read again in one process.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from pelican.readers import BaseReader

from egalite.records.content import pages
from egalite.records.content.pages import Page
from egalite.site.render import markdown


class Reader(BaseReader):
    """Metadata, one a line, then Markdown."""

    enabled = True
    file_extensions = ("md", "markdown", "mkd", "mdown")

    def read(self, source_path: str) -> tuple[str, dict[str, Any]]:
        """HTML and metadata of a file."""
        page = pages.open_page(Path(source_path), Path(source_path).name)
        return _html(page), {key: self.process_metadata(key, value) for key, value in (page.data or {}).items()}


@lru_cache(maxsize=256)
def _html(page: Page) -> str:
    return markdown.page_html(page.body)
