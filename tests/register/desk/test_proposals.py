"""What is received and cannot be judged is told, and hides nothing of the rest."""

from __future__ import annotations

from pathlib import Path

from egalite.register.desk import proposals
from egalite.register.private.layout import PROPOSALS
from tests.conftest import Root
from tests.editing.proposals import encoded, new
from tests.support.corpus import DAY


def test_without_the_history_nothing_can_be_kept(root: Root, tmp_path: Path) -> None:
    """Records that are in no repository: the proposal is shown as not judged, with no way to keep it."""
    folder = tmp_path / PROPOSALS
    folder.mkdir()
    (folder / "a.json").write_bytes(encoded(new("accueil")))
    (folder / "b.json").write_bytes(b"\xff")
    (folder / "notes.txt").write_text("à ignorer")
    shown = proposals.received(tmp_path, root.path, root.load(DAY), DAY)
    assert [(one.name, one.state, bool(one.problem)) for one in shown] == [
        ("Accueil d'exemple", "unjudged", True),
        ("Fichier « b »", "refused", False),
    ]
    assert shown[0].names_a_contact
    assert len({one.page for one in shown}) == 2
