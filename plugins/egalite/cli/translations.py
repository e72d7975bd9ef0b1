"""`egalite translations`: what the other languages still lack, and catalogues brought up to date for translators."""

from __future__ import annotations

import click

from egalite.cli.french import Command
from egalite.cli.terminal import say


@click.command(cls=Command, name="translations")
@click.option("--update", is_flag=True, help="Met d'abord les catalogues à jour : textes nouveaux, changés, disparus.")
def command(update: bool) -> int:
    """Dit quels textes attendent une traduction, langue par langue.

    Code de sortie : 0 si tout est traduit, 1 sinon.
    """
    from egalite.project import CHECKOUT
    from egalite.site.build.translatable import messages
    from egalite.site.render.locales import po
    from egalite.site.render.locales.catalogue import source
    from egalite.site.render.locales.languages import LanguageError, languages

    catalogue = messages()
    lacking = 0
    try:
        for language in languages():
            file = source(language)
            if update:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(po.updated(file, language, catalogue))
            missing = po.missing(file, language, catalogue)
            lacking += len(missing)
            name = file.relative_to(CHECKOUT)
            say(f"{language.name} ({name}) : {len(catalogue) - len(missing)} textes sur {len(catalogue)}.")
            for message in missing:
                say(f"  à traduire : « {message.text} » ({message.file})")
    except LanguageError as error:
        say(str(error), error=True)
        return 1
    if lacking:
        say("Ces textes restent en français sur les pages. docs/editeur-traduire.md dit comment les traduire.")
    return int(lacking > 0)
