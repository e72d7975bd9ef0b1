"""Generated files: what is committed is what would be made now."""

from __future__ import annotations

import pkgutil

import pytest

from egalite import forms, hosting, search
from egalite.forms import catalogue
from egalite.records import rules

GENERATED = dict(catalogue.generated())


@pytest.mark.parametrize("path", GENERATED)
def test_no_generated_file_drifts(path, checkout):
    assert (checkout / path).read_text(encoding="utf-8") == GENERATED[path], "lancez « make generate »"


def test_every_generator_is_listed():
    modules = {
        info.name
        for room in (forms, hosting, rules, search)
        for info in pkgutil.walk_packages(room.__path__, f"{room.__name__}.")
        if not info.ispkg and _generates(info.name)
    }
    assert modules - {"egalite.forms.catalogue"} == set(catalogue.GENERATORS)


def _generates(name: str) -> bool:
    import importlib

    return hasattr(importlib.import_module(name), "generated")


def test_writing_twice_changes_nothing(tmp_path):
    assert catalogue.drifted(tmp_path) == list(GENERATED)
    assert catalogue.write(tmp_path) == list(GENERATED)
    assert catalogue.write(tmp_path) == []
    assert catalogue.drifted(tmp_path) == []


def test_a_changed_file_drifts(tmp_path):
    catalogue.write(tmp_path)
    (tmp_path / "docs" / "regles.md").write_text("autre")
    assert catalogue.drifted(tmp_path) == ["docs/regles.md"]
