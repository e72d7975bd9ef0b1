"""The pinned answers' expressions, read word by word by the engine, say what regular expressions would."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

import pytest

from egalite.records.content import promoted_answers

Call = Callable[[list[str]], list[list[str]]]
_ATOM = re.compile(r"[a-z0-9]+\*?")
SOUPS = 4000
NEVER = "(?!)"


def _compact() -> dict[str, str]:
    return {name: promoted_answers.joined(texts) for name, texts in promoted_answers.pins().families.items()}


def _expression(compact: str, families: dict[str, str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{promoted_answers.expanded(compact, families) or NEVER})")


def _said(texts: tuple[str, ...], families: dict[str, str]) -> Callable[[str], bool]:
    """Whether a soup says one of the expressions, or all parts of one that has several."""
    alone, *together = promoted_answers.joined(texts).split("\n")
    one = _expression(alone, families)
    parts = [
        [(part[0] == "!", _expression(part.lstrip("!"), families)) for part in compact.split("&")]
        for compact in together
    ]

    def said(soup: str) -> bool:
        return bool(one.search(soup)) or any(
            all(bool(part.search(soup)) is not never for never, part in every) for every in parts
        )

    return said


@pytest.fixture(scope="module")
def soups() -> list[str]:
    """Word soups: words of the expressions, and runs of them cut out of one expression, so that many are nearly said."""
    random, families = Random("égalité"), _compact()
    known = promoted_answers.pins()
    every = [promoted_answers.pattern(text) for pin in known.pins for text in (*pin.words, *pin.excepted)]
    atoms = sorted({atom for text in (*every, *families.values()) for atom in _ATOM.findall(text)})
    loose = [atom for atom in atoms if len(atom) < 5]

    def family(name: re.Match[str]) -> str:
        return random.choice(_ATOM.findall(re.sub(r"\{[a-z-]+\}", "", families[name[1]])) or atoms)

    def said() -> list[str]:
        """About what one expression says: one word of each of its groups, in order."""
        text = re.sub(r"\{([a-z-]+)\}", family, random.choice(every))
        found = []
        for group in re.findall(r"\(([^()]*)\)|([a-z0-9]+\*?|~)", text):
            choices = _ATOM.findall(group[0] or group[1])
            count = random.randrange(7) if group[1] == "~" else 1
            found += random.choices(loose, k=count) if group[1] == "~" else [random.choice(choices)] if choices else []
        return found

    def soup() -> str:
        found = [atom for _ in range(random.randrange(1, 3)) for atom in said()]
        for _ in range(random.randrange(3)):
            found.insert(random.randrange(len(found) + 1), random.choice(atoms))
        words = (atom.strip().replace("*", random.choice(["", "s", "e", "ant", "x2"])) for atom in found)
        return " ".join(list(words)[:40])

    return [soup() for _ in range(SOUPS)]


def test_words_are_read_as_regular_expressions_would_read_them(soups: list[str], call: Call) -> None:
    families = _compact()
    wanted: list[list[str]] = [[] for _ in soups]
    for pin in promoted_answers.pins().pins:
        called, excepted = _said(pin.words, families), _expression(promoted_answers.joined(pin.excepted), families)
        alone = {promoted_answers.pattern(text) for text in pin.alone}
        for number, soup in enumerate(soups):
            if soup in alone or called(excepted.sub("# ", f"{soup} ")):
                wanted[number].append(pin.id)
    assert sum(map(bool, wanted)) > SOUPS // 10
    assert sum(not one for one in wanted) > SOUPS // 10
    found = call(soups)
    assert [pair for pair in zip(soups, wanted, found, strict=True) if pair[1] != pair[2]] == []


@pytest.mark.parametrize(
    ("text", "compact"),
    [
        ("a (b|c*) d", "a(b|c*)d"), ("vous êtes … (là|bas)? !(à)", "vous etes~(bas|la)?!(a)"), ("m'a frappé", "m a frape"),
        ("{eux} (z|a b)", "{eux}(z|a b)"), ("a & (c|b) & !(d)", "a&(b|c)&!(d)"),
    ],
)  # fmt: skip
def test_compact_forms(text: str, compact: str) -> None:
    assert promoted_answers.pattern(text) == compact


@pytest.mark.parametrize("text", ["a (b & c)", "a, b"])
def test_what_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(promoted_answers.PatternError, match="ne se lit pas"):
        promoted_answers.pattern(text)


def test_expressions_of_several_parts_come_after_the_others() -> None:
    assert promoted_answers.joined(["a & b", "c", "d"]) == "c|d\na&b"
