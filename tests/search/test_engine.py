"""The engine that ranks, run by Node as the browser runs it."""

from __future__ import annotations

import re

import pytest

from benchmarks.search.quality import ARABIC, AUTHORS, alarms, golden, written
from egalite.french.fold import fold
from egalite.project import CHECKOUT
from egalite.records.content.promoted_answers import OUTSIDE, pins
from egalite.search import payload
from egalite.search.hashed_words import hashed
from egalite.search.payload import Lexicon

from .conftest import Ask

SHOWN = 3
MODULES = sorted((CHECKOUT / "theme/components/search/engine").glob("*.js"))


def test_nobody_whose_life_is_at_stake_misses_the_numbers(ask: Ask) -> None:
    """Sentences of authors whom the examples do not hold. Their unseen half is `make search-report`'s alone, as are the bars:
    a sentence added to the examples must not stop at one that moves.
    """
    queries = [query for author in AUTHORS for query in golden("tuning", author.pins)]
    found = alarms(queries, [answer["pins"] for answer in ask(*(query["query"] for query in queries))])
    assert found.needing >= 100
    assert found.others >= 50
    assert len(found.missed) <= 0.06 * found.needing, found.missed
    assert len(found.false) <= 0.12 * found.others, found.false


def test_danger_is_read_in_arabic_and_in_its_latin_letters(ask: Ask) -> None:
    queries = written(ARABIC)
    found = alarms(queries, [answer["pins"] for answer in ask(*(query["query"] for query in queries))])
    assert len(found.missed) <= 0.1 * found.needing, found.missed
    assert len(found.false) <= 0.1 * found.others, found.false


def test_ordinary_questions_raise_no_alarm(ask: Ask) -> None:
    queries = [{"query": text} for group in pins().queries[::3] if not group.urgent for text in group.texts]
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
        ("j veu en finir", ["suicide"]), ("je veux en finir avec les discriminations", []),
    ],
)  # fmt: skip
def test_who_does_what_to_whom_is_told_apart(ask: Ask, typed: str, wanted: list[str]) -> None:
    assert ask(typed)[0]["pins"] == wanted


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("Lyon", ["69"]), ("69", ["69"]), ("69003", ["69"]), ("Rhône", ["69"]), ("2A", ["2A"]), ("20090", ["2A"]), ("97400", ["974"]),
        ("01410", ["01", "39"]),
        ("Saint-Denis de la Réunion", ["974"]), ("en Occitanie, vers Toulouse", ["31"]),
        ("Saint-Denis 974", ["974"]), ("saint denis 93", ["93"]), ("Saint-Denis 97400", ["974"]),
        ("avocat Rouen", ["76"]), ("Mayotte", ["976"]),
        ("racisme Tahiti", ["987"]), ("aide en PACA", ["04", "05", "06", "13", "83", "84"]),
        ("Bretagne", ["22", "29", "35", "56"]), ("dans le Nord", ["59"]), ("marseile", ["13"]),
        ("vaulx en velin", ["69"]), ("à Paris 18", ["75"]), ("in Nice", ["06"]), ("06000", ["06"]),
        ("nice", []), ("Nice racisme", []), ("c'est trop cher", []), ("il a 69 ans", []), ("le 17", []), ("39 99", []),
        ("what nice people", []), ("croix gammée", []), ("j'ai été viré", []), ("je perds le nord", []), ("une tour", []),
    ],
)  # fmt: skip
def test_places(ask: Ask, typed: str, codes: list[str]) -> None:
    """A town whose name is an ordinary word needs a preposition or its postcode."""
    [answer] = ask(typed)
    assert sorted(answer["places"]) == codes


def test_everything_near_comes_and_is_said_near(ask: Ask, made: Lexicon) -> None:
    [answer] = ask("à Lyon")
    local = {row[0] for row in made["schemes"] if "69" in row[6].split(" ")}
    assert local
    assert {found for found, near in zip(answer["ids"], answer["near"], strict=True) if near} == local
    [elsewhere] = ask("discrimination à Rennes")
    assert not any(elsewhere["near"])


@pytest.mark.parametrize(
    ("typed", "corrections"),
    [
        ("marseile", [["marseile", "marseille"]]), ("toulousse", [["toulousse", "toulouse"]]), ("marseille", []), ("aller", []),
        ("poilce", [["poilce", "police"]]), ("mon travial", [["travial", "travail"]]),
        ("insultee", []), ("nantie", []), ("un homme balaie", []),
    ],
)  # fmt: skip
def test_names_and_decisive_words_are_corrected_and_it_is_said(
    ask: Ask, typed: str, corrections: list[list[str]]
) -> None:
    [answer] = ask(typed)
    assert answer["corrections"] == corrections
    assert not {meant for _, meant in corrections} & {word for held in answer["held"] for word in held}


def test_a_real_word_is_never_corrected(ask: Ask) -> None:
    """Words of French, and of the examples in any language, that look like one to correct to."""
    words = sorted({*payload.listed("words")[::20], "loger", "offence", "colleague"})
    assert [answer["corrections"] for answer in ask(*words)] == [[]] * len(words)


def test_the_build_and_the_device_agree_on_what_a_mistake_is(ask: Ask) -> None:
    words = {"decisive": payload.folded(["insulte", "insolite", "keuf"]), "real": payload.packed([]), "towns": {}}
    typed = (
        "isnulte",
        "insultte",
        "nsulte",
        "xnsulte",
        "insullte",
        "insulet",
        "insulta",
        "insult",
        "insultee",
        "insolte",
        "insloite",
    )
    typed += ("kuef", "keuff", "keuuf", "leuf", "kef")
    for word, answer in zip(typed, ask(*typed, words=words), strict=True):
        assert bool(answer["corrections"]) == bool(payload.look_alikes([word], ["insulte", "insolite", "keuf"])), word


def simplified(text: str) -> str:
    """A text as words are compared, without spaces, figures joined."""
    return re.sub(r"[^a-z0-9]", "", re.sub("[·•][a-z]+", "", fold(text)))


def test_words_shown_as_found_were_typed(ask: Ask) -> None:
    queries = [text for group in pins().queries[::12] for text in group.texts[:2]]
    for query, answer in zip(queries, ask(*queries), strict=True):
        for held in answer["held"]:
            assert not [word for word in held if word not in simplified(query)], query


def test_what_a_partner_writes_changes_no_other_answer(ask: Ask, made: Lexicon) -> None:
    """A record whose keywords hold words of despair or a town is found by them, and nothing else moves."""
    rows = [list(row) for row in made["schemes"]]
    rows[0][5] += " mourir couteau rennes"
    queries = ["je veux mourir", "à Rennes", "il a un couteau", "discrimination au travail", "logement refusé"]
    before, after = ask(*queries), ask(*queries, words={"schemes": rows})
    for old, new in zip(before, after, strict=True):
        assert (old["pins"], old["places"], old["corrections"]) == (new["pins"], new["places"], new["corrections"])
        if old["understood"]:
            same = [found for found in new["ids"] if found != rows[0][0]]
            assert same == [found for found in old["ids"] if found != rows[0][0]][: len(same)]


def test_organisations_are_found_by_name(ask: Ask, made: Lexicon) -> None:
    for partner, name in made["partners"]:
        [answer] = ask(name)
        assert partner in answer["partners"], name
        assert answer["understood"], name


PEOPLE = (
    "noire", "black", "africain", "antillaise", "créole", "métis", "malien", "sénégalaise", "comorien", "haïtien", "arabe",
    "maghrébin", "algérienne", "kabyle", "tunisien", "libanaise", "kurde", "turc", "iranienne", "afghan", "pakistanais", "tamoul",
    "indien", "chinoise", "vietnamien", "cambodgienne", "coréen", "japonaise", "asiatique", "roumain", "polonaise", "portugais",
    "ukrainienne", "arménien", "gitane", "manouche", "juif", "musulmane", "sikh", "hindoue", "bouddhiste", "chrétienne", "athée",
)  # fmt: skip


def test_whoever_people_say_that_they_are_they_are_served_alike(real_ask: Ask) -> None:
    """Words by which people name who they are: each is understood and reaches help for victims, first."""
    answers = real_ask(*PEOPLE, *(f"on me refuse un logement parce que je suis {word}" for word in PEOPLE))
    helping = {row[0] for row in real_ask.lexicon["schemes"] if "defendre" in row[6].split(" ")}  # type: ignore[attr-defined]
    for word, answer in zip(PEOPLE * 2, answers, strict=True):
        assert answer["understood"], word
        assert answer["ids"][0] in helping, word
        assert not answer["pins"], word
        assert not answer["outside"], word


def test_each_example_is_understood(real_ask: Ask) -> None:
    """Each word of each list, asked of the running engine: understood, and reaching an answer that its file gives."""
    groups = [group for group in pins().queries if group.answers != (OUTSIDE,)]
    asked = [(text, set(group.answers)) for group in groups for text in group.texts]
    online = {row[0] for row in real_ask.lexicon["schemes"]}  # type: ignore[attr-defined]
    asked = [(text, answers & online) for text, answers in asked if answers & online]
    found = real_ask(*(text for text, _ in asked))
    lost = [text for (text, right), one in zip(asked, found, strict=True) if not right & set(one["ids"][:SHOWN])]
    silent = [text for (text, _), one in zip(asked, found, strict=True) if not one["understood"]]
    assert len(lost) <= 0.08 * len(asked), lost[:20]
    assert len(silent) <= 0.02 * len(asked), silent[:20]


def test_a_place_puts_what_is_near_first_and_leaves_out_what_is_elsewhere(ask: Ask) -> None:
    [here, there] = ask("discrimination à Lyon", "discrimination à Toulouse")
    assert here["ids"][0].startswith(("lyon-", "villeurbanne-"))
    assert there["ids"][0].startswith("toulouse-")
    assert not any(found.startswith("toulouse-") for found in here["ids"])


def test_a_place_never_leads_to_nothing(ask: Ask) -> None:
    [subject, placed] = ask("recette de gâteau", "recette de gâteau à Cayenne")
    assert subject["outside"]
    assert placed["understood"]
    assert placed["ids"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("employé à l’accueil", "EMPLOYE A L'ACCUEIL"), ("ma sœur à l’école", "ma soeur à l'ecole"), ("39 99", "3999"),
        ("étudiant·e·s insulté(e)s", "étudiants insultés"), ("31.17", "3117"),
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


@pytest.mark.parametrize("typed", ["3998", "rdv", "39 19", "عنصرية", "种族歧视", "расизм"])
def test_what_can_be_read_is_never_without_an_answer(ask: Ask, typed: str) -> None:
    """Numbers that nobody has, words without a vowel, letters of another alphabet."""
    assert ask(typed)[0]["ids"]


def test_short_names_answer_the_same(ask: Ask) -> None:
    queries = [text for group in pins().queries[::9] for text in group.texts]
    assert ask(*queries) == ask(*queries, made=lambda script, _: script)


def test_filters_hold(ask: Ask) -> None:
    [answer] = ask("discrimination", filters=[{"always": "", "ids": ["agir"]}])
    everything = ask("discrimination")[0]["ids"]
    assert answer["ids"]
    assert answer["ids"] != everything


def test_a_hidden_word_is_read_as_what_it_means_and_never_said(real_ask: Ask) -> None:
    word = "Trampolinos"  # stands for a slur: no real one is written anywhere
    number = hashed(word)
    assert number == hashed("trampolino") == hashed("TRAMPOLINOS")
    slurs = {**real_ask.lexicon["slurs"], number: "insulte antisémite"}  # type: ignore[attr-defined]
    [before] = real_ask(f"on m'a crié {word}")
    [after] = real_ask(f"on m'a crié {word}", words={"slurs": slurs})
    assert after["ids"] != before["ids"]
    [alone] = real_ask(word, words={"slurs": slurs})
    assert alone["understood"]
    assert "trampolin" not in repr([after, alone]).lower()


def test_the_engine_keeps_nothing() -> None:
    script = (CHECKOUT / "theme/components/search/script.js").read_text(encoding="utf-8")
    for text in (*(path.read_text(encoding="utf-8") for path in MODULES), script):
        assert not re.search(
            r"localStorage|sessionStorage|cookie|console\.|history\.|location\.(?:assign|replace|href)|document\.title|innerHTML",
            text,
        )


@pytest.mark.parametrize(
    ("query", "what", "where"),
    [
        ("on m'a insultée dans le bus", ["paroles"], "transports"),
        ("mon patron refuse", ["refus"], "travail"),
        ("il m’a frappé et menacé, avec des insultes", ["faits"], None),
        ("une insulte, et il a refusé", ["paroles", "refus"], None),
        ("le bus 12", [], None),
        ("", [], None),
    ],
)
def test_what_happened_and_where_is_read(ask: Ask, query: str, what: list[str], where: str | None) -> None:
    (answer,) = ask(query)
    assert answer["situation"]["what"] == what
    assert (answer["situation"]["where"] or [None])[0] == where
