"""Run Git on a repository, whatever its settings or the user's, whatever surrounds the process. Only `branch.py` writes."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from egalite.history import clean_repository
from egalite.history.clean_repository import CleanRepository

# Where the user's own repository is written, as they asked: no hook, no monitor.
_NO_PROGRAM = ("core.fsmonitor=false", "core.hooksPath=/dev/null")
_ALWAYS = {"GIT_NO_REPLACE_OBJECTS": "1", "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
_USERS = ("GIT_CONFIG_", "GIT_CEILING_DIRECTORIES", "GIT_SSH")
_ID = re.compile("HEAD|[0-9a-f]{40}(?:[0-9a-f]{24})?")  # names that nothing else may take
_INSTALLED = "GIT_EXEC_PATH"  # where Git's own programs are


class HistoryError(Exception):
    """The history cannot be read; the message is a French sentence that says what to do."""


class GitFailed(HistoryError):
    """A command of Git ended with an exit code other than 0; below 0, the signal that stopped it. `output` is what it gave."""

    def __init__(self, command: str, code: int, words: str, output: bytes = b"") -> None:
        reason = words or (f"arrêté par le signal {-code} ; recommencez." if code < 0 else "aucune explication.")
        super().__init__(f"Git ne répond pas à « git {command} » : {reason}")
        self.code = code
        self.output = output


class NoGitError(HistoryError):
    """The folder is in no Git repository, or Git is not installed."""


@dataclass(frozen=True, slots=True)
class Repository:
    """A folder inside a Git repository, whose objects and references are read through a clean one.

    `head` is the full id of the commit checked out there, `prefix` the folder's path in the repository, empty or with a
    final slash.
    """

    root: Path
    head: str
    prefix: str
    shallow: bool
    clean: CleanRepository

    @property
    def nothing(self) -> str:
        """The id that Git writes for no object."""
        return "0" * len(self.head)

    def run(self, *arguments: str, stdin: bytes = b"", settings: Sequence[str] = ()) -> bytes:
        """Output of a Git command run in the folder, on the clean repository: no program that the given one names runs.

        What the command writes goes with the clean repository. Raises HistoryError with Git's own words.
        """
        return self._start(arguments, settings)(stdin)

    def run_as_user(
        self,
        *arguments: str,
        stdin: bytes = b"",
        settings: Sequence[str] = (),
        environment: Mapping[str, str] | None = None,
    ) -> bytes:
        """The same on the repository itself, with its settings and the user's: to write there, or to send, as asked."""
        kept = {name: value for name, value in os.environ.items() if name.startswith(_USERS)}
        process = _popen(self.root, arguments, (*_NO_PROGRAM, *settings), {**kept, **(environment or {})})
        return _finish(process, arguments[0], stdin)

    def differing(self, *paths: str, ignored: bool) -> Callable[[], frozenset[str]]:
        """Start to look for files of the folder that are not, byte for byte but line ends, those of its commit.

        What is given back waits, and gives their paths relative to the folder: changed, absent, or unknown to the commit;
        files that Git is told to ignore too if `ignored`. Raises HistoryError.
        """
        self.run("read-tree", self.head)
        finish = self._start((
            "status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--ignore-submodules=all",
            f"--ignored={'matching' if ignored else 'no'}", "--", *paths,
        ))  # fmt: skip

        def names() -> frozenset[str]:
            entries = finish(b"").decode("utf-8", "surrogateescape").split("\0")
            return frozenset(entry[3:].removeprefix(self.prefix) for entry in entries if entry)  # git-status, format v1

        return names

    def _start(self, arguments: Sequence[str], settings: Sequence[str] = ()) -> Callable[[bytes], bytes]:
        process = _popen(self.root, arguments, settings, self.clean.environment)
        return lambda stdin: _finish(process, arguments[0], stdin)

    def commit(self, name: str) -> str:
        """Full id of the commit that a branch, a tag or an abbreviation names. Raises HistoryError.

        One that a tag and a branch bear is refused: fetching a fork brings its tags, and Git would read the tag.
        """
        bearers = (
            [] if _ID.fullmatch(name) else [f"refs/{place}{name}" for place in ("", "tags/", "heads/", "remotes/")]
        )
        listed = self.run("for-each-ref", "--format=%(refname)", *bearers).decode().split("\n") if bearers else []
        named = [reference for reference in bearers if reference in listed]
        if len(named) > 1:
            raise HistoryError(
                f"« {name} » désigne à la fois {' et '.join(f'« {one} »' for one in named)} ; nommez celui que vous voulez "
                "dire, ou supprimez l'autre (une étiquette : « git tag -d »)."
            )
        try:
            return self.run("rev-parse", "--verify", "--end-of-options", f"{name}^{{commit}}").decode().strip()
        except HistoryError:
            raise HistoryError(
                f"« {name} » ne désigne aucun commit de ce dépôt ; vérifiez le nom, ou lancez « git fetch »."
            ) from None

    def file(self, tree: str, path: str) -> bytes | None:
        """Content of a regular file of a commit or a tree, by its path from the top; None when it is not there."""
        output = self.run("ls-tree", "-z", "--full-tree", tree, "--", path)
        mode, kind, rest = (*output.split(b" ", 2), b"", b"", b"")[:3]
        if kind != b"blob" or not mode.startswith(b"100"):
            return None
        blob = rest.split(b"\t")[0].decode()
        return self.blobs([blob])[blob]

    def blobs(self, identifiers: Iterable[str]) -> Mapping[str, bytes]:
        """Contents by id, in one process. Raises HistoryError when one is absent."""
        blobs = list(dict.fromkeys(identifiers))
        if not blobs:
            return {}
        output = self.run("cat-file", "--batch", stdin="\n".join(blobs).encode() + b"\n")
        contents, at = {}, 0
        for identifier in blobs:
            end = output.index(b"\n", at)
            header = output[at:end].split(b" ")
            if len(header) != 3:
                raise HistoryError(f"l'objet {identifier} manque dans ce dépôt ; refaites un clone complet.")
            size = int(header[2])
            contents[identifier] = output[end + 1 : end + 1 + size]
            at = end + size + 2
        return contents


def create(folder: Path) -> None:
    """Make a new, empty repository of a folder. Raises HistoryError."""
    process = subprocess.run(
        ["git", "init", "--quiet", "--initial-branch=main", str(folder)], capture_output=True, text=True, check=False
    )
    if process.returncode != 0:
        raise HistoryError(
            f"Git ne peut pas créer le dépôt « {folder} » : {_words(process.stderr.encode()) or 'aucune explication.'}"
        )


def open_repository(root: Path) -> Repository:
    """The repository that holds a folder. Raises NoGitError when there is none, HistoryError when it cannot be read."""
    folder = clean_repository.find(root)
    if folder is None:
        raise NoGitError(f"« {root} » n'est pas dans un dépôt Git.")
    if (folder.common / "reftable").is_dir():
        raise HistoryError(
            f"les références du dépôt de « {root} » sont au format « reftable », qui n'est pas lu ici ; lancez « git refs "
            "migrate --ref-format=files »."
        )
    clean = CleanRepository(folder)
    process = _popen(
        root, ("rev-parse", "--show-prefix", "--is-shallow-repository", "--verify", "HEAD"), (), clean.environment
    )
    output, errors = process.communicate()
    if process.returncode != 0:
        reason = _words(errors) or "aucune explication."
        if "Needed a single revision" in reason:
            raise NoGitError(f"le dépôt Git de « {root} » n'a encore aucun commit.")
        raise HistoryError(f"Git refuse de lire le dépôt de « {root} » : {reason}")
    prefix, shallow, head = output.decode("utf-8", "surrogateescape").splitlines()
    return Repository(root, head, prefix, shallow == "true", clean)


def _popen(
    root: Path, arguments: Sequence[str], settings: Sequence[str], environment: Mapping[str, str]
) -> subprocess.Popen[bytes]:
    """Start Git without what a hook or an alias sets to point it elsewhere."""
    options = [part for setting in settings for part in ("-c", setting)]
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("GIT_") or name == _INSTALLED}
    pipe = subprocess.PIPE
    try:
        return subprocess.Popen(
            ["git", "--no-pager", *options, *arguments],
            cwd=root, stdin=pipe, stdout=pipe, stderr=pipe, env={**inherited, **_ALWAYS, **environment},
        )  # fmt: skip
    except FileNotFoundError:
        raise NoGitError("Git n'est pas installé sur cette machine.") from None


def _finish(process: subprocess.Popen[bytes], command: str, stdin: bytes) -> bytes:
    output, errors = process.communicate(stdin)
    if process.returncode != 0:
        raise GitFailed(command, process.returncode, _words(errors), output)
    return output


def _words(stderr: bytes) -> str:
    return " ".join(stderr.decode("utf-8", "replace").split())
