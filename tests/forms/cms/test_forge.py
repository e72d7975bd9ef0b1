"""The forge's settings: refused in French until they are whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from egalite.forms.cms import CmsError
from egalite.forms.cms.forge import read
from egalite.project import CHECKOUT

WHOLE = {
    "kind": "gitlab", "url": "https://forge.exemple.invalid", "repository": "groupe/annuaire", "branch": "main", "app_id": "abc123",
}  # fmt: skip


def written(folder: Path, **fields: str) -> Path:
    """A settings file of these fields; an empty one has no value."""
    file = folder / "forge.yml"
    lines = [f"{name}: '{value}'" if value else f"{name}:" for name, value in {**WHOLE, **fields}.items()]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def test_a_whole_file_is_read(tmp_path):
    forge = read(written(tmp_path))
    assert (forge.kind, forge.url, forge.repository, forge.auth_url) == (*list(WHOLE.values())[:3], "")


def test_the_file_of_the_repository_asks_to_be_filled():
    with pytest.raises(CmsError) as caught:
        read(CHECKOUT / "forge.yml")
    assert str(caught.value).startswith("forge.yml n'est pas rempli :\n  kind : il manque")
    assert str(caught.value).count("il manque") == len(WHOLE)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"kind": "bitbucket"}, "choisissez parmi : gitlab, github, forgejo"),
        ({"url": "http://forge.exemple.invalid"}, "une adresse s'écrit https://… sans barre finale"),
        ({"url": "https://forge.exemple.invalid/"}, "une adresse s'écrit https://… sans barre finale"),
        ({"url": "https://forge.exemple.invalid; script-src *"}, "une adresse s'écrit https://"),
        ({"repository": "annuaire"}, "écrivez groupe/projet"),
        ({"app_id": ""}, "app_id : il manque (identifiant public"),
        ({"kind": "github"}, "auth_url : il manque (adresse du relais"),
        ({"secret": "x"}, "secret : ce champ n'existe pas"),
    ],
)
def test_what_is_missing_or_wrong_is_named(tmp_path, fields, told):
    with pytest.raises(CmsError) as caught:
        read(written(tmp_path, **fields))
    assert told in str(caught.value)


def test_an_absent_file_and_a_list_are_refused(tmp_path):
    with pytest.raises(CmsError, match="ne peut pas être lu"):
        read(tmp_path / "absent.yml")
    (tmp_path / "forge.yml").write_text("- kind\n")
    with pytest.raises(CmsError, match="des champs « nom: valeur » sont attendus"):
        read(tmp_path / "forge.yml")
