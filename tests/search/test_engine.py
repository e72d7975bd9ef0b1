"""The engine that ranks, run by Node as the browser runs it."""

from __future__ import annotations

import re
from random import Random

import pytest

from benchmarks.search.quality import ARABIC, AUTHORS, alarms, golden, mistyped, written
from egalite.project import CHECKOUT
from egalite.records.content.thesaurus import thesaurus, words
from egalite.search.hashed_words import hashed

from .conftest import Ask

ENGINE = (CHECKOUT / "theme/components/search/engine.js").read_text(encoding="utf-8")


def test_nobody_whose_life_is_at_stake_misses_the_numbers(ask: Ask) -> None:
    """Sentences of authors whom the examples do not hold. Their unseen half is `make search-report`'s alone, as are the bars:
    a sentence added to the examples must not stop at one that moves.
    """
    queries = [query for author in AUTHORS for query in golden("tuning", author.pins)]
    found = alarms(queries, [answer["pins"] for answer in ask(*(query["query"] for query in queries))])
    assert found.needing >= 100
    assert found.others >= 50
    assert len(found.missed) <= 0.06 * found.needing, found.missed
    assert len(found.false) <= 0.1 * found.others, found.false


def test_danger_is_read_in_arabic_and_in_its_latin_letters(ask: Ask) -> None:
    queries = written(ARABIC)
    found = alarms(queries, [answer["pins"] for answer in ask(*(query["query"] for query in queries))])
    assert len(found.missed) <= 0.1 * found.needing, found.missed
    assert len(found.false) <= 0.1 * found.others, found.false


def test_ordinary_questions_raise_no_alarm(ask: Ask) -> None:
    queries = [query for author in AUTHORS for query in golden("tuning", author.queries) if "pinned" not in query]
    called = [
        query["query"]
        for query, answer in zip(queries, ask(*(q["query"] for q in queries)), strict=True)
        if answer["pins"]
    ]
    assert len(called) <= 0.05 * len(queries), called


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("formation à la prévention du suicide, mais moi je veux mourir", ["suicide"]), ("il va me tuer", ["danger"]),
        ("je vais me tuer", ["suicide"]), ("il me frape avec une bate", ["danger"]),
        ("j veu en finir", ["suicide"]), ("je veux en finir avec les discriminations", []), ("je ne veux plus vivre ici", []),
    ],
)  # fmt: skip
def test_who_does_what_to_whom_is_told_apart(ask: Ask, typed: str, wanted: list[str]) -> None:
    assert ask(typed)[0]["pins"] == wanted


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("Lyon", ["69"]), ("69", ["69"]), ("69003", ["69"]), ("Rhône", ["69"]), ("2A", ["2A"]), ("20090", ["2A"]), ("97400", ["974"]),
        ("01410", ["01", "39"]), ("Bretagne", ["22", "29", "35", "56"]), ("dans le Nord", ["59"]), ("marseile", ["13"]),
        ("lyonn avocat", ["69"]), ("vaulx en velin", ["69"]), ("à Paris 18", ["75"]), ("in Nice", ["06"]), ("Nice racisme", ["06"]),
        ("c'est trop cher", []), ("il a 69 ans", []), ("le 17", []), ("39 99", []), ("what nice people", []), ("croix gammée", []),
        ("j'ai été viré", []),
    ],
)  # fmt: skip
def test_places(ask: Ask, typed: str, codes: list[str]) -> None:
    [answer] = ask(typed)
    assert sorted(answer["places"]) == codes


def test_a_place_puts_what_is_near_first_and_leaves_out_what_is_elsewhere(ask: Ask) -> None:
    [here, there] = ask("discrimination Lyon", "discrimination Toulouse")
    assert here["ids"][0].startswith(("lyon-", "villeurbanne-"))
    assert there["ids"][0].startswith("toulouse-")
    assert not any(found.startswith("toulouse-") for found in here["ids"])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("employé à l’accueil", "EMPLOYE A L'ACCUEIL"), ("ma sœur à l'école", "ma soeur à lecole"), ("discrimination", "discrimnation"),
        ("harcèlement au travail", "arselement o travail"), ("39 99", "3999"), ("étudiant·e·s insulté(e)s", "étudiants insultés"),
    ],
)  # fmt: skip
def test_ways_of_writing_are_one(ask: Ask, one: str, other: str) -> None:
    [left, right] = ask(one, other)
    assert left["ids"][:3] == right["ids"][:3]


def test_gibberish_finds_nothing_and_a_sentence_never_does(ask: Ask) -> None:
    [nothing, empty, sentence, word] = ask("zzkw qsdlkj", "?!", "je ne sais pas quoi faire du tout", "ornithorynques")
    assert nothing["ids"] == empty["ids"] == []
    assert sentence["ids"]
    assert len(word["ids"]) == 3, "general helplines, said as such"
    assert not word["understood"]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("rtxg", "transports-exemple-signalement"), ("3998", "ligne-exemple"), ("rdv", "ligne-exemple"),
        ("39 19", "ligne-exemple"), ("عنصرية", "ligne-exemple"),
    ],
)  # fmt: skip
def test_what_can_be_read_is_never_without_an_answer(ask: Ask, typed: str, first: str) -> None:
    """Initials mistyped, numbers that nobody has, words without a vowel, letters of another alphabet."""
    assert ask(typed)[0]["ids"][0] == first


def test_a_word_without_its_vowels_is_known(ask: Ask) -> None:
    [whole, bare] = ask("logement", "lgmnt")
    assert bare["ids"][:3] == whole["ids"][:3]


def test_no_mistyped_query_is_without_an_answer(ask: Ask) -> None:
    """Other mistakes than those of the report."""
    random = Random("égalité/vides")
    queries = [query["query"] for author in AUTHORS for query in golden("tuning", author.queries)]
    typed = [mistyped(query, random) for query in queries for _ in range(3)]
    assert [text for text, answer in zip(typed, ask(*typed), strict=True) if not answer["ids"]] == []


def test_ignored_words_are_read_back(made: dict[str, object]) -> None:
    before, found = "", []
    for capital, rest in re.findall("([A-Z])([^A-Z]+)", str(made["ignored"])):
        before = before[: ord(capital) - ord("A")] + rest
        found.append(before)
    assert found == sorted({words(text)[0] for text in thesaurus().ignored if len(words(text)) == 1})


def test_short_names_answer_the_same(ask: Ask) -> None:
    queries = [query["query"] for author in AUTHORS for query in golden("tuning", author.queries)]
    assert ask(*queries) == ask(*queries, made=lambda script, _: script)


def test_filters_hold(ask: Ask) -> None:
    [answer] = ask("discrimination", filters=[{"always": "", "ids": ["agir"]}])
    everything = ask("discrimination")[0]["ids"]
    assert answer["ids"]
    assert answer["ids"] != everything


def test_a_hidden_word_leads_to_its_concept_and_is_never_said(ask: Ask, made: dict[str, object]) -> None:
    word = "Trampolinos"  # stands for a slur: no real one is written anywhere
    number = hashed(word)
    assert number == hashed("trampolino") == hashed("TRAMPOLINOS")
    known = {**made["hashes"], number: 0}  # type: ignore[dict-item]
    [before] = ask(f"on m'a crié {word}")
    [after] = ask(f"on m'a crié {word}", words={"hashes": known})
    assert after["ids"] != before["ids"]
    assert after["ids"]
    assert "trampolin" not in repr(after).lower()


def test_the_language_is_that_of_old_phones() -> None:
    for name in ("engine.js", "script.js"):
        text = (CHECKOUT / "theme/components/search" / name).read_text(encoding="utf-8")
        assert not re.search(
            r"\(\?<[=!]|\?\.[a-z(\[]|\?\?|\.flatMap\(|\.at\(|\.replaceAll\(|fromEntries|replaceChildren", text
        ), name


def test_the_engine_keeps_nothing() -> None:
    script = (CHECKOUT / "theme/components/search/script.js").read_text(encoding="utf-8")
    for text in (ENGINE, script):
        assert not re.search(
            r"localStorage|sessionStorage|cookie|console\.|history\.|location\.(?:assign|replace|href)|document\.title|innerHTML",
            text,
        )
