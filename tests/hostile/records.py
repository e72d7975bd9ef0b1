"""Records made to harm: what they write, the rule that refuses it, words of its message."""

from __future__ import annotations

from typing import NamedTuple

FILE = "schemes/ligne-exemple.md"
_FIELD = b"free: true\n"
_URL = b"https://association.exemple.fr/ligne"
_MANY = b"".join(b"k%d: &%c [*%c, *%c]\n" % (n, 98 + n, 97 + n, 97 + n) for n in range(20))


class Case(NamedTuple):
    """What is replaced in the record (or appended to its body), the rule that refuses it, words of the message."""

    old: bytes
    new: bytes
    rule: str
    words: str


def body(text: str, rule: str, words: str) -> Case:
    """Text added at the end of the body."""
    return Case(b"", f"\n{text}\n".encode(), rule, words)


def link(target: str, rule: str, words: str) -> Case:
    """A link added at the end of the body."""
    return body(f"Lisez [la page de l'association]({target}).", rule, words)


def field(text: str | bytes, rule: str, words: str) -> Case:
    """Lines added to the fields."""
    return Case(b"---\n\n", (text.encode() if isinstance(text, str) else text) + b"---\n\n", rule, words)


def word(new: str | bytes, rule: str, words: str) -> Case:
    """A word of the summary replaced."""
    return Case(b"Appelez", new.encode() if isinstance(new, str) else new, rule, words)


HOSTILE = {
    # Text: what people read is not what machines read.
    "reversed text": word("App\u202eelez", "bidi-control", "sens de lecture"),
    "isolated text": word("App\u2066elez\u2069", "bidi-control", "sens de lecture"),
    "zero width": word("App\u200belez", "invisible-character", "invisible"),
    "tags": word("Appelez\U000e0041", "invisible-character", "invisible"),
    "variation selector": word("Appelez\ufe0f", "invisible-character", "invisible"),
    "terminal command": word("\x1b[2JAppelez", "invisible-character", "contrôle"),
    "nul": word("Appelez\0", "invisible-character", "contrôle"),
    "not UTF-8": word(b"App\xe9lez", "encoding", "UTF-8"),
    "overlong slash": word(b"App\xc0\xafelez", "encoding", "UTF-8"),
    "accent apart": word("Appele\u0301z", "unicode-form", "retapez"),
    "too long": word(b"Appelez " * 9000, "file-size", "65536"),
    # YAML.
    "alias bomb": field(b"a: &a [x, x]\n" + _MANY, "yaml-anchor", "« &"),
    "tag that runs code": field("note: !!python/object/apply:os.system ['id']\n", "yaml-tag", "étiquette"),
    "merge": field("<<: {status: online}\n", "yaml-merge", "recopiez"),
    "key twice": field("status: online\n", "duplicate-key", "status"),
    "unknown field": field("template: admin.html\n", "unknown-field", "template"),
    "deep": field("note: [[[[[[[[x]]]]]]]]\n", "yaml-depth", "niveaux"),
    "directive": Case(b"---\nname", b"---\n%TAG ! tag:x,2000:\nname", "yaml-syntax", "inattendu"),
    # Markdown.
    "script": body("<script>alert(1)</script>", "body-html", "<script>"),
    "event": body('<img src=x onerror="alert(1)">', "body-html", "<img>"),
    "frame": body('<iframe src="https://www.exemple.fr"></iframe>', "body-html", "<iframe>"),
    "style": body("<style>body{display:none}</style>", "body-html", "<style>"),
    "svg": body('<svg onload="alert(1)"></svg>', "body-html", "<svg>"),
    "form": body('<form action="https://www.exemple.fr"></form>', "body-html", "<form>"),
    "refresh": body('<meta http-equiv="refresh" content="0">', "body-html", "<meta>"),
    "comment": body("<!-- caché -->", "body-html", "commentaire"),
    "title of the page": body("# Le site est fermé", "body-headings", "##"),
    "remote image": body("![Un plan du quartier](https://www.exemple.fr/pixel.png)", "body-images", "image"),
    "number elsewhere": body("Appelez plutôt le 06 12 34 56 78.", "contact-in-text", "06 12 34 56 78"),
    # Links.
    "javascript": link("javascript:alert(1)", "body-links", "javascript:"),
    "javascript in entities": link("&#106;avascript:alert(1)", "body-links", "javascript:"),
    "javascript in capitals": link("JaVaScRiPt:alert(1)", "body-links", "JaVaScRiPt"),
    "data": link("data:text/html,<script>", "body-links", "data:"),
    "vbscript": link("vbscript:x", "body-links", "vbscript:"),
    "file": link("file:///etc/passwd", "body-links", "file:"),
    "ftp": link("ftp://www.exemple.fr/x", "body-links", "ftp:"),
    "http": link("http://www.exemple.fr/", "body-links", "https://"),
    "no scheme": link("//www.exemple.fr/", "body-links", "adresse"),
    "somebody before an at sign": link("https://www.defenseurdesdroits.fr@exemple.fr/", "body-links", "« exemple.fr »"),
    "number for a host": link("https://192.168.1.1/", "body-links", "adresse IP"),
    "number in disguise": link("https://0x7f000001/", "body-links", "adresse IP"),
    "cyrillic letter": link("https://www.dеfenseurdesdroits.fr/", "body-links", "alphabets"),
    "punycode in disguise": link("https://www.xn--dfenseurdesdroits-d7n.fr/", "body-links", "alphabets"),
    "shortened": link("https://bit.ly/x", "body-links", "raccourcit"),
    "number before a domain": link("https://aide.10.0.0.1.exemple.org/", "body-links", "adresse IP"),
    "official site before another": link("https://service-public.gouv.fr.exemple/", "body-links", "imite"),
    "name that a mailing lost": body("[Voir {{ nom }}](https://www.exemple.fr/)", "plain-text", "{{ nom }}"),
    "number in words to a page": body(
        "[Appelez le trente-neuf dix-neuf](https://www.exemple.fr/)", "link-text", "trente-neuf dix-neuf"
    ),
    "port": link("https://www.exemple.fr:8443/", "body-links", "port"),
    "other folder": link("../../admin/", "body-links", "adresse"),
    "premium number": link("tel:+33899123456", "body-links", "surtaxé"),
    # Fields.
    "premium helpline": Case(b"01 99 00 56 78", b"08 99 12 34 56", "phone-number", "surtaxé"),
    "javascript for a site": Case(_URL, b"javascript:alert(1)", "wrong-form", "https://"),
    "path for a partner": Case(b"partner: association-exemple", b"partner: ../../etc", "wrong-form", "identifiant"),
}
