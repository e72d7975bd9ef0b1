"""The editorial pages of one side, read by Pelican's reader and prepared as a build prepares them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from pelican.contents import Article
from pelican.contents import Page as PelicanPage
from pelican.readers import Readers

from egalite.finding import Finding
from egalite.project import content_root
from egalite.records.content.pages import GUIDES
from egalite.records.data_file import DataFileError
from egalite.site import accessibility, deadlines
from egalite.site.build import editorial_content
from egalite.site.build.explanation import explain
from egalite.site.build.markdown_reader import Reader
from egalite.site.errors import SiteError
from egalite.site.pages.page import Page
from egalite.site.site import Editorial, Site


class Contents(NamedTuple):
    """Pages, what lists show of them, and why some could not be made."""

    pages: dict[str, Page]
    editorial: Editorial
    findings: list[Finding]


def read(settings: Mapping[str, Any], site: Site, names: Collection[str]) -> Contents:
    """The pages of these files of the site's root, by address."""

    root = site.registry.root
    folder = root / "content"
    readers = Readers({**settings, "READERS": dict.fromkeys(Reader.file_extensions, Reader)})
    context = {**settings, "generated_content": {}, "static_content": {}, "static_links": set(), "localsiteurl": ""}
    found: dict[str, list[Any]] = {"articles": [], "pages": []}
    findings = []
    for name in names:
        group, kind = ("articles", Article) if name.startswith("content/news/") else ("pages", PelicanPage)
        try:
            content = readers.read_file(str(folder), name.removeprefix("content/"), kind, context=context)
            if content.template in GUIDES:
                content.override_url = f"guides/{content.slug}/"
            editorial_content.dress(content, site.directory.hidden, site.numbers)
            found[group].append(content)
        except SiteError as error:
            findings.append(_finding(name, str(error)))
        except Exception as error:  # whatever a stranger's page makes Pelican raise
            findings.append(_finding(name, explain(error)))
    editorial_content.pair(found["pages"])
    shared = {**settings, **_shared(root, site)}
    made = (_page(content, group[:-1], shared) for group, contents in found.items() for content in contents)
    return Contents({page.address: page for page in made}, editorial_content.editorial(found), findings)


def _page(content: Any, name: str, shared: Mapping[str, Any]) -> Page:
    return Page(content.address, content.title, f"{content.template}.html", lambda: {name: content, **shared})


def _shared(root: Path, site: Site) -> dict[str, Any]:
    """What their templates show of data files; nothing of one that cannot be read, which is a finding elsewhere."""
    shared: dict[str, Any] = {}
    try:
        shared["deadlines"] = deadlines.read(content_root(root, "deadlines.yml"), publishing=False)
        shared["accessibility"] = accessibility.read(root, site.registry.day)
    except DataFileError:
        pass
    return shared


def _finding(name: str, told: str) -> Finding:
    """What Pelican's reader says of a page, without the folder that it was read in."""
    return Finding(name, 1, 1, "editorial-page", told.partition(f"{name.removeprefix('content/')} : ")[2] or told)
