"""Which files are records."""

from __future__ import annotations

import os

import pytest

from egalite.records.kinds import IDENTIFIER
from egalite.records.tree import scan


def test_records_by_kind(root):
    root.write("committee/2026-11-23.yml", "type: ordinary\n")
    root.write("partners/association-exemple/logo.png", b"")
    root.write("schemes/.gitkeep", "")
    tree = scan(root.path)
    assert tree.schemes == {"permanence": "schemes/permanence.md"}
    assert tree.partners == {"association-exemple": "partners/association-exemple/partner.yml"}
    assert tree.committee == {"2026-11-23": "committee/2026-11-23.yml"}
    assert tree.logos == {"association-exemple": "partners/association-exemple/logo.png"}
    assert tree.findings == []
    assert tree.records == [*tree.partners.values(), *tree.schemes.values(), *tree.committee.values()]


@pytest.mark.parametrize(
    ("path", "rule", "place"),
    [
        ("schemes/Bad_Name.md", "file-name", None),
        ("schemes/été.md", "file-name", None),
        ("schemes/a--b.md", "file-name", None),
        ("schemes/-a.md", "file-name", None),
        ("schemes/a.md\n.md", "file-name", None),
        ("schemes/con.md", "file-name", None),
        ("partners/lpt1/partner.yml", "file-name", "partners/lpt1"),
        ("schemes/notes.txt", "file-place", None),
        ("schemes/dossier.md/a", "file-place", "schemes/dossier.md"),
        ("partners/notes.yml", "file-place", None),
        ("partners/Bad/partner.yml", "file-name", "partners/Bad"),
        ("partners/autre/lisez-moi.md", "file-place", None),
        ("partners/association-exemple/logo.svg", "file-place", None),
        ("partners/association-exemple/page.html", "file-place", None),
        ("committee/reunion.yml", "file-name", None),
        ("committee/2026-11-23.yaml", "file-place", None),
    ],
)
def test_what_is_out_of_place(root, path, rule, place):
    root.write(path, "x")
    found = [finding for finding in scan(root.path).findings if finding.file == (place or path)]
    assert [finding.rule for finding in found] == [rule]


def test_a_folder_without_its_file(root):
    (root.path / "partners" / "vide").mkdir()
    (found,) = scan(root.path).findings
    assert (found.file, found.rule) == ("partners/vide", "file-place")


@pytest.mark.parametrize(
    "path", ["schemes/lien.md", "partners/lien", "partners/association-exemple/logo.png", "committee/2026-01-01.yml"]
)
def test_symbolic_links_are_findings_and_are_not_followed(root, path, tmp_path):
    (root.path / "committee").mkdir()
    target = tmp_path / "ailleurs"
    target.mkdir() if path == "partners/lien" else target.write_text("secret")
    os.symlink(target, root.path / path)
    tree = scan(root.path)
    assert [(found.file, found.rule) for found in tree.findings] == [(path, "symbolic-link")]
    assert path not in tree.records
    assert not tree.logos


def test_two_logos_are_not_both_kept_silently(root):
    root.write("partners/association-exemple/logo.png", b"")
    root.write("partners/association-exemple/logo.jpg", b"")
    assert scan(root.path).logos or scan(root.path).findings


@pytest.mark.parametrize("name", ["schemes", "partners"])
def test_a_folder_that_holds_no_records(tmp_path, name):
    (tmp_path / name).mkdir()
    with pytest.raises(NotADirectoryError, match="ce n'est pas un dossier de fiches"):
        scan(tmp_path)


def test_identifiers():
    for good in ("a", "39-28", "ecoute-reunion"):
        assert IDENTIFIER.match(good)
    for bad in ("", "A", "a_b", "a-", "-a", "a\n", "é", "a.b", "a/b"):
        assert not IDENTIFIER.match(bad)
