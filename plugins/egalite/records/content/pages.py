"""Editorial pages of a root: guides, pages and news, as they are written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from markupsafe import Markup
from unidecode import unidecode

from egalite.records import characters
from egalite.records.content import folder
from egalite.records.document import Document

_FIELD = re.compile(r" {0,3}([A-Za-z0-9_-]+):[ \t]*(.*)")
# Figures of a source, an address or a path are no number to call.
_CITED = re.compile(r"^\[\^[^\[\]]+\]:.*$|\]\([^()]*\)|https?://\S+", re.MULTILINE)
_LINE = re.compile(r".*\n|.+\Z")  # form feeds and other separators end none
_MORE = re.compile(r" {4,}(.*)")
_NO_SLUG = re.compile(r"[^\w\s-]")
GUIDES = ("guide", "deadlines")  # templates of the pages under /guides/


class Page(Document):
    """An editorial page. `data` holds its metadata, by lower-case key, as Pelican knows them.

    `repeated` is the field that is written a second time, where the text begins; empty for none. `glued` when that text begins
    on the line below the fields.
    """

    __slots__ = ("_lines", "glued", "repeated")

    def __init__(self, path: str, raw: bytes) -> None:
        self._lines: dict[str, int] = {}
        self.repeated, self.glued = "", False
        super().__init__(path, "page", path.rpartition("/")[2].removesuffix(".md"), raw)

    @property
    def slug(self) -> str:
        """The end of its address: as it is written, else as Pelican makes it of the title."""
        data = self.data or {}
        if "slug" in data:
            return str(data["slug"])
        title = Markup(data.get("title", "")).striptags()
        plain = _NO_SLUG.sub("", unidecode(unicodedata.normalize("NFKC", title)))
        return re.sub(r"[-\s]+", "-", plain.strip()).lower()

    @property
    def address(self) -> str:
        """Where the page stands on the site."""
        if self.path.startswith("content/news/"):
            return f"/actualites/{self.slug}/"
        return f"/{'guides/' if (self.data or {}).get('template') in GUIDES else ''}{self.slug}/"

    def _parse(self) -> None:
        """Metadata, one a line up to the first line that is none (MultiMarkdown); Markdown after it."""
        data: dict[str, str] = {}
        key, position, number = "", 0, 1
        for line in _LINE.findall(self.text):
            field, more = _FIELD.match(line), _MORE.match(line) if key else None
            if field and field[1].lower() not in data:
                key = field[1].lower()
                data[key], self._lines[key] = field[2].strip(), number
            elif more:
                data[key] = f"{data[key]}\n{more[1].strip()}"
            else:
                self.repeated = field[1] if field else ""
                break
            position, number = position + len(line), number + 1
        blank = self.text.startswith("\n", position)
        self.glued = bool(data) and self.text[position:].partition("\n")[0].strip() != ""
        self.data = self.draft = data
        self.body = self.text[position + blank :]
        self.body_line = number + blank

    def _place(self, pointer: tuple[str | int, ...], key: bool) -> tuple[int, int, int]:
        line = self._lines.get(str(pointer[0]), 1) if pointer else 1
        text = self.text.split("\n")[line - 1]
        return line, 1 if key else max(len(text) - len(text.partition(":")[2].lstrip()), 0) + 1, len(text) + 1


def read(root: Path) -> Iterator[Page]:
    """The pages of a root, in the order of their paths. One that cannot be read is passed over: the build says so."""
    for path in folder.scan(root).pages:
        try:
            yield open_page(root / path, path)
        except OSError:
            continue


def open_page(place: Path, path: str) -> Page:
    """One page; `path` is what findings call it. Raises OSError."""
    with place.open("rb") as file:
        return _page(path, file.read(characters.MAX_BYTES + 1))  # more is refused unread


@lru_cache(maxsize=256)
def _page(path: str, raw: bytes) -> Page:
    """Kept: several rules and the build ask for the same one, and the other side of a change has most of them."""
    return Page(path, raw)


def without_citations(text: str) -> str:
    """The text with letters in the place of sources, addresses and paths: each place stays a place."""
    return _CITED.sub(lambda found: "x" * len(found[0]), text)
