"""Generated files: what is committed is what would be made now."""

from __future__ import annotations

import pkgutil

import pytest

from egalite import forms, hosting, search
from egalite.forms import catalogue
from egalite.records import rules


def test_no_generated_file_drifts(checkout):
    assert catalogue.drifted(checkout) == [], "lancez « make generate »"


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


@pytest.fixture
def page(monkeypatch):
    """Path of the one file that the tests below generate: all of them take seconds."""
    monkeypatch.setattr(catalogue, "GENERATORS", ("egalite.forms.documentation.rules_page",))
    return "docs/regles.md"


def test_writing_twice_changes_nothing(tmp_path, page):
    assert catalogue.drifted(tmp_path) == [page]
    assert catalogue.write(tmp_path) == [page]
    assert catalogue.write(tmp_path) == []
    assert catalogue.drifted(tmp_path) == []


def test_a_changed_file_drifts(tmp_path, page):
    catalogue.write(tmp_path)
    (tmp_path / page).write_text("autre")
    assert catalogue.drifted(tmp_path) == [page]
