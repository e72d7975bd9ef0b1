"""One mistake at a time in the corpus: each is found, at its line, and nothing else is.

A mistake is a pattern to find in a record and what to put there. The record is the first that has the pattern,
from a start that differs for each mistake, so that they fall all over the corpus and do not depend on one text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from egalite.records.registry import Registry, load
from tests.hostile.images import saved
from tests.support import corpus
from tests.support.corpus import DAY

SCHEMES, PARTNERS = "schemes/*.md", "partners/*/partner.yml"


@dataclass(frozen=True)
class Mistake:
    """What to put where a pattern matches, the rule that must find it, and how many lines below the match.

    `line` is the line itself when the finding is about the whole record; `having` is a second pattern of the record.
    """

    name: str
    rule: str
    pattern: str
    put: str
    below: int = 0
    line: int | None = None
    files: str = SCHEMES
    having: str = ""


CYRILLIC_A = "\u0430"
ONLINE = "^status: online$"
BODY = r"^(## Ce que vous pouvez en attendre\n\n)"
LINK_FREE = r"\A(?![\s\S]*\]\()"

MISTAKES = (
    # The text.
    Mistake("bidi control", "bidi-control", r"^(summary: \S+ )", "\\1\u202e"),
    Mistake("bidi isolate in the body", "bidi-control", BODY, "\\1\u2067", below=2),
    Mistake("bidi control behind an escape", "bidi-control", r"^name: ([^'\"\n]+)$", 'name: "\\\\u202e\\1"'),
    Mistake("zero width space", "invisible-character", r"^(name: \w)", "\\1\u200b"),
    Mistake("soft hyphen", "invisible-character", r"^(summary: \w\w)", "\\1\u00ad"),
    Mistake("tag character", "invisible-character", BODY, "\\1\U000e0041", below=2),
    Mistake("NUL", "invisible-character", r"^(summary: \w+)", "\\1\0"),
    Mistake("terminal escape", "invisible-character", BODY, "\\1\x1b[31m", below=2),
    Mistake("vertical tab", "invisible-character", r"^(summary: \w+) ", "\\1\x0b"),
    Mistake("line separator", "invisible-character", r"^(name: \w+) ", "\\1\u2028"),
    Mistake("BOM", "byte-order-mark", r"\A---", "\ufeff---"),
    Mistake("BOM of a partner", "byte-order-mark", r"\Aname", "\ufeffname", files=PARTNERS),
    Mistake("tab before a dash", "tab", r"^keywords:\n  - ", "keywords:\n\t- ", below=1),
    Mistake("tab in a text", "tab", r"^(summary: \w+) ", "\\1\t"),
    Mistake("NFD accent", "unicode-form", r"^(name: [^\né]*)é", "\\1e\u0301"),
    Mistake("NFD accent in the body", "unicode-form", r"^(- [^\né]*)é", "\\1e\u0301"),
    Mistake("invalid UTF-8", "encoding", r"^(summary: \w+ )", "\\1\udce9"),
    Mistake("too large", "file-size", r"\Z", "mot " * 17_000, line=1),
    # The syntax.
    Mistake("no opening fence", "front-matter", r"\A---\n", "", line=1),
    Mistake("no closing fence", "front-matter", r"^---\n\n##", "##", line=1),
    Mistake("anchor", "yaml-anchor", r"^status: online", "status: &etat online"),
    Mistake("alias", "yaml-alias", r"^free: true", "free: *etat"),
    Mistake("star in a text", "yaml-alias", r"^name: \w+", "name: *nom"),
    Mistake("tag", "yaml-tag", r"^free: true", "free: !!str true"),
    Mistake("merge key", "yaml-merge", r"^free: true", "<<: {free: true}"),
    Mistake("duplicate key", "duplicate-key", r"^(territory: .*)$", "\\1\n\\1", below=1),
    Mistake("duplicate key in a channel", "duplicate-key", r"^(    note: .*)$", "\\1\n\\1", below=1),
    Mistake("too deep", "yaml-depth", r"^free: true", "free: [[[[[[x]]]]]]"),
    Mistake("colon in a text", "yaml-syntax", r"^name: (\w+) ", "name: \\1: "),
    Mistake("quote left open", "yaml-syntax", r'^name: (?=[^\n"]*\n)', 'name: "', having=r'\A[^"]*\Z'),
    Mistake("bad indent", "yaml-syntax", r"^(sectors:\n  - .*\n)", "\\1 - emploi\n", below=2),
    Mistake("second document", "yaml-syntax", r"^kind:", "---\nkind:", files=PARTNERS),
    # The schema.
    Mistake("bad key", "unknown-field", r"^audience:", "audiance:"),
    Mistake("bad key where one must be", "unknown-field", r"^summary:", "sumary:"),
    Mistake("bad key in a channel", "unknown-field", r"^    hours:", "    horaires:"),
    Mistake("missing field", "missing-field", r"^summary: .*\n", "", line=1),
    Mistake("channel without type", "missing-field", r"^channels:\n  - type: .*\n    value:", "channels:\n  - value:", 1),
    Mistake("unknown sector", "unknown-term", r"^(sectors:\n  - )[\w-]+", "\\1emplois", below=1),
    Mistake("unknown need", "unknown-term", r"^(needs:\n  - )[\w-]+", "\\1aider", below=1),
    Mistake("unknown territory", "unknown-term", r"^(territory:\n  - ).+", "\\1'96'", below=1),
    Mistake("unknown language", "unknown-term", r"^languages:\n  - fr", "languages:\n  - francais", below=1),
    Mistake("unknown audience", "unknown-term", r"^(audience:\n  - )[\w-]+", "\\1victimmes", below=1),
    Mistake("unknown channel", "unknown-term", r"^  - type: telephone", "  - type: telefone"),
    Mistake("unknown status", "unknown-term", r"^status: online", "status: en-ligne"),
    Mistake("unknown kind", "unknown-term", r"^kind: .*", "kind: club", files=PARTNERS),
    Mistake("empty field", "empty-field", r"^territory_label: .*", "territory_label:"),
    Mistake("empty item", "empty-field", r"^(keywords:\n  -) .*", "\\1", below=1),
    Mistake("empty list", "empty-list", r"^keywords:\n(  - .*\n)+", "keywords: []\n"),
    Mistake("repeated item", "duplicate-item", r"^(needs:\n)(  - .*\n)", "\\1\\2\\2", below=2),
    Mistake("yes for true", "wrong-type", r"^free: true", "free: oui"),
    Mistake("text for a list", "wrong-type", r"^needs:\n(?:  - .*\n)+", "needs: agir\n"),
    Mistake("summary too short", "wrong-length", r"^summary: .*", "summary: Une aide."),
    Mistake("summary too long", "wrong-length", r"^summary: .*", f"summary: {'Une aide ' * 25}gratuite."),
    Mistake("bad postcode", "wrong-form", r"^(    postcode: ).*", "\\1'6900'"),
    Mistake("bad form of date", "wrong-form", r"^(  - fact: publication\n    date: ).*", "\\g<1>23/11/2026", below=1),
    Mistake("source without scheme", "wrong-form", r"^  - url: https?://", "  - url: www."),
    # The rules.
    Mistake("unknown partner", "partner-exists", r"^partner: (\w+).*", "partner: \\1-inconnu"),
    Mistake("bad phone", "phone-number", r"^(  - type: telephone\n    value: ).*", "\\g<1>04 72 19 81 8", below=1),
    Mistake("premium phone", "phone-number", r"^(  - type: telephone\n    value: ).*", "\\g<1>08 99 70 12 34", below=1),
    Mistake("phone without spaces", "phone-number", r"^(  - type: telephone\n    value: ).*", "\\1'0472198181'", below=1),
    Mistake("look-alike host", "web-address", r"^    value: https://a", f"    value: https://{CYRILLIC_A}"),
    Mistake("http address", "web-address", r"^    value: https://", "    value: http://"),
    Mistake("userinfo", "web-address", r"^    value: https://", "    value: https://service@"),
    Mistake("bare IP", "web-address", r"^    value: https://.*", "    value: https://192.0.2.1/aide"),
    Mistake("IP in one number", "web-address", r"^    value: https://.*", "    value: https://3221225985/"),
    Mistake("shortener", "web-address", r"^    value: https://.*", "    value: https://bit.ly/aide"),
    Mistake("address without scheme", "web-address", r"^    value: https://", "    value: "),
    Mistake("userinfo in a source", "web-address", r"^  - url: (https?://)", "  - url: \\1service@"),
    Mistake(
        "partner's site by IP", "web-address", r"\Z", "site: https://192.0.2.1\n", files=PARTNERS, line=0,
        having=r"\A(?![\s\S]*^site:)",
    ),
    Mistake("personal e-mail", "email-address", r"^(  - type: courriel\n    value: ).*", "\\1marie.dupont@exemple.fr", 1),
    Mistake("malformed e-mail", "email-address", r"^(  - type: courriel\n    value: ).*", "\\1contact@", below=1),
    Mistake("person's name", "person-name", r"^(summary: .*)\.$", "\\1 avec M. Dupont.", having=r"^summary: (?:\S+ ){5,11}\S+$"),
    Mistake("phone in the body", "contact-in-text", BODY, "\\1Appelez le 04 72 19 81 81. ", below=2),
    Mistake("address in the summary", "contact-in-text", r"^summary: .*", "summary: Écrivez à contact@exemple.fr pour demander de l'aide."),
    Mistake("no full stop", "summary-sentence", r"^(summary: .*)\.$", "\\1"),
    Mistake("no capital", "summary-sentence", r"^summary: \w", "summary: é"),
    Mistake("impossible date", "calendar-date", r"^(  - fact: publication\n    date: ).*", "\\1'2024-13-45'", below=1),
    Mistake("30 February", "calendar-date", r"^(  - url: .*\n    date: ).*", "\\1'2021-02-30'", below=1),
    Mistake("future date", "future-date", r"^(  - fact: publication\n    date: ).*", "\\1'2031-01-01'", below=1),
    Mistake("future source", "future-date", r"^(  - url: .*\n    date: ).*", "\\1'2031'", below=1),
    Mistake(
        "withdrawn before it was there", "date-order", r"^---\n\n##",
        "  - fact: withdrawal\n    date: '2001-01-01'\n    reason: service-ferme\n    no_replacement: aucun-service-equivalent\n---\n\n##",
        below=1, having=ONLINE,
    ),
    Mistake(
        "withdrawn without a reason", "missing-field", r"^---\n\n##",
        "  - fact: withdrawal\n    date: '2026-11-23'\n    no_replacement: aucun-service-equivalent\n---\n\n##", having=ONLINE,
    ),
    Mistake(
        "replaced by nobody", "replacement-exists", r"^---\n\n##",
        "  - fact: withdrawal\n    date: '2026-11-23'\n    reason: fusion-de-fiches\n    replaced_by: fiche-inconnue\n---\n\n##",
        below=3, having=r"^partner: association-exemple$[\s\S]*^needs:\n  - defendre",
    ),
    Mistake("planned date of an open scheme", "planned-opening", r"^facts:\n", "planned_for: '2027-01-01'\nfacts:\n", having=ONLINE),
    Mistake(
        "unreachable", "reachable", r"^channels:\n(?:  .*\n)+", "channels:\n  - type: sur-place\n",
        having=r"\A(?![\s\S]*^places:)[\s\S]*" + ONLINE,
    ),
    Mistake(
        "no source", "attested", r"^status: online([\s\S]*?)^sources:\n(?:  .*\n)+", "status: online\\1",
        having=r"\A(?![\s\S]*^(?:    source:|  - fact: reading))",
    ),
    Mistake("channel of no source", "source-listed", r"^    source: .*", "    source: https://www.exemple.fr/ailleurs"),
    Mistake("all and one", "sector-all", r"^sectors:\n  - tous\n", "sectors:\n  - tous\n  - emploi\n", below=None),
    Mistake("postcode of elsewhere", "place-postcode", r"^    postcode: .*", "    postcode: '29200'"),
    Mistake(
        "place of elsewhere", "place-territory", r"^    department: .*", "    department: '988'",
        having=r"\A(?![\s\S]*^    postcode:)[\s\S]*^territory:\n",
    ),
    Mistake(
        "the same key word", "duplicate-keyword", r"^keywords:\n  - é(.*)\n", "keywords:\n  - é\\1\n  - É\\1\n", None,
    ),
    Mistake("raw HTML", "body-html", BODY, "\\1<b>Important</b> ", below=2),
    Mistake("HTML comment", "body-html", BODY, "\\1<!-- à revoir -->\n\n", below=2),
    Mistake("heading level 1", "body-headings", r"^## Ce que", "# Ce que"),
    Mistake("skipped level", "body-headings", r"^## Comment faire", "#### Comment faire"),
    Mistake("empty link text", "body-links", BODY, "\\1[](https://www.exemple.fr) ", below=2),
    Mistake("click here", "body-links", BODY, "\\1Cliquez [ici](https://www.exemple.fr). ", below=2),
    Mistake("http link", "body-links", BODY, "\\1[Le site de l'exemple](http://www.exemple.fr) ", below=2),
    Mistake("script link", "body-links", BODY, "\\1[Le site de l'exemple](javascript:alert) ", below=2),
    Mistake("image from elsewhere", "body-images", BODY, "\\1![Une affiche](https://www.exemple.fr/a.png) ", below=2),
    Mistake("image without text", "body-images", BODY, "\\1![](/images/a.png) ", below=2),
    Mistake("link to no scheme", "body-internal-links", BODY, "\\1[Autre fiche](/dispositifs/fiche-inconnue/) ", below=2),
    Mistake(
        "convention attested by nobody", "missing-field", r"\Z", "facts:\n  - fact: signature\n    date: '2026-01-05'\n",
        below=1, files=PARTNERS, having=r"\A(?![\s\S]*^facts:)",
    ),
    Mistake(
        "end without a convention", "convention-dates", r"\Z", "facts:\n  - fact: end\n    date: '2026-01-05'\n",
        below=1, files=PARTNERS, having=r"\A(?![\s\S]*^facts:)",
    ),
    Mistake(
        "logo without a convention", "logo-convention", r"\Z",
        "logo:\n  file: logo.png\n  alt: Association\n  rights_granted_on: '2026-01-05'\n",
        line=0, files=PARTNERS, having=r"\A(?![\s\S]*^facts:)",
    ),
)  # fmt: skip


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return corpus.copied(tmp_path_factory.mktemp("copy") / "root")


@pytest.fixture(scope="module")
def before(copy: Path) -> Registry:
    """What is found before any mistake: the readings spare reading every record again for each of them."""
    return load(copy, DAY)


def choose(copy: Path, mistake: Mistake, start: int) -> tuple[Path, str, re.Match[str]]:
    """The first record with the pattern, from a start."""
    paths = sorted(copy.glob(mistake.files))
    start %= len(paths)
    for path in (*paths[start:], *paths[:start]):
        text = path.read_text(encoding="utf-8")
        match = re.search(mistake.pattern, text, re.MULTILINE)
        if match and re.search(mistake.having, text, re.MULTILINE):
            return path, text, match
    raise AssertionError(f"no record has {mistake.pattern}")


@pytest.mark.parametrize(("start", "mistake"), list(enumerate(MISTAKES)), ids=[mistake.name for mistake in MISTAKES])
def test_a_mistake_is_found_alone_at_its_line(copy, before, start, mistake):
    path, text, match = choose(copy, mistake, start * 7)
    planted = text[: match.start()] + match.expand(mistake.put) + text[match.end() :]
    try:
        path.write_bytes(planted.encode("utf-8", "surrogateescape"))
        found = new_findings(copy, before)
    finally:
        path.write_text(text, encoding="utf-8", newline="\n")
    shown = "\n".join(f"{f.file}:{f.line}:{f.column}: {f.rule}: {f.message}" for f in found)
    assert [finding.rule for finding in found] == [mistake.rule], shown
    assert found[0].file == path.relative_to(copy).as_posix()
    if mistake.below is not None:
        line = mistake.line or text.count("\n", 0, match.start()) + 1 + mistake.below
        assert found[0].line == line, shown


# What names elsewhere a record that a mistake takes offline rightly says so.
ELSEWHERE = {"orientation", "orientation-offline"}


def new_findings(copy: Path, before: Registry):
    known = set(before.findings)
    findings = load(copy, DAY).findings
    return [finding for finding in findings if finding not in known and finding.rule not in ELSEWHERE]


def bomb(copy: Path) -> str:
    path = copy / "schemes" / "bombe.md"
    levels = "\n".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]" for n in range(1, 12))
    path.write_text(f"---\nl0: &l0 [x]\n{levels}\n---\n", encoding="utf-8")
    return "schemes/bombe.md"


def test_a_bomb_of_aliases_is_refused_where_it_is(copy, before):
    file = bomb(copy)
    try:
        found = new_findings(copy, before)
    finally:
        (copy / file).unlink()
    assert {finding.file for finding in found} == {file}
    assert {finding.rule for finding in found} == {"yaml-anchor", "yaml-alias"}
    assert {finding.line for finding in found} == set(range(2, 14))


def a_scheme(copy: Path) -> str:
    return min((copy / "schemes").glob("*.md")).read_text(encoding="utf-8")


def symlink(copy: Path) -> str:
    (copy / "schemes" / "lien.md").symlink_to("/etc/hostname")
    return "schemes/lien.md"


def bad_name(copy: Path) -> str:
    (copy / "schemes" / "Écoute_Lyon.md").write_text("x", encoding="utf-8")
    return "schemes/Écoute_Lyon.md"


def bad_place(copy: Path) -> str:
    (copy / "schemes" / "notes.txt").write_text("x", encoding="utf-8")
    return "schemes/notes.txt"


def empty_folder(copy: Path) -> str:
    (copy / "partners" / "vide").mkdir()
    return "partners/vide"


def extra_file(copy: Path) -> str:
    folder = min((copy / "partners").iterdir())
    (folder / "logo.svg").write_text("<svg/>", encoding="utf-8")
    return f"partners/{folder.name}/logo.svg"


def unannounced_logo(copy: Path) -> str:
    folder = max(folder for folder in (copy / "partners").iterdir() if not (folder / "logo.png").exists())
    (folder / "logo.png").write_bytes(saved("PNG"))
    return f"partners/{folder.name}/partner.yml"


def same_name(copy: Path) -> str:
    text = a_scheme(copy)
    name = re.search(r"^name: (.*)$", text, re.MULTILINE)
    assert name
    (copy / "schemes" / "zzz.md").write_text(text, encoding="utf-8")
    return "schemes/zzz.md"


def meeting_of_another_day(copy: Path) -> str:
    (copy / "committee").mkdir(exist_ok=True)
    (copy / "committee" / "2026-01-15.yml").write_text(
        "type: ordinary\nheld_on: '2026-01-16'\nconvened_on: '2025-12-01'\n", encoding="utf-8"
    )
    return "committee/2026-01-15.yml"


def meeting_on_nothing(copy: Path) -> str:
    (copy / "committee").mkdir(exist_ok=True)
    (copy / "committee" / "2026-01-15.yml").write_text(
        "type: ordinary\nheld_on: '2026-01-15'\nconvened_on: '2025-12-01'\n"
        "examined:\n  - scheme: fiche-inconnue\n    outcome: maintien\n",
        encoding="utf-8",
    )
    return "committee/2026-01-15.yml"


PLACES: tuple[tuple[Callable[[Path], str], str, int], ...] = (
    (symlink, "symbolic-link", 1),
    (bad_name, "file-name", 1),
    (bad_place, "file-place", 1),
    (empty_folder, "file-place", 1),
    (extra_file, "file-place", 1),
    (unannounced_logo, "logo-file", 1),
    (same_name, "duplicate-name", 2),
    (meeting_of_another_day, "meeting-file", 2),
    (meeting_on_nothing, "meeting-schemes", 5),
)


@pytest.mark.parametrize(("plant", "rule", "line"), PLACES, ids=[plant.__name__ for plant, _, _ in PLACES])
def test_a_misplaced_file_is_found_alone(copy, before, plant, rule, line):
    there = set(copy.rglob("*"))
    try:
        file = plant(copy)
        found = new_findings(copy, before)
    finally:
        for path in sorted(set(copy.rglob("*")) - there, reverse=True):
            path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
    assert [(finding.rule, finding.file, finding.line) for finding in found] == [(rule, file, line)]


def test_the_copy_is_as_it_was(copy, before):
    assert new_findings(copy, before) == []
    assert before.errors == ()


def test_there_are_many():
    assert len(MISTAKES) + len(PLACES) >= 100
    assert len({mistake.name for mistake in MISTAKES}) == len(MISTAKES)
