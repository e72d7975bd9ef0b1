"""The forge's settings: refused in French until they are whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from egalite.records.content.forge import Forge, for_sign_in, read
from egalite.records.data_file import DataFileError

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


def test_an_unfilled_file_asks_to_be_filled(tmp_path):
    file = written(tmp_path, **dict.fromkeys(WHOLE, ""))
    assert read(file) is None
    with pytest.raises(DataFileError) as caught:
        for_sign_in(file)
    assert "il manque « kind »" in str(caught.value)
    assert str(caught.value).count("il manque") == len(WHOLE)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"kind": "bitbucket"}, "« bitbucket » n'est pas une valeur connue"),
        ({"url": "http://forge.exemple.invalid"}, "une adresse s'écrit https://… sans barre finale"),
        ({"url": "https://forge.exemple.invalid/"}, "une adresse s'écrit https://… sans barre finale"),
        ({"url": "https://forge.exemple.invalid; script-src *"}, "une adresse s'écrit https://"),
        ({"repository": "annuaire"}, "écrivez groupe/projet"),
        ({"url": "http://127.0.0.1.exemple.invalid"}, "une adresse s'écrit https://"),
        ({"branch": ""}, "il manque « branch » (Branche protégée)"),
        ({"branch": "main; rm"}, "ce n'est pas le nom d'une branche"),
        ({"deposit": "peut-être"}, "« peut-être » n'est pas une valeur connue"),
        ({"deposit": "oui"}, "le dépôt direct n'existe que sur GitHub"),
        ({"auth_url": "relais"}, "« auth_url » : une adresse s'écrit"),
        ({"secret": "x"}, "le champ « secret » n'existe pas"),
    ],
)
def test_what_is_missing_or_wrong_is_named(tmp_path, fields, told):
    for reader in (read, for_sign_in):
        with pytest.raises(DataFileError) as caught:
            reader(written(tmp_path, **fields))
        assert told in str(caught.value)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"app_id": ""}, "il manque « app_id »"),
        ({"kind": "github"}, "il manque « auth_url »"),
    ],
)
def test_only_signing_in_asks_for_more(tmp_path, fields, told):
    assert read(written(tmp_path, **fields)) is not None
    with pytest.raises(DataFileError) as caught:
        for_sign_in(written(tmp_path, **fields))
    assert told in str(caught.value)


@pytest.mark.parametrize(
    ("forge", "page", "api"),
    [
        (Forge("gitlab", "https://a.invalid", "g/a", "main"), "https://a.invalid/g/a", "https://a.invalid/api/v4"),
        (
            Forge("gitlab", "https://a.invalid/f", "g/a", "main"),
            "https://a.invalid/f/g/a",
            "https://a.invalid/f/api/v4",
        ),
        (Forge("github", "https://github.com", "g/a", "main"), "https://github.com/g/a", "https://api.github.com"),
        (Forge("github", "https://a.invalid", "g/a", "main"), "https://a.invalid/g/a", "https://a.invalid/api/v3"),
    ],
)
def test_its_addresses(forge, page, api):
    assert (forge.page, forge.api) == (page, api)


def test_a_deposit_is_offered_only_when_it_is_said(tmp_path):
    github = {"kind": "github", "url": "https://github.com"}
    assert read(written(tmp_path, **github)).deposit is False
    assert read(written(tmp_path, **github, deposit="non")).deposit is False
    assert read(written(tmp_path, **github, deposit="oui")).deposit is True


def test_an_absent_file_and_a_list_are_refused(tmp_path):
    with pytest.raises(DataFileError, match="ce fichier manque"):
        read(tmp_path / "absent.yml")
    (tmp_path / "forge.yml").write_text("- kind\n")
    with pytest.raises(DataFileError, match="des champs « nom: valeur »"):
        read(tmp_path / "forge.yml")
