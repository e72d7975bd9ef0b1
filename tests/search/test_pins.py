"""The pinned answers' expressions, read word by word by the engine, say what regular expressions would."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

import pytest

from egalite.registry import pins

Call = Callable[[list[str]], list[list[str]]]
_ATOM = re.compile(r"[a-z0-9]+\*? ")
SOUPS = 4000
NEVER = "(?!)"


def _compact() -> dict[str, str]:
    return {name: pins.joined(texts) for name, texts in pins.pins().families.items()}


def _expression(texts: tuple[str, ...], families: dict[str, str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pins.expanded(pins.joined(texts), families) if texts else NEVER})")


@pytest.fixture(scope="module")
def soups() -> list[str]:
    """Word soups: words of the expressions, and runs of them cut out of one expression, so that many are nearly said."""
    random, families = Random("égalité"), _compact()
    known = pins.pins()
    every = [pins.pattern(text) for pin in known.pins for text in (*pin.words, *pin.excepted)]
    atoms = sorted({atom for text in (*every, *families.values()) for atom in _ATOM.findall(text)})
    loose = [atom for atom in atoms if len(atom) < 5]

    def family(name: re.Match[str]) -> str:
        return random.choice(_ATOM.findall(families[name[1]]) or atoms)

    def said() -> list[str]:
        """About what one expression says: one word of each of its groups, in order."""
        text = re.sub(r"\{([a-z-]+)\}", family, random.choice(every))
        found = []
        for group in re.findall(r"\(([^()]*)\)|([a-z0-9*]+ |~)", text):
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
    for pin in pins.pins().pins:
        called, excepted = _expression(pin.words, families), _expression(pin.excepted, families)
        alone = {pins.pattern(text).strip() for text in pin.alone}
        for number, soup in enumerate(soups):
            if soup in alone or called.search(excepted.sub("# ", f"{soup} ")):
                wanted[number].append(pin.id)
    assert sum(map(bool, wanted)) > SOUPS // 10
    assert sum(not one for one in wanted) > SOUPS // 10
    found = call(soups)
    assert [pair for pair in zip(soups, wanted, found, strict=True) if pair[1] != pair[2]] == []


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("a (b|c*) d", [[" a ", " b c* ", " d "]]), ("a|b", [" a b "]), ("(a|b c|d)", [" a ", [" b ", " c "], " d "]),
        ("a … !(b)", [[" a ", "~", ["!", " b "]]]), ("a (b|c d)? e", [[" a ", ["?", " b ", [" c ", " d "]], " e "]]),
        ("{eux} a", [["=eux", " a "]]), ("!(a)", [[["!", " a "]]]), ("(a (b|c d)|e)", [[" a ", [" b ", [" c ", " d "]]], " e "]),
    ],
)  # fmt: skip
def test_trees(text: str, tree: object) -> None:
    assert pins.tree([text]) == tree
