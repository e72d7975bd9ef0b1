"""Letters that pass for others: mixed alphabets, and what a text looks like whatever it is made of (Unicode, UTS 39).

The table holds the letters of the living alphabets that a reader of French takes for Latin ones. No library was kept: those
of PyPI that have the whole list of Unicode have not been released since 2024, and ICU weighs 44 MB.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from egalite.french.fold import without_accents

# Alphabets whose letters pass for Latin ones.
LOOKALIKE = frozenset({"CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU", "MATHEMATICAL", "FULLWIDTH"})
# What French, and languages written without spaces, put beside Latin letters in one word.
_BESIDE = frozenset({
    "LATIN", "MASCULINE", "FEMININE", "MODIFIER", "SUPERSCRIPT", "MICRO", "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "ARABIC",
    "HEBREW", "THAI",
})  # fmt: skip
_CYRILLIC = (
    "аАвВеЕёЁзЗіІїЇјЈкКмМнНоОрРсСтТуУхХѕЅԁԌԛԚԝԜһҺѵѴьЬӏӀүҮҝҞԍ",
    "aabbeeeezziiiijjkkmmhhooppccttyyxxssdgqqwwhhvvbbliyykkg",
)
_GREEK = ("αΑΒεΕΖηΗιΙκΚΜνΝοΟρΡτΤυΥχΧγωϲϹϳͿ", "aabeeznhiikkmvnooppttuyxxywccjj")
_ARMENIAN = ("աՍսոհցզյօՕՏՀլՈգք", "wuunhgqjooshlngp")
_CHEROKEE = ("ᎠᎡᎢᎪᎫᎬᎳᎷᎻᎽᏀᏃᏎᏏᏒᏚᏟᏢᏦᏴᎥᎶᏙᏤᏞᏔ", "drtajewmhygzhbrscpkbigvvlw")
_LISU = ("ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ", "bpdtgkjczfmnlsrvhwxyaeiou")
_LATIN = ("ɑɡıƖǀɩʋʏᴏⅼłŁđĐøØŧŦħĦƀɨɫɐⱭ", "agilliuyolllddootthhbilaa")
LETTERS = str.maketrans({
    letter: plain
    for letters, plains in (_CYRILLIC, _GREEK, _ARMENIAN, _CHEROKEE, _LISU, _LATIN)
    for letter, plain in zip(letters, plains, strict=False)
})  # fmt: skip
# Those that nothing tells from a Latin one: a small letter that is drawn as a capital, or rounder, shows its alphabet.
IDENTICAL = frozenset(map(chr, LETTERS)) - frozenset("взЗикмнтьЬүҮҝҞԍαιηκμτχωρ")
# Within ASCII, too: a figure for a letter, two letters for one.
FIGURES = str.maketrans("0134578|l", "oleastb" + "ll")
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=4096)
def alphabet(character: str) -> str:
    """The first word of the name of a character: `LATIN`, `CYRILLIC`…"""
    return unicodedata.name(character, "?").split(" ")[0].split("-")[0]


def imitation(text: str) -> tuple[int, str, str] | None:
    """The first word of a text that is not what it looks like: where it is, the word, what it looks like; None for no such word.

    A word that mixes alphabets imitates; so does one whose letters are all drawn as Latin ones, unless another of the same text shows that
    its alphabet is meant.
    """
    if text.isascii():
        return None
    words = [
        (match, {alphabet(letter) for letter in match.group() if letter.isalpha()})
        for match in _WORD.finditer(text)
        if not match.group().isascii()
    ]
    meant = {
        name
        for match, names in words
        for name in names & LOOKALIKE
        if len(names) == 1 and not IDENTICAL.issuperset(match.group())
    }
    for match, names in words:
        looks = match.group().translate(LETTERS)
        mixed = "LATIN" in names and not names <= _BESIDE
        whole = bool(names & LOOKALIKE) and IDENTICAL.issuperset(match.group()) and not names & meant and len(looks) > 1
        if mixed or whole:
            return match.start(), match.group(), looks
    return None


@lru_cache(maxsize=65536)
def skeleton(text: str) -> str:
    """What a text looks like: two that have the same cannot be told apart at a glance."""
    return _joined(_plain(text).replace("rn", "m").replace("vv", "w"))


def _plain(text: str) -> str:
    plain = text.casefold() if text.isascii() else without_accents(text.translate(LETTERS).casefold())
    return plain.translate(FIGURES)


def _joined(plain: str) -> str:
    return re.sub(r"[\W_]+", "", plain.replace("i", "l"))


def spellings(name: str) -> frozenset[str]:
    """What a name looks like, whole and less each of its letters: names one letter apart have one of these in common.

    Two letters that look like one count as either: another letter may have made them (« on », « rn »).
    """
    every = (skeleton(name), _joined(_plain(name)))
    return frozenset(looks[:place] + looks[place + 1 :] for looks in every for place in range(len(looks) + 1))
