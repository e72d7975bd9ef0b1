"""All that the commands show: the one way out to a terminal, or to the log of a forge.

What others wrote (a file's name, a value, a message that quotes them) may hide text, or command what shows it.
"""

from __future__ import annotations

import click

from egalite.reporting.visible import visible


def say(text: str, *, error: bool = False) -> None:
    """Show sentences of ours, whatever they quote: on stdout, or on stderr for an `error` or a notice."""
    click.echo(_safe(text), err=error)


def show(text: str | bytes, colour: bool | None = None) -> None:
    """Show on stdout, as it is, what a renderer made: it has its own form, and has made it safe."""
    click.echo(text, nl=False, color=colour)


def ask(question: str, default: str = "", *, shown: bool = False) -> str:
    """The person's answer. Raises click.Abort when the person leaves."""
    answer: str = click.prompt(_safe(question), default=default, show_default=shown, prompt_suffix=" > ")
    return answer


def _safe(text: str) -> str:
    return "\n".join(map(visible, text.split("\n")))


class ClickTerminal:
    """Asks and shows, for the rooms below."""

    def ask(self, question: str, default: str = "") -> str:
        """The person's answer. Raises click.Abort when the person leaves."""
        return ask(f"{question} [{default}]" if default else question, default)

    def say(self, text: str) -> None:
        """Show a line."""
        say(text)
