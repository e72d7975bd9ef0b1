"""`egalite`: the group of commands, and what a user sees when one cannot run."""

from __future__ import annotations

import contextlib
import gc
import io
import os
import sys
import traceback
from collections.abc import Sequence

import click

from egalite.cli.french import Group, explain
from egalite.records.content.schedule import ScheduleError
from egalite.records.vocabulary import VocabularyError

COMMANDS = (
    "audience",
    "check",
    "cms",
    "convention",
    "deploy",
    "due",
    "erase",
    "format",
    "gate",
    "generate",
    "intake",
    "new",
    "nginx",
    "provenance",
    "publish",
    "review",
    "serve",
    "site",
    "styleguide",
    "translations",
    "watch",
    "withdraw",
)
COULD_NOT_RUN = 2
INTERRUPTED = 130


@click.group(
    cls=Group,
    package="egalite.cli",
    names=COMMANDS,
    subcommand_metavar="COMMANDE [ARGUMENTS]…",
    help="Les outils de l'annuaire Égalité contre racisme.",
)
def group() -> None:
    """Holds the commands."""


def main(args: Sequence[str] | None = None) -> None:
    """Run a command and leave with its exit code: a command returns 0 or 1; 2 says that it could not run."""
    gc.disable()  # what a command builds lives to its end: looking for garbage took a quarter of its time
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    code = run(args)
    with contextlib.suppress(OSError):  # a reader that went away, as `head` does
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(code)  # giving back the memory of ten thousand records one by one takes a fifth of a second


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
        click.echo("Interrompu.", err=True)
        return INTERRUPTED
    except (VocabularyError, ScheduleError) as error:
        return _fail(f"Erreur : {error}")
    except OSError as error:
        return _fail(f"Erreur : {_cause(error)}")
    except Exception:
        traceback.print_exc()
        return _fail("Erreur : défaut du programme ; signalez-le avec le texte ci-dessus.")
    return code if isinstance(code, int) else 0


def _fail(message: str) -> int:
    click.echo(message, err=True)
    return COULD_NOT_RUN


def _cause(error: OSError) -> str:
    if error.errno is None:  # raised by us, in French
        return str(error)
    return f"« {error.filename} » ne peut être ni lu ni écrit ({error.strerror})."
