"""What the kit holds: each file, what it is for, and how it is made."""

from __future__ import annotations

from typing import NamedTuple

from egalite.french.numbers import grouped
from egalite.french.typography import typeset
from egalite.site.kit.manifest import Role
from tools.kit import drawings
from tools.kit.palette import palette

TEXTS = {
    "texte-court.txt": (
        "Égalité contre racisme : se défendre, alerter, agir. L’annuaire public des dispositifs contre le racisme, partout en France."
    ),
    "texte-moyen.txt": (
        "Vous avez subi des paroles ou des actes racistes ? Vous en avez vu ? Vous voulez agir ? Égalité contre racisme présente les "
        "dispositifs qui aident : qui appeler, où aller, ce qui est gratuit. Le site trouve ce qui existe près de chez vous, rappelle les "
        "numéros d’urgence et les délais, et explique comment garder des preuves. Il se lit sur un vieux téléphone, sans compte et sans "
        "cookie, et un bouton permet de le quitter vite."
    ),
    "texte-long.txt": (
        "Égalité contre racisme réunit en un seul endroit les dispositifs contre le racisme qui existent en France : ceux des "
        "associations, des institutions, des entreprises, des collectivités et des lieux culturels.\n\n"
        "Trois portes y mènent. « Je veux me défendre » s’adresse à la personne qui a subi une insulte, une menace ou un refus. « Je "
        "veux alerter » s’adresse à qui a vu ou lu quelque chose. « Je veux agir » s’adresse à qui veut mettre une action en place, dans "
        "son école, son club ou son entreprise.\n\n"
        "Chaque fiche dit à qui elle s’adresse, comment joindre le dispositif, ce qui est gratuit, et d’où viennent ces "
        "informations. Des guides expliquent comment garder des preuves, porter plainte ou soutenir une personne. Les numéros d’urgence "
        "sont sur chaque page.\n\n"
        "Le site ne demande ni compte ni nom. Il n’a ni cookie ni traceur. Ce que l’on y cherche ne quitte pas l’appareil, et un bouton "
        "permet de le quitter vite. Tout s’imprime, pour les personnes qui n’ont pas le réseau.\n\n"
        "Le Défenseur des droits en est l’éditeur et valide chaque changement."
    ),
}
LONGEST = {"texte-court.txt": 150, "texte-moyen.txt": 500, "texte-long.txt": 1200}
_SOCIAL = (
    "Sur un fond bleu nuit, le signe égal, puis : Égalité contre racisme. Se défendre. Alerter. Agir. L’annuaire public des dispositifs "
    "contre le racisme."
)
_LOGO = "Égalité contre racisme"


class Piece(NamedTuple):
    """A file to make: its name, role and title, the text that replaces it, its text or SVG; `width` in pixels of a picture in PNG."""

    name: str
    role: Role
    title: str
    alt: str
    source: str
    width: int = 0


def pieces() -> list[Piece]:
    """Every file of the kit but its manifest, in the order of the page."""
    colours = palette()
    logos = (
        ("logo", "Logo en couleurs, sur fond clair", drawings.logo(colours["accent"], colours["ink"])),
        ("logo-noir", "Logo noir, pour l’impression en une couleur", drawings.logo("#000000", "#000000")),
        ("logo-blanc", "Logo blanc, sur fond sombre", drawings.logo("#ffffff", "#ffffff")),
    )
    found = []
    for name, title, source in logos:
        found += _both(name, "logo", title, _LOGO, source, 1600)
    found += _both(
        "signe",
        "logo",
        "Signe seul, pour une icône",
        "Signe égal",
        drawings.emblem(colours["band"], colours["band-ink"]),
        512,
    )
    found += _both(
        "badge",
        "badge",
        "Badge à poser sur votre site",
        typeset("Égalité contre racisme : se défendre, alerter, agir"),
        drawings.badge(),
        800,
    )
    for width, height, title in (
        (1200, 630, "Image large, pour un lien partagé"),
        (1080, 1080, "Image carrée"),
        (1080, 1920, "Image haute, de la forme d’un téléphone"),
    ):
        name = f"reseaux-{width}x{height}.png"
        found.append(Piece(name, "social", title, _SOCIAL, drawings.social(width, height), width))
    for name, text in TEXTS.items():
        found.append(
            Piece(name, "text", f"Texte de {grouped(LONGEST[name])} caractères au plus", "", f"{typeset(text)}\n")
        )
    return found


def _both(name: str, role: Role, title: str, alt: str, source: str, width: int) -> list[Piece]:
    return [Piece(f"{name}.svg", role, title, alt, source), Piece(f"{name}.png", role, title, alt, source, width)]
