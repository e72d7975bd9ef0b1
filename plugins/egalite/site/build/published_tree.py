"""The tree that a publication is built from: the branch's own, or, where that is wrong, what the branch last said rightly.

A neighbour's fault stops nobody, and nothing stops a withdrawal. The reference of a file is its last version on the branch
(first parents) without an error on this day: a release made while a file was wrong holds it as wrong as the branch does, so
no release's commit can stand for all files. Schemas and theme have no such past: their faults stop a build.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from egalite.finding import Finding
from egalite.french.dates import in_words
from egalite.history.git import HistoryError
from egalite.history.merge import Merge
from egalite.history.provenance import SHORT, History, Mode
from egalite.history.versions import SETTINGS, Version, Versions
from egalite.records import kinds, rules
from egalite.records.document import identify
from egalite.records.registry import NOTHING_GONE, Registry, load
from egalite.records.word_list import RETIRED, Retired, retired
from egalite.reporting import source
from egalite.reporting import text as report
from egalite.site.build.substitutes import Substitute, Substitutes, is_record, read
from egalite.site.errors import SiteError

_JUDGES = ("schemas/", "theme/")
_MOST, _FEW = 10, 5  # a tenth of the schemes wrong in all their versions, but for a few: what judges them is wrong
_GUESSES = 3  # commits whose pages are tried when nothing says which page is wrong: each costs a build


@dataclass(slots=True)
class PublishedTree:
    """A `folder` to build, that stands for a `root`.

    `gone` are the records that it lacks and whose addresses answer, `former` the version that
    it shows of some files. `faults` are the findings that were got round; `notices` say how, in French, to whoever mends them.
    `released` is the last release's commit, None when the mode `signed` must not trust any.
    """

    root: Path
    folder: Path
    gone: Retired = NOTHING_GONE
    former: dict[str, Version] = field(default_factory=dict)
    faults: tuple[Finding, ...] = ()
    notices: list[str] = field(default_factory=list)
    released: str | None = None

    def dated(self, history: History) -> History:
        """What Git proves of what is shown: of a former version, what it proved then."""
        chains = dict(history.chains)
        for path, version in self.former.items():
            chain = chains.get(path, ())
            chains[path] = chain[: next((at for at, one in enumerate(chain, 1) if one.commit == version.commit), 0)]
        return replace(history, chains=chains, uncommitted=history.uncommitted.difference(self.former))

    def settings(self, file: Path) -> Path:
        """What stands for a file of settings of the root; itself when it is none."""
        return self.folder / file.relative_to(self.root) if file.is_relative_to(self.root) else file


class Composer:
    """Makes the `tree` to publish, in an empty folder when the root's own has errors.

    `since` names a commit, then is its full id: its content is published, and of what came later only what is no longer shown.
    With a `merge`, the root is `today`, the tree of a proposal or of its base: the faults of what judges are told elsewhere.
    Raises SiteError for what nothing can get round.
    """

    def __init__(
        self,
        root: Path,
        folder: Path,
        day: date,
        mode: Mode,
        since: str = "",
        released: str | None = None,
        *,
        today: Registry | None = None,
        merge: Merge | None = None,
    ) -> None:
        self._today = today or load(root, day, style=False)
        self._empty, self._mode, self.since, self._merge = folder, mode, since, merge
        self._left: dict[str, Iterator[Substitute]] = {}
        self._causes: dict[str, str] = {}
        self._guesses = _GUESSES
        self.tree = PublishedTree(root, root, released=released)
        errors = self._today.errors
        if errors or since:
            judges = [finding for finding in errors if finding.file.startswith(_JUDGES)]
            if judges and merge is None:
                raise SiteError(_told(judges, root))
            self.tree.faults = errors
            try:
                self._start()
            except HistoryError as error:
                told = (
                    f"{_told(errors, root)}\nAucune version antérieure ne peut être montrée à la place : "
                    if errors
                    else ""
                )
                raise SiteError(f"{told}{error}") from None
            self._settle()

    def step_back(self, error: SiteError) -> bool:
        """Take pages of `content/`, or settings, to what they were, since a build ended so; False when nothing is left to try.

        When the error names no page, those of the last few commits are tried, one commit after the other.
        """
        if self.tree.folder == self.tree.root:
            try:
                self._start()
            except HistoryError:
                return False
        dead = {name.strip("/").rpartition("/")[2] for name in error.files if name.startswith("/")}
        removed = self._versions.removed if dead else []
        chosen = [path for path in removed if path.startswith("content/") and Path(path).stem in dead]
        chosen = chosen or self._latest(path for path in error.files if (self.tree.folder / path).is_file())
        if not chosen and self._guesses:
            self._guesses -= 1
            pages = {
                path for path in self._versions.chains if path.startswith("content/") and not path.endswith(".yml")
            }
            chosen = self._latest(pages.difference(self._left))
        moved = [path for path in chosen if self._step(path, str(error))]
        if moved:
            self._settle()
        return bool(moved)

    def _start(self) -> None:
        """Write the tree before anything of it is got round. Raises HistoryError."""
        root, folder = self.tree.root, self._empty
        if self._merge is None:
            self._versions = Versions(root, self._mode, self.since, self.tree.released)
        else:
            self._versions = Versions(root, self._mode, self._merge.base, repository=self._merge.repository)
        self.since = self.since and self._versions.tip
        self._substitutes = Substitutes(self._today, self._versions)
        for name in (*kinds.FOLDERS, "content"):
            (folder / name).mkdir(parents=True, exist_ok=True)
        for path in SETTINGS:
            if (root / path).exists():
                _write(folder, path, read(root, path))
        if self.since:
            self.tree.former.update(self._versions.write(folder))
            self._take_down()
        else:
            for path in (*self._today.tree.files, *_files(root, "content")):
                _write(folder, path, read(root, path))
            for path in self._versions.removed:
                self._leave_out(path)
        self.tree.folder = folder

    def _take_down(self) -> None:
        """Have what is no longer shown today leave the tree of a former commit, or say there why."""
        before, today, lists = load(self._empty, self._today.day, style=False), self._today, retired()
        for identifier, path in before.tree.partners.items():
            if identifier in lists.partners or identifier not in today.tree.partners:
                self._leave_out(path)
            elif content := self._substitutes.ended(path, read(self._empty, path)):
                self._show(path, Substitute(content))
        wrong = {finding.file for finding in today.errors}
        for kind in kinds.OWNED:
            for identifier, path in before.tree.paths[kind].items():
                if identifier in lists.of(kind) or identifier not in today.tree.paths[kind]:
                    self._leave_out(path)
                elif self._substitutes.hidden(path):
                    if path in wrong:
                        self._step(path, "")
                    else:
                        self._show(path, Substitute(self._substitutes.now(path)))

    def _settle(self) -> None:
        """Get round file after file, until no record has an error. Raises SiteError."""
        registry: Registry | None = None
        while registry is None or registry.errors:
            registry = load(self.tree.folder, self._today.day, self.tree.gone, style=False)
            shared = {rule.id for rule in rules.catalogue() if rule.check_corpus}
            causes = {place: one for one in registry.errors for place in (*one.rivals, one.file)}
            own = [path for path, one in causes.items() if one.rule not in shared]
            moved = [path for path in own or self._latest(causes) if self._step(path, _sentence(causes[path]))]
            if registry.errors and not moved:
                raise SiteError(_told(registry.errors, self.tree.folder))
        if self._merge is None:
            self._refuse_a_wrong_judge()
        whole = f"Le contenu est celui du commit {self.since[:SHORT]}, moins ce qui n'est plus montré aujourd'hui."
        # What the tree leaves aside: files out of place, settings that a build judges itself when it needs them.
        aside = [one for one in self._today.errors if self._causes.keys().isdisjoint((one.file, *one.rivals))]
        notices = [*map(_sentence, aside), *(self._notice(path) for path in sorted(self._causes))]
        self.tree.notices = [whole, *notices] if self.since else notices

    def _refuse_a_wrong_judge(self) -> None:
        """Raises SiteError when so many schemes have no right version that the fault is nobody's own."""
        schemes = self._today.tree.schemes.values()
        left = [path for path in schemes if path in self._causes and not (self._empty / path).exists()]
        left = [path for path in left if not self._substitutes.hidden(path)]
        if len(left) > max(_FEW, len(schemes) // _MOST):
            raise SiteError(
                f"{_told(self._today.errors, self.tree.root)}{len(left)} fiches n'ont aucune version juste : une règle ou un "
                "schéma est sans doute en cause, rien n'est publié. Pour un retrait urgent, lisez "
                "docs/editeur-branche-fausse.md."
            )

    def _latest(self, paths: Iterable[str]) -> list[str]:
        """Those that changed last, what stays shown first: whoever came last is who gives way."""
        ranks = {path: (not self._substitutes.hidden(path), self._substitutes.rank(path)) for path in paths}
        return [path for path, rank in ranks.items() if rank == max(ranks.values())]

    def _step(self, path: str, cause: str) -> bool:
        """Put the next substitute in the place of a file, or leave it out; False when it is out already."""
        if path not in self._left:
            self._left[path] = self._substitutes.of(path, self._empty, bool(self.since))
            self._causes[path] = cause
        substitute = next(self._left[path], None)
        needed = path in SETTINGS and self._merge is None  # a publication says who publishes it
        if substitute is None and (needed or not (self._empty / path).exists()):
            return False
        if substitute is None:
            self._leave_out(path)
        else:
            self._show(path, substitute)
        return True

    def _show(self, path: str, substitute: Substitute) -> None:
        _write(self._empty, path, substitute.content)
        self.tree.former.pop(path, None)
        if substitute.version is not None:
            self.tree.former[path] = substitute.version

    def _leave_out(self, path: str) -> None:
        """Remove a file, an organisation with its folder; the address of a record that was shown goes on answering."""
        place = self._empty / path
        if place.name == "partner.yml" or place.is_dir():
            shutil.rmtree(place if place.is_dir() else place.parent, ignore_errors=True)
        else:
            place.unlink(missing_ok=True)
        self.tree.former.pop(path, None)
        if is_record(path) and self._substitutes.was_shown(path, self.tree.gone.partners):
            kind, identifier = identify(path)
            if kind in RETIRED:
                self.tree.gone = self.tree.gone.union(Retired({kind: [identifier]}))

    def _notice(self, path: str) -> str:
        """What is shown instead of a file."""
        version = self.tree.former.get(path)
        if version is not None:
            cut = "" if read(self._empty, path) == version.content else ", moins ce qui a été retiré depuis"
            day = in_words(version.commit.day)
            told = f"En attendant, le site montre {path} comme le {day} (commit {version.commit.id[:SHORT]}){cut}."
        elif (self._empty / path).exists():
            told = f"En attendant, le site ne prend de {path} que ce qui peut l'être."
        elif is_record(path) and identify(path)[1] in self.tree.gone.of(identify(path)[0]):
            told = f"En attendant, {path} n'est plus montré ; son adresse garde une page qui aide."
        else:
            told = f"En attendant, {path} n'est pas publié : aucune version antérieure n'est juste."
        return f"{self._causes[path]}\n  {told}" if self._causes[path] else told


def _files(root: Path, folder: str) -> Iterator[str]:
    """Paths of the plain files of a folder, however deep; no link is followed."""
    for place, _, names in os.walk(root / folder):
        for name in names:
            file = Path(place) / name
            if file.is_file() and not file.is_symlink():
                yield file.relative_to(root).as_posix()


def _write(folder: Path, path: str, content: bytes) -> None:
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def _sentence(finding: Finding) -> str:
    return f"{finding.file}:{finding.line}:{finding.column} : {finding.message}"


def _told(findings: Iterable[Finding], root: Path) -> str:
    return report.render(tuple(findings), source.lines_of(root))
