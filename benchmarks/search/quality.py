"""Answers of three engines to the golden queries, and what they are worth."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import yaml
from pagefind_bin import get_executable
from playwright.sync_api import Page

from egalite.project import CHECKOUT
from egalite.site import addresses, search_engine

_FOLDER = Path(__file__).parent
ARABIC = _FOLDER / "pins-arabic.yml"  # in both its scripts, pinned answers alone
ENGINES = ("ours", "pagefind", "minisearch")
SHOWN = 3
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LONG = re.compile(r"[^\W\d_]{4,}")
_MAIN = re.compile(r"<main\b[^>]*>(.*)</main>", re.DOTALL)
_HEADING = re.compile(r"<h1\b[^>]*>(.*?)</h1>", re.DOTALL)
_TAG = re.compile(r"<script\b.*?</script>|<[^>]*>", re.DOTALL)

Query = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Author:
    """Golden queries of one person: those of the ranking, and those of the pinned answers."""

    label: str
    queries: Path
    pins: Path


# The second and the third one wrote without seeing the thesaurus, the pinned answers or each other's queries.
AUTHORS = (
    Author("premier jeu", _FOLDER / "queries.yml", _FOLDER / "pins.yml"),
    Author("second jeu", _FOLDER / "queries-second.yml", _FOLDER / "pins-second.yml"),
    Author("troisième jeu", _FOLDER / "queries-third.yml", _FOLDER / "pins-third.yml"),
)


@dataclass(frozen=True, slots=True)
class Score:
    """What an engine's answers are worth over some queries. Shares from 0 to 1; `missed` are queries without a hit."""

    count: int
    recall3: float
    recall1: float
    empty: int
    missed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Recall:
    """Shares, from 0 to 1, of `count` queries answered right: first, among the first three, and with one mistake."""

    count: int
    recall1: float
    recall3: float
    mistyped: float

    @property
    def line(self) -> str:
        """Them in a line."""
        return f"{self.count:5}  rappel@1 {self.recall1:.3f}  rappel@3 {self.recall3:.3f}  une faute @3 {self.mistyped:.3f}"


def labelled(file: Path) -> list[Query]:
    """Queries of a file that stands outside the repository: `query`, `expect`, `language`, `outside`."""
    found: list[Query] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return found


def scores_of(engine: bytes, queries: Sequence[Query], random: Random) -> dict[str, Recall]:
    """What an engine's answers are worth, all and by language; what is not understood is a miss, whatever is shown."""
    asked = [query for query in queries if query["expect"] and not query.get("outside")]
    right = _hits(engine, asked, [query["query"] for query in asked])
    mistyped_ = _hits(engine, asked, [mistyped(query["query"], random) for query in asked])
    languages = dict.fromkeys(query.get("language", "fr") for query in asked)
    found = {}
    for label in ("toutes", *languages):
        rows = [row for row, query in enumerate(asked) if label in ("toutes", query.get("language", "fr"))]
        count = len(rows) or 1
        first, three = sum(right[row][0] for row in rows) / count, sum(right[row][1] for row in rows) / count
        found[label] = Recall(len(rows), first, three, sum(mistyped_[row][1] for row in rows) / count)
    other = [query["query"] for query in queries if query.get("outside")]
    if other:
        share = sum(answer["outside"] for answer in search_engine.answers(engine, other)) / len(other)
        found["hors sujet, dits"] = Recall(len(other), share, share, share)
    return found


def _hits(engine: bytes, queries: Sequence[Query], texts: Sequence[str]) -> list[tuple[bool, bool]]:
    found = []
    for query, answer in zip(queries, search_engine.answers(engine, texts), strict=True):
        ids = [result["id"] for result in answer["results"]] if answer["understood"] else []
        expected = set(query["expect"])
        found.append((bool(expected & set(ids[:1])), bool(expected & set(ids[:SHOWN]))))
    return found


def shares(engine: bytes, file: Path) -> dict[str, str]:
    """What is pinned of each list of a file: lists are named `danger_plain`, `none_ordinary`… after the answer they need."""
    lists: dict[str, list[str]] = yaml.safe_load(file.read_text(encoding="utf-8"))
    found = {}
    for name, sentences in lists.items():
        answer, called = name.partition("_")[0], [one["pins"] for one in search_engine.answers(engine, sentences)]
        hits = sum(bool(pins) if answer == "none" else answer in pins for pins in called)
        told = "épinglées à tort" if answer == "none" else "reconnues"
        found[name] = f"{hits} sur {len(sentences)} {told} ({hits / max(len(sentences), 1):.3f})"
    return found


def golden(part: str, file: Path) -> list[Query]:
    """The golden queries of a set of one file, `tuning` or `unseen`."""
    return [query for query in written(file) if query["set"] == part]


def written(file: Path) -> list[Query]:
    """All golden queries of one file."""
    everything: list[Query] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return everything


def gone(site: Path, queries: Sequence[Query]) -> list[str]:
    """Expected schemes that a built site no longer shows: nothing can find them."""
    expected = {scheme for query in queries for scheme in query["expected"]}
    pages = site / "dispositifs"
    return sorted(one for one in expected if not (pages / one).is_dir() or (pages / one / addresses.MARKER).exists())


def mistyped(text: str, random: Random) -> str:
    """A text with one letter of one of its longer words lost, doubled by another, replaced or swapped with the next."""
    words = list(_LONG.finditer(text))
    if not words:
        return text
    word = random.choice(words)
    at = random.randrange(word.start(), word.end())
    letter = random.choice(_LETTERS)
    following = text[at + 1 : at + 2]
    return random.choice(
        (
            text[:at] + text[at + 1 :],
            text[:at] + letter + text[at:],
            text[:at] + letter + text[at + 1 :],
            text[:at] + following + text[at] + text[at + 2 :],
        )
    )


def judged(queries: Sequence[Query], answers: Sequence[Sequence[str]]) -> Score:
    """The score of answers to queries that expect a scheme."""
    hits = firsts = empty = 0
    missed = []
    pairs = [(query, found) for query, found in zip(queries, answers, strict=True) if query["expected"]]
    for query, found in pairs:
        expected = set(query["expected"])
        if expected & set(found[:SHOWN]):
            hits += 1
        else:
            missed.append(f"{query['query']} → {', '.join(found[:SHOWN]) or 'rien'}")
        firsts += bool(expected & set(found[:1]))
        empty += not found
    count = len(pairs)
    return Score(count, hits / count, firsts / count, empty, tuple(missed))


def pins_right(queries: Sequence[Query], pins: Sequence[Sequence[str]]) -> tuple[int, int]:
    """How many of the queries judged for their pinned answer have the right one, and how many there are."""
    pairs = [(query["pinned"], called) for query, called in zip(queries, pins, strict=True) if "pinned" in query]
    right = sum(not called if wanted == "none" else wanted in called for wanted, called in pairs)
    return right, len(pairs)


@dataclass(frozen=True, slots=True)
class Alarms:
    """Pinned answers over some queries: how many need one or none, which needed one and lack it, which need none."""

    needing: int
    others: int
    missed: tuple[str, ...]
    false: tuple[str, ...]


def alarms(queries: Sequence[Query], pins: Sequence[Sequence[str]]) -> Alarms:
    """What the pinned answers of these queries are worth."""
    needing = [(query, called) for query, called in zip(queries, pins, strict=True) if query["pinned"] != "none"]
    missed = [f"{query['pinned']} : {query['query']}" for query, called in needing if query["pinned"] not in called]
    false = [
        f"{', '.join(called)} : {query['query']}"
        for query, called in zip(queries, pins, strict=True)
        if query["pinned"] == "none" and called
    ]
    return Alarms(len(needing), len(queries) - len(needing), tuple(missed), tuple(false))


def local(site: Path, texts: Sequence[str], work: Path) -> list[dict[str, list[str]]]:
    """Answers of our engine and of MiniSearch, run by Node over the built site."""
    [engine] = (site / "static").glob("search-engine.*.js")
    files = {"engine.mjs": engine.read_text(encoding="utf-8"), "queries.json": json.dumps(texts)}
    files["pages.json"] = json.dumps(list(_pages(site)))
    for name, content in files.items():
        (work / name).write_text(content, encoding="utf-8")
    script = Path(__file__).with_name("rank.mjs")
    command = ["node", str(script), *(str(work / name) for name in ("engine.mjs", "pages.json", "queries.json"))]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=CHECKOUT)
    answers: list[dict[str, list[str]]] = json.loads(done.stdout)
    return answers


def index_raw(site: Path, bundle: Path) -> None:
    """Pagefind as it comes, over the scheme pages as they are served: what someone would do in an afternoon."""
    pages = bundle.with_name("raw-pages")
    for page in sorted((site / "dispositifs").glob("*/index.html")):
        if page.parent.name != "page":
            copy = pages / page.parent.name / "index.html"
            copy.parent.mkdir(parents=True)
            text = page.read_text(encoding="utf-8").replace("<main ", "<main data-pagefind-body ", 1)
            copy.write_text(text, encoding="utf-8")
    command = [str(get_executable()), "--site", str(pages), "--output-path", str(bundle), "--silent"]
    subprocess.run(command, check=True, capture_output=True)
    shutil.rmtree(pages)


def raw(page: Page, address: str, texts: Sequence[str]) -> list[list[str]]:
    """Answers of Pagefind as it comes, in a browser, for a bundle served at `address`."""
    found: list[list[str]] = page.evaluate(
        """async ([address, texts]) => {
          const index = await import(address + "pagefind.js");
          await index.init();
          const all = [];
          for (const text of texts) {
            const { results } = await index.search(text);
            const shown = await Promise.all(results.slice(0, 3).map((result) => result.data()));
            all.push(shown.map((data) => data.raw_url.split("/").filter(Boolean)[0]));
          }
          return all;
        }""",
        [address, list(texts)],
    )
    return found


def _pages(site: Path) -> Iterator[dict[str, str]]:
    for path in sorted((site / "dispositifs").glob("*/index.html")):
        text = path.read_text(encoding="utf-8")
        main, heading = _MAIN.search(text), _HEADING.search(text)
        if path.parent.name != "page" and main and heading:
            yield {"id": path.parent.name, "title": _plain(heading[1]), "text": _plain(main[1])}


def _plain(markup: str) -> str:
    return " ".join(html.unescape(_TAG.sub(" ", markup)).split())
