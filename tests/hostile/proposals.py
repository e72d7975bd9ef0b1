"""Proposals made to harm by their tree: what they put, the rule that refuses it, words of its message."""

from __future__ import annotations

from typing import NamedTuple

from egalite.records.content.proposers import Proposer
from tests.hostile.images import SVG
from tests.hostile.repository import File, Tree

STRANGER = Proposer()
SCHEME = b"---\nname: Permanence\npartner: association-exemple\n---\n"
OTHER = SCHEME.replace(b"association-exemple", b"ville-exemple")
BASE: Tree = {
    b"README.md": File(b"x"),
    b"plugins/egalite/records/rules/one_line.py": File(b"x"),
    b"partners/association-exemple/partner.yml": File(b"name: A\n"),
    b"partners/ville-exemple/partner.yml": File(b"name: V\n"),
    b"schemes/permanence.md": File(SCHEME),
    b"schemes/atelier.md": File(OTHER),
}


class Case(NamedTuple):
    """Files put over the base, the path of the finding, its rule, words of its message; files of the base that go."""

    put: Tree
    path: str
    rule: str
    words: str
    gone: tuple[bytes, ...] = ()

    @property
    def tree(self) -> Tree:
        """The whole tree of the proposal."""
        return {path: file for path, file in {**BASE, **self.put}.items() if path not in self.gone}


def _one(path: bytes, rule: str, words: str, file: File | None = None) -> Case:
    return Case({path: file or File(SCHEME)}, path.decode("utf-8", "surrogateescape"), rule, words)


LOGO = b"partners/association-exemple/logo"

HOSTILE = {
    # Kinds of entries.
    "symbolic link": _one(b"schemes/lien.md", "symbolic-link", "lien symbolique", File(b"../../etc/passwd", "120000")),
    "link for a folder": _one(b"partners/lien/partner.yml", "symbolic-link", "lien symbolique", File(b"/", "120000")),
    "submodule": _one(b"schemes/depot.md", "gate-submodule", "sous-module", File(b"1" * 40, "160000")),
    "program": _one(b"schemes/programme.md", "gate-mode", "programme", File(SCHEME, "100755")),
    # Places.
    "the judge itself": _one(b"plugins/egalite/records/rules/one_line.py", "gate-place", "l'équipe du site", File(b"pass")),
    "workflow": _one(b".github/workflows/ci.yml", "gate-place", "schemes/, partners/, ideas/ et events/"),
    "meta file": _one(b".gitattributes", "gate-place", "schemes/, partners/, ideas/ et events/"),
    "submodules' list": _one(b".gitmodules", "gate-place", "schemes/, partners/, ideas/ et events/"),
    "editorial page": _one(b"content/pages/contact.md", "gate-place", "schemes/, partners/, ideas/ et events/"),
    "committee": _one(b"committee/2026-10-12.yml", "gate-place", "schemes/, partners/, ideas/ et events/"),
    "lock": _one(b"requirements/site.txt", "gate-place", "schemes/, partners/, ideas/ et events/"),
    "folder among schemes": _one(b"schemes/dossier/fiche.md", "gate-place", "sans sous-dossier"),
    "notes": _one(b"partners/association-exemple/notes.txt", "gate-place", "partner.yml et logo.png"),
    "svg": _one(LOGO + b".svg", "gate-place", "choisissez « Exporter » puis PNG", File(SVG)),
    "pdf": _one(b"partners/association-exemple/charte.pdf", "gate-place", "un PDF peut contenir un programme", File(b"%PDF-")),
    "office": _one(b"schemes/permanence.docx", "gate-place", "un document Office", File(b"PK\x03\x04")),
    "gif": _one(LOGO + b".gif", "gate-place", "un GIF peut être animé", File(b"GIF89a")),
    "script": _one(b"schemes/permanence.js", "gate-place", "un programme", File(b"1")),
    # Names.
    "capitals": _one(b"schemes/Permanence-2.md", "file-name", "minuscules sans accent"),
    "underscore": _one(b"schemes/ma_fiche.md", "file-name", "minuscules sans accent"),
    "accent": _one("schemes/écoute.md".encode(), "gate-name", "« écoute.md »"),
    "accent apart": _one("schemes/e\u0301coute.md".encode(), "gate-name", "illisible"),
    "right to left": _one("schemes/fiche\u202edm.md".encode(), "gate-name", "illisible"),
    "zero width": _one("schemes/perma\u200bnence.md".encode(), "gate-name", "illisible"),
    "look-alike letter": _one("schemes/permаnence.md".encode(), "gate-name", "lettres sans accent"),
    "not UTF-8": _one(b"schemes/\xe9coute.md", "gate-name", "illisible"),
    "line feed": _one(b"schemes/a\nb.md", "gate-name", "illisible"),
    "escape": _one(b"schemes/\x1b[2Ja.md", "gate-name", "illisible"),
    "backslash": _one(b"schemes/..\\..\\a.md", "gate-name", "lettres sans accent"),
    "option": _one(b"schemes/--upload-pack=x.md", "gate-name", "lettres sans accent"),
    "shell": _one(b"schemes/$(id).md", "gate-name", "lettres sans accent"),
    "stream": _one(b"schemes/a.md:b", "gate-name", "lettres sans accent"),
    "device": _one(b"schemes/con.md", "gate-name", "réservé par Windows"),
    "final point": _one(b"schemes/fiche.md.", "gate-name", "finit par un point"),
    "long": _one(b"schemes/%b.md" % (b"a" * 120), "gate-name", "trop long"),
    "short name of .git": _one(b"partners/git~1/partner.yml", "gate-name", "réservé à Git"),
    "file of a system": _one(b"schemes/.DS_Store", "gate-name", "du système ou de l'éditeur"),
    "case of a file": _one(b"schemes/PERMANENCE.md", "gate-case", "gardez un seul nom"),
    "case of a folder": _one(b"Schemes/autre.md", "gate-case", "gardez un seul nom"),
    # Amounts.
    "heavy record": _one(b"schemes/lourde.md", "gate-file-size", "le maximum est 307200", File(b"a" * 400_000)),
    "many files": Case(
        {b"schemes/f-%d.md" % n: File(SCHEME) for n in range(51)}, "schemes/f-0.md", "gate-files", "51 fichiers"
    ),
    "heavy whole": Case(
        {b"schemes/f-%d.md" % n: File(SCHEME + b"%d" % n + b"a" * 290_000) for n in range(4)},
        "schemes/f-0.md", "gate-total-size", "le maximum est 1048576",
    ),
    # Owners.
    "two partners": Case(
        {b"schemes/a.md": File(SCHEME), b"schemes/b.md": File(OTHER)}, "schemes/b.md", "gate-owner", "« ville-exemple »"
    ),
    "somebody's scheme taken": _one(b"schemes/permanence.md", "gate-owner", "par organisme", File(OTHER)),
    "somebody else's record": Case(
        {b"schemes/a.md": File(SCHEME), b"partners/ville-exemple/partner.yml": File(b"name: W\n")},
        "schemes/a.md", "gate-owner", "« association-exemple », « ville-exemple »",
    ),
    # Reserved fields.
    "verification added": _one(
        b"schemes/permanence.md", "gate-reserved", "« facts » est réservé à l'équipe du site ; retirez-le",
        File(SCHEME.replace(b"---\nname", b"---\nfacts:\n  - fact: reading\nname")),
    ),
    "organisation's own signature": _one(
        b"partners/nouvelle/partner.yml", "gate-reserved", "« facts »", File(b"name: N\nfacts:\n  - fact: signature\n")
    ),
    "publication by a stranger": _one(
        b"schemes/permanence.md", "gate-reserved", "« facts »",
        File(SCHEME.replace(b"---\nname", b"---\nfacts:\n  - fact: publication\nname")),
    ),
    # Addresses that would die.
    "online record removed": Case(
        {}, "schemes/permanence.md", "gate-removal", "egalite withdraw permanence", (b"schemes/permanence.md",)
    ),
    "identifier changed": Case(
        {b"schemes/accueil.md": File(SCHEME)}, "schemes/permanence.md", "gate-rename",
        "identifiant changé de « permanence » en « accueil »", (b"schemes/permanence.md",),
    ),
    "identifier changed with a word": Case(
        {b"schemes/accueil.md": File(SCHEME + b"\nEncore.\n")}, "schemes/permanence.md", "gate-rename",
        "gardez « permanence »", (b"schemes/permanence.md",),
    ),
    # Contents.
    "svg called png": _one(LOGO + b".png", "image-format", "un SVG", File(SVG)),
}  # fmt: skip
