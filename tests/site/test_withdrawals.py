"""Nothing stops a withdrawal: of every record, on a green branch and on a red one."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path
from random import Random

import pytest

from egalite.editing import erase
from egalite.editing.withdraw import Withdrawal, withdraw
from egalite.records import word_list
from egalite.records.lost_contacts import contacts
from egalite.records.registry import load
from egalite.review import whole
from egalite.review.change import open_change
from egalite.site.directory import Directory
from egalite.site.views.records import Views
from tests.support import branch, corpus
from tests.support.branch import Branch
from tests.support.corpus import DAY

REASONS = ("danger-pour-le-public", "demande-du-partenaire")
SCHEMES = sorted(path.stem for path in corpus.CORPUS.glob("schemes/*.md"))
PARTNERS = sorted(path.name for path in corpus.CORPUS.glob("partners/*"))
SEEDS = (None, 1)  # None: a green branch


@pytest.fixture(scope="module", params=SEEDS, ids=lambda seed: "green" if seed is None else f"red-{seed}")
def main(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Branch:
    """A branch once green, as it is published again after the merges of the day."""
    main = Branch(tmp_path_factory.mktemp("branch") / "root")
    if request.param is not None:
        branch.spoil(main.path, Random(request.param))
        main.day = "2026-11-22"
        main.commit("Fusions du jour")
        assert load(main.path, DAY).errors
    return main


@pytest.fixture(autouse=True)
def _as_it_was(main: Branch) -> None:
    main.git("reset", "--quiet", "--hard")
    main.git("clean", "--quiet", "-fd")


def judge(main: Branch, before: set[tuple[str, str]], folder: Path, gone: set[str]) -> None:
    """The change adds no error, and publication offers nothing of what is `gone`, of which every page that was helps."""
    after = load(main.path, DAY)
    assert {(one.rule, one.file) for one in after.errors} - before == set(), "check of the change"
    registry = branch.registry_of(main.compose(folder))
    directory = Directory(registry, Views(registry))
    assert gone.isdisjoint((*directory.online, *directory.planned))
    were = {one for one in gone if VISIBLE.get(one, "offline") != "offline"}
    assert were <= {*directory.gone, *directory.erased()}, "a page that helps"
    theirs = {one for name in gone for one in contacts(TEXTS.get(name, ""))}
    others = {one for name, text in TEXTS.items() if name not in gone for one in contacts(text)} | OURS
    for address, held in branch.offered(registry).items():
        assert not held & (theirs - others), address


def _facts() -> tuple[dict[str, str], dict[str, str], frozenset[str]]:
    registry = load(corpus.CORPUS, DAY)
    texts = {name: (corpus.CORPUS / path).read_text(encoding="utf-8") for name, path in registry.tree.schemes.items()}
    ours = [path.read_text(encoding="utf-8") for path in (corpus.CORPUS / "content").rglob("*.*")]
    partners = [(corpus.CORPUS / path).read_text(encoding="utf-8") for path in registry.tree.partners.values()]
    visible = {name: registry.visible(name) for name in registry.schemes}
    return visible, texts, frozenset(one for text in (*ours, *partners) for one in contacts(text))


VISIBLE, TEXTS, OURS = _facts()


def test_every_scheme_can_be_withdrawn(main: Branch, tmp_path: Path) -> None:
    """On a red branch, where publication composes; one in three on a green one, that it shows as it stands."""
    before = {(one.rule, one.file) for one in load(main.path, DAY).errors}
    live = [scheme for scheme in SCHEMES if VISIBLE[scheme] != "withdrawn"]
    for scheme, reason in zip(live if before else live[::3], cycle(REASONS)):
        file = main.path / f"schemes/{scheme}.md"
        raw = file.read_bytes()
        withdraw(
            main.path,
            f"schemes/{scheme}.md",
            Withdrawal("2026-11-23", reason, no_replacement="contacts-nationaux-suffisants"),
        )
        judge(main, before, tmp_path / scheme, {scheme})
        file.write_bytes(raw)


def test_every_partner_can_be_erased(main: Branch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for kind, former in [*word_list.RETIRED.items()]:
        (main.path / "schemas").mkdir(exist_ok=True)
        list_ = main.path / "schemas" / former.name
        list_.write_bytes(former.read_bytes())
        monkeypatch.setitem(word_list.RETIRED, kind, list_)
    main.git("add", "--all", "schemas")
    before = {(one.rule, one.file) for one in load(main.path, DAY).errors}
    for partner in PARTNERS:
        word_list.entries.cache_clear()
        registry = load(main.path, DAY)
        if partner not in registry.tree.partners:
            continue
        gone = {one for one, data in registry.schemes.items() if data["partner"] == partner}
        erase.apply(erase.plan(registry, partner))
        word_list.entries.cache_clear()
        judge(main, before, tmp_path / partner, gone)
        main.git("checkout", "--quiet", "--", ".")
    word_list.entries.cache_clear()


@pytest.mark.parametrize("scheme", ["ligne-exemple", "saisine-exemple", "enfance-exemple"])
def test_the_judged_change_and_the_publication_agree(main: Branch, tmp_path: Path, scheme: str) -> None:
    main.git("switch", "--quiet", "-C", "retrait", "main")
    withdraw(
        main.path,
        f"schemes/{scheme}.md",
        Withdrawal("2026-11-23", REASONS[0], no_replacement="contacts-nationaux-suffisants"),
    )
    main.commit("Retrait")
    with open_change(main.path, "main..retrait", DAY) as change:
        old, new = ({(one.rule, one.file) for one in side.errors} for side in (change.before, change.after))
        assert new <= old
        assert [record.path for record in whole.read(change).sheet.records] == [f"schemes/{scheme}.md"]
        judged = change.after.visible(scheme) if scheme in change.after.schemes else "withdrawn"
    registry = branch.registry_of(main.compose(tmp_path / "tree"))
    assert judged == "withdrawn"
    directory = Directory(registry, Views(registry))
    assert scheme in {*directory.gone, *directory.erased()}
    main.git("switch", "--quiet", "main")
