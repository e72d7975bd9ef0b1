"""What follows the host of an address: is it a page or a document to read, and only what it shows?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

# What a page or a document ends with: what a browser shows, or an office opens without a program that the file brings. A version
# (« /v2.1 ») and a host (« /exemple.fr ») are no files.
FILE = re.compile(
    r"\.(?!(?:html?|[xs]html|phtml|php[3-8]?|as[ph]x?|jspx?|jsf|do|action|cfml?|cgi|pl|nsf|xsp|page|pdf|epub|txt|md|rtf|csv|json|xml|xsl"
    r"|ics|vcf|od[tsp]|docx|xlsx|pptx|jpe?g|png|gif|webp|avif|mp[34]|m4[av]|og[gav]|webm|vtt|srt|rss|atom"
    r"|fr|org|net|eu|info|[a-z]?\d*)\Z)(?P<ending>[a-z0-9]{1,4})\Z",
    re.IGNORECASE,
)
# Sites whose steps are names, of accounts or of things: « /exemple.paris » is no file.
NAMING = frozenset({
    "facebook.com", "instagram.com", "linkedin.com", "pinterest.com", "threads.com", "threads.net", "tiktok.com", "wikipedia.org", "x.com",
    "youtube.com",
})  # fmt: skip
# Characters that no reader sees: ends of lines, what turns the text over, what has no width.
HIDDEN = re.compile(
    r"[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]"
)
CODE = re.compile(r"%([0-7][0-9a-f])", re.IGNORECASE)  # of a character of ASCII
BROKEN = re.compile(r"%(?![0-9A-Fa-f]{2})")
# Steps that lead elsewhere than they read, encoded or not: none, this folder, the one above, a backslash.
ASTRAY = re.compile(r"//|/\.{1,2}(?:[/;]|\Z)|\\")
PARTS = re.compile(r"[/?#&;=]")
DIRECTIVE = re.compile(
    r"#?:~:.*", re.DOTALL
)  # what the browser is to look for in the page (URL Fragment Text Directives)


def fault(host: str, rest: str) -> str | None:
    """Why no address goes on so after its host, be it that of a source; None when it may."""
    if "%" in rest:
        if broken := BROKEN.search(rest):
            return f"« {rest[broken.start() : broken.start() + 3]} » n'est pas un code d'adresse"
        plain = ascii_decoded(rest)
        if HIDDEN.search(plain) or HIDDEN.search(unquote(rest, errors="ignore")):
            return "l'adresse cache un caractère invisible"
    if "." in rest or "%" in rest:
        names = ".".join(host.lower().split(".")[-2:]) in NAMING
        for file in () if names else _files(rest):
            return f"l'adresse mène à un fichier « .{file} », qui peut contenir un programme"
    return None


def astray(rest: str) -> str | None:
    """Why the steps of an address lead elsewhere than they read; None when they do not."""
    steps = re.split(r"[?#]", rest, maxsplit=1)[0]
    wrong = ASTRAY.search(ascii_decoded(steps))
    return f"« {wrong[0]} » fait mener l'adresse ailleurs que ce qui se lit" if wrong else None


def ascii_decoded(text: str) -> str:
    """A text whose codes of ASCII are read, twice: some servers read what is encoded twice."""
    for _ in range(2):
        text = CODE.sub(lambda code: chr(int(code[1], 16)), text) if "%" in text else text
    return text


def _files(rest: str) -> Iterator[str]:
    """Endings of files that are nothing to read, of any step and of any value of the query."""
    for part in PARTS.split(ascii_decoded(rest)):
        if "@" not in part and (file := FILE.search(part.rstrip(" ."))) is not None:
            yield file["ending"].lower()
