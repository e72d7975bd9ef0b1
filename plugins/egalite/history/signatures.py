"""Which commits carry a signature of somebody allowed to validate.

Git itself verifies each (`gpg.ssh.allowedSignersFile`, ssh-keygen(1) ALLOWED SIGNERS). Only SSH signatures count: a key of
somebody's GnuPG keyring is nobody's mandate here.

The list of signers is itself a file of the branch. A commit is judged by the list that stood before it, and a change of
the list counts only when somebody of the former list signed it: whoever slips a key in does not become a signer. The
first list is the anchor, taken as it is.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from pathlib import Path

from egalite.history.git import HistoryError, Repository
from egalite.history.log import SIGNERS, Step

Verdicts = dict[str, dict[str, bool]]  # list of signers (blob) → commit → whether one of them signed it

_ONLY_SSH = ("gpg.ssh.program=ssh-keygen", "gpg.program=false", "gpg.openpgp.program=false", "gpg.x509.program=false")


def signed(repository: Repository, steps: Sequence[Step], verdicts: Verdicts) -> frozenset[str]:
    """Ids of the steps' commits that are signed by somebody allowed. `verdicts` keeps what was verified, for next time.

    Raises HistoryError when ssh-keygen is missing or the branch holds no list of signers.
    """
    if not any(step.files.get(SIGNERS) for step in steps):
        raise HistoryError(
            f"le mode « signed » demande le fichier {SIGNERS}, enregistré dans la branche ; ajoutez-le, "
            "ou choisissez le mode « merge »."
        )
    if shutil.which("ssh-keygen") is None:
        raise HistoryError("le mode « signed » demande ssh-keygen ; installez le paquet openssh-client.")
    accepted: set[str] = set()
    trusted = ""
    for of_list, group in groupby(steps, key=lambda step: SIGNERS in step.files):
        share = list(group)
        if not of_list:
            if trusted:
                accepted |= _by(repository, trusted, [step.commit.id for step in share], verdicts)
            continue
        for step in share:
            proposed = step.files[SIGNERS]
            if _by(repository, trusted or proposed, [step.commit.id], verdicts):
                accepted.add(step.commit.id)
                trusted = proposed or trusted
            elif not trusted:
                trusted = proposed
    return frozenset(accepted)


def _by(repository: Repository, signers: str, commits: Iterable[str], verdicts: Verdicts) -> set[str]:
    """Those of the commits that somebody of a list signed."""
    verdict_of = verdicts.setdefault(signers, {})
    identifiers = list(commits)
    unknown = [commit for commit in identifiers if commit not in verdict_of]
    if unknown and signers:
        verdict_of.update(_verify(repository, repository.blobs([signers])[signers], unknown))
    return {commit for commit in identifiers if verdict_of.get(commit)}


def _verify(repository: Repository, signers: bytes, commits: Sequence[str]) -> Mapping[str, bool]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "allowed_signers"
        file.write_bytes(signers)
        output = repository.run(
            "log", "--no-walk=unsorted", "--stdin", "--format=%H %G? %GF",
            stdin="\n".join(commits).encode() + b"\n",
            settings=(*_ONLY_SSH, f"gpg.ssh.allowedSignersFile={file}"),
        ).decode()  # fmt: skip
    results = {}
    for line in output.splitlines():
        commit, verdict, key = line.split(" ")
        # G: good, and the key's principal is in the list; a good signature of a stranger is U.
        results[commit] = verdict == "G" and key.startswith("SHA256:")
    return results
