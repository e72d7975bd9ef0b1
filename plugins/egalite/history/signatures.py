"""Which commits carry a signature of somebody allowed to validate.

Git itself verifies each (`gpg.ssh.allowedSignersFile`, ssh-keygen(1) ALLOWED SIGNERS). Only SSH signatures count: a key of
somebody's GnuPG keyring is nobody's mandate here.

The list of signers is itself a file of the branch. A commit is judged by the list that stood before it, and a change of
the list counts only when somebody of the former list signed it: whoever slips a key in does not become a signer. The
first list is the anchor, taken as it is.

Git asks whether a key was valid on the commit's date, which its author writes. That is believed of what the last release
held, since it was judged then; anything newer needs a key that is valid now, and in the list as it stands now.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Collection, Sequence
from itertools import groupby
from pathlib import Path

from egalite.history.git import HistoryError, Repository
from egalite.history.log import SIGNERS, Step

Verdicts = dict[str, dict[str, bool]]  # list of signers (blob) → commit → whether one of them signed it

_ONLY_SSH = ("gpg.program=false", "gpg.openpgp.program=false", "gpg.x509.program=false")
# What Git runs instead of ssh-keygen, which then takes the present for the time of the signature.
_NOW = """#!/bin/sh
for argument do
  shift
  case $argument in -Overify-time=*) ;; *) set -- "$@" "$argument" ;; esac
done
exec ssh-keygen "$@"
"""


def signed(
    repository: Repository, steps: Sequence[Step], verdicts: Verdicts, reference: str | None = None
) -> frozenset[str]:
    """Ids of the steps' commits that are signed by somebody allowed. `reference` is the last release's commit.

    `verdicts` keeps what was verified of what it held, for next time. Raises HistoryError when ssh-keygen is missing or
    the branch holds no list of signers.
    """
    if not any(step.files.get(SIGNERS) for step in steps):
        raise HistoryError(
            f"le mode « signed » demande le fichier {SIGNERS}, enregistré dans la branche ; ajoutez-le, "
            "ou choisissez le mode « merge »."
        )
    if shutil.which("ssh-keygen") is None:
        raise HistoryError("le mode « signed » demande ssh-keygen ; installez le paquet openssh-client.")
    released = frozenset(repository.run("rev-list", reference).decode().split() if reference else ())

    def by(signers: str, commits: Collection[str]) -> set[str]:
        """Those of the commits that somebody of a list signed."""
        if not signers:
            return set()
        past = _past(repository, signers, [commit for commit in commits if commit in released], verdicts)
        return past | _verify(repository, signers, [commit for commit in commits if commit not in released], now=True)

    accepted: set[str] = set()
    trusted = ""
    for of_list, group in groupby(steps, key=lambda step: SIGNERS in step.files):
        share = list(group)
        if not of_list:
            accepted |= by(trusted, [step.commit.id for step in share])
            continue
        for step in share:
            proposed = step.files[SIGNERS]
            if by(trusted or proposed, [step.commit.id]):
                accepted.add(step.commit.id)
                trusted = proposed or trusted
            elif not trusted:
                trusted = proposed
    return frozenset(accepted & released | by(trusted, accepted - released))


def _past(repository: Repository, signers: str, commits: Sequence[str], verdicts: Verdicts) -> set[str]:
    """Those of the commits of a release that somebody of a list signed, whose key was valid on their dates."""
    verdict_of = verdicts.setdefault(signers, {})
    unknown = [commit for commit in commits if commit not in verdict_of]
    good = _verify(repository, signers, unknown, now=False)
    verdict_of.update((commit, commit in good) for commit in unknown)
    return {commit for commit in commits if verdict_of[commit]}


def _verify(repository: Repository, signers: str, commits: Sequence[str], *, now: bool) -> set[str]:
    """Those of the commits that carry a signature by a key of a list, valid now or on the commit's date."""
    if not commits:
        return set()
    with tempfile.TemporaryDirectory() as folder:
        file, program = Path(folder) / "allowed_signers", Path(folder) / "ssh-keygen-now"
        file.write_bytes(repository.blobs([signers])[signers])
        program.write_text(_NOW, encoding="utf-8")
        program.chmod(0o700)
        if not os.access(program, os.X_OK):
            raise HistoryError(
                f"rien ne peut être lancé depuis « {folder} » ; donnez un autre dossier temporaire (TMPDIR)."
            )
        output = repository.run(
            "log", "--no-walk=unsorted", "--stdin", "--format=%H %G? %GF",
            stdin="\n".join(commits).encode() + b"\n",
            settings=(
                *_ONLY_SSH,
                f"gpg.ssh.allowedSignersFile={file}",
                f"gpg.ssh.program={program if now else 'ssh-keygen'}",
            ),
        ).decode()  # fmt: skip
    rows = [line.split(" ") for line in output.splitlines()]
    # G: good, and the key's principal is in the list; a good signature of a stranger is U.
    return {commit for commit, verdict, key in rows if verdict == "G" and key.startswith("SHA256:")}
