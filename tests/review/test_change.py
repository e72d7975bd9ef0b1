"""The judged change: what the merge makes of both sides, and what a proposal adds to it."""

from __future__ import annotations

import pytest

from egalite.history.git import HistoryError
from egalite.history.merge import MergeRefused
from egalite.records.content.proposers import Proposer
from egalite.review.change import open_change
from tests.conftest import DAY, PARTNER, SCHEME
from tests.history.conftest import Repo

from .conftest import PATH

OTHER = "schemes/autre.md"
SPAN = "main..proposition"


def on_main(repo: Repo) -> None:
    """What the test does next happens to the branch, after the proposal."""
    repo.commit()
    repo.git("switch", "--quiet", "main")


def named(name: str) -> str:
    return SCHEME.replace("Permanence d'exemple", name)


def test_both_sides_are_those_of_the_merge(repo: Repo) -> None:
    repo.change(PATH, "9h-18h", "9h-17h")
    on_main(repo)
    repo.change(PATH, "Des avocats vous écoutent.", "Des avocates vous écoutent.")
    repo.write(OTHER, named("Autre"))
    tip = repo.commit()
    with open_change(repo.path, SPAN, DAY) as change:
        assert (change.base, change.behind, change.commits) == (tip, 1, 1)
        assert list(change.touched) == [PATH], "what the branch did since is on both sides"
        assert "avocates" in change.before.readings[PATH].body
        assert "avocates" in change.after.readings[PATH].body
        assert change.after.schemes["permanence"]["channels"][0]["hours"] == "9h-17h"
        assert "autre" in change.before.schemes
        assert change.before.readings[OTHER] is change.after.readings[OTHER], "read once"
    repo.merge("proposition")
    assert repo.git("rev-parse", "HEAD^{tree}") == change.tree, "what is judged is what the merge makes"


def test_two_green_proposals_are_red_together(repo: Repo) -> None:
    repo.write("schemes/soir-a.md", named("Accueil du soir"))
    repo.commit()
    repo.git("switch", "--quiet", "-c", "b", "main")
    repo.write("schemes/soir-b.md", named("Accueil du soir"))
    repo.commit()
    for branch in ("proposition", "b"):
        with open_change(repo.path, f"main..{branch}", DAY) as change:
            assert change.findings == ([], [])
    repo.git("switch", "--quiet", "main")
    repo.merge("proposition")
    with open_change(repo.path, "main..b", DAY) as change:
        added, _ = change.findings
        assert [(finding.rule, finding.file) for finding in added] == [("duplicate-name", "schemes/soir-b.md")]


def test_a_conflict_is_refused(repo: Repo) -> None:
    repo.change(PATH, "9h-18h", "9h-17h")
    on_main(repo)
    repo.change(PATH, "9h-18h", "9h-16h")
    repo.commit()
    with pytest.raises(MergeRefused, match=PATH), open_change(repo.path, SPAN, DAY):
        pass


@pytest.mark.parametrize("text", ["\n\n\n", "Une phrase de plus.\n\n"])
def test_a_finding_of_the_base_is_older_wherever_it_moves(repo: Repo, text: str) -> None:
    repo.git("switch", "--quiet", "main")
    repo.change(PATH, "Des avocats vous écoutent.", "Appelez le 04 72 19 81 81.\n\nVoyez <b>ici</b>.")
    repo.commit()
    repo.git("switch", "--quiet", "-C", "proposition")
    repo.change(PATH, "## Ce que vous", f"{text}## Ce que vous")
    repo.commit()
    with open_change(repo.path, SPAN, DAY) as change:
        assert change.before.findings
        assert [len(side) for side in change.findings] == [0, len(change.before.findings)]
    repo.change(PATH, "<b>ici</b>", "<b>ici</b> ou <b>là</b>")
    repo.commit()
    with open_change(repo.path, SPAN, DAY) as change:
        faults = [finding for finding in change.after.findings if finding.rule == "body-html"]
        assert change.findings[0] == faults, "a line that changes is the proposal's"


def test_the_same_fault_twice_is_added_once(repo: Repo) -> None:
    repo.git("switch", "--quiet", "main")
    repo.change(PATH, "Des avocats vous écoutent.", "Voyez <b>ici</b>.")
    repo.commit()
    repo.git("switch", "--quiet", "-C", "proposition")
    repo.change(PATH, "Voyez <b>ici</b>.", "Voyez <b>ici</b>.\n\nVoyez <b>ici</b>.")
    repo.commit()
    with open_change(repo.path, SPAN, DAY) as change:
        added, older = change.findings
        assert len(added) == len(older) == len(change.before.findings) > 0


@pytest.mark.parametrize("more", ["", "\nEt encore.\n"])
def test_a_rename_is_one_thing(repo: Repo, more: str) -> None:
    repo.git("mv", PATH, "schemes/accueil.md")
    repo.write("schemes/accueil.md", SCHEME + more)
    repo.write(OTHER, named("Autre").replace("- tous", "- sante").replace("avocats", "médecins"))
    repo.commit()
    with open_change(repo.path, SPAN, DAY) as change:
        assert change.renames == {PATH: "schemes/accueil.md"}


def test_a_new_record_of_another_is_no_rename(repo: Repo) -> None:
    repo.git("rm", "--quiet", PATH)
    repo.write("partners/autre/partner.yml", PARTNER.replace("Association Exemple", "Autre"))
    repo.write(OTHER, SCHEME.replace("association-exemple", "autre"))
    repo.commit()
    with open_change(repo.path, SPAN, DAY) as change:
        assert change.renames == {}


@pytest.mark.parametrize("name", ["main", "proposition"])
def test_a_tag_takes_no_branch_s_place(repo: Repo, name: str) -> None:
    """Fetching a fork brings its tags: one named as the branch would be judged in its place."""
    repo.change(PATH, "04 72 19 81 81", "01 98 76 54 32")
    repo.commit()
    repo.git("tag", name, "proposition" if name == "main" else "main")
    with pytest.raises(HistoryError, match="à la fois"), open_change(repo.path, "main..proposition", DAY):
        pass
    with open_change(repo.path, "refs/heads/main..refs/heads/proposition", DAY) as change:
        assert PATH in change.touched


def test_who_proposes_is_on_the_published_branch(repo: Repo) -> None:
    repo.write("content/proposers.yml", "team:\n  - intrus\n")
    repo.commit()
    with open_change(repo.path, SPAN, DAY, "intrus") as change:
        assert change.proposer == Proposer(account="intrus")


def test_data_files_are_judged_too(repo: Repo) -> None:
    repo.write("content/proposers.yml", "team: intrus\n")
    repo.commit()
    with open_change(repo.path, SPAN, DAY) as change:
        assert [finding.file for finding in change.findings[0]] == ["content/proposers.yml"]
