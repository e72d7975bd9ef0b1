"""Every page of the site is valid HTML, holds no inline script, and says the same to machines."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from egalite.project import CHECKOUT

from .conftest import Build

# Some seconds of work do not repay what Java would otherwise spend in compiling itself further.
VNU = (
    "java", "-Xss4m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
    "-jar", str(CHECKOUT / "node_modules/vnu-jar/build/dist/vnu.jar"),
)  # fmt: skip
_SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script>", re.DOTALL)
_MODULE = re.compile(r'type="module" src="/static/[a-z0-9-]+\.[0-9a-f]{12}\.js"')
_FOOTER = re.compile(r"<footer.*?</footer>", re.DOTALL)
_LIST = {"BreadcrumbList"}


def _pages(built: Path) -> Iterator[tuple[str, str]]:
    found = sorted(built.rglob("*.html"))
    assert found
    for path in found:
        yield path.relative_to(built).as_posix(), path.read_text(encoding="utf-8")


def test_the_nu_checker_has_nothing_to_say(corpus_site: Path) -> None:
    done = subprocess.run(
        [*VNU, "--skip-non-html",
         # RGAA 1.9.1 asks for this role, which older assistive tools need.
         "--filterpattern", "The .figure. role is unnecessary for element .figure.*",
         "--format", "json", str(corpus_site)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    messages = json.loads(done.stderr)["messages"]
    assert [f"{m['url'].removeprefix(corpus_site.as_uri())}:{m.get('lastLine')} {m['message']}" for m in messages] == []
    assert done.returncode == 0


def test_nothing_inline_and_nothing_unsafe(corpus_site: Path) -> None:
    count = 0
    for name, html in _pages(corpus_site):
        count += 1
        for attributes, content in _SCRIPT.findall(html):
            if attributes.strip() != 'type="application/ld+json"':
                assert re.fullmatch(
                    r' type="module" src="/static/[^"]+\.js" integrity="sha384-[\w/+=]+"(?: async blocking="render")?',
                    attributes,
                ), (name, attributes)
                assert not content, name
        tags = re.findall(r"<[a-z][^>]*>", _SCRIPT.sub("", html), re.IGNORECASE)
        assert not [tag for tag in tags if re.search(r"\s(?:style|on[a-z]+)\s*=", tag, re.IGNORECASE)], name
        assert "<style" not in html, name
        loaded = [tag for tag in tags if re.match(r"<(?:img|script|iframe|source|video|audio|object|embed|use)\b", tag)]
        loaded += [tag for tag in tags if re.match(r'<link rel="(?:stylesheet|icon|preload|modulepreload)"', tag)]
        assert loaded, name
        assert not [tag for tag in loaded if re.search(r'(?:src|href|data)="(?:https?:)?//', tag)], name
    assert count > 200


def test_sources_in_http_are_shown_and_not_followed(corpus_site: Path) -> None:
    pages = dict(_pages(corpus_site))
    assert [name for name, html in pages.items() if re.search(r'<a\b[^>]*href="http:', html)] == []
    shown = {
        "dispositifs/transports-exemple-signalement/index.html": "<li><code>http://transports.exemple.fr/ancienne-page</code>, ",
        "guides/garder-des-preuves/index.html": "Preuves (<code>http://guides.exemple.gouv.fr/ancienne</code>), Exemple, lu le ",
    }
    assert [name for name, text in shown.items() if text not in pages[name]] == []


@pytest.mark.parametrize(
    ("name", "types"),
    [
        ("index.html", {"WebSite"}),
        ("me-defendre/index.html", _LIST),
        ("dispositifs/index.html", _LIST),
        ("dispositifs/lyon-permanence-exemple/index.html", {"GovernmentService", "BreadcrumbList"}),
        ("dispositifs/enfance-exemple/index.html", {"Service", "BreadcrumbList"}),
        ("domaines/index.html", _LIST),
        ("domaines/emploi/index.html", _LIST),
        ("territoires/index.html", _LIST),
        ("territoires/69/index.html", _LIST),
        ("partenaires/index.html", _LIST),
        ("partenaires/barreau-exemple/index.html", {"GovernmentOrganization", "BreadcrumbList"}),
        ("guides/index.html", _LIST),
        ("actualites/index.html", _LIST),
        ("decisions/index.html", _LIST),
        ("plan-du-site/index.html", _LIST),
        ("que-s-est-il-passe/index.html", _LIST),
        ("que-s-est-il-passe/refus/index.html", _LIST),
        ("en/index.html", {"WebSite"}),
        ("ar/me-defendre/index.html", {"WebPage", "BreadcrumbList"}),
    ],
)
def test_structured_data(corpus_site: Path, name: str, types: set[str]) -> None:
    html = (corpus_site / name).read_text(encoding="utf-8")
    [text] = [content for attributes, content in _SCRIPT.findall(html) if "ld+json" in attributes]
    data = json.loads(text)
    assert data["@context"] == "https://schema.org"
    assert {node["@type"] for node in data["@graph"]} == types
    for node in data["@graph"]:
        if node["@type"] == "BreadcrumbList":
            places = [item["position"] for item in node["itemListElement"]]
            assert places == list(range(1, len(places) + 1))


def test_the_footer_is_the_same_everywhere_in_a_language(corpus_site: Path) -> None:
    footers = {(html.split('lang="', 1)[1][:2], _FOOTER.findall(html)[0]) for _, html in _pages(corpus_site)}
    said = dict(footers)
    assert len(footers) == len(said) == 3
    assert "Accessibilité&nbsp;: non conforme</a>" in said["fr"]
    assert "Accessibility: not compliant (in French)</a>" in said["en"]


def test_titles_are_unique(corpus_site: Path) -> None:
    seen: dict[str, str] = {}
    for name, html in _pages(corpus_site):
        if '<meta name="robots" content="noindex">' in html:
            continue  # of what is gone, nothing is named
        [title] = re.findall(r"<title>(.*?)</title>", html.partition("</head>")[0])
        assert title not in seen, (title, name, seen[title])
        seen[title] = name


def test_headings_are_typeset(corpus_site: Path) -> None:
    for name, html in _pages(corpus_site):
        assert [
            words for words in re.findall(r"<h[1-6][^>]*>(.*?)</h", html, re.DOTALL) if "'" in words or "&#39;" in words
        ] == [], name


def test_headings_start_at_one_and_skip_no_level(corpus_site: Path) -> None:
    for name, html in _pages(corpus_site):
        levels = [int(level) for level in re.findall(r"<h([1-6])\b", html)]
        assert levels[0] == 1, name
        assert levels.count(1) == 1, name
        assert all(after <= before + 1 for before, after in pairwise(levels)), (name, levels)


def test_descriptions_are_plain_text(corpus_site: Path) -> None:
    for name, html in _pages(corpus_site):
        [description] = re.findall(r'<meta name="description" content="([^"]*)">', html)
        assert description.strip(), name
        assert "&lt;" not in description, name


def test_the_place_of_a_scheme_is_said_once(corpus_site: Path) -> None:
    html = (corpus_site / "dispositifs/lyon-permanence-exemple/index.html").read_text(encoding="utf-8")
    assert '<dt>Où</dt><dd><a href="/territoires/69/">Rhône</a>&nbsp;: Lyon</dd>' in html


@pytest.mark.parametrize(
    ("name", "order"),
    [
        (
            "lyon-permanence-exemple",
            ["joindre", "conditions", "autrement", "prose", "lieux", "verification"],
        ),
        ("paris-logement-exemple", ["joindre", "conditions", "lieux", "prose", "verification", "qui", "autres"]),
    ],
)
def test_a_scheme_answers_in_order(corpus_site: Path, name: str, order: list[str]) -> None:
    """What will happen, what to prepare, where; where at once, when there is nothing to press."""
    html = (corpus_site / f"dispositifs/{name}/index.html").read_text(encoding="utf-8")
    found = [html.index('class="prose leaf"' if part == "prose" else f'<h2 id="{part}"') for part in order]
    assert found == sorted(found)


def test_hours_checked_long_ago_are_to_be_confirmed(corpus_site: Path) -> None:
    html = (corpus_site / "dispositifs/lyon-permanence-exemple/index.html").read_text(encoding="utf-8")
    assert "Horaires à confirmer&nbsp;: lundi 14h-17h" in html


def test_hours_checked_lately_are_given_as_they_are(root: Path, make: Build) -> None:
    path = root / "schemes/lyon-permanence-exemple.md"
    text = path.read_text(encoding="utf-8")
    assert "    checked_on: '2026-03-02'\n" in text
    path.write_text(text.replace("checked_on: '2026-03-02'", "checked_on: '2026-10-01'"), encoding="utf-8")
    html = (make() / "dispositifs/lyon-permanence-exemple/index.html").read_text(encoding="utf-8")
    assert "<p>Horaires&nbsp;: lundi 14h-17h" in html
    assert "Horaires à confirmer&nbsp;: lundi, mercredi" in html


def test_a_page_weighs_little(corpus_site: Path) -> None:
    """Whole first view, uncompressed: HTML, and the style, icon and scripts it names. The longest lists may weigh more.

    The orientation is weighed compressed, as it travels: its answers repeat themselves (test_orientation_pages.py).
    So is the form for organisations (tests/browser/test_weight.py).
    The search comes only to the pages that have its field; tests/search/test_lexicon.py weighs it.
    """
    weights = {f"/static/{path.name}": path.stat().st_size for path in (corpus_site / "static").rglob("*.*")}
    for name, html in _pages(corpus_site):
        if "que-s-est-il-passe/" in name:
            continue
        if name not in {
            "accessibilite/grille/index.html",
            "dispositifs/index.html",
            "donnees/lien/index.html",
            "plan-du-site/index.html",
            "proposer/index.html",
            "recherche/index.html",
            "territoires/index.html",
        }:
            named = {file for file in re.findall(r'(?:src|href)="(/static/[^"/]+)"', html) if "/search" not in file}
            assert len(named) >= 2, name
            assert len(html.encode()) + sum(weights[file] for file in named) < 100_000, name
