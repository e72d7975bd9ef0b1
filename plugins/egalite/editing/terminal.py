"""Where questions are asked."""

from __future__ import annotations

from typing import Protocol


class Terminal(Protocol):
    """Somebody who answers. `ask` raises what it wants when the person leaves."""

    def ask(self, question: str, default: str = "") -> str:
        """The person's answer, `default` when there is none."""

    def say(self, text: str) -> None:
        """Show a line."""
