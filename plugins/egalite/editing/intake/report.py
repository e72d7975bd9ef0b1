"""What is said to the editor of a proposal: lines of French text for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from egalite.editing.intake.plan import Plan
from egalite.editing.intake.submission import Submission
from egalite.editing.intake.versions import Outdated, Row
from egalite.editing.terminal import Terminal
from egalite.records.content.forge import FILE
from egalite.reporting.visible import visible

NOT_CALLED_BACK = "Rappelez d'abord l'organisme. Rien n'a été écrit."
UNCHANGED = "Rien n'a changé : l'annuaire dit déjà ce que dit la proposition."


def say(terminal: Terminal, lines: Iterable[str]) -> None:
    """Show lines."""
    for line in lines:
        terminal.say(line)


def stale_base(error: Outdated) -> Iterator[str]:
    """Why a proposal that started from another version is not taken."""
    if not error.rows:
        yield "La proposition part d'une version de la fiche que ce dépôt ne connaît pas. Lancez « git fetch » et recommencez ;"
        yield "si rien ne change, demandez à l'organisme de la refaire depuis la fiche actuelle. Rien n'a été écrit."
        return
    yield "La fiche a changé depuis la version dont part la proposition. Rien n'a été écrit."
    yield from _table(error.rows)
    yield ""
    yield "Pour reporter la proposition sur la fiche actuelle : --onto-current. Ce que la proposition ne change pas garde sa valeur"
    yield "actuelle, contact par contact, paragraphe par paragraphe ; ce qui est changé des deux côtés prend celle de la proposition."


def rebase(plan: Plan) -> Iterator[str]:
    """What a plan carries over to the present version."""
    if plan.rows:
        yield "La proposition part d'une version plus ancienne que celle de l'annuaire ; elle y est reportée :"
        yield from _table(plan.rows)


def branch(submission: Submission) -> Iterator[str]:
    """Which branch holds the proposal."""
    if not submission.fresh:
        yield f"Déjà reprise : la branche {submission.branch} dit la même chose ; elle n'a pas changé."
    else:
        yield f"Reprise sur la branche {submission.branch}, commit {submission.commit[:12]}."
    if submission.former:
        yield f"Elle remplace la proposition précédente, commit {submission.former[:12]}."
    yield ""


def destination(remote: str, address: str) -> Iterator[str]:
    """Where the branch went, and where its merge is asked for."""
    yield f"Envoyée à « {remote} »." + (f" Demande de fusion : {visible(address)}" if address else "")


def next_step(remote: str, branch_name: str) -> Iterator[str]:
    """What to do by hand where no forge is named."""
    yield f"Aucune forge n'est réglée ({FILE.path}) : envoyez la branche, puis ouvrez la demande de fusion."
    yield f"  git push {remote} {branch_name}"


def _table(rows: Iterable[Row]) -> Iterator[str]:
    """Three versions of each field that differs."""
    for row in rows:
        note = " (changé des deux côtés)" if row.disputed else ""
        note += " (revient à l'ancien numéro ou à l'ancienne adresse)" if row.returns else ""
        yield visible(f"  {row.label}{note}")
        yield visible(f"    version de départ : {row.started or '(rien)'}")
        yield visible(f"    annuaire          : {row.current or '(rien)' if row.by_directory else '(inchangé)'}")
        yield visible(f"    proposition       : {row.proposed or '(rien)' if row.by_proposal else '(inchangé)'}")
