"""What a check found: data only, printed elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem at one place.

    `file` is relative to the checked root, with forward slashes. `line` and `column` count from 1. `message` is one
    French sentence that says what is wrong and how to mend it. `allowed` lists the accepted values when they are few,
    `suggestion` is the nearest of them or a value that would pass.
    """

    file: str
    line: int
    column: int
    rule: str
    message: str
    severity: Severity = "error"
    end_column: int = 0
    allowed: tuple[str, ...] = ()
    suggestion: str | None = None

    @property
    def documentation(self) -> str:
        """Address of the rule in the documentation, relative to the repository."""
        return f"docs/regles.md#{self.rule}"

    def as_dict(self) -> dict[str, Any]:
        """The promised JSON shape of a finding."""
        return {
            "rule": self.rule,
            "severity": self.severity,
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "message": self.message,
            "allowed": list(self.allowed),
            "suggestion": self.suggestion,
        }

    def as_tuple(self) -> tuple[Any, ...]:
        """Plain values, to cross a process boundary."""
        return (
            self.file,
            self.line,
            self.column,
            self.rule,
            self.message,
            self.severity,
            self.end_column,
            self.allowed,
            self.suggestion,
        )

    @property
    def place(self) -> tuple[str, int, int, str]:
        """Sort key: file, then line, then column, then rule."""
        return (self.file, self.line, self.column, self.rule)
