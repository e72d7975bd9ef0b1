"""The index of pages, made by Pagefind over prepared copies of the pages; made anew only when a text of them changed.

Pagefind's binary is run itself: its Python interface waits a tenth of a second for each page.
"""

from __future__ import annotations

import hashlib
import html
import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from egalite.project import CHECKOUT

# The filter of all pages but schemes': the search page asks for it as long as its own list holds every scheme. One name,
# one value, since Pagefind writes several in an order that changes from run to run.
_BESIDE = ' data-pagefind-filter="suite:oui"'
_LIGHT = ' data-pagefind-weight="0.3"'
_KEPT = 3  # indexes of earlier texts that the cache holds
# What a browser asks for; Pagefind also writes interfaces of its own, which the policy of the site would refuse.
_SERVED = re.compile(
    r"pagefind\.js|pagefind-entry\.json|.*\.pf_(?:meta|index|fragment|filter)|wasm\.[a-z]{2}\.pagefind"
)

_MAIN = re.compile(r"<main\b[^<>]*>(.*)</main>", re.DOTALL)
_LANG = re.compile(r'<html\b[^>]*\slang="([a-z-]+)"')
_TITLE = re.compile(r"<h1\b[^<>]*>(.*?)</h1>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
# Lists of cards repeat what other pages say; the rest is for the eye or the hand.
_DROPPED = re.compile(
    r'<ul class="cards">.*?</ul>|<script\b.*?</script>|<form\b.*?</form>|<svg\b.*?</svg>|<p class="emergency">.*?</p>'
    r'|<details class="filters".*?</details>',
    re.DOTALL,
)
_GLUED = re.compile(r"(</(?:dt|dd|td|th|summary|figcaption|button|li)>)")
_NUMBER = re.compile(r"n°\s*(?=\d)")
# Plain replacements: a table asks for each character in turn, for twenty times as long.
_STRAIGHT = (("’", "'"), ("œ", "oe"), ("Œ", "Oe"), ("æ", "ae"), ("Æ", "Ae"), ("&rsquo;", "'"), ("&#8217;", "'"))


class IndexFailure(Exception):
    """The index cannot be made; the message is a French sentence."""


def prepare(page: str, address: str, *, beside: bool, light: bool) -> str:
    """What Pagefind reads of a page: its main text, words apart, apostrophes straight. Never what is served.

    `beside` tells that it is no scheme's, `light` that it says again what others say. Raises IndexFailure.
    """
    main, lang = _MAIN.search(page), _LANG.search(page)
    if main is None or lang is None:
        raise IndexFailure(f"la page {address} n'a pas de <main> ou de langue ; elle ne peut pas être indexée.")
    text = _DROPPED.sub(" ", main[1])
    for written, straight in _STRAIGHT:
        text = text.replace(written, straight)
    text = _NUMBER.sub("n° ", _GLUED.sub(r"\1 ", text))
    heading = _TITLE.search(text)
    title = html.escape(html.unescape(_TAG.sub("", heading[1]).strip()) if heading else address, quote=True)
    marks = (_BESIDE if beside else "") + (_LIGHT if light else "")
    return (
        f'<!DOCTYPE html><html lang="{lang[1]}"><head><title>{title}</title></head>'
        f"<body><main data-pagefind-body{marks}>{text}</main></body></html>"
    )


def files(copies: Mapping[str, str]) -> dict[str, bytes]:
    """Files of the index of prepared pages (by their file's name), by name. Raises IndexFailure."""
    made = _made({name: copy.encode() for name, copy in copies.items()})
    return {path.relative_to(made).as_posix(): path.read_bytes() for path in sorted(made.rglob("*")) if path.is_file()}


def _made(copies: Mapping[str, bytes]) -> Path:
    """Folder of the index of these copies: the cache's, or a new one."""
    binary = _binary()
    found = hashlib.sha256(f"{binary.stat().st_size}".encode())
    for name, content in sorted(copies.items()):
        found.update(f"{name}\0{len(content)}\0".encode())
        found.update(content)
    cache = CHECKOUT / ".cache" / "pagefind"
    place = cache / found.hexdigest()[:24]
    if place.is_dir():
        os.utime(place)
        return place
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="new-", dir=cache) as work:
        pages, bundle = Path(work, "pages"), Path(work, "bundle")
        for name, content in copies.items():
            path = pages / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        _run(binary, pages, bundle, len(copies))
        try:
            bundle.rename(place)
        except OSError:
            if not place.is_dir():  # another build of the same texts came first
                raise
    _tidy(cache)
    return place


def _run(binary: Path, pages: Path, bundle: Path, count: int) -> None:
    command = [str(binary), "--site", str(pages), "--output-path", str(bundle), "--quiet"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        raise IndexFailure(f"Pagefind n'a pas pu indexer les pages : {(done.stderr or done.stdout).strip()}")
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not _SERVED.fullmatch(path.name):
            path.unlink()
    entry = json.loads((bundle / "pagefind-entry.json").read_bytes())
    # Its languages come in an order that changes from run to run.
    sorted_entry = json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    (bundle / "pagefind-entry.json").write_text(sorted_entry, encoding="utf-8")
    indexed = sum(language["page_count"] for language in entry["languages"].values())
    if indexed != count:
        raise IndexFailure(f"Pagefind a indexé {indexed} page(s) sur {count} ; l'index serait faux.")


def _tidy(cache: Path) -> None:
    """Keep the latest indexes alone."""
    kept = sorted(
        (path for path in cache.iterdir() if not path.name.startswith("new-")), key=lambda p: p.stat().st_mtime
    )
    for path in kept[:-_KEPT]:
        shutil.rmtree(path, ignore_errors=True)


def _binary() -> Path:
    from pagefind_bin import get_executable

    try:
        return Path(get_executable())
    except FileNotFoundError as error:
        raise IndexFailure(
            f"le programme Pagefind manque ({error}) ; refaites l'environnement avec « make serve »."
        ) from None
