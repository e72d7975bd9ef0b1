"""The site's addresses: cool URLs do not change."""

from __future__ import annotations

from collections.abc import Iterable

HOME = "/"
SCHEMES = "/dispositifs/"
PLANNED = "/a-venir/"
PARTNERS = "/partenaires/"
SECTORS = "/domaines/"
TERRITORIES = "/territoires/"
CRITERIA = "/criteres/"
GUIDES = "/guides/"
NEWS = "/actualites/"
JOURNAL = "/journal/"
REPORTS = "/bilan/"
AUDIENCE = "/frequentation/"
AUDIENCE_TABLE = "/frequentation/frequentation.csv"
SITE_MAP = "/plan-du-site/"
NOT_FOUND = "/404.html"
DECISIONS = "/decisions/"
ACCESSIBILITY = "/accessibilite/"
RGAA_GRID = "/accessibilite/grille/"
RGAA_TABLE = "/accessibilite/grille.csv"
LEAVE = "/quitter/"
SEARCH = "/recherche/"
PAGES_INDEX = "/pagefind/"
ORIENTATION = "/que-s-est-il-passe/"
PROPOSE = "/proposer/"
PROPOSED_RECORDS = "/proposer/fiches/"
PROPOSED_ORGANISATIONS = "/proposer/organismes.json"
PROPOSED_LIKENESSES = "/proposer/ressemblances.json"
FEED_SCHEMES = "/flux/dispositifs.xml"
FEED_PLANNED = "/flux/a-venir.xml"
FEED_NEWS = "/flux/actualites.xml"
FEED_AGENDA = "/flux/agenda.xml"
FEED_IDEAS = "/flux/idees.xml"
FEED_NATIONAL = "/flux/territoires/france.xml"
OPEN_DATA = "/donnees/"
DATA_VERSION = "1"
DATA_FILES = f"/donnees/v{DATA_VERSION}/"
TOWN_LINK = "/donnees/lien/"
PRINT = "/imprimer/"
ERRATA = "/imprimer/errata/"
KIT = "/kit/"
KIT_CHARTER = "/kit/charte-graphique/"
KIT_CODES = "/kit/codes-qr/"
PRINTED = {"directory": "/imprimer/annuaire-national.pdf", "card": "/imprimer/carte.pdf", "poster": "/kit/affiche.pdf"}
# A file beside the page of what is gone, inside the release: the web server answers 410 where it stands.
MARKER = ".gone"
LOGOS = "/static/logos/"
DOORS = {"defendre": "/me-defendre/", "alerter": "/alerter/", "agir": "/agir/"}


def scheme(identifier: str) -> str:
    """Page of a scheme."""
    return f"/dispositifs/{identifier}/"


def partner(identifier: str) -> str:
    """Page of a partner."""
    return f"/partenaires/{identifier}/"


def sector(identifier: str) -> str:
    """Page of a sector."""
    return f"/domaines/{identifier}/"


def territory(code: str) -> str:
    """Page of a département, by its official code."""
    return f"/territoires/{code}/"


def criterion(identifier: str) -> str:
    """Page of a means of contact, a condition or a language, by its facet."""
    return f"{CRITERIA}{identifier}/"


def territory_feed(code: str) -> str:
    """Feed of what serves a département, by its official code, and not the whole country."""
    return f"/flux/territoires/{code}.xml"


def need_feed(need: str) -> str:
    """Feed of a door."""
    return f"/flux/besoins/{need}.xml"


def kit_file(version: int, name: str) -> str:
    """A file of a version of the kit, for ever."""
    return f"{KIT}v{version}/{name}"


def code(address: str) -> str:
    """The drawing that leads a phone's camera to a page."""
    return f"{KIT_CODES}{address.strip('/') or 'accueil'}.svg"


def data_file(name: str) -> str:
    """An open file of the present version, by its name."""
    return f"{DATA_FILES}{name}"


def data_schema(table: str, suffix: str) -> str:
    """The schema that describes a table in CSV (Table Schema) or its rows in JSON (JSON Schema); "" where there is none."""
    if suffix == "csv":
        return data_file(f"schemas/{table}.csv.json")
    return data_file(f"schemas/{table}.json") if table in ("dispositifs", "organismes", "urgences") else ""


def meeting(held_on: str) -> str:
    """Where the page of decisions tells of a meeting, by its day."""
    return f"{DECISIONS}#reunion-{held_on}"


def orientation(answer: str) -> str:
    """Page of a first answer to « Que s'est-il passé ? »."""
    return f"{ORIENTATION}{answer}/"


def situation(answer: str, place: str) -> str:
    """Page of an answer and a place."""
    return f"{ORIENTATION}{answer}/{place}/"


def translated(answers: Iterable[str], places: Iterable[str]) -> frozenset[str]:
    """French addresses of the pages that exist in every language; `answers` and `places` are those of the orientation."""
    answers = tuple(answers)
    situations = (situation(answer, place) for place in places for answer in answers)
    return frozenset((HOME, *DOORS.values(), ORIENTATION, *map(orientation, answers), *situations, LEAVE))


def report(year: int) -> str:
    """Page of the report of a year."""
    return f"{REPORTS}{year}/"


def numbered(address: str, number: int) -> str:
    """The n-th page of a list; the first is the list's own address."""
    return address if number == 1 else f"{address}page/{number}/"


def output_file(address: str) -> str:
    """File of the output that answers an address, relative, with forward slashes."""
    path = address.lstrip("/")
    return f"{path}index.html" if not path or path.endswith("/") else path
