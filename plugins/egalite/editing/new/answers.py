"""What a person types, as the value of a field. What is not understood is kept: the check will say why."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence

from egalite.french.fold import without_accents
from egalite.records.numbers import DIALLED
from egalite.records.values.phone import PhoneError
from egalite.records.values.phone import parse as parse_phone
from egalite.records.vocabulary import Vocabulary

# A list that fits a screen is shown at once, numbered; a longer one on demand, without numbers.
LONGEST_LIST = 20
_YES, _NO = frozenset({"o", "oui", "true"}), frozenset({"n", "non", "false"})


class AnswerError(ValueError):
    """A French sentence that says what to answer."""


def text(answer: str) -> str:
    """A text on one line, spaces at its ends removed, accents composed."""
    return unicodedata.normalize("NFC", answer.strip())


def boolean(answer: str) -> bool:
    """Yes or no. Raises AnswerError."""
    word = fold(answer)
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise AnswerError("répondez oui ou non, ou rien si vous ne savez pas.")


def words(answer: str) -> list[str]:
    """Texts separated by commas."""
    return [word for part in answer.split(",") if (word := text(part))]


def term(answer: str, labels: Mapping[str, str]) -> str:
    """The id that a number of the list shown, an id, a label or the beginning of one label stands for."""
    typed = text(answer)
    if typed in labels:
        return typed
    numbers = {str(number): identifier for number, identifier in enumerate(labels, 1)}
    if len(labels) <= LONGEST_LIST and typed in numbers:
        return numbers[typed]
    typed_word = fold(typed)
    for identifier, label in labels.items():
        if typed_word in (fold(identifier), fold(label)):
            return identifier
    begun = [identifier for identifier, label in labels.items() if typed_word and fold(label).startswith(typed_word)]
    return begun[0] if len(begun) == 1 else typed


def terms(answer: str, labels: Mapping[str, str]) -> list[str]:
    """Several terms, separated by commas."""
    return [term(word, labels) for word in words(answer)]


def territory(answer: str, labels: Mapping[str, str]) -> str | list[str]:
    """`national`, or départements."""
    return "national" if fold(answer) == "national" else terms(answer, labels)


def channel_value(answer: str, kind: str) -> str:
    """A number written as it is shown; anything else as typed."""
    typed = text(answer)
    if kind in DIALLED:
        try:
            return parse_phone(typed).display
        except PhoneError:
            pass
    return typed


def labels_of(vocabulary: Vocabulary) -> dict[str, str]:
    """Label of each term of a vocabulary, in order."""
    return {identifier: item.label for identifier, item in vocabulary.items()}


def menu(labels: Mapping[str, str]) -> Sequence[str]:
    """The lines that show a list."""
    numbered = len(labels) <= LONGEST_LIST
    return [
        f"{f'{rank:>4}. ' if numbered else '  '}{label} ({identifier})"
        for rank, (identifier, label) in enumerate(labels.items(), 1)
    ]


def fold(word: str) -> str:
    """A word without case, accents or superfluous spaces, to compare what people type."""
    return " ".join(without_accents(word.casefold()).split())
