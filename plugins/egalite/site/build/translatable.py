"""Every French text that pages of other languages ask for, with the place where people write it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from egalite import titles
from egalite.french import dates
from egalite.french.typography import typeset, typeset_html
from egalite.project import CHECKOUT, THEME
from egalite.records.content import emergency, pages
from egalite.records.content.orientation import reading
from egalite.records.content.promoted_answers import pins
from egalite.records.registry import load
from egalite.records.values.day import today
from egalite.records.vocabulary import vocabularies
from egalite.site import accessibility, addresses
from egalite.site.build import templates
from egalite.site.pages import home, page
from egalite.site.pages.translated import texts
from egalite.site.render import locale, markdown
from egalite.site.render.locales.markup import Message
from egalite.site.render.locales.translator import CONTENT, HELPLINE, TEXTS, helpline
from egalite.site.views import records

_DATA = (reading.FILE.path, emergency.FILE.path)
_VOCABULARIES = ("needs", "channels")  # whose labels stand on translated pages


def messages() -> list[Message]:
    """All of them, templates first, each text of a context once."""
    unique: dict[tuple[str, str], Message] = {}
    for message in (*_templates(), *_content()):
        unique.setdefault((message.context, message.text), message)
    return list(unique.values())


def _templates() -> Iterator[Message]:
    """Texts of the theme, as the compiler of templates sees them."""
    environment = templates.environment(templates.settings())
    messages: list[Message] = []
    environment.told = messages.append
    for path in sorted(THEME.rglob("[!.]*.html")):
        name = path.relative_to(CHECKOUT).as_posix()
        environment.parse(path.read_text(encoding="utf-8"), name)
    yield from messages


def _content() -> Iterator[Message]:
    """Texts of data, as pages show them."""
    for name in _DATA:
        node = yaml.compose((CHECKOUT / name).read_text(encoding="utf-8"))
        yield from _walk(node, name)
    for name in _VOCABULARIES:
        for term in vocabularies()[name].values():
            texts_of = (term.label, term.note, term.intro) if name == "needs" else (term.label,)
            yield from (_message(text, f"schemas/vocabularies/{name}.yml") for text in texts_of)
    yield from (_message(pin.label, "schemas/vocabularies/pins.yml") for pin in pins().pins)
    for label, _, words in home.WAYS:
        yield from (_message(text, _module(home)) for text in (label, words))
    yield from (_message(label, _module(page)) for label, _ in page.HOME)
    yield _message(titles.ORIENTATION, _module(titles))
    yield _message(titles.HOME, _module(titles))
    yield _message(home.DESCRIPTION, _module(home))
    yield _message(records.EVERYWHERE, _module(records))
    yield _message(locale.MARK, _module(locale))
    mentions = (accessibility.FULL, accessibility.PARTIAL, accessibility.NONE)
    yield from (_message(mention, _module(accessibility)) for mention in mentions)
    yield from (_message(month, _module(dates)) for month in dates.MONTHS)
    yield from _leaving()
    yield from _helplines()


def _helplines() -> Iterator[Message]:
    """What the records of national numbers say of themselves, on any day."""
    registry = load(CHECKOUT, today())
    views = records.Views(registry)
    for identifier, data in registry.schemes.items():
        if data["status"] == "online":
            for text in filter(None, helpline(views.card(identifier))):
                yield Message(text, HELPLINE, f"schemes/{identifier}.md", 1)


def _walk(node: yaml.Node | None, file: str) -> Iterator[Message]:
    """Texts of a YAML file, in the fields that are translated."""
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _walk(item, file)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value in TEXTS and isinstance(value, yaml.ScalarNode):
                yield _message(value.value, file, value.start_mark.line + 1)
            elif key.value != "sources":
                yield from _walk(value, file)


def _leaving() -> Iterator[Message]:
    """The page about leaving, a message a paragraph."""
    slug = addresses.LEAVE.strip("/")
    file = f"content/pages/{slug}.md"
    page = pages.open_page(CHECKOUT / file, file)
    metadata = page.data or {}
    yield _message(metadata["title"], file)
    yield _message(metadata["summary"], file)
    for text in texts(typeset_html(markdown.page_html(page.body))):
        yield Message(text, CONTENT, file, 1)


def _message(text: str, file: str, line: int = 1) -> Message:
    return Message(typeset(text), CONTENT, file, line)


def _module(module: object) -> str:
    return Path(str(module.__file__)).relative_to(CHECKOUT).as_posix()  # type: ignore[attr-defined]
