"""`egalite explain "mots"`: why the search answers as it does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import click

from egalite.cli import terminal
from egalite.cli.french import Command
from egalite.cli.options import day_option, root_option

_PARTS = {
    "learned": "exemples",
    "usual": "fréquence",
    "text": "mots de la fiche",
    "whole": "tout est dans le nom",
    "named": "organisme nommé",
    "place": "lieu",
}


@click.command(cls=Command, name="explain")
@click.argument("words", metavar="MOTS")
@root_option
@day_option
def command(words: str, root: Path, day: date) -> int:
    """Dit pourquoi la recherche répond ainsi à ces mots. Demande Node."""
    from egalite.site import search_engine

    try:
        [answer] = search_engine.answers(search_engine.script(root, day), [words])
    except search_engine.NodeMissing:
        raise click.ClickException(
            "Il faut Node pour faire tourner la recherche ici : tools/system-packages node."
        ) from None
    for line in _explained(answer):
        terminal.say(line)
    return 0


def _explained(answer: dict[str, Any]) -> Iterator[str]:
    if answer["pins"]:
        yield f"Réponse épinglée : {', '.join(answer['pins'])}"
    for typed, meant in answer["corrections"]:
        yield f"« {typed} » a été lu « {meant} »"
    if answer["places"]:
        yield f"Lieux : {', '.join(f'{label} ({code})' for code, label in answer['places'])}"
    if answer["partners"]:
        yield f"Organismes nommés : {', '.join(name for _, name in answer['partners'])}"
    if answer["outside"]:
        yield "La question semble d'un autre sujet : des dispositifs généraux sont proposés."
    elif not answer["understood"]:
        yield "Rien n'a été compris : des dispositifs généraux sont proposés."
    for rank, result in enumerate(answer["results"], 1):
        parts = ", ".join(
            f"{label} {result['parts'][name]:+.2f}" for name, label in _PARTS.items() if round(result["parts"][name], 2)
        )
        held = f" ; mots trouvés : {', '.join(result['words'])}" if result["words"] else ""
        yield f"{rank}. {result['id']} : {sum(result['parts'].values()):.2f} ({parts}){held}"
