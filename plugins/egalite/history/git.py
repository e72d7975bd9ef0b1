"""Run Git on a repository, whatever the user's settings, whatever surrounds the process. Only `branch.py` writes."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

# No hook, no helper program, no replaced object: only what the repository itself holds.
_SETTINGS = (
    "core.quotePath=false", "core.fsmonitor=false", "core.hooksPath=/dev/null", "log.showRoot=true",
    "log.showSignature=false", "diff.renames=false", "i18n.logOutputEncoding=UTF-8",
)  # fmt: skip
_OWN = ("GIT_NO_REPLACE_OBJECTS", "GIT_OPTIONAL_LOCKS", "LC_ALL")
# For a repository of ours: nobody's settings or attributes, whoever runs it.
_CLEAN = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "GIT_ATTR_NOSYSTEM": "1"}
_ALLOWED_PREFIXES = ("GIT_CONFIG_", "GIT_CEILING_DIRECTORIES", "GIT_SSH", "GIT_EXEC_PATH")


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
    """A folder inside a Git repository.

    `head` is the full id of the commit checked out there, `prefix` the folder's path in the repository, empty or with a
    final slash. `clean` tells that it is one of ours, where nobody's settings count.
    """

    root: Path
    head: str
    prefix: str
    shallow: bool
    clean: bool = False

    def run(
        self,
        *arguments: str,
        stdin: bytes = b"",
        settings: Sequence[str] = (),
        environment: Mapping[str, str] | None = None,
    ) -> bytes:
        """Output of a Git command run in the folder. Raises HistoryError with Git's own words."""
        return self.start(*arguments, settings=settings, environment=environment)(stdin)

    def start(
        self, *arguments: str, settings: Sequence[str] = (), environment: Mapping[str, str] | None = None
    ) -> Callable[[bytes], bytes]:
        """Start a command; what is given back takes its input, waits, and gives its output as `run` does."""
        process = _start(self.root, arguments, settings, {**(_CLEAN if self.clean else {}), **(environment or {})})

        def finish(stdin: bytes = b"") -> bytes:
            output, errors = process.communicate(stdin)
            if process.returncode != 0:
                raise GitFailed(arguments[0], process.returncode, _words(errors), output)
            return output

        return finish

    def commit(self, name: str) -> str:
        """Full id of the commit that a branch, a tag or an abbreviation names. Raises HistoryError."""
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


def open_repository(root: Path) -> Repository:
    """The repository that holds a folder. Raises NoGitError when there is none, HistoryError when it cannot be read."""
    process = _start(root, ("rev-parse", "--show-prefix", "--is-shallow-repository", "--verify", "HEAD"))
    output, errors = process.communicate()
    if process.returncode != 0:
        reason = _words(errors) or "aucune explication."
        if "not a git repository" in reason:
            raise NoGitError(f"« {root} » n'est pas dans un dépôt Git.")
        if "Needed a single revision" in reason:
            raise NoGitError(f"le dépôt Git de « {root} » n'a encore aucun commit.")
        raise HistoryError(f"Git refuse de lire le dépôt de « {root} » : {reason}")
    prefix, shallow, head = output.decode("utf-8", "surrogateescape").splitlines()
    return Repository(root, head, prefix, shallow == "true")


@contextmanager
def borrow(repository: Repository) -> Iterator[Repository]:
    """A bare repository of one run with the objects of another, and nothing else of it: no setting, attribute, hook or branch.

    What Git writes there goes with it. Raises HistoryError.
    """
    names = ("--git-path", "objects", "--git-path", "shallow", "--show-object-format")
    output = repository.run("rev-parse", "--path-format=absolute", *names).decode("utf-8", "surrogateescape")
    objects, shallow, hashes = output.split("\n")[:3]
    with tempfile.TemporaryDirectory(prefix="egalite-") as folder:
        bare = Repository(Path(folder), repository.head, "", repository.shallow, clean=True)
        bare.run("init", "--quiet", "--bare", "--template=", f"--object-format={hashes}")
        (bare.root / "objects/info").mkdir(exist_ok=True)
        (bare.root / "objects/info/alternates").write_bytes(os.fsencode(f"{objects}\n"))
        if repository.shallow:
            shutil.copyfile(shallow, bare.root / "shallow")
        yield bare


def _start(
    root: Path,
    arguments: Sequence[str],
    settings: Sequence[str] = (),
    environment: Mapping[str, str] | None = None,
) -> subprocess.Popen[bytes]:
    options = [part for setting in (*_SETTINGS, *settings) for part in ("-c", setting)]
    pipe = subprocess.PIPE
    try:
        return subprocess.Popen(
            ["git", "--no-pager", *options, *arguments],
            cwd=root, stdin=pipe, stdout=pipe, stderr=pipe, env={**_environment(), **(environment or {})},
        )  # fmt: skip
    except FileNotFoundError:
        raise NoGitError("Git n'est pas installé sur cette machine.") from None


def _environment() -> dict[str, str]:
    """The process's own, without what a hook or an alias sets to point Git elsewhere."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("GIT_") or name.startswith(_ALLOWED_PREFIXES)
    }
    return {**environment, **dict(zip(_OWN, ("1", "0", "C"), strict=True))}


def _words(stderr: bytes) -> str:
    return " ".join(stderr.decode("utf-8", "replace").split())
