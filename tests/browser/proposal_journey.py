"""How a volunteer goes through `/proposer/`, key by key: other tests take the file that comes out of it.

Of the corpus's organisations, « Ville d'Exemple » has a convention, hence a logo.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Locator, Page, expect

ADDRESS = "/proposer/"
SUMMARY = "Des juristes vous écoutent et vous aident à écrire, si vous avez subi ou vu un acte raciste."
BODY = "Des juristes vous reçoivent.\n\nIls vous aident à écrire un courrier."


@cache
def photograph() -> bytes:
    """A logo taken with a phone: 4000 × 3000 pixels lying on their side, with its place, some megabytes."""
    noise = Image.effect_noise((1000, 750), 90).resize((4000, 3000)).convert("RGB")
    exif = Image.Exif()
    exif[0x0112] = 6  # to be shown turned by a quarter
    exif[0x010F] = "Appareil d'exemple"
    exif.get_ifd(0x8825).update({1: "N", 2: (45.0, 45.0, 0.0), 3: "E", 4: (4.0, 50.0, 0.0)})
    file = io.BytesIO()
    noise.save(file, "JPEG", quality=95, exif=exif)
    return file.getvalue()


class Hand:
    """One person at a keyboard, with a pointer: counts what they do."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.keys = 0
        self.clicks = 0

    def click(self, target: Locator) -> None:
        """One click."""
        target.click()
        self.clicks += 1

    def write(self, target: Locator, words: str) -> None:
        """Click into a field, then type."""
        self.click(target)
        self.press(words)

    def press(self, words: str) -> None:
        """Type where the focus is; « \\n » is Enter."""
        self.page.keyboard.type(words)
        self.keys += len(words)

    def replace(self, target: Locator, words: str) -> None:
        """Click into a field, select all, type."""
        self.click(target)
        self.page.keyboard.press("Control+a")
        self.keys += 2
        self.press(words)

    def choose(self, target: Locator, label: str) -> None:
        """Choose in a list that opens: a click, a click."""
        target.select_option(label=label)
        self.clicks += 2


def opened(page: Page) -> Page:
    """The form, ready."""
    page.goto(ADDRESS)
    expect(page.locator("form[data-ready]")).to_be_visible(timeout=15_000)
    return page


def field(page: Page, pointer: str) -> Locator:
    """The field of a pointer outside groups."""
    return page.locator(f"[data-at='{pointer}']")


def control(page: Page, pointer: str) -> Locator:
    """Its text control."""
    return field(page, pointer).locator("input, textarea, select").first


def inside(item: Locator, name: str) -> Locator:
    """A text control of an item of a group."""
    return item.locator(f"[data-field={name}]").first.locator("input, textarea, select").first


def items(page: Page, name: str) -> Locator:
    """Items of a group of the record."""
    return field(page, f"/scheme/record/{name}").locator(":scope > [data-items] > [data-item]")


def submit(page: Page) -> Locator:
    """The button that checks and gives the file."""
    return page.get_by_role("button", name="Vérifier et enregistrer la proposition")


def fill(hand: Hand, *, summary: str = SUMMARY, phone: str = "0199001234", everywhere: bool = False) -> None:
    """Everything that a short new scheme needs, contact and declarations included."""
    page = hand.page
    hand.choose(page.get_by_role("combobox", name="Votre organisme"), "Ville d'Exemple")
    hand.write(control(page, "/scheme/record/name"), "Atelier d'écriture juridique")
    hand.click(page.get_by_role("radio", name="En ligne", exact=True))
    hand.write(control(page, "/scheme/record/summary"), summary)
    hand.click(page.get_by_role("checkbox", name="Je veux me défendre"))
    hand.click(page.get_by_role("checkbox", name="Tous les domaines"))
    if everywhere:
        hand.click(page.get_by_role("checkbox", name="Logement"))
    channel = items(page, "channels").first
    hand.choose(inside(channel, "type"), "Téléphone")
    hand.write(inside(channel, "value"), phone)
    hand.write(inside(channel, "hours"), "lundi au vendredi, 9h-12h")
    hand.click(page.get_by_role("radio", name="Certains départements"))
    territory = field(page, "/scheme/record/territory")
    hand.click(territory.locator("summary"))
    hand.write(territory.get_by_label("Réduire la liste"), "rho")
    hand.click(territory.get_by_role("checkbox", name="Rhône (69)", exact=True))
    source = items(page, "sources").first
    hand.write(inside(source, "url"), "https://www.exemple.fr/atelier")
    text = control(page, "/scheme/body")
    hand.click(text)
    page.keyboard.press("Control+Home")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    hand.keys += 4
    hand.press(BODY)
    hand.write(control(page, "/contact/role"), "secrétariat du service")
    hand.write(control(page, "/contact/email"), "service@ville.exemple.fr")
    for name in ("authority", "texts", "information"):
        hand.click(control(page, f"/declarations/{name}"))


def give_logo(hand: Hand, raw: bytes) -> None:
    """A logo, its words and its rights."""
    page = hand.page
    page.get_by_label("Logo de l’organisme", exact=True).set_input_files(
        {"name": "IMG_2041.JPG", "mimeType": "image/jpeg", "buffer": raw}
    )
    expect(page.locator("[data-logo-status]")).to_contain_text("Logo prêt", timeout=30_000)
    hand.clicks += 2
    hand.write(control(page, "/logo/alt"), "Ville d'Exemple")
    hand.click(control(page, "/declarations/logo"))


@contextmanager
def downloaded(page: Page) -> Iterator[list[Any]]:
    """The file that what is done inside downloads: `[name, content]` afterwards."""
    got: list[Any] = []
    with page.expect_download() as waiting:
        yield got
    got += [waiting.value.suggested_filename, json.loads(Path(waiting.value.path()).read_text(encoding="utf-8"))]


def journey(page: Page) -> dict[str, Any]:
    """A new scheme with three mistakes made and mended, a logo from a phone, saved, reopened and sent: the proposal."""
    hand = Hand(opened(page))
    fill(hand, summary=SUMMARY.removesuffix("."), phone="01 99 00", everywhere=True)
    give_logo(hand, photograph())
    with downloaded(page) as draft:
        hand.click(page.get_by_role("button", name="Enregistrer mon brouillon").first)
    opened(page)
    page.get_by_label("Reprendre un brouillon").set_input_files(
        {"name": draft[0], "mimeType": "application/json", "buffer": json.dumps(draft[1]).encode()}
    )
    expect(page.locator("[data-status]")).to_contain_text("Brouillon ouvert")
    hand.click(submit(page))
    expect(page.get_by_role("heading", name="Il reste 3 points à corriger")).to_be_focused()
    hand.click(page.get_by_role("link", name="Résumé"))
    page.keyboard.press("End")
    page.keyboard.press("Control+End")
    hand.press(".")
    hand.click(page.get_by_role("link", name="Domaines"))
    hand.click(page.get_by_role("checkbox", name="Logement"))
    hand.click(page.get_by_role("link", name="Numéro ou adresse"))
    hand.replace(inside(items(page, "channels").first, "value"), "0199001234")
    with downloaded(page) as sent:
        hand.click(submit(page))
    expect(page.get_by_role("heading", name="Votre proposition est prête")).to_be_focused()
    assert sent[0] == f"proposition-{sent[1]['scheme']['id']}.json"
    found: dict[str, Any] = sent[1]
    return found
