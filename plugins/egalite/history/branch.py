"""Write a proposal as one commit on a branch of its own, from objects alone: no checkout, no index but a temporary one.

The work tree, its index and the current branch are left as they are. Only branches named `proposition/…` are written.
Alone in the project, this runs Git with the repository's own settings: whose they are (`config`, `var`), to write a commit
and its branch, to push. No hook runs, and nothing there reads the work tree.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from egalite.history.git import GitFailed, HistoryError, Repository

PREFIX = "proposition/"
# What tells a commit made here from one that a person added.
MARK = "Proposition-Fiche"
_NOBODY = "partenaires.invalid"  # RFC 2606: an address under .invalid is nobody's
_NOT_THERE = 1  # exit code of `rev-parse --verify --quiet` and of `config --get`


@dataclass(frozen=True, slots=True)
class Author:
    """An organisation as the author of a commit."""

    identifier: str
    name: str

    @property
    def environment(self) -> dict[str, str]:
        """What Git is told. A name keeps nothing that would end it."""
        name = re.sub(r"[<>\x00-\x1f]", " ", self.name).strip(" .,:;\"'") or self.identifier
        return {"GIT_AUTHOR_NAME": name, "GIT_AUTHOR_EMAIL": f"{self.identifier}@{_NOBODY}"}


@dataclass(frozen=True, slots=True)
class Branch:
    """A branch as it stood before it is written: its name, its commit or an empty text."""

    name: str
    commit: str

    @property
    def ref(self) -> str:
        """Its full name."""
        return f"refs/heads/{self.name}"


def default(repository: Repository, remote: str) -> str:
    """The branch that proposals are made from: the remote's own if it is known here, else `main`. Raises HistoryError."""
    for name in (f"refs/remotes/{remote}/HEAD", f"refs/remotes/{remote}/main", "refs/heads/main"):
        if _commit(repository, name):
            return name
    raise HistoryError("ce dépôt n'a pas de branche « main » ; donnez --base, ou récupérez-la (git fetch).")


def setting(repository: Repository, name: str, otherwise: str = "") -> str:
    """A setting of ours in Git (`git config egalite.<name>`), for this clone or this person."""
    try:
        return repository.run_as_user("config", "--get", f"egalite.{name}").decode().strip()
    except GitFailed as error:
        if error.code != _NOT_THERE:
            raise
        return otherwise


def judge_committer(repository: Repository) -> None:
    """Raises HistoryError when Git does not know who runs it."""
    try:
        repository.run_as_user("var", "GIT_COMMITTER_IDENT", settings=("user.useConfigOnly=true",))
    except HistoryError:
        raise HistoryError(
            "Git ne sait pas qui vous êtes ; lancez git config user.name « Prénom Nom » et git config user.email "
            "« adresse@service », puis recommencez."
        ) from None


def find(repository: Repository, identifier: str) -> Branch:
    """The branch of a scheme's proposal as it stands."""
    name = f"{PREFIX}{identifier}"
    return Branch(name, _commit(repository, f"refs/heads/{name}"))


def holds(repository: Repository, branch: Branch, base: str, files: Mapping[str, bytes | None]) -> bool:
    """Whether a branch brings exactly these files (None: removed) since it left the base."""
    if not branch.commit:
        return False
    fork = repository.run("merge-base", base, branch.commit).decode().strip()
    output = repository.run("diff-tree", "-r", "-z", "--no-renames", "--no-abbrev", "--raw", fork, branch.commit)
    tokens = output.decode("utf-8", "surrogateescape").split("\0")
    blobs = {path: line.split(" ")[3] for line, path in zip(tokens[::2], tokens[1::2], strict=False)}
    return blobs == {path: _blob(repository, content) for path, content in files.items()}


def judge_replacement(repository: Repository, branch: Branch, base: str) -> None:
    """Raises HistoryError when a branch holds more than one commit made here: somebody's work would be lost.

    One that the base already holds may be taken up again.
    """
    if not branch.commit:
        return
    output = repository.run("log", "--format=%H%x00%B%x01", f"{base}..{branch.commit}").decode("utf-8", "replace")
    commits = [record for record in output.split("\x01") if record.strip()]
    if commits and (len(commits) > 1 or f"\n{MARK}: " not in commits[0]):
        raise HistoryError(
            f"la branche « {branch.name} » porte déjà un autre travail ; fusionnez-la, ou supprimez-la "
            f"(git branch -D {branch.name}), puis recommencez."
        )


def build(repository: Repository, base: str, files: Mapping[str, bytes | None], author: Author, message: str) -> str:
    """A commit over the base that puts or removes files, its full id. No branch holds it yet. Raises HistoryError."""
    with tempfile.TemporaryDirectory(prefix="egalite-") as folder:
        index = {"GIT_INDEX_FILE": str(Path(folder) / "index")}
        repository.run_as_user("read-tree", base, environment=index)
        repository.run_as_user(
            "update-index", "-z", "--index-info", stdin=b"".join(_entries(repository, files)), environment=index
        )
        tree = repository.run_as_user("write-tree", environment=index).decode().strip()
    output = repository.run_as_user(
        "commit-tree", tree, "-p", base, stdin=message.encode(),
        settings=("user.useConfigOnly=true",), environment=author.environment,
    )  # fmt: skip
    return output.decode().strip()


def move(repository: Repository, branch: Branch, commit: str) -> None:
    """Put the branch on a commit. Raises HistoryError when somebody has moved it meanwhile."""
    if not branch.name.startswith(PREFIX):
        raise HistoryError(f"« {branch.name} » n'est pas une branche de proposition.")
    reason = f"egalite intake: {branch.name}"
    repository.run_as_user("update-ref", "-m", reason, branch.ref, commit, branch.commit or repository.nothing)


def push(repository: Repository, remote: str, branch: Branch, commit: str, options: Sequence[str]) -> None:
    """Send a commit as the branch of a remote, with push options. Raises HistoryError with the remote's own words.

    What the remote has there is replaced only if it is what this clone knew of it.
    """
    lease_commit = _commit(repository, f"refs/remotes/{remote}/{branch.name}")
    flags = [part for option in options for part in ("-o", option)]
    lease = f"--force-with-lease={branch.ref}:{lease_commit}"
    try:
        repository.run_as_user("push", "--quiet", lease, *flags, "--", remote, f"{commit}:{branch.ref}")
    except HistoryError as error:
        raise HistoryError(
            f"la branche « {branch.name} » est prête ici, mais « {remote} » ne l'a pas prise. {error} Si elle y a été "
            "changée ou supprimée, lancez git fetch --prune, puis recommencez."
        ) from None


def versions(repository: Repository, commit: str, path: str) -> Iterator[bytes]:
    """Contents that a file has had on a branch, newest first. Raises HistoryError."""
    output = repository.run(
        "log", commit, "--raw", "-z", "--no-renames", "--no-abbrev", "--no-notes", "-m", "--format=", "--", path
    ).decode("utf-8", "surrogateescape")
    blobs = [token.split(" ")[3] for token in output.split("\0") if token.lstrip("\n").startswith(":")]
    contents = list(dict.fromkeys(blob for blob in blobs if blob.strip("0")))
    yield from repository.blobs(contents).values()


def _entries(repository: Repository, files: Mapping[str, bytes | None]) -> Iterator[bytes]:
    for path, content in files.items():
        if content is None:
            yield f"0 {repository.nothing}\t{path}\0".encode()
        else:
            blob = (
                repository.run_as_user("hash-object", "-w", "--no-filters", "--stdin", stdin=content).decode().strip()
            )
            yield f"100644 {blob}\t{path}\0".encode()


def _blob(repository: Repository, content: bytes | None) -> str:
    """Id that a content would have; zeros for a file that is not there. Nothing is written."""
    if content is None:
        return repository.nothing
    return repository.run("hash-object", "--no-filters", "--stdin", stdin=content).decode().strip()


def _commit(repository: Repository, name: str) -> str:
    try:
        return (
            repository.run("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
            .decode()
            .strip()
        )
    except GitFailed as error:
        if error.code != _NOT_THERE:  # taken for an absent branch, a failure would be told as somebody else's change
            raise
        return ""
