"""The proposals that await their merge on the forge: each judged as its merge would be, in the words of its review sheet."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from egalite.editing.intake import reply
from egalite.editing.intake.merge_request import ForgeError
from egalite.editing.intake.rejection import Rejected, objection
from egalite.finding import Finding
from egalite.french.plural import count
from egalite.history import branch, requests
from egalite.history.git import HistoryError, NoGitError, open_repository
from egalite.history.requests import Request
from egalite.records.content.forge import Forge
from egalite.register.desk import open_requests
from egalite.register.desk.proposals import Change, Received
from egalite.register.private import writing
from egalite.review.judgement import Asked, Judgement, judge

_REMOTE = "origin"
_MOST = 30  # judged for one desk: a forge keeps the heads of what was closed


def waiting(folder: Path, root: Path, day: date, forge: Forge | None = None) -> list[Received]:
    """Those that have no answer in the register, and that the forge, when one is given and answers, says to be open. One that cannot
    be judged is shown as such, and stops no other.
    """
    opened, notices = dict[str, str](), list[Received]()
    asked = forge is not None
    try:
        opened = open_requests.accounts(forge, os.environ) if forge else {}
    except ForgeError as error:
        asked, notices = False, [_notice(f"{error} : {_UNKNOWN}")]
    try:
        repository = open_repository(root)
        base = repository.commit(branch.default(repository, _REMOTE))
        answered = writing.ledger(folder)
        heads = [
            one
            for one in requests.waiting(repository, base, _REMOTE, opened if asked else None)
            if one.digest not in answered
        ]
    except NoGitError:
        return []
    except HistoryError as error:
        return [_notice(str(error))]
    judged = [_judged(one, root, base, day, opened.get(one.number, "")) for one in heads[:_MOST]]
    shown = [one for one in judged if one.state != "unchanged"]
    return [*notices, *shown, *(_unread(one, _MANY) for one in heads[_MOST:])]


def awaits(digest: str, root: Path) -> bool:
    """Whether a proposal is still there, as it was shown. Raises HistoryError."""
    repository = open_repository(root)
    heads = requests.waiting(repository, branch.default(repository, _REMOTE), _REMOTE)
    return any(one.digest == digest for one in heads)


_MANY = "plus de trente demandes attendent ; répondez d'abord aux plus récentes, ou fermez-les ici."
_UNKNOWN = "des demandes déjà fermées peuvent être montrées, et toutes sont jugées comme celles d'un inconnu."


def _notice(problem: str) -> Received:
    """What must be known of them all; it is no proposal, and awaits no answer."""
    return Received(
        "demandes",
        "",
        "Demandes de la forge",
        "",
        "À lire avant les autres",
        "",
        "unjudged",
        problem=problem,
        forge=True,
    )


def _judged(request: Request, root: Path, base: str, day: date, account: str) -> Received:
    accounts = (account,) if account else ()  # nobody: a stranger
    try:
        judgement = judge(root, f"{base}..{request.commit}", Asked(day), accounts)
    except (HistoryError, OSError) as error:
        return _unread(request, str(error))
    name, owner = _label(request), ""
    if judgement.outline and judgement.outline.records:
        first, *others = judgement.outline.records
        name = f"{first.name} et {count(len(others), 'autre')}" if others else first.name
        owners = {record.partner for record in judgement.outline.records}
        owner = first.partner if len(owners) == 1 else ""
    refused = not judgement.accepted
    return Received(
        request.digest[:12], request.digest, name, owner, _label(request), "",
        "refused" if refused else "ready" if judgement.files else "unchanged",
        changes=tuple(_changes(judgement)), warnings=tuple(_warnings(judgement)),
        logo=next((logo.after for logo in judgement.logos if logo.after), ""),
        letter=reply.refusal(Rejected([*_points(judgement)], name), reply.ON_THE_FORGE) if refused else "", forge=True,
        account=account,
    )  # fmt: skip


def _points(judgement: Judgement) -> Iterator[Finding]:
    """What to correct, where who works with Git looks for it."""
    for one in judgement.findings:
        if one.severity == "error":
            yield objection((), f"fichier {one.file}, ligne {one.line} : {one.message}")


def _unread(request: Request, problem: str) -> Received:
    label = _label(request)
    return Received(
        request.digest[:12], request.digest, label, "", label, "", "unjudged", problem=problem, forge=True
    )  # fmt: skip


def _label(request: Request) -> str:
    return f"Demande de fusion n° {request.number}" if request.number else f"Branche « {request.branch} »"


def _changes(judgement: Judgement) -> Iterator[Change]:
    """The lines of the sheet, then what its pages tell besides, each with what to do by hand."""
    outline = judgement.outline
    if outline is None:
        return
    said = set[str]()
    for record in outline.records:
        for line in record.lines:
            label = f"{record.name} : {line.sentence}"
            said.add(label)
            yield Change(label, "", "", line.check.sentence if line.check else "", line.sensitive)
        if record.text:
            before, after = ("\n".join(line[1:].strip() for line in record.text if line[0] == sign) for sign in "-+")
            yield Change(f"{record.name} : texte", before, after, "", sensitive=False)
    for check, sensitive, places in outline.checks:
        yield from (Change(place, "", "", check, sensitive) for place in places if place not in said)


def _warnings(judgement: Judgement) -> Iterator[str]:
    outline = judgement.outline
    if outline is not None:
        yield from (outline.verdict, *outline.warnings, *outline.merge, *outline.offers)
    yield from (f"{finding.file} : {finding.message}" for finding in judgement.findings)
