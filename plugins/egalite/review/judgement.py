"""The whole judgement of a proposal in one pass: the gate, then the check, the sheet and the site of what the merge makes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from egalite.finding import Finding
from egalite.french.plural import count
from egalite.gate import antivirus, verdict
from egalite.history import entries
from egalite.history.merge import Merge, MergeRefused, open_merge
from egalite.project import CHECKOUT
from egalite.records.content.proposers import Proposer
from egalite.reporting import markdown as findings_list
from egalite.review import html, markdown, whole
from egalite.review.change import Change, open_sides
from egalite.review.logos import Logo, logos
from egalite.review.outline import Outline
from egalite.site.errors import SiteError

SHEET, PAGE = "feuille.md", "feuille.html"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a judgement is asked: on which day, where the sheet and the site go (None: nowhere), how the antivirus runs."""

    day: date
    report: Path | None = None
    site: Path | None = None
    scan: antivirus.Mode = "auto"
    signatures: Path = antivirus.DATABASE


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is told of a proposal. `findings` are those that it adds, of the gate and of the check; `files` counts what it changes.

    `fault` says in French why the site of the merged tree could not be built; `notices` what must be known besides. `outline`
    and `logos` are the sheet's, None and none of what the gate refuses.
    """

    findings: Sequence[Finding]
    files: int = 0
    fault: str = ""
    notices: Sequence[str] = ()
    outline: Outline | None = None
    logos: Sequence[Logo] = ()

    @property
    def accepted(self) -> bool:
        """Whether nothing forbids the merge."""
        return not self.fault and not any(finding.severity == "error" for finding in self.findings)


def judge(root: Path, span: str, asked: Asked, accounts: Sequence[str] = (), by: Proposer | None = None) -> Judgement:
    """Judge `BASE..HEAD`, which accounts propose, or `by` somebody that the caller knows.

    Of what the gate refuses, no sheet is made and nothing is built; what may harm whoever reads it is read no further.
    Raises HistoryError, AntivirusError, OSError.
    """
    try:
        merge = open_merge(root, span, accounts, by)
        return _judge(merge, asked)
    except MergeRefused as refused:
        return _refuse(asked, Judgement(verdict.refusal(refused)))


def _judge(merge: Merge, asked: Asked) -> Judgement:
    limits = verdict.limits_of(merge.proposer)
    proposal = entries.read(merge, limits.file_bytes)
    refusals, notice = verdict.judge(proposal, limits, merge.proposer, asked.day, asked.scan, asked.signatures)
    notices = [notice] if notice else []
    files = len(proposal.changed)
    if any(verdict.harms(finding) for finding in refusals):
        return _refuse(asked, Judgement(refusals, files, notices=notices))
    with open_sides(merge, asked.day) as change:
        added, older = change.findings
        if refusals:
            return _refuse(asked, Judgement(_sorted(refusals, added), files, notices=notices))
        # What only the pages show forbids the merge as well, whether or not the sheet is written.
        read = whole.read(change)
        findings = _sorted(added, read.sheet.all_findings)
        if asked.report is not None:
            _write(asked.report, {SHEET: markdown.render(read.outline), PAGE: html.render(read)})
        errors = sum(finding.severity == "error" for finding in older)
        if errors:
            told = "le site de la fusion les montre comme avant, ou pas du tout."
            notices.append(f"la branche principale a déjà {count(errors, 'erreur')} : {told}")
        fault = ""
        if asked.site is not None and not any(finding.severity == "error" for finding in findings):
            fault = _build(change, asked.site)
        return Judgement(findings, files, fault, notices, read.outline, logos(read.sheet))


def _sorted(*groups: Iterable[Finding]) -> list[Finding]:
    """Each finding once, file by file, the gate's before the others."""
    ranks = {finding: rank for rank, group in reversed([*enumerate(groups)]) for finding in group}
    return sorted(ranks, key=lambda finding: (finding.file, ranks[finding], finding.place))


def _refuse(asked: Asked, judgement: Judgement) -> Judgement:
    """The judgement of what has no sheet: the list of its findings stands for it."""
    if asked.report is not None:
        _write(asked.report, {SHEET: findings_list.render(judgement.findings)})
        (asked.report / PAGE).unlink(missing_ok=True)
    return judgement


def _build(change: Change, output: Path) -> str:
    """Why the site of the merged tree cannot be built, when that of the base can; empty once it is."""
    from egalite.site.build.pelican_run import build
    from egalite.site.build.publication import assemble

    before, after = (side.composer for side in change.shown)
    settings, day = CHECKOUT / "pelicanconf.py", change.after.day
    try:
        build(change.after.root, output, settings, None, day, tree=after.tree)
    except SiteError as error:
        try:
            with TemporaryDirectory(prefix="egalite-") as folder:
                build(change.before.root, Path(folder), settings, None, day, indexed=False, tree=before.tree)
        except SiteError:  # a neighbour's fault
            try:
                assemble(after, output, settings, None, day)
            except SiteError as last:
                return str(last).replace(f"{after.tree.folder}/", "")
        else:
            return str(error).replace(f"{after.tree.folder}/", "")
    return ""


def _write(folder: Path, texts: dict[str, str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", errors="backslashreplace")  # a name may be no text
