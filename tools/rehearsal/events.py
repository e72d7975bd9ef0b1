"""What happens to the repository, and what both forges must answer: the table of `make rehearsal`, as data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from tools.rehearsal.answer import Answer, accepted, refused
from tools.rehearsal.repository import PARTNER, STRANGER, TEAM, Edit

ONLINE = "schemes/toulouse-espace-exemple.md"
OTHER = "schemes/reunion-ecoute-exemple.md"
PHONE = "05 36 49 12 34"
# What starts a workflow and is no line of the table, and why.
SPARED = {
    "test": ("push", "pull_request", "lance « make test », que l'on lance aussi bien soi-même"),
    "audit": ("pull_request", "workflow_dispatch", "fait le même travail que la nuit"),
    "due": ("schedule", "fait le même travail qu'à la main"),
    "watch": (
        "schedule",
        "workflow_dispatch",
        "interroge le site en ligne, que l'essai de mise en route interroge aussi",
    ),
}


# The same on GitLab: jobs that no line starts, which the workflows of the same names spare too.
SPARED_JOBS = {"test", "due", "watch"}


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the table. `propose` changes a clone of `main`, which `meanwhile` moves after the proposal left it.

    On GitHub `trigger` starts each of `workflows`; on GitLab `source` starts a pipeline, of which `job` is judged (`jobs`
    limits it to some; all by default). An empty trigger or source: the forge has nothing of the kind. `silent`: the
    registry of libraries answers nothing. `after` is a line that must have run before. `expected` is the answer of both.
    """

    name: str
    title: str
    expected: Answer
    trigger: str = "pull_request"
    workflows: tuple[str, ...] = ("check",)
    source: str = "trigger"
    job: str = "judge"
    jobs: tuple[str, ...] = ("judge",)
    account: str = PARTNER
    propose: Edit | None = None
    meanwhile: Edit | None = None
    team: bool = False
    silent: bool = False
    after: str = ""


def replace(path: Path, old: str, new: str) -> None:
    """Replace what must stand in a file."""
    text = path.read_text(encoding="utf-8")
    if old not in text:
        raise ValueError(f"{path.name}: {old}")
    path.write_text(text.replace(old, new), encoding="utf-8")


def number(root: Path) -> None:
    """Another phone number of an online scheme."""
    replace(root / ONLINE, PHONE, "05 36 49 12 35")


def mistake(root: Path) -> None:
    """A phone number that does not exist."""
    replace(root / ONLINE, PHONE, "05 36 49 12")


def code(root: Path) -> None:
    """A proposal that changes its judge, and leaves a trace if any of its code runs; with a mistake that must be seen."""
    mistake(root)
    trace = root.parent / "executed"
    package = root / "plugins/egalite/__init__.py"
    package.write_text(f"open({str(trace)!r}, 'w').close()\n{package.read_text(encoding='utf-8')}", encoding="utf-8")
    replace(root / "Makefile", ".DEFAULT_GOAL := help", f"$(shell touch {trace})\n.DEFAULT_GOAL := help")
    rule = root / "plugins/egalite/records/rules/phone_number.py"
    rule.write_text("def check(document, context):\n    return iter(())\n", encoding="utf-8")
    pipeline = root / ".gitlab-ci.yml"
    text = re.sub(r"(?m)^  script:$", f"  script:\n    - touch {trace}", pipeline.read_text(encoding="utf-8"))
    pipeline.write_text(text, encoding="utf-8")


def team(root: Path) -> None:
    """Schemes of several organisations and an editorial page, as only the team may."""
    number(root)
    replace(root / OTHER, "des bénévoles fictifs", "des bénévoles imaginaires")
    page = min((root / "content/guides").glob("*.md"))
    page.write_text(page.read_text(encoding="utf-8") + "\nUne phrase de plus.\n", encoding="utf-8")


def scheme(root: Path, identifier: str, name: str) -> None:
    """A new scheme, like one that is online."""
    text = (root / ONLINE).read_text(encoding="utf-8")
    text = re.sub(r"^name: .*", f"name: {name}", text, count=1, flags=re.MULTILINE)
    text = re.sub(
        r"^(?:confidence_level: .*\n|facts:\n(?: .*\n)*)", "", text, flags=re.MULTILINE
    )  # the team writes them
    (root / f"schemes/{identifier}.md").write_text(text, encoding="utf-8")


def many(root: Path) -> None:
    """Three hundred schemes at once."""
    for rank in range(300):
        scheme(root, f"permanence-exemple-{rank}", f"Permanence d'Exemple numéro {rank}")


def rival(root: Path) -> None:
    """A scheme with a name."""
    scheme(root, "permanence-exemple", "Permanence d'Exemple")


def same_name(root: Path) -> None:
    """Another scheme of the same organisation, with the same name."""
    scheme(root, "permanence-exemple-bis", "Permanence d'Exemple")


def withdrawal(root: Path) -> None:
    """An online scheme is withdrawn by its organisation."""
    fact = (
        "  - fact: withdrawal\n    date: '2026-11-23'\n    reason: service-ferme\n"
        "    no_replacement: contacts-nationaux-suffisants\n---\n"
    )
    path = root / OTHER
    start, _, end = path.read_text(encoding="utf-8").partition("\n---\n")
    path.write_text(f"{start}\n{fact}{end}", encoding="utf-8")


def deletion(root: Path) -> None:
    """An online scheme's file is deleted."""
    (root / OTHER).unlink()


SHEET, PREVIEW, RELEASE = "feuille", "aperçu", "version"
_PUBLISH = {"workflows": ("publish",), "job": "publish", "jobs": ()}
EVENTS = (
    Event("fork", "Proposition d'un fork", accepted(SHEET, PREVIEW), propose=number),
    Event("encore", "La même, jugée une deuxième fois sur la même machine", accepted(SHEET, PREVIEW), propose=number),
    Event("inconnu", "Retrait demandé par un inconnu", accepted(SHEET, PREVIEW), propose=withdrawal, account=STRANGER),
    Event("erreurs", "Proposition avec une erreur", refused("phone-number"), propose=mistake),
    Event("code", "Proposition qui change le code qui la juge", refused("gate-place", "phone-number"), propose=code),
    Event("equipe", "Changement de l'équipe", accepted(SHEET, PREVIEW), propose=team, team=True, account=TEAM),
    Event("nombre", "Proposition de 300 fichiers", refused("gate-files"), propose=many),
    Event("retrait", "Retrait par l'organisme", accepted(SHEET, PREVIEW), propose=withdrawal),
    Event("suppression", "Fichier d'une fiche en ligne supprimé", refused("gate-removal"), propose=deletion),
    Event("base", "main a bougé : deux fiches du même nom", refused("duplicate-name"), propose=same_name, meanwhile=rival),
    Event("file", "File de fusion : les mêmes, ensemble", refused("duplicate-name"), "merge_group", source="push",
          propose=same_name, meanwhile=rival),
    Event("fusion", "Fusion dans main", accepted(RELEASE), "push", source="push",
          **_PUBLISH | {"jobs": ("judge", "verify", "publish")}),
    Event("nuit", "Publication de la nuit", accepted(RELEASE), "schedule", source="schedule",
          **_PUBLISH | {"jobs": ("publish",)}),
    Event("silence", "Publication de la nuit, registre muet", accepted(RELEASE), "schedule", source="schedule",
          silent=True, after="nuit", **_PUBLISH),
    Event("failles", "Failles connues, registre muet", refused(kept=()), "schedule", ("audit",), "schedule", "audit",
          ("audit",), silent=True),
    Event("main", "Publication à la main", accepted(RELEASE), "workflow_dispatch", source="web", **_PUBLISH),
    Event("echeances", "Échéances, à la main", accepted(written=("une demande",)), "workflow_dispatch", ("due",), ""),
)  # fmt: skip
