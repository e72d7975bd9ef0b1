"""The person's own terminal, or answers piped in, for the commands that ask."""

from __future__ import annotations

import click


class ClickTerminal:
    """Asks and shows by click."""

    def ask(self, question: str, default: str = "") -> str:
        """The person's answer. Raises click.Abort when the person leaves."""
        label = f"{question} [{default}]" if default else question
        answer: str = click.prompt(label, default=default, show_default=False, prompt_suffix=" > ")
        return answer

    def say(self, text: str) -> None:
        """Show a line."""
        click.echo(text)
