"""The pages that a sheet says to change, and the facts that it tells, against whole builds of both sides."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from egalite.project import CHECKOUT
from egalite.records.registry import Registry, load
from egalite.records.values import readings
from egalite.review import page_facts
from egalite.review.whole import Whole
from egalite.site import addresses
from egalite.site.build.memo import Memo
from egalite.site.build.pelican_run import build
from egalite.site.render.locales.languages import languages
from tests.support.corpus import CORPUS, DAY, PUBLISHER, WORKING, copied, withdraw
from tests.support.edits import Checkout

from .conftest import between

# The ranking script's name holds a digest of all it ranks, which its pages do not show.
_SCRIPT = re.compile(r"search-engine\.[0-9a-f]+\.js|sha384-[A-Za-z0-9+/=]+")

Given = set[tuple[str, str]]


def pages(root: Path, output: Path, memo: Memo) -> dict[str, str]:
    """HTML of each page of a whole build, by address; the journal, which tells of the merge, left out.

    Pages that a `memo` knows are not rendered again: test_rebuild proves that they would be the same.
    """
    build(root, output, WORKING, PUBLISHER, DAY, indexed=False, memo=memo)
    found = {}
    for path in output.rglob("*.html"):
        address = f"/{path.relative_to(output).as_posix()}".removesuffix("index.html")
        if not address.startswith(addresses.JOURNAL):
            found[address] = _SCRIPT.sub("", path.read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def before() -> Registry:
    return load(CORPUS, DAY)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sides")  # where no Git tells who validated what


@pytest.fixture(scope="module")
def memo() -> Memo:
    return Memo()


@pytest.fixture(scope="module")
def built(folder: Path, memo: Memo) -> dict[str, str]:
    return pages(copied(folder / "root"), folder / "site", memo)


@pytest.fixture(scope="module")
def given(built: dict[str, str]) -> Given:
    """What pages give a reader before any edit, as kind and value."""
    return {(fact.kind, fact.value) for html in built.values() for fact in page_facts.facts(html, cards=True)}


def change(root: Path, name: str, old: str, new: str) -> None:
    text = (root / name).read_text(encoding="utf-8")
    assert old in text
    (root / name).write_text(text.replace(old, new, 1), encoding="utf-8")


def drawn(root: Path, seed: int, before: Registry) -> None:
    """A few edits of records, drawn from the schemas, that leave no error."""
    (root / "schemas").symlink_to(CHECKOUT / "schemas")
    random = Random(seed)
    kept = root.with_name("kept")
    done = 0
    while done < 4:
        shutil.copytree(root, kept, symlinks=True)
        checkout = Checkout(root, random)
        random.choice((checkout._change_field, checkout._change_field, checkout._add))()
        if load(root, DAY).errors:
            shutil.rmtree(root)
            kept.rename(root)
        else:
            shutil.rmtree(kept)
            done += 1


def rewritten(root: Path) -> None:
    change(root, "content/guides/etre-temoin.md", "\n\n", "\n\nAppelez le 06 12 34 56 78, sous 10 jours.\n\n")
    change(root, "content/emergency.yml", "number: '119'", "number: '115'")


def led_elsewhere(root: Path) -> None:
    change(root, "content/orientation.yml", "- saisine-exemple", "- sante-exemple")


def withdrawn(root: Path) -> None:
    """The helpline, which orientation, guides and other records lead to."""
    withdraw(root, "ligne-exemple", replaced_by="standard-exemple")


def unlinked(root: Path) -> None:
    """What a guide leads to, and what the text of a record of no neighbouring kind leads to."""
    withdraw(root, "charte-exemple")
    withdraw(root, "transports-exemple-signalement")


EDITS = {edit.__name__: edit for edit in (rewritten, led_elsewhere, withdrawn, unlinked)}


@pytest.mark.parametrize("edit", [*EDITS, *range(2)])
def test_no_page_that_changes_is_missed(
    edit, before: Registry, built: dict[str, str], given: Given, folder: Path, memo: Memo
) -> None:
    shutil.rmtree(folder / "root")
    root = copied(folder / "root")
    if isinstance(edit, int):
        drawn(root, edit, before)
    else:
        EDITS[edit](root)
    after = pages(root, folder / "site", memo)
    made = between(before, root)
    differing = {address for address in built.keys() | after.keys() if built.get(address) != after.get(address)}
    assert differing
    assert differing <= said(made)
    assert [*untold(made, given, after, differing)] == []


def said(made: Whole) -> set[str]:
    """Addresses of the pages that a sheet counts, in all languages."""
    french = {page.address for page in made.effects.pages}
    translated = made.effects.sides.after.translated | made.effects.sides.before.translated
    return french | {one.prefix + address for one in languages() for address in french & translated}


def untold(made: Whole, given: Given, after: dict[str, str], differing: set[str]) -> Iterator[page_facts.Fact]:
    """What a page newly gives a reader to call, write to, follow or go to, that no page gave and the sheet does not say."""
    lines = [line.sentence for record in made.sheet.records for line in record.lines if line.sensitive]
    lines += [line.sentence for line in made.sheet.facts]
    told = {reading.value for line in lines for reading in readings.read(line)}
    towns = " ".join(lines).lower()
    for address in differing & after.keys():
        for fact in page_facts.facts(after[address], cards=True):
            if fact.kind in ("claim", "figure") or (fact.kind, fact.value) in given or fact.value in told:
                continue
            if fact.kind == "link" and fact.value.startswith("/"):
                continue
            if fact.kind == "phone" and f">{fact.text} dispositif" in after[address]:
                continue  # how many records a list has, which may be how a number is written
            if not (fact.kind == "place" and all(word in towns for word in fact.value.split())):
                yield fact
