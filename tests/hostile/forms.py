"""Proposal files made to harm, each with words of the answer that refuses it."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import NamedTuple

from tests.editing.proposals import encoded, new, with_logo
from tests.hostile.images import SVG, png_bomb, saved


class Case(NamedTuple):
    """How to make the file, words that the answer must hold."""

    make: Callable[[], bytes]
    words: str


def _with(change: Callable[[dict], object]) -> Callable[[], bytes]:
    def make() -> bytes:
        proposal = new()
        change(proposal)
        return encoded(proposal)

    return make


def _record(**values: object) -> Callable[[], bytes]:
    return _with(lambda proposal: proposal["scheme"]["record"].update(values))


def _logo(image: bytes | str) -> Callable[[], bytes]:
    def make() -> bytes:
        proposal = with_logo(new(), b"x")
        proposal["logo"]["data"] = image if isinstance(image, str) else base64.b64encode(image).decode()
        return encoded(proposal)

    return make


def _raw(old: str, new_text: str) -> Callable[[], bytes]:
    def make() -> bytes:
        text = json.dumps(new(), ensure_ascii=False)
        assert old in text
        return text.replace(old, new_text, 1).encode()

    return make


HOSTILE = {
    # The file.
    "five megabytes": Case(lambda: encoded(new() | {"x": "a" * 5_000_000}), "plus de 600 Kio"),
    "five megabytes of text": Case(_with(lambda p: p["scheme"].update(body="a" * 5_000_000)), "plus de 600 Kio"),
    "long text": Case(_with(lambda p: p["scheme"].update(body="a" * 20_001)), "20001 caractères"),
    "a pattern's worst": Case(_with(lambda p: p["contact"].update(email="a@" + "." * 500_000 + " ")), "bien trop long"),
    "nothing": Case(lambda: b"", "un fichier vide"),
    "page": Case(lambda: b"<!doctype html><script>alert(1)</script>", "une page HTML"),
    "image": Case(lambda: saved("PNG"), "une image PNG"),
    "archive": Case(lambda: b"PK\x03\x04", "une archive"),
    "draft": Case(lambda: b'{"format": "egalite-brouillon-1", "x": 1}', "e fichier est un brouillon ; ouvrez-le sur le site"),
    "another format": Case(_with(lambda p: p.update(format="egalite-proposition-2")), "Format"),
    "a list": Case(lambda: b"[]", "forme attendue"),
    "a number": Case(lambda: b"1" * 5000, "n'a pas pu être lu"),
    "latin letters": Case(lambda: '{"é": 1}'.encode("latin-1"), "n'a pas pu être lu"),
    "cut short": Case(lambda: encoded(new())[:-20], "n'a pas pu être lu"),
    "no number": Case(_raw('"2026-11-20"', "NaN"), "« NaN » n'est pas une valeur"),
    "infinity": Case(_raw('"2026-11-20"', "-Infinity"), "« -Infinity » n'est pas une valeur"),
    "key twice": Case(_raw('"kind": "new"', '"kind": "new", "kind": "update"'), "écrit deux fois"),
    "key twice inside": Case(_raw('"name": ', '"name": "A", "name": '), "écrit deux fois"),
    "deep": Case(_raw('"tous"', "[" * 60 + "]" * 60), "trop de niveaux"),
    "very deep": Case(_raw('"tous"', "[" * 50_000 + "]" * 50_000), ""),
    "many items": Case(_record(keywords=["a"] * 5000), "trop de niveaux, ou de valeurs"),
    "many fields": Case(_record(**{f"f{n}": 1 for n in range(5000)}), "trop de niveaux, ou de valeurs"),
    "half a character": Case(_raw("Accueil d'exemple", "Accueil \\ud800"), "n'a pas pu être lu"),
    # Where it would write.
    "path above": Case(_with(lambda p: p["scheme"].update(id="../../.git/hooks/x")), "Identifiant"),
    "absolute path": Case(_with(lambda p: p["scheme"].update(id="/etc/passwd")), "Identifiant"),
    "path with an end": Case(_with(lambda p: p["scheme"].update(id="accueil\u0000.md")), "Identifiant"),
    "line end in an id": Case(_with(lambda p: p["scheme"].update(id="accueil\n")), "forme attendue"),
    "windows path": Case(_with(lambda p: p["scheme"].update(id="..\\\\x")), "Identifiant"),
    "branch name": Case(_with(lambda p: p["scheme"].update(id="a..b@{1}")), "Identifiant"),
    "organisation above": Case(_with(lambda p: p["organisation"].update(id="../schemes")), "Identifiant"),
    "base is an option": Case(_with(lambda p: p["scheme"].update(base="--help")), "n'a pas la forme attendue"),
    "base of a new scheme": Case(_with(lambda p: p["scheme"].update(base="0" * 64)), "n'y a pas sa place"),
    "update without a base": Case(_with(lambda p: p.update(kind="update")), "Version de départ"),
    # Whose it is.
    "another partner's scheme": Case(
        _with(lambda p: (p["scheme"].update(id="permanence", base="0" * 64), p.update(kind="update"),
                         p["organisation"].update(id="ville-exemple"))),
        "celle d'un autre organisme",
    ),
    "another partner's id": Case(_with(lambda p: p["scheme"].update(id="permanence")), "déjà pris"),
    "another partner's presentation": Case(
        _with(lambda p: p["organisation"].update(id="ville-exemple", record={"name": "Autre", "kind": "association"})),
        "déjà dans l'annuaire",
    ),
    "reserved: partner": Case(_record(partner="ville-exemple"), "seule l'équipe"),
    "reserved: a reading": Case(
        _record(facts=[{"fact": "reading", "date": "2026-11-20", "by": "juriste", "next_check": "2027-11-20"}]), "seule l'équipe"
    ),
    "reserved: published": Case(_record(facts=[{"fact": "publication", "date": "2020-01-01"}]), "seule l'équipe"),
    "reserved: a partner's facts": Case(
        _with(lambda p: p["organisation"].update(
            id="neuve", record={"name": "Neuve", "kind": "association", "facts": [{"fact": "signature", "date": "2026-01-05"}]})),
        "seule l'équipe",
    ),
    # What it says.
    "script in the text": Case(_with(lambda p: p["scheme"].update(body="<script>alert(1)</script>")), "Texte"),
    "script in a name": Case(_record(name="<script>alert(1)</script>\n"), "retour à la ligne"),
    "address that runs": Case(_record(channels=[{"type": "site", "value": "javascript:alert(1)"}]), "Valeur"),
    "link that runs": Case(_with(lambda p: p["scheme"].update(body="[a](javascript:alert(1))")), "Texte"),
    "second document": Case(_record(name="A\n---\nstatus: withdrawn"), "retour à la ligne"),
    "field by a line end": Case(_record(summary="Un résumé assez long pour être accepté.\npartner: autre"), "Résumé"),
    "end of line of another age": Case(_record(name="Nom\u2028partner: x"), "Nom"),
    "reading order": Case(_record(name="Nom \u202eexemple"), "sens de lecture"),
    "invisible": Case(_record(name="Nom\u200b d'exemple"), "invisible"),
    "tags": Case(_record(name="Nom\U000e0041 d'exemple"), "invisible"),
    "terminal": Case(_record(name="\u001b[2J\u001b[31mNom"), "invisible"),
    "prototype": Case(_raw('"name": ', '"__proto__": {"a": 1}, "name": '), "« __proto__ » n'y a pas sa place"),
    "constructor": Case(_record(constructor={"prototype": {}}), "« constructor » n'y a pas sa place"),
    "merge": Case(_record(**{"<<": {"a": "b"}}), "« << » n'y a pas sa place"),
    "number": Case(_record(name=12), "doit être un texte"),
    "nothing in a field": Case(_record(name=None), "est vide"),
    "group for a text": Case(_record(name={"a": "b"}), "doit être un texte"),
    "contact elsewhere": Case(_record(contact={"email": "a@exemple.fr"}), "« contact » n'y a pas sa place"),
    "contact in the text": Case(
        _with(lambda p: p["scheme"].update(body="Écrivez à camille.dupont@gmail.com.")), "Texte"
    ),
    "not published by anybody": Case(_record(status="withdrawn"), "en ligne ou à venir"),
    # What it declares.
    "no authority": Case(_with(lambda p: p["declarations"].update(authority=False)), "Habilitation"),
    "no rights": Case(_with(lambda p: p["declarations"].pop("texts")), "Droits sur les textes"),
    "declared by a word": Case(_with(lambda p: p["declarations"].update(authority="true")), "Habilitation"),
    "logo without rights": Case(
        _with(lambda p: p.update(logo={"alt": "Logo", "data": "AAAA"})), "Droits sur le logo"
    ),
    # Its logo.
    "svg": Case(_logo(SVG), "un SVG peut contenir un programme"),
    "many pixels": Case(_logo(png_bomb(3000, 3000)), "le maximum est 4000000 pixels"),
    "bomb": Case(_logo(png_bomb(60_000, 60_000)), "l'image est abîmée"),
    "not an image": Case(_logo(b"bonjour"), "pas une image acceptée"),
    "wrong base64": Case(_logo("AAA"), "l'image est abîmée"),
    "line ends in base64": Case(_logo("AAAA\nAAAA"), "Image"),
    "address of an image": Case(_logo("data:image/png;base64,AAAA"), "Image"),
    "file name as a text": Case(
        lambda: encoded(with_logo(new(), saved("PNG"), alt="logo.png")), "nom de fichier"
    ),
}  # fmt: skip

# Signs that YAML reads, in a place where they are a text like another: written so that nothing reads them.
HARMLESS = (
    "!!python/object/apply:os.system ['true']", "&a [*a, *a]", "*alias", "--- # fin", "{a: b}", "[x, y]", "%YAML 1.1",
    "yes", "0123", "1e3", "=1", "<< : x", "| plié", "> plié", "? clé", "- tiret", "'apostrophe", '"guillemet', "a: b", "a #b",
    "`accent", "@arobase", "null", "~~", "${jndi:ldap://x}", "$(touch x)",
)  # fmt: skip
