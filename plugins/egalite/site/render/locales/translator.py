"""The texts of a view in another language; what has no translation stays French and is marked so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from egalite.site.render.locales.catalogue import Catalogue, source
from egalite.site.render.locales.languages import Language
from egalite.site.render.locales.markup import MARKED

CONTENT = "content"  # the context of what comes from data, as pages show it
HELPLINE = "helpline"  # the context of what a national number's record says: its name, its hours, whom it is for
# Fields of a view that hold a text of ours. What a record says (a scheme's name, its limits…) is in none of them.
TEXTS = frozenset({"label", "note", "title", "intro", "text", "words", "heading", "when"})
_RECORDS = frozenset({"reason", "limits", "cards", "guides", "news", "sectors"})

View = dict[str, Any]


class Translator:
    """Translates into one language."""

    def __init__(self, language: Language, catalogue: Catalogue | None = None) -> None:
        self.language = language
        self.catalogue = catalogue or Catalogue(source(language))

    def plain(self, french: str) -> str:
        """A text where no element can stand: a title, an attribute."""
        return self.catalogue.find(french, CONTENT) or french

    def text(self, french: str) -> str:
        """A text of a page."""
        translation = self.plain(french)
        return self.french(french) if translation == french else translation

    @staticmethod
    def french(text: str) -> Markup:
        """What a record says, marked as French."""
        return MARKED % text

    def view(self, value: Any) -> Any:
        """The same view, its texts translated."""
        if isinstance(value, list | tuple):
            return [self.view(item) for item in value]
        if not isinstance(value, Mapping):
            return value
        return {key: self._field(key, item) for key, item in value.items()}

    def _field(self, key: str, value: Any) -> Any:
        if key in _RECORDS:
            return value
        if key == "card":
            return self.card(value)
        if key in TEXTS and isinstance(value, str):
            return self.text(value) if value else value
        return self.view(value)

    def card(self, card: View) -> View:
        """A scheme in a list: the record's words stay French, what the site says of it is translated.

        Of a national number, its name, its hours and whom it is for are translated too; its conditions stay French.
        """
        territory, contact = card["territory"], card["contact"]
        name, hours, audience = (self.catalogue.find(text, HELPLINE) if text else "" for text in helpline(card))
        return {
            **card,
            "own_name": name,
            "for_whom": audience,
            "territory": self.catalogue.find(territory, CONTENT) or self.french(territory),
            "contact": contact and {**contact, "label": self.text(contact["label"]), "own_hours": hours},
        }


def helpline(card: View) -> tuple[str, str, str]:
    """What the card of a national number says of its name, its hours and whom it is for; empty texts of any other."""
    if card["answers"] is None:
        return "", "", ""
    contact = card["contact"]
    hours = contact["hours"] or (" ; ".join(contact["opening"]["lines"]) if contact["opening"] else "")
    return card["name"], hours, card["answers"]
