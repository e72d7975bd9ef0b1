"""What is typed is recognised as the examples say, by the build and by the engine alike."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest

from benchmarks.search.quality import mistyped
from egalite.records.content.promoted_answers import NONE, comparable, pins
from egalite.records.content.thesaurus import thesaurus, words
from egalite.search import features, learned, recogniser
from egalite.search.hashed_words import hashed
from egalite.search.recogniser import Recogniser

from .conftest import Alarm, Ask

SCORES = json.loads((Path(__file__).parent / "scores.json").read_text(encoding="utf-8"))
EXAMPLES = dict(pins().examples)
# Beyond the alphabets that are read, signs, halves of letters that no keyboard gives alone, nothing.
ODD = [
    "",
    " ",
    "?!",
    "😱😱",
    "Ω",
    "日本語",
    "e\u0301",
    "İSTANBUL",
    "ﬁn",
    "a" * 3000,
    "١٧",
    "\u0644\u0651",
    "œuvre",
    "\u0000",
    "l’aide",
]


@pytest.fixture(scope="module")
def model() -> Recogniser:
    return unpacked(learned.read(pins())["pins"])


def unpacked(packed: Any) -> Recogniser:
    """The recogniser that was kept."""
    kinds = {kind: (bias, [ord(letter) - ord("d") for letter in levels]) for kind, bias, levels in packed["kinds"]}
    return Recogniser([ord(letter) - ord("d") for letter in packed["weights"]], packed["floor"], kinds, packed["close"])


def _life_at_stake(random: Random) -> str:
    return random.choice([text for answer, texts in EXAMPLES.items() if answer != NONE for text in texts])


def test_an_ordinary_sentence_beside_it_takes_no_pin_away(model: Recogniser) -> None:
    """Never where the sentence stands clearly above the floor; less than one text in three is lost where it barely does."""
    random = Random("égalité/dilution")
    ordinary = [text for text in learned.sentences(pins())[NONE] if len(words(text)) >= recogniser.APART]
    lost = {True: 0, False: 0}
    for _ in range(400):
        said, other = _life_at_stake(random), random.choice(ordinary)
        above = model.scores(said)[0]
        if above < 0:
            continue
        clear = above >= recogniser.SURER and len(features.words(said)) >= recogniser.LEAST
        for text in (f"{other} {said}", f"{said} {other}"):
            lost[clear] += not model.called(text)
    assert lost[True] == 0
    assert lost[False] <= 0.3 * 2 * 400


def _tidy(scores: Any) -> list[Any]:
    above, kinds = scores
    return [above, dict(sorted(kinds.items()))]


def test_the_build_and_the_engine_compute_the_scores_of_one_file(alarm: Alarm) -> None:
    """A small file of examples, the same for both: its scores are written down."""
    small = recogniser.learned(SCORES["examples"], NONE)
    texts = [case["text"] for case in SCORES["cases"]]
    wanted = [[case["above"], case["kinds"]] for case in SCORES["cases"]]
    assert [_tidy(small.scores(text)) for text in texts] == wanted
    assert [_tidy(scores) for scores in alarm(texts, small)] == wanted


def test_any_query_has_the_same_scores_in_both(alarm: Alarm, model: Recogniser) -> None:
    random = Random("égalité/mots")
    letters = "abcdeéèiou nrst'’-!?17 ضربنيقاموت\u064b\u0660"
    noise = ["".join(random.choices(letters, k=random.randrange(60))) for _ in range(600)]
    said = [mistyped(random.choice(random.choice(list(EXAMPLES.values()))), random) for _ in range(600)]
    texts = [*ODD, *noise, *said]
    assert [_tidy(scores) for scores in alarm(texts, model)] == [_tidy(model.scores(text)) for text in texts]


def test_each_example_is_answered_as_the_file_says(model: Recogniser) -> None:
    """All but three lives at stake in a hundred, and four of the others: the weights are few."""
    for answer, sentences in EXAMPLES.items():
        called = {sentence: model.called(sentence) for sentence in sentences}
        wrong = [one for one, found in called.items() if (found if answer == NONE else answer not in found)]
        assert len(wrong) <= len(sentences) * (0.04 if answer == NONE else 0.03), wrong


def test_two_answers_are_shown_only_when_in_doubt(model: Recogniser) -> None:
    called = [model.called(text) for answer, texts in EXAMPLES.items() if answer != NONE for text in texts]
    assert sum(len(found) > 1 for found in called) < 0.12 * len(called)


def test_of_two_answers_the_likeliest_comes_first(ask: Ask, model: Recogniser) -> None:
    doubtful = [text for texts in EXAMPLES.values() for text in texts if len(model.called(text)) > 1]
    assert doubtful
    scores = [model.scores(text)[1] for text in doubtful]
    wanted = [
        sorted(model.called(text), key=own.__getitem__, reverse=True)
        for text, own in zip(doubtful, scores, strict=True)
    ]
    sure = {comparable(text) for pin in pins().pins for text in pin.alone}
    found = [answer["pins"] for answer in ask(*doubtful)]
    assert [
        pair
        for text, *pair in zip(doubtful, found, wanted, strict=True)
        if comparable(text) not in sure and pair[0] != pair[1]
    ] == []


def test_no_example_writes_a_word_that_must_stay_hidden() -> None:
    hidden = {number for hashes in thesaurus().slurs.values() for number in hashes}
    written = [text for texts in EXAMPLES.values() for text in texts if hidden & set(map(hashed, words(text)))]
    assert hidden
    assert written == []


def test_a_sentence_added_to_the_file_is_learned() -> None:
    """Invented words, so that nothing else explains the answer."""
    sentence, near = "le zorglub me turlupine", "les zorglubs me turlupinent"
    before = recogniser.learned(SCORES["examples"], NONE)
    examples = SCORES["examples"] | {"suicide": [*SCORES["examples"]["suicide"], sentence]}
    after = recogniser.learned(examples, NONE)
    assert before.called(sentence) == before.called(near) == []
    assert "suicide" in after.called(sentence)
    assert "suicide" in after.called(near)


def test_where_an_example_stands_in_the_file_changes_nothing() -> None:
    turned = {answer: list(reversed(texts)) for answer, texts in reversed(SCORES["examples"].items())}
    small, other = recogniser.learned(SCORES["examples"], NONE), recogniser.learned(turned, NONE)
    assert small.weights == other.weights
    assert dict(small.kinds) == dict(other.kinds)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("17", "danger"), ("1 7", "danger"), ("le 17", "danger"), ("Dix-sept", "danger"), ("appeler le 17", "danger"),
        ("١٧", "danger"), ("15", "danger"), ("18", "danger"), ("112", "danger"), ("1 1 2", "danger"), ("le numéro 114", "danger"),
        ("119", "child"), ("1-1-9", "child"), ("3114", "suicide"), ("31 14", "suicide"), ("31.14", "suicide"),
        ("trente et un quatorze", "suicide"), ("URGENCE", "danger"), ("Au secours !", "danger"),
    ],
)  # fmt: skip
def test_numbers_and_words_alone_are_answered_in_any_writing(ask: Ask, typed: str, wanted: str) -> None:
    assert ask(typed)[0]["pins"] == [wanted]


def test_words_alone_are_answered_as_their_file_says(ask: Ask) -> None:
    typed = [(text, pin.id) for pin in pins().pins for text in pin.alone]
    answers = ask(*(text for text, _ in typed))
    assert [answer["pins"] for answer in answers] == [[pin] for _, pin in typed]


def test_recognition_changes_no_result(ask: Ask) -> None:
    """The same answers, in the same order, whether a life is at stake or nothing is recognised."""
    queries = [text for texts in EXAMPLES.values() for text in texts[::60]]
    deaf = ask(*queries, words={"floor": 1e9, "alone": []})
    heard = ask(*queries)
    assert any(answer["pins"] for answer in heard)
    assert [answer["pins"] for answer in deaf] == [[]] * len(queries)
    assert [answer | {"pins": []} for answer in heard] == deaf
