"""One problem at one place: data only, printed elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

Severity = Literal["error", "warning"]
Pointer = tuple[str | int, ...]
Mention = tuple[str, str]  # key of a field, and the title shown beside it to who reads the file, maybe empty
Sentence = str | tuple[str | Mention, ...]

Link = Literal["", " ", " : "]

BODY: Pointer = ("body",)  # a scheme's Markdown, as if it were a field


def mention(key: str, title: str = "") -> Mention:
    """A field named in a sentence: by its key to who writes the file, by its French title to who fills in the form."""
    return key, title


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem at one place.

    `file` is relative to the checked root, with forward slashes. `line` and `column` count from 1. `pointer` is the field
    or item meant, empty for the whole file. `sentence` is French, says what is wrong and how to mend it; it may mention
    fields. When it goes on from the name of the field at `pointer`, `link` is what joins them. `allowed` lists the
    accepted values when they are few, `suggestion` is the nearest of them or a value that would pass. `rivals` are other files
    that share the problem: mending one of them would do.
    """

    file: str
    line: int
    column: int
    rule: str
    sentence: Sentence
    severity: Severity = "error"
    end_column: int = 0
    allowed: tuple[str, ...] = ()
    suggestion: str | None = None
    pointer: Pointer = ()
    link: Link = ""
    rivals: tuple[str, ...] = ()

    @property
    def message(self) -> str:
        """The sentence for who writes the file: fields by their keys."""
        parts = (self.sentence,) if isinstance(self.sentence, str) else self.sentence
        text = "".join(part if isinstance(part, str) else _by_key(part) for part in parts)
        return f"{_subject(self.pointer)}{self.link}{text}" if self.link else text

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
        return tuple(getattr(self, name) for name in self.__slots__)

    @property
    def place(self) -> tuple[str, int, int, str]:
        """Sort key: file, then line, then column, then rule."""
        return (self.file, self.line, self.column, self.rule)


def _by_key(part: Mention) -> str:
    key, title = part
    return f"« {key} » ({title})" if title else f"« {key} »"


def _subject(pointer: Pointer) -> str:
    """The field at a pointer as the beginning of a sentence."""
    name = next((part for part in reversed(pointer) if isinstance(part, str)), "fiche")
    if pointer and isinstance(pointer[-1], int):
        return f"l'élément {pointer[-1] + 1} de « {name} »"
    return f"« {name} »"
