"""Markdown for a comment."""

from __future__ import annotations

import re

import pyromark
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from egalite.finding import Finding
from egalite.reporting import markdown


def html(text: str) -> str:
    """What a forge would make of a comment, tables and footnotes included."""
    return pyromark.html(
        text,
        options=pyromark.Options.ENABLE_TABLES
        | pyromark.Options.ENABLE_STRIKETHROUGH
        | pyromark.Options.ENABLE_FOOTNOTES
        | pyromark.Options.ENABLE_TASKLISTS,
    )


def test_findings_are_listed_by_file():
    findings = [
        Finding("schemes/a.md", 3, 9, "unknown-term", "« onlin » est inconnu."),
        Finding("schemes/a.md", 4, 1, "unknown-field", "champ."),
        Finding("schemes/b.md", 1, 1, "r", "douteux.", "warning"),
    ]
    assert markdown.render(findings) == (
        "**2 erreurs, 1 avertissement.**\n"
        "\n`schemes/a.md`\n\n"
        "- **erreur**, ligne 3, colonne 9 : « `onlin` » est inconnu\\. (`unknown-term`)\n"
        "- **erreur**, ligne 4, colonne 1 : champ\\. (`unknown-field`)\n"
        "\n`schemes/b.md`\n\n"
        "- avertissement, ligne 1, colonne 1 : douteux\\. (`r`)\n"
    )


def test_no_finding():
    assert markdown.render([]) == "**Aucune erreur.**\n"


@pytest.mark.parametrize(
    "attack",
    [
        "<script>alert(1)</script>",
        "« <img src=x onerror=alert(1)> »",
        "« ` <b>x</b> »",
        "« ``` »\n\n# titre",
        "[lien](javascript:alert(1))",
        "![i](https://mal.example/x.png)",
        "» <b>x</b> «",
        "| a | b |\n| --- | --- |",
        "* * *",
        "</details>",
        "&lt;b&gt; &#60;b&#62;",
    ],
)
def test_nothing_quoted_comes_alive(attack):
    shown = html(markdown.render([Finding(attack, 1, 1, "r", attack)]))
    assert set(re.findall(r"</?(\w+)", shown)) <= {"p", "strong", "code", "ul", "li"}


@pytest.mark.parametrize("word", ["@equipe/tous", "#12", "https://mal.example", "www.mal.example", "a@mal.example"])
def test_what_a_forge_would_link_is_code(word):
    shown = html(markdown.render([Finding("a", 1, 1, "r", f"avec {word} dedans.")]))
    assert f"<code>{word}</code>" in shown


@given(st.text())
@example("`")
@example("« a` »")
@example("« `` `` »")
@example("\\")
def test_any_text_stays_text(message):
    shown = html(markdown.render([Finding("a", 1, 1, "r", message)]))
    assert set(re.findall(r"<(\w+)", shown)) <= {"p", "strong", "code", "ul", "li"}
    assert shown.count("<li>") == 1


def test_what_is_invisible_is_spelled():
    shown = markdown.render([Finding("a\u200b", 1, 1, "r", "un \u202e deux\n\n# trois « \u2066 »")])
    assert "`a<U+200B>`" in shown
    assert "un \\<U\\+202E\\> deux\\<U\\+000A\\>" in shown
    assert "« `<U+2066>` »" in shown


def test_a_comment_has_a_longest_size():
    findings = [Finding(f"schemes/{number}.md", 1, 1, "r", "m" * 500) for number in range(1000)]
    shown = markdown.render(findings)
    assert len(shown) < 65_536
    told = shown.count("\n- ")
    assert f"Et {1000 - told} autres : lancez `egalite check` pour les voir." in shown
