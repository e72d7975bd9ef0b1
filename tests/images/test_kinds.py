"""What a name says a file is, and the advice for each."""

from __future__ import annotations

import pytest

from egalite.images import kinds


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("partners/a/logo.svg", "un SVG"),
        ("partners/a/Charte.PDF", "un PDF"),
        ("presentation.docx", "un document Office"),
        ("logo.png", None),
        ("partner.yml", None),
        ("sans-suffixe", None),
    ],
)
def test_named(path: str, kind: str | None) -> None:
    assert kinds.kind_by_name(path) == kind


def test_every_kind_has_its_advice() -> None:
    told = {kind for _, kind in kinds._MAGIC} | set(kinds._SUFFIXES)
    for kind in told - {"PNG", "JPEG"}:
        assert "envoyez" in kinds.advice(kind)
