"""The build fails closed: each cause ends it, with a French sentence that names it."""

from __future__ import annotations

import logging
import re
from datetime import date
from pathlib import Path

import pytest

from egalite.records.registry import load
from egalite.records.rules import page_metadata
from egalite.site import emergency
from egalite.site.errors import SiteError
from egalite.site.render import styles
from tests.support import corpus
from tests.support.corpus import DAY

from .conftest import Build


def test_every_online_record_has_its_page_feed_and_sitemap_entries(corpus_site: Path) -> None:
    output, registry = corpus_site, load(corpus.CORPUS, DAY)
    feed = (output / "flux/dispositifs.xml").read_text(encoding="utf-8")
    sitemap = (output / "sitemap.xml").read_text(encoding="utf-8")
    online = [name for name in registry.schemes if registry.visible(name) == "online"]
    assert len(online) > 10
    for name in online:
        assert (output / "dispositifs" / name / "index.html").is_file()
        assert f"/dispositifs/{name}/</id>" in feed
        assert f"/dispositifs/{name}/</loc>" in sitemap
    everything = "".join(
        path.read_text(encoding="utf-8") for path in output.rglob("*.*") if path.suffix in {".html", ".xml"}
    )
    assert "tamarin" not in everything.lower(), "a draft"


@pytest.mark.parametrize(
    "address",
    [
        "index.html", "me-defendre/index.html", "alerter/index.html", "agir/index.html", "dispositifs/index.html",
        "partenaires/index.html", "partenaires/barreau-exemple/index.html", "domaines/emploi/index.html", "territoires/index.html",
        "territoires/69/index.html", "territoires/2A/index.html", "territoires/974/index.html",
        "guides/garder-des-preuves/index.html", "actualites/index.html", "actualites/annuaire/index.html", "devenir-partenaire/index.html",
        "charte/index.html", "decisions/index.html", "contact/index.html", "plan-du-site/index.html", "accessibilite/index.html",
        "mentions-legales/index.html", "donnees-personnelles/index.html", "securite/index.html", "quitter/index.html",
        "404.html", "journal/index.html", "flux/actualites.xml", "robots.txt",
    ],
)  # fmt: skip
def test_promised_addresses(corpus_site: Path, address: str) -> None:
    assert (corpus_site / address).is_file()


def test_a_partner_with_nothing_online_has_no_page(corpus_site: Path) -> None:
    assert not (corpus_site / "partenaires" / "tamarin-exemple").exists()


def test_a_record_with_an_error_stops_the_build(root: Path, make: Build) -> None:
    _edit(root / "schemes/saisine-exemple.md", "partner: autorite-exemple", "partner: autorite-exempl")
    with pytest.raises(SiteError, match=r"schemes/saisine-exemple\.md:3:10: erreur : l'organisme « autorite-exempl »"):
        make()


def test_a_missing_plugin_stops_the_build(make: Build, tmp_path: Path) -> None:
    settings = _settings(tmp_path, 'PLUGINS = ["egalite.site.build.plugin", "absent"]')
    with pytest.raises(SiteError, match="le module « absent » demandé par PLUGINS ne peut pas être chargé"):
        make(settings=settings)


@pytest.mark.parametrize(("logger", "stops"), [("pelican.utils", True), ("MARKDOWN", True), ("asyncio", False)])
def test_what_a_build_logs_stops_it(make: Build, monkeypatch: pytest.MonkeyPatch, logger: str, stops: bool) -> None:
    read = emergency.read

    def logging_first(path: Path) -> emergency.Numbers:
        logging.getLogger(logger).warning("told by %s", logger)
        return read(path)

    monkeypatch.setattr(emergency, "read", logging_first)
    if stops:
        with pytest.raises(SiteError, match=f"told by {logger}"):
            make()
    else:
        make()


def test_an_unreadable_editorial_page_stops_the_build(root: Path, make: Build) -> None:
    (root / "content/news/2026-11-24-casse.md").write_text(
        "Title: Cassée\nDate: 2026-99-99\nSlug: casse\n\nTexte.\n", encoding="utf-8"
    )
    with pytest.raises(SiteError, match=r"2026-11-24-casse\.md"):
        make()


def test_a_dead_internal_link_stops_the_build(root: Path, make: Build) -> None:
    page = root / "content/pages/contact.md"
    page.write_text(page.read_text(encoding="utf-8") + "\n[Vers rien](/nulle-part/)\n", encoding="utf-8")
    with pytest.raises(SiteError, match=r"dans pages/contact\.md : /nulle-part/"):
        make()


def test_an_editorial_page_cannot_take_the_address_of_a_list(
    root: Path, make: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_metadata, "OWN", frozenset())  # `egalite check` says it first
    (root / "content/pages/double.md").write_text("Title: Double\nSlug: dispositifs\n\nTexte.\n", encoding="utf-8")
    with pytest.raises(SiteError, match="deux pages veulent l'adresse /dispositifs/"):
        make()


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        ("\n{% if %}", r"404\.html:2 : il manque ce que la balise doit évaluer\.$"),
        ("{% if 1 %}\n{% for a in b %}\n{% endif %}", r"404\.html:3 : la balise « for » n'est pas refermée\.$"),
        ("{% if 1 %}\n", r"404\.html:1 : la balise « if » n'est pas refermée\.$"),
        ("{% fi %}", r"404\.html:1 : la balise « fi » n'existe pas, ou n'a pas sa place ici\.$"),
        ("\n{{ 1 | absent }}", r"404\.html:2 : le filtre « absent » n'existe pas\.$"),
        ("{{ 1 2 }}", r"404\.html:1 : un mot ou un signe n'est pas à sa place, ou il en manque un\.$"),
        ("\n\n{{ absent_name }}", r"404\.html:3 : la valeur « absent_name » n'existe pas ici\.$"),
        ("{{ {}.absent }}", r"404\.html:1 : la valeur n'a pas de champ « absent »\.$"),
        ("{{ emergency_numbers.absent }}", r"404\.html:1 : la valeur n'a pas de champ « absent »\.$"),
        ("\n{{ emergency_numbers + 1 }}", r"404\.html:2 : TypeError"),
    ],
)
def test_a_template_error_stops_the_build(make: Build, tmp_path: Path, broken: str, told: str) -> None:
    (tmp_path / "overrides").mkdir()
    (tmp_path / "overrides/404.html").write_text(broken, encoding="utf-8")
    settings = _settings(
        tmp_path, f"THEME_TEMPLATES_OVERRIDES = [{str(tmp_path / 'overrides')!r}, *THEME_TEMPLATES_OVERRIDES]"
    )
    with pytest.raises(SiteError, match=rf"(?s)^erreur dans un gabarit, .*{told}"):
        make(settings=settings)


def test_a_full_disk_stops_the_build_with_the_file(make: Build) -> None:
    page = make() / "404.html"
    page.unlink()
    page.symlink_to("/dev/full")
    with pytest.raises(SiteError, match=r"^« .*/404\.html » ne peut être ni lu ni écrit : le disque est plein\.$"):
        make()


def test_a_stylesheet_that_no_browser_reads_stops_the_build(make: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    built = make()
    sheet = next(built.glob("static/site.*.css"))
    monkeypatch.setattr(
        styles, "_fault", lambda path: f"{path.name}:3 : illisible" if path.name == "base.css" else None
    )
    monkeypatch.setattr(styles, "require", styles.require.__wrapped__)  # as another process would
    make()  # judged when it was written
    sheet.unlink()
    with pytest.raises(SiteError, match=r"^base\.css:3 : illisible$"):
        make()


def test_a_link_in_http_stops_the_build(make: Build, tmp_path: Path) -> None:
    (tmp_path / "overrides").mkdir()
    (tmp_path / "overrides/404.html").write_text('<p><a href="http://exemple.fr/">Lire</a></p>', encoding="utf-8")
    settings = _settings(
        tmp_path, f"THEME_TEMPLATES_OVERRIDES = [{str(tmp_path / 'overrides')!r}, *THEME_TEMPLATES_OVERRIDES]"
    )
    with pytest.raises(SiteError, match=r"dans /404\.html : le lien « http://exemple\.fr/ » ne peut pas être suivi"):
        make(settings=settings)


def test_publication_needs_the_publisher(make: Build) -> None:
    with pytest.raises(SiteError, match=r"(?s)publication refusée.*site_url.*host_name"):
        make(settings=corpus.RELEASE, publisher=corpus.UNFILLED)


def test_publication_uses_the_publishers_address(make: Build) -> None:
    output = make(settings=corpus.RELEASE)
    html = (output / "index.html").read_text(encoding="utf-8")
    assert '<link rel="canonical" href="https://egalite.exemple.invalid/">' in html
    assert "Hébergeur Fictif" in (output / "mentions-legales/index.html").read_text(encoding="utf-8")
    assert not [path for path in output.rglob("*") if path.is_file() and b"//localhost" in path.read_bytes()]


def test_unfilled_facts_name_their_setting(make: Build) -> None:
    html = (make(publisher=corpus.UNFILLED) / "mentions-legales/index.html").read_text(encoding="utf-8")
    assert re.search(r"<code>host_name</code>", html)


LEGAL = {
    "mentions-legales": (
        "Éditeur Fictif", "1 rue de l’Essai", "01 99 00 00 00", "Direction Fictive", "Hébergeur Fictif", "2 rue de l’Essai",
        "01 99 00 00 01", "mailto:contact@exemple.invalid",
    ),
    "donnees-personnelles": (
        "Éditeur Fictif", "mailto:donnees@exemple.invalid", "six mois",
    ),
    "securite": ("mailto:securite@exemple.invalid",),
    "contact": ("mailto:contact@exemple.invalid",),
}  # fmt: skip


def test_legal_pages_name_the_publisher(make: Build) -> None:
    output = make(settings=corpus.RELEASE)
    for slug, wanted in LEGAL.items():
        html = (output / slug / "index.html").read_text(encoding="utf-8").replace("\u202f", " ").replace("\xa0", " ")
        assert [words for words in wanted if words.lower() not in html.lower()] == [], slug
        assert "Non renseigné" not in html
        assert "Relecture fictive" not in html, "a review is the publisher's own business"


def test_optional_facts_are_told_when_they_are_known(make: Build, tmp_path: Path) -> None:
    file = tmp_path / "publisher.yml"
    known = corpus.PUBLISHER.read_text(encoding="utf-8")
    file.write_text(known + "log_basis: 'Base fictive'\nanswer_delay: 'Délai fictif'\n", encoding="utf-8")
    output = make(settings=corpus.RELEASE, publisher=file)
    personal = (output / "donnees-personnelles/index.html").read_text(encoding="utf-8")
    assert "Base fictive" in personal
    assert personal.count("<dd>Pas encore précisé.</dd>") == 4
    assert "Délai fictif" in (output / "securite/index.html").read_text(encoding="utf-8")
    assert "log_basis" in (make("draft", publisher=corpus.UNFILLED) / "donnees-personnelles/index.html").read_text(
        encoding="utf-8"
    )


def test_a_root_without_content_is_refused(root: Path, make: Build) -> None:
    (root / "content").rename(root / "elsewhere")
    with pytest.raises(SiteError, match="pas de dossier content/"):
        make()


def test_a_planned_scheme_is_announced_but_not_listed(root: Path, make: Build) -> None:
    _edit(root / "schemes/saisine-exemple.md", "status: online", "status: planned\nplanned_for: '2027-01-15'")
    output = make()
    html = (output / "dispositifs/saisine-exemple/index.html").read_text(encoding="utf-8")
    assert re.search(r"À venir.*15\xa0janvier\xa02027", html, re.DOTALL)
    for page in ("me-defendre", "dispositifs"):
        assert "/dispositifs/saisine-exemple/" not in (output / page / "index.html").read_text(encoding="utf-8")
    assert "saisine-exemple" not in (output / "flux/dispositifs.xml").read_text(encoding="utf-8")


def test_a_page_that_names_a_withdrawn_scheme_keeps_its_words(root: Path, make: Build) -> None:
    _edit(root / "schemes/saisine-exemple.md", "status: online", "status: draft")
    html = (make() / "guides/garder-des-preuves/index.html").read_text(encoding="utf-8")
    assert "/dispositifs/saisine-exemple/" not in html


def test_what_is_online_depends_on_the_day(root: Path, make: Build) -> None:
    _edit(
        root / "partners/barreau-exemple/partner.yml",
        "site: https://barreau.exemple.fr\n",
        "site: https://barreau.exemple.fr\nfacts:\n  - fact: signature\n    date: '2024-01-10'\n    attested_by: registre\n"
        "  - fact: end\n    date: '2026-12-09'\n",
    )
    folder = "dispositifs/lyon-permanence-exemple"
    before, after = make("before", day=date(2027, 1, 9)) / folder, make("after", day=date(2027, 1, 10)) / folder
    assert "Comment le joindre" in (before / "index.html").read_text(encoding="utf-8")
    assert not (before / ".gone").exists()
    assert "n’est plus présenté ici" in (after / "index.html").read_text(encoding="utf-8")
    assert (after / ".gone").is_file()


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def _settings(folder: Path, line: str) -> Path:
    path = folder / "settings.py"
    path.write_text(f"from tests.support.working_settings import *\n{line}\n", encoding="utf-8")
    return path
