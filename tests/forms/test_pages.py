"""The generated pages of `docs/`."""

from __future__ import annotations

import ast
import re

import pyromark
import pytest

from egalite.forms.documentation import fields_page, rules_page, vocabularies_page
from egalite.forms.fields import groups
from egalite.records import builtin_rules, rules
from egalite.records.vocabulary import vocabularies

RULES = rules_page.generated()["docs/regles.md"]
FIELDS = fields_page.generated()["docs/champs.md"]
VOCABULARIES = vocabularies_page.generated()["docs/vocabulaires.md"]
IDS = [rule.id for rule in (*builtin_rules.LAYERS, *rules.catalogue())]


def headings(text: str) -> list[str]:
    """Anchors that a forge gives to the headings of a page."""
    found = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return [re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in found]


def section(text: str, heading: str) -> str:
    return re.split(r"^#{2,3} ", text.split(f"\n### {heading}\n", 1)[1], maxsplit=1, flags=re.MULTILINE)[0]


@pytest.mark.parametrize("rule", IDS)
def test_each_rule_has_its_anchor_and_its_sentence(rule):
    assert headings(RULES).count(rule) == 1
    assert len(section(RULES, rule).strip()) > 20


def test_severities_are_told():
    warnings = {rule.id for rule in rules.catalogue() if rule.severity == "warning"}
    assert warnings
    told = set(re.findall(r"^\| \[([\w-]+)\]\(#\1\) \|.*\| avertissement \|$", RULES, re.MULTILINE))
    assert told == warnings


def test_ids_are_unique():
    assert len(set(IDS)) == len(IDS)


def test_an_example_is_shown_when_the_tests_have_one(tmp_path, monkeypatch):
    case = tmp_path / "invalid" / "partner-exists" / "un"
    (case / "schemes").mkdir(parents=True)
    (case / "schemes" / "a.md").write_text("---\npartner: inconnu\n")
    (case / "expected.txt").write_text("schemes/a.md:2:10: partner-exists: l'organisme « inconnu » n'existe pas.\n")
    monkeypatch.setattr(rules_page, "EXAMPLES", tmp_path)
    shown = section(rules_page.generated()["docs/regles.md"], "partner-exists")
    assert "Exemple refusé :\n\n```\npartner: inconnu\n```\n\nMessage : l'organisme « inconnu »" in shown


def test_the_layers_know_every_id_they_use(checkout):
    used = set()
    package = checkout / "plugins/egalite"
    readers = [
        package / f"records/{name}.py" for name in ("tree", "characters", "document", "yaml", "schema", "parsed_record")
    ]
    for file in (
        *readers,
        package / "site/build/editorial_reader.py",
        *package.glob("images/*.py"),
        *package.glob("gate/*.py"),
    ):
        source = file.read_text(encoding="utf-8")
        used |= {
            argument.value
            for call in ast.walk(ast.parse(source))
            if isinstance(call, ast.Call)
            and getattr(call.func, "id", getattr(call.func, "attr", ""))
            in ("Finding", "_finding", "_refuse", "refuse", "refusal", "finding")
            for argument in call.args[:4]
            if isinstance(argument, ast.Constant)
            and isinstance(argument.value, str)
            and re.fullmatch(r"[a-z]+(-[a-z]+)*", argument.value)
        }
    assert used == {rule.id for rule in builtin_rules.LAYERS}


def test_every_field_is_documented():
    for kind in ("scheme", "partner", "committee"):
        for group in groups(kind):
            for field in group.fields:
                assert f"| `{field.name}` |" in FIELDS
                assert field.title in FIELDS


def test_links_between_pages_lead_somewhere():
    pages = {"regles.md": RULES, "champs.md": FIELDS, "vocabulaires.md": VOCABULARIES}
    links = [
        (name, target or name, anchor)
        for name, text in pages.items()
        for target, anchor in re.findall(r"\]\((\w+\.md)?#([^)]+)\)", text)
    ]
    assert len(links) > 50
    for name, target, anchor in links:
        assert anchor in headings(pages[target]), f"{name} : {target}#{anchor}"


def test_every_term_is_in_the_page():
    for name, terms in vocabularies().items():
        assert name in headings(VOCABULARIES)
        for term in terms.values():
            assert f"| `{term.id}` | {term.label.replace('|', '')} |" in VOCABULARIES


@pytest.mark.parametrize("text", [RULES, FIELDS, VOCABULARIES], ids=["regles", "champs", "vocabulaires"])
def test_pages_are_sound_markdown(text):
    shown = pyromark.html(text, options=pyromark.Options.ENABLE_TABLES)
    assert "| --- |" not in shown
    assert "](" not in re.sub(r"<code>.*?</code>", "", shown, flags=re.DOTALL)
    assert "\n\n\n" not in text
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
