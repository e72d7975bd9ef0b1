"""`egalite`: the group of commands, and what a user sees when one cannot run."""

from __future__ import annotations

import gc
import io
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import click

from egalite.cli import budget
from egalite.cli.french import Group, explain
from egalite.cli.terminal import say
from egalite.french import system_errors
from egalite.project import CHECKOUT
from egalite.records.data_file import DataFileError
from egalite.records.json_file import JsonError

COMMANDS = (
    "audience",
    "check",
    "cms",
    "deploy",
    "desk",
    "document",
    "due",
    "erase",
    "explain",
    "format",
    "gate",
    "generate",
    "instance",
    "intake",
    "links",
    "meeting",
    "messages",
    "new",
    "nginx",
    "partner",
    "print",
    "proposal",
    "provenance",
    "publish",
    "register",
    "request",
    "review",
    "scheme",
    "serve",
    "site",
    "styleguide",
    "translations",
    "verify",
    "watch",
    "status",
    "withdraw",
)
COULD_NOT_RUN = 2
INTERRUPTED = 130
_TOO_MUCH = (
    "Erreur : ce qui est à lire demande plus de temps ou de mémoire que cette commande ne peut en prendre ; retirez-en ce qui est de "
    "trop (fichiers par milliers, ou faits pour tout ralentir), puis relancez."
)
ALLOCATIONS = 50_000  # between two looks for cycles: a command makes many objects, few cycles, and ends


@click.group(
    cls=Group,
    package="egalite.cli",
    names=COMMANDS,
    subcommand_metavar="COMMANDE [ARGUMENTS]…",
    help="Les outils de l'annuaire Égalité contre racisme.",
)
def group() -> None:
    """Holds the commands."""


def main(args: Sequence[str] | None = None) -> NoReturn:
    """Run a command and leave with its exit code: a command returns 0 or 1; 2 says that it could not run."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    gc.set_threshold(ALLOCATIONS)
    given = sys.argv[1:] if args is None else args
    budget.limit(given[0] if given else "")
    sys.exit(_another_checkout() or run(args))


def _another_checkout() -> int:
    """Refuse to be the program of a copied checkout: the environment copied with it would run the original's code."""
    environment = Path(sys.argv[0]).absolute().parents[1]
    if not (environment / "pyvenv.cfg").is_file() or environment.samefile(sys.prefix):
        return 0
    return _fail(
        f"Erreur : « {environment} » a été fait pour « {CHECKOUT} », dont il lancerait le code ; "
        "« make check » le refait pour ce dossier-ci."
    )


def run(args: Sequence[str] | None = None) -> int:
    """Exit code of a command; what went wrong is told on stderr, in French."""
    try:
        code = group.main(args, prog_name="egalite", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        return _fail(error.format_message())
    except click.UsageError as error:
        return _fail(explain(error))
    except click.ClickException as error:
        return _fail(f"Erreur : {error.message}")
    except click.Abort:
        say("Interrompu.", error=True)
        return INTERRUPTED
    except (DataFileError, JsonError) as error:
        return _fail(f"Erreur : {error}")
    except OSError as error:
        return _fail(f"Erreur : {system_errors.sentence(error)}")
    except (budget.Overspent, MemoryError):
        return _fail(_TOO_MUCH)
    except Exception:
        say(traceback.format_exc(), error=True)
        return _fail("Erreur : défaut du programme ; signalez-le avec le texte ci-dessus.")
    return code if isinstance(code, int) else 0


def _fail(message: str) -> int:
    say(message, error=True)
    return COULD_NOT_RUN
