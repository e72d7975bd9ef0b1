"""`egalite erase`: remove a partner's logo, texts and data, as article 6 asks."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from egalite.cli.french import Command
from egalite.cli.options import day_option, root_option
from egalite.cli.terminal import ask, say, show
from egalite.convention.standing import standing
from egalite.editing import erase
from egalite.editing.writer import EditError
from egalite.records.kinds import KINDS
from egalite.records.registry import Registry, load

_HISTORY = """
L'historique de Git garde ces fichiers, et tout le monde peut les y lire. Pour les en ôter, une fois ce changement fusionné,
un mainteneur lance (git-filter-repo est dans .venv/bin après « make test ») :
{commands}
Ces commandes récrivent l'historique : les numéros des commits changent, les signatures des commits récrits sont perdues,
chacun doit cloner de nouveau. La forge garde encore les anciens objets, les demandes de fusion, les copies du dépôt :
demandez-lui de les purger (sur votre propre serveur : git gc --prune=now). Les versions publiées et les sauvegardes se
suppriment à part : docs/editeur-retirer-une-fiche.md.
"""


@click.command(cls=Command, name="erase")
@click.argument("partner", metavar="ORGANISME")
@click.option("--yes", "confirmed", is_flag=True, help="Efface sans demander.")
@root_option
@day_option
def command(partner: str, confirmed: bool, root: Path, day: date) -> int:
    """Efface un organisme : son logo, ses textes, ses données (article 6).

    Montre ce qui partira, puis demande confirmation. Les identifiants restent retirés, et leurs adresses gardent une page
    qui aide. Dit aussi ce que l'historique de Git conserve.
    """
    registry = load(root, day)
    try:
        erasure = erase.plan(registry, partner)
    except EditError as error:
        raise click.UsageError(str(error)) from None
    _show(erasure, registry)
    if not confirmed and ask("Tapez oui pour effacer", "non", shown=True) != "oui":
        say("Rien n'a été effacé.")
        return 1
    erase.apply(erasure)
    say(f"Effacé : {len(erasure.files)} fichier(s).")
    show(_HISTORY.format(commands="\n".join(f"    {line}" for line in erase.purge(erasure))))
    return 0


def _show(erasure: erase.Erasure, registry: Registry) -> None:
    data = registry.partners.get(erasure.partner)
    if data is not None and standing(data, registry.day).status in ("partner", "notice", "removal"):
        say("Attention : sa convention, ou son délai de retrait, court encore ce jour.")
    say("Partiront :")
    for name in erasure.files:
        say(f"  {name}")
    if any(erasure.retired.values()):
        say("Garderont une page qui aide, et leur identifiant ne resservira pas :")
        for place in (
            *(KINDS[kind].page(one) for kind, some in erasure.retired.items() for one in some),
            f"/partenaires/{erasure.partner}/",
        ):
            say(f"  {place}")
    if erasure.mentions:
        say("À relire, car ces lignes les nomment (rien n'y est changé, rien n'en est bloqué) :")
        for name, line in erasure.mentions:
            say(f"  {name}:{line}")
