"""The page of the committee's decisions, and the links to it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.support import corpus

from .conftest import Build

MEETING = """\
type: ordinary
held_on: '2026-10-12'
convened_on: '2026-09-14'
examined:
  - scheme: saisine-exemple
    outcome: maintien
  - scheme: enfance-exemple
    outcome: retrait
  - scheme: reunion-tamarin-exemple
    outcome: mise-en-ligne
initiatives:
  - Semaine contre le racisme
"""
MEDIATION = "type: mediation\nrequested_by: partner\nheld_on: '2026-10-19'\nconvened_on: '2026-09-14'\ndispute_outcome: desaccord-regle\n"


def meet(root: Path, **meetings: str) -> None:
    for old in (root / "committee").iterdir():
        old.unlink()
    for day, text in meetings.items():
        (root / "committee" / f"{day.strip('_').replace('_', '-')}.yml").write_text(text, encoding="utf-8")


def page(output: Path, name: str = "decisions") -> str:
    return (output / name / "index.html").read_text(encoding="utf-8")


def test_no_meeting_yet(root: Path, make: Build) -> None:
    meet(root)
    assert "Aucune réunion n’est inscrite ici pour le moment" in page(make())


def test_meetings_latest_first_with_what_they_concluded(root: Path, make: Build) -> None:
    meet(root, _2026_10_12=MEETING, _2026_10_19=MEDIATION)
    corpus.withdraw(root, "enfance-exemple", reason="avis-du-comite")
    output = make()
    told = page(output)
    assert told.index("19 octobre 2026") < told.index("12 octobre 2026")
    assert "Désaccord réglé" in told
    assert "artenaire a demandé" not in told, "not who asked"
    assert "Semaine contre le racisme" in told
    assert '<dt>Maintien</dt><dd><a href="/dispositifs/saisine-exemple/">' in told
    assert "<dt>Retrait</dt><dd>Ligne des jeunes d’Exemple</dd>" in told
    assert "<dt>Mise en ligne</dt><dd>Un dispositif qui n’est pas encore présenté ici</dd>" in told
    assert "tamarin" not in told.lower()


def test_a_scheme_leads_to_what_was_concluded_of_it(root: Path, make: Build) -> None:
    meet(root, _2026_10_12=MEETING)
    corpus.withdraw(root, "enfance-exemple", reason="avis-du-comite")
    output = make()
    assert (
        '<a href="/decisions/#reunion-2026-10-12">Examiné par le comité de suivi le 12\xa0octobre\xa02026&nbsp;: maintien</a>'
        in page(output, "dispositifs/saisine-exemple")
    )
    assert 'id="reunion-2026-10-12"' in page(output)
    assert "comité de suivi le" not in page(output, "dispositifs/lyon-permanence-exemple")


def test_a_name_that_may_have_to_go_is_not_said_again(root: Path, make: Build) -> None:
    meet(root, _2026_10_12=MEETING)
    corpus.withdraw(root, "enfance-exemple", reason="demande-du-partenaire")
    assert "<dt>Retrait</dt><dd>Un dispositif qui n’est plus présenté ici</dd>" in page(make())


def test_a_meeting_to_come_is_not_told(root: Path, make: Build) -> None:
    meet(root, _2026_12_15="type: ordinary\nheld_on: '2026-12-15'\nconvened_on: '2026-11-20'\n")
    assert "Aucune réunion" in page(make("before"))
    assert "15 décembre 2026" in page(make("after", day=date(2026, 12, 15)))
