"""Editorial pages are written in the same Markdown as records."""

from __future__ import annotations

import re

from egalite.site.render.markdown import page_html, to_html

LISTS = "Réunissez :\n- des captures,\n- des noms.\n\n1. Appelez.\n   - le 17\n   - le 114\n2. Écrivez.\n"


def test_lists_are_those_of_a_record() -> None:
    html = page_html(LISTS)
    assert re.sub(r"\s", "", html) == re.sub(r"\s|\u202f|\u00a0", "", str(to_html(LISTS))).replace("\u2019", "'")
    assert html.count("<ul>") == 2
    assert html.count("<ol>") == 1


def test_tables_work_in_both_and_say_what_heads_a_column() -> None:
    table = "| Jour | Heures |\n| :--- | ---: |\n| lundi | 9 h |\n"
    for html in (page_html(table), str(to_html(table))):
        assert '<th scope="col">Jour</th>' in html
        assert "<td>lundi</td>" in html
        assert "style" not in html


def test_notes_are_listed_once_in_the_order_of_their_calls() -> None:
    html = page_html("Un[^b], deux[^a], trois[^b].\n\n[^a]: Lu *là*.\n[^b]: Vu.\n[^c]: Jamais appelée.\n")
    assert re.findall(r'<li id="fn:(.)">', html) == ["b", "a"]
    assert re.findall(r'class="footnote-ref" href="#fn:(.)" aria-label="Note \d">(\d)</a>', html) == [
        ("b", "1"),
        ("a", "2"),
        ("b", "1"),
    ]
    assert "Jamais" not in html


def test_each_way_back_leads_to_a_call() -> None:
    html = page_html("- un[^n]\n- deux[^n]\n\nTrois[^n]\n\n[^n]: Vu.\n")
    backs = re.findall(r'class="footnote-backref" href="#([^"]+)"', html)
    assert len(backs) == 3
    for name in backs:
        assert html.count(f'id="{name}"') == 1


def test_files_of_pelican_keep_their_mark() -> None:
    assert 'href="{filename}a.md"' in page_html("[lire]({filename}a.md)")
    assert 'src="{static}/images/a.png"' in page_html("![Un plan]({static}/images/a.png)")


def test_a_note_says_whether_it_leads_to_an_authority() -> None:
    notes = "[^loi]: [La loi](https://lois.exemple.gouv.fr/1), article 1.\n[^copie]: [Une copie](https://exemple.fr/gouv.fr).\n"
    html = page_html(f"Un fait.[^loi] Un autre.[^copie]\n\n{notes}")
    assert html.count("Source officielle.") == 1
    assert html.index("« Source officielle » :") < html.index("lois.exemple.gouv.fr") < html.index("Source officielle.")
    assert "Source officielle" not in page_html("Un fait.[^a]\n\n[^a]: [Une copie](https://exemple.fr/).\n")
