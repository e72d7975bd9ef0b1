"""A neighbour's fault stops nobody: what is wrong is shown as it was, or left out, and said."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random

import pytest

from egalite.history import provenance
from egalite.records.content import forge
from egalite.records.registry import load
from egalite.site.build.publication import Publication, publish
from egalite.site.build.published_tree import Composer
from egalite.site.errors import SiteError
from tests.history.conftest import Key
from tests.support import branch, corpus
from tests.support.branch import Branch
from tests.support.corpus import DAY

LINE = "schemes/ligne-exemple.md"
NUMBER = "01 99 00 56 78"
LOGO = "logo:\n  file: logo.png\n  alt: Ville d'Exemple\n  rights_granted_on: '2026-01-15'\n"
PARTNER = "partners/autorite-exemple/partner.yml"


@pytest.fixture
def main(tmp_path: Path) -> Branch:
    return Branch(tmp_path / "root")


def published(main: Branch, since: str = "") -> Publication:
    return publish(main.path, main.path.parent / "output", corpus.RELEASE, corpus.PUBLISHER, DAY, since)


def page(output: Path, address: str) -> str:
    return (output / address / "index.html").read_text(encoding="utf-8").replace("\u202f", " ").replace("\u00a0", " ")


# One file


def shown(main: Branch, path: str = LINE) -> str:
    tree = main.compose(main.path.parent / "tree")
    file = tree.folder / path
    shown = file.read_text(encoding="utf-8") if file.exists() else ""
    shutil.rmtree(main.path.parent / "tree")
    return shown


def test_a_wrong_record_is_shown_as_it_was(main: Branch) -> None:
    before = (main.path / LINE).read_text(encoding="utf-8")
    main.change(LINE, "summary: ", "resume: ")
    assert shown(main) == before, "not committed yet"
    main.commit()
    main.change(LINE, "resume: ", "resumes: ")
    main.commit()
    assert shown(main) == before, "wrong twice"


def test_a_right_change_between_is_not_lost(main: Branch) -> None:
    main.change(LINE, "Des juristes fictifs", "Trois juristes fictifs")
    main.commit()
    main.change(LINE, "summary: ", "resume: ")
    main.commit()
    assert "Trois juristes fictifs" in shown(main)


@pytest.mark.parametrize("readable", [True, False])
@pytest.mark.parametrize(
    ("old", "lost"),
    [
        (f"  - type: telephone\n    value: {NUMBER}\n", "telephone"),
        ("  - type: courriel\n    value: ligne@autorite.exemple.fr\n", "courriel"),
        ("  - type: visio\n    value: https://ligne.exemple.fr/visio\n", "visio"),
    ],
)
def test_a_contact_removed_since_does_not_come_back(main: Branch, old: str, lost: str, readable: bool) -> None:
    other = "sms" if lost != "sms" else "site"
    main.change(LINE, old, f"  - type: {other}\n    note: ailleurs\n")
    main.change(LINE, "name: ", "nom: " if readable else "name: [")
    main.commit()
    text = shown(main)
    assert f"type: {lost}\n" not in text
    assert "name: Ligne d'écoute d'Exemple\n" in text
    assert "type: tchat\n" in text


def test_an_address_removed_since_does_not_come_back(main: Branch) -> None:
    place = "schemes/paris-logement-exemple.md"
    text = (main.path / place).read_text(encoding="utf-8")
    address = text.split("address: ", 1)[1].split("\n", 1)[0]
    main.write(place, text.replace(address, "999 avenue Neuve").replace("name: ", "nom: ", 1))
    main.commit()
    assert address not in shown(main, place)


def test_a_contact_that_its_organisation_removed_does_not_come_back(main: Branch) -> None:
    main.change(
        LINE,
        "value: https://ligne.exemple.fr\n    read_as: ligne.exemple.fr\n",
        "value: https://autorite.exemple.fr/ligne\n",
    )
    main.change(PARTNER, "site: https://autorite.exemple.fr", "site: https://autorite.exemple.fr/ligne")
    main.commit()
    main.change(LINE, "summary: ", "resume: ")
    main.commit()
    assert "https://autorite.exemple.fr/ligne" in shown(main)
    main.change(PARTNER, "site: https://autorite.exemple.fr/ligne", "site: https://neuf.exemple.fr")
    main.commit()
    assert "https://autorite.exemple.fr/ligne" not in shown(main)


def test_a_contact_that_another_withdrawal_removed_does_not_come_back(main: Branch) -> None:
    other = "schemes/saisine-exemple.md"
    main.change(other, "channels:\n", f"channels:\n  - type: telephone\n    value: {NUMBER}\n")
    main.commit()
    main.change(LINE, "summary: ", "resume: ")
    main.commit()
    assert NUMBER in shown(main)
    corpus.withdraw(main.path, "saisine-exemple", "danger-pour-le-public")
    main.commit()
    assert NUMBER not in shown(main)


def test_whoever_came_last_gives_way(main: Branch) -> None:
    """The rule names the second in the order of names, which may have been there first."""
    newcomer = "schemes/aa-essai.md"
    main.write(newcomer, (main.path / LINE).read_text(encoding="utf-8"))
    main.commit()
    assert shown(main, newcomer) == ""
    assert shown(main) == (main.path / LINE).read_text(encoding="utf-8")


def test_a_wrong_logo_takes_nothing_but_itself_offline(main: Branch) -> None:
    partner, logo = "partners/ville-exemple/partner.yml", "partners/ville-exemple/logo.png"
    raw = (main.path / logo).read_bytes()
    main.write(logo, "ceci n'est pas une image")
    main.commit()
    tree = main.compose(main.path.parent / "tree")
    assert (tree.folder / logo).read_bytes() == raw
    main.git("checkout", "--orphan", "neuve")
    main.commit()
    tree = main.compose(main.path.parent / "never-right")
    assert not (tree.folder / logo).exists()
    text = (main.path / partner).read_text(encoding="utf-8")
    assert (tree.folder / partner).read_text(encoding="utf-8") == text.replace(LOGO, "")
    assert LOGO in text


@pytest.mark.parametrize("block", [True, False])
def test_a_withdrawal_applies_whatever_else_is_wrong(main: Branch, block: bool) -> None:
    if block:
        corpus.withdraw(main.path, "ligne-exemple", "danger-pour-le-public")
    else:
        main.change(LINE, "status: online", "status: retiree")
    main.change(LINE, "summary: ", "resume: ")
    main.commit()
    tree = main.compose(main.path.parent / "tree")
    registry = branch.registry_of(tree)
    if block:
        assert registry.visible("ligne-exemple") == "withdrawn"
        assert registry.schemes["ligne-exemple"]["withdrawal"]["reason"] == "danger-pour-le-public"
    else:
        assert "ligne-exemple" not in registry.schemes
        assert "ligne-exemple" in tree.gone.schemes


def test_the_scheme_of_a_missing_partner_has_a_page_that_helps(main: Branch) -> None:
    main.write("partners/LISEZ-MOI.yml", "rien")
    main.write("schemes/brouillon/notes.md", "rien")
    main.commit("Ce qui n'a jamais été une fiche")
    for path in ("partners/LISEZ-MOI.yml", "schemes/brouillon/notes.md"):
        (main.path / path).unlink()
    shutil.rmtree(main.path / "partners/jeunesse-exemple")
    main.commit()
    tree = main.compose(main.path.parent / "tree")
    assert (tree.gone.schemes, tree.gone.partners) == ({"enfance-exemple"}, {"jeunesse-exemple"})


def test_without_history_a_publication_stops(main: Branch, tmp_path: Path) -> None:
    main.change(LINE, "summary: ", "resume: ")
    shutil.rmtree(main.path / ".git")
    with pytest.raises(SiteError, match=r"(?s)ligne-exemple\.md.*n'est pas dans un dépôt Git"):
        main.compose(tmp_path / "tree")


def test_a_fault_of_the_schemas_stops_a_publication(main: Branch, tmp_path: Path) -> None:
    main.write("schemas/vocabularies/inconnu.yml", "terms: []\n")
    with pytest.raises(SiteError, match=r"^schemas/vocabularies/inconnu\.yml"):
        main.compose(tmp_path / "tree")


def test_what_is_out_of_place_is_told_and_left_aside(main: Branch, tmp_path: Path) -> None:
    main.write("schemes/notes.txt", "à faire")
    tree = main.compose(tmp_path / "tree")
    assert not (tree.folder / "schemes/notes.txt").exists()
    assert [notice.split(" : ")[0] for notice in tree.notices] == ["schemes/notes.txt:1:1"]


def test_the_end_of_a_convention_applies_whatever_else_is_wrong(main: Branch, tmp_path: Path) -> None:
    partner = "partners/ville-exemple/partner.yml"
    main.change(
        partner,
        "    attested_by: registre\n",
        "    attested_by: registre\n  - fact: end\n    date: '2026-04-02'\n",
    )
    main.change(partner, "kind: ", "genre: ")
    main.commit()
    registry = branch.registry_of(main.compose(tmp_path / "tree"))
    assert registry.partners["ville-exemple"]["facts"][1]["date"] == "2026-04-02"
    assert registry.partners["ville-exemple"]["kind"] == "collectivite"


def test_what_takes_many_records_away_at_once_is_no_fault_of_theirs(main: Branch, tmp_path: Path) -> None:
    main.git("checkout", "--quiet", "--orphan", "neuve")
    schemes = sorted(main.path.glob("schemes/*.md"))
    for number, scheme in enumerate(schemes, 1):
        scheme.write_text(scheme.read_text(encoding="utf-8").replace("\nsummary: ", "\nresume: "), encoding="utf-8")
        if number == 5:
            main.commit("Quelques-unes")
            assert len(list(main.compose(tmp_path / "few").folder.glob("schemes/*.md"))) == len(schemes) - 5
    main.git("checkout", "--quiet", "--orphan", "autre")
    main.commit("Toutes")
    with pytest.raises(SiteError, match=r"(?s)schemes/.*\d+ fiches n'ont aucune version juste"):
        main.compose(tmp_path / "many")


def test_in_signed_mode_only_what_was_signed_is_shown_again(main: Branch, tmp_path: Path) -> None:
    key = Key(tmp_path, "editeur")
    key.configure(main)
    main.write(".github/allowed_signers", key.line)
    main.commit("Clés", "-S")
    main.change(LINE, "Des juristes fictifs", "Trois juristes fictifs")
    main.commit("Signé", "-S")
    main.change(LINE, "Trois juristes fictifs", "Quatre juristes fictifs")
    main.commit("Non signé")
    main.change(LINE, "summary: ", "resume: ")
    main.commit("Faux", "-S")
    tree = Composer(main.path, tmp_path / "tree", DAY, "signed").tree
    assert "Trois juristes fictifs" in (tree.folder / LINE).read_text(encoding="utf-8")
    history = tree.dated(provenance.read(main.path, "signed"))
    assert not history.unproven(LINE)
    assert provenance.read(main.path, "signed").chains[LINE] != history.chains[LINE]


def test_in_signed_mode_a_key_that_left_keeps_what_was_released(main: Branch, tmp_path: Path) -> None:
    keys = [Key(tmp_path, name) for name in ("ancienne", "editeur")]
    keys[0].configure(main)
    main.write(".github/allowed_signers", "".join(key.line for key in keys))
    main.commit("Clés", "-S")
    main.change(LINE, "Des juristes fictifs", "Trois juristes fictifs")
    released = main.commit("Signé", "-S")
    keys[1].configure(main)
    main.write(".github/allowed_signers", keys[1].line)
    main.commit("Une clé part", "-S")
    main.change(LINE, "summary: ", "resume: ")
    main.commit("Faux", "-S")
    for commit, shown in ((released, True), (None, False)):
        tree = Composer(main.path, tmp_path / f"{shown}", DAY, "signed", released=commit).tree
        assert (tree.folder / LINE).exists() == shown


# The content of a former commit


def test_a_former_content_keeps_what_was_taken_offline_since(main: Branch, tmp_path: Path) -> None:
    good = main.git("rev-parse", "HEAD")
    main.change(LINE, NUMBER, "01 99 00 00 00")
    main.write("schemes/neuve.md", (main.path / LINE).read_text(encoding="utf-8").replace("name: Ligne", "name: Autre"))
    corpus.withdraw(main.path, "saisine-exemple", "danger-pour-le-public")
    main.change("schemes/sport-exemple.md", "\n---\n", "\n  - fact: withdrawal\n    date: '2026-11-23'\n---\n")
    (main.path / "schemes/sante-exemple.md").unlink()
    main.change("content/pages/contact.md", "Title: ", "Title: Nouveau ")
    main.commit("Rien de bon, sauf les retraits")
    assert load(main.path, DAY).errors, "the withdrawal of sport-exemple lacks its reason"
    tree = main.compose(tmp_path / "tree", good)
    registry = branch.registry_of(tree)
    assert registry.errors == ()
    assert registry.visible("saisine-exemple") == "withdrawn"
    assert tree.gone.schemes == {"sport-exemple", "sante-exemple"}
    assert "neuve" not in registry.schemes
    assert NUMBER in (tree.folder / LINE).read_text(encoding="utf-8")
    assert "Nouveau" not in (tree.folder / "content/pages/contact.md").read_text(encoding="utf-8")


def test_a_former_content_keeps_the_end_of_a_convention(main: Branch, tmp_path: Path) -> None:
    good = main.git("rev-parse", "HEAD")
    path = next(
        path
        for path in main.path.glob("partners/*/partner.yml")
        if "fact: signature" in path.read_text(encoding="utf-8")
    )
    name = path.relative_to(main.path).as_posix()
    signed = path.read_text(encoding="utf-8").split("date: '", 1)[1][:4]
    main.write(name, path.read_text(encoding="utf-8").replace(f"'{signed}-", f"'{int(signed) - 10}-"))
    main.commit()
    assert not load(main.path, DAY).errors
    tree = main.compose(tmp_path / "tree", good)
    assert branch.registry_of(tree).partners[path.parent.name] == load(main.path, DAY).partners[path.parent.name]


@pytest.mark.parametrize("logo", [False, True])
def test_two_organisations_with_one_name_stop_no_withdrawal(main: Branch, tmp_path: Path, logo: bool) -> None:
    (first, *_) = sorted(main.path.glob("partners/*/partner.yml"))
    folder = main.path / "partners/zz-nouvelle"
    main.write("partners/zz-nouvelle/partner.yml", first.read_text(encoding="utf-8"))
    if logo:
        shutil.copyfile(next(main.path.glob("partners/*/logo.png")), folder / "logo.png")
    main.commit()
    corpus.withdraw(main.path, "saisine-exemple", "danger-pour-le-public")
    main.commit("Suspension urgente")
    tree = main.compose(tmp_path / "tree")
    assert branch.registry_of(tree).visible("saisine-exemple") == "withdrawn"
    assert not (tree.folder / "partners/zz-nouvelle").exists()
    assert any("partners/zz-nouvelle/partner.yml n'est pas publié" in notice for notice in tree.notices)


# The whole site


def test_two_green_proposals_stop_no_urgent_suspension(main: Branch) -> None:
    for name in ("aa-samedi", "bb-samedi"):
        main.git("switch", "--quiet", "-c", name, "main")
        text = (main.path / LINE).read_text(encoding="utf-8")
        main.write(f"schemes/{name}.md", text.replace("name: Ligne d'écoute d'Exemple", "name: Permanence du samedi"))
        main.commit()
        assert not load(main.path, DAY).errors, "green alone"
        main.git("switch", "--quiet", "main")
    main.merge("aa-samedi")
    main.merge("bb-samedi")
    assert load(main.path, DAY).errors
    corpus.withdraw(main.path, "saisine-exemple", "danger-pour-le-public")
    main.commit("Suspension urgente")
    done = published(main)
    assert (done.output / "dispositifs/saisine-exemple/.gone").is_file()
    assert "n’utilisez plus les coordonnées" in page(done.output, "dispositifs/saisine-exemple")
    assert (done.output / "dispositifs/aa-samedi").is_dir()
    assert not (done.output / "dispositifs/bb-samedi").exists(), "it came last"
    assert [fault.rule for fault in done.faults] == ["duplicate-name"]
    assert any("schemes/bb-samedi.md n'est pas publié" in notice for notice in done.notices)


def test_wrong_pages_and_data_files_stop_nobody(main: Branch) -> None:
    contact, charter = "content/pages/contact.md", "content/pages/charte.md"
    main.change(contact, "\n\n", "\n\nÉcrivez-nous vite.\n\n")
    main.commit("Une page juste")
    main.write(charter, (main.path / charter).read_text(encoding="utf-8") + "\n[Rien](/nulle-part/)\n")
    main.write("content/pages/neuve.md", "Title: Neuve\n\nUn texte sans adresse. {urgence:rien}\n")
    main.write("content/emergency.yml", "numbers: 17\n")
    corpus.withdraw(main.path, "saisine-exemple", "danger-pour-le-public")
    main.commit("Des fautes, et une suspension")
    (main.path / "content/news").joinpath(next((main.path / "content/news").iterdir()).name).write_text("Title:\n")
    done = published(main)
    assert (done.output / "dispositifs/saisine-exemple/.gone").is_file()
    assert "Écrivez-nous vite." in page(done.output, "contact")
    assert "nulle-part" not in page(done.output, "charte")
    assert not (done.output / "neuve").exists()
    assert "tel:17" in page(done.output, ".")
    for path in (charter, "content/pages/neuve.md", "content/emergency.yml", "content/news/"):
        assert any(path in notice for notice in done.notices), path


@pytest.mark.parametrize(
    "wrong", [b"", b"kind: 'github'\n", b"kind: [\n", b"\xff", b"kind: 'svn'\nurl: x\n", b"nom: essai\n"]
)
def test_a_forge_that_was_never_right_stops_nothing(main: Branch, tmp_path: Path, wrong: bytes) -> None:
    (main.path / "forge.yml").write_bytes(wrong)
    main.commit("Une forge à moitié réglée, dès le début")
    corpus.withdraw(main.path, "saisine-exemple", "danger-pour-le-public")
    main.commit("Une suspension")
    (tmp_path / "tree").mkdir()
    composer = Composer(main.path, tmp_path / "tree", DAY, "merge")
    assert composer.step_back(SiteError("forge.yml est fausse", ("forge.yml",)))
    assert forge.read(composer.tree.settings(main.path / "forge.yml")) is None
    assert any("forge.yml" in notice for notice in composer.tree.notices)
    assert "fact: withdrawal" in (composer.tree.folder / "schemes/saisine-exemple.md").read_text(encoding="utf-8")


def test_a_removed_page_that_others_need_stays(main: Branch) -> None:
    (main.path / "content/pages/charte.md").unlink()
    main.commit()
    done = published(main)
    assert (done.output / "charte/index.html").is_file()
    assert any("content/pages/charte.md" in notice for notice in done.notices)


def test_a_red_branch_offers_no_less_than_it_must(main: Branch, tmp_path: Path) -> None:
    """What has no error stays as the branch has it; what has one is there, or its page helps."""
    before = load(main.path, DAY)
    faults = branch.spoil(main.path, Random(5))
    main.commit()
    registry = branch.registry_of(main.compose(tmp_path / "tree"))
    assert registry.errors == ()
    for scheme in before.schemes:
        assert registry.visible(scheme) == before.visible(scheme), (scheme, faults.get(scheme))
