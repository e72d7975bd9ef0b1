"""`egalite new`: ask for a record, write it, check it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from egalite.cli.french import Choice, Command
from egalite.cli.main import INTERRUPTED
from egalite.cli.options import day_option, root_option
from egalite.cli.record_check import show_check
from egalite.cli.terminal import ClickTerminal, say
from egalite.editing.new.prompts import interview
from egalite.records.kinds import KINDS
from egalite.records.registry import load

_KINDS = ("scheme", "partner", "event", "idea")
_OTHER = (
    "Relisez le fichier ; docs/champs.md dit ce qu'il peut contenir.",
    "Il est en brouillon : « status: online » le propose au public, après validation.",
    "Proposez-le ensuite dans une demande de fusion.",
)
_NEXT = {
    "scheme": (
        "Relisez la fiche et complétez son texte ; docs/champs.md dit ce qu'elle peut contenir.",
        "Elle est en brouillon : « status: online » la propose au public, après validation.",
        "Proposez-la ensuite dans une demande de fusion.",
    ),
    "partner": (
        "L'organisme est « référencé, non partenaire » : une convention s'ajoute quand elle est signée.",
        "Décrivez maintenant son dispositif : egalite new scheme",
    ),
}


@click.command(cls=Command, name="new")
@click.argument("kind", type=Choice(_KINDS), metavar="|".join(_KINDS))
@root_option
@day_option
def command(kind: str, root: Path, day: date) -> int:
    """Pose les questions, puis écrit une fiche valide.

    « scheme » décrit un dispositif, « partner » un organisme, « event » un événement,
    « idea » une idée. Rien n'est écrit avant la dernière réponse.
    """
    say("Répondez aux questions ; Ctrl-C arrête sans rien écrire.")
    try:
        draft = interview(KINDS[kind].name, load(root, day), ClickTerminal())
    except (click.Abort, EOFError, KeyboardInterrupt):
        say("\nInterrompu : rien n'a été écrit.", error=True)
        return INTERRUPTED
    say(f"\nÉcrit : {draft.write()}")
    return show_check(root, day, draft.path, _NEXT.get(draft.kind, _OTHER))
