"""Un texte ne nomme pas une personne : ni « Mme Untel », ni « Maître Untel ».

Ce dépôt est public et garde tout. Écrivez la fonction (« la juriste », « le service »). Une rue ou un lieu
qui porte un nom (« rue du Docteur Roux », « centre Monsieur Vincent ») ne compte pas, ni l'adresse, la ville ou le nom d'un
lieu d'accueil.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from egalite.finding import Finding
from egalite.records import kinds
from egalite.records.context import Context
from egalite.records.document import Document
from egalite.records.items import fields, texts

KINDS = kinds.ALL
# A street, a town or a building bears the name that it was given.
PLACES = frozenset({"address", "city"})
# fmt: off
TITLES = (
    "M.", "Mme", "Mlle", "Me ", "Me\u00a0", "Monsieur", "Madame", "Mademoiselle", "Mesdames", "Messieurs", "Maître",
    "Dr ", "Dr.", "Dr\u00a0", "Dre", "Docteur", "Pr ", "Pr.", "Pr\u00a0", "Pre ", "Professeur",
)
# fmt: on
SMALL = ("madame ", "monsieur ", "docteur", "maître ", "professeur")
NAME = re.compile(
    r"(?<![\w.-])(?:MM?\.|Mmes?|Mlles?|Me|Dre?s?|Pre?|Messieurs|Mesdames|Mademoiselle|[Mm]onsieur|[Mm]adame|[Mm]aîtres?|"
    r"[Dd]octeure?|[Pp]rofesseure?)\.?[ \u00a0\u202f\n](?!Too\b)(?=[A-Z\u00c0-\u00dd])[\w'\u2019-]+"
)
PLACE = re.compile(
    r"(?:rue|avenue|allée|boulevard|bd|place|quai|square|impasse|chemin|cours|passage|pont|hôpital|clinique|école|collège|"
    r"lycée|université|bibliothèque|médiathèque|maison|centre|résidence|fondation|théâtre|stade|gymnase|salle|prix|av\.|pl\.|"
    r"bd\.|r\.|montée|esplanade|route|traverse|espace|parvis|rond-point|cité|villa|promenade|mail|sentier|voie|faubourg|rocade|"
    r"cour|galerie|parc|jardin|square|halle|pavillon|arrêt|station|métro|groupe scolaire|complexe|institut)"
    r"(?: d[ue]| de la| des)?[ \u00a0]\Z",
    re.IGNORECASE,
)


def check(document: Document, context: Context) -> Iterator[Finding]:
    del context
    if not _suspect(document.text):
        return
    for pointer, text in texts(fields(document)):
        if "://" not in text and pointer[-1] not in PLACES and pointer[::2] != ("places", "name"):
            for name, _ in _names(text):
                yield document.finding("person-name", pointer, _message(name))
    for name, offset in _names(document.body):
        yield document.finding_in_body("person-name", offset, _message(name), length=len(name))


def _suspect(text: str) -> bool:
    """Whether a title stands anywhere: capital letters are few, and found faster than words."""
    for letter in "MDP":
        position = text.find(letter)
        while position >= 0:
            if text.startswith(TITLES, position):
                return True
            position = text.find(letter, position + 1)
    return any(title in text for title in SMALL)


def _names(text: str) -> Iterator[tuple[str, int]]:
    for match in NAME.finditer(text):
        if not PLACE.search(text, max(0, match.start() - 40), match.start()):
            yield match.group(), match.start()


def _message(name: str) -> str:
    return f"« {name} » nomme une personne ; écrivez sa fonction."
