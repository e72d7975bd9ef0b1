"""The file of communes: the expected one alone, and lists that say where they come from."""

from __future__ import annotations

import hashlib
import json

import pytest

from egalite.project import CHECKOUT
from tools import communes, list_postcodes, list_towns


@pytest.mark.parametrize("script", [list_postcodes, list_towns])
def test_another_file_is_refused_and_nothing_written(tmp_path, monkeypatch, script):
    file, output = tmp_path / "communes.json", tmp_path / "list.json"
    file.write_text("[]")
    monkeypatch.setattr(script, "OUTPUT", output)
    with pytest.raises(SystemExit, match="n'est pas le fichier attendu"):
        script.main([str(file)])
    assert not output.exists()


def test_a_list_says_where_it_comes_from(tmp_path, monkeypatch):
    file, output = tmp_path / "communes.json", tmp_path / "list.json"
    file.write_text(
        '[{"type": "commune-actuelle", "nom": "L’Haÿ-les-Bois", "departement": "94", "population": 50000},'
        ' {"type": "commune-actuelle", "nom": "Petite", "departement": "94", "population": 49999},'
        ' {"type": "commune-deleguee", "nom": "Ancienne", "departement": "49", "population": 60000}]'
    )
    monkeypatch.setattr(communes, "SHA256", hashlib.sha256(file.read_bytes()).hexdigest())
    monkeypatch.setattr(list_towns, "OUTPUT", output)
    list_towns.main([str(file)])
    listed = json.loads(output.read_text(encoding="utf-8"))
    assert listed.pop("towns") == {"94": ["l hay les bois"]}
    committed = json.loads((CHECKOUT / "theme/components/search/towns.json").read_text(encoding="utf-8"))
    del committed["towns"]
    assert listed == committed
