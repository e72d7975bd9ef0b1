"""SSH signatures of releases (ssh-keygen(1), -Y sign and -Y verify): who may put a version online, apart from who may connect.

The private key never stands in the repository; `deploy/allowed_signers` lists the public ones, and each host has its own copy.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

SIGNERS = "allowed_signers"  # beside the settings of the hosts, and on each host
SUFFIX = ".sig"
# remote.sh names the same. A namespace keeps a signature made for something else from counting here.
PRINCIPAL, NAMESPACE = "publication", "egalite-release"
_TOO_LONG = 60.0  # seconds; a key that asks for its passphrase is answered by ssh-agent


class SignatureError(Exception):
    """Something cannot be signed, or is signed by nobody allowed; the message says why, in French."""


def sign(text: str, key: Path) -> str:
    """The armoured signature of a text by a private key. Raises SignatureError."""
    if not key.is_file():
        raise SignatureError(
            f"la clé de signature « {key} » n'existe pas ; voyez deploy/README.md, « Signer les versions »."
        )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "text"
        file.write_text(text, encoding="utf-8", newline="\n")
        _keygen(f"la clé « {key} » ne signe pas", "sign", "-f", str(key.resolve()), "-n", NAMESPACE, str(file))
        return file.with_name(file.name + SUFFIX).read_text(encoding="ascii")


def verify(text: str, signature: Path, signers: Path) -> None:
    """Raises SignatureError unless somebody of a list of signers signed the text."""
    if not signers.is_file():
        raise SignatureError(
            f"la liste « {signers} » manque : elle dit quelles clés signent les versions ; voyez deploy/README.md, « Signer "
            "les versions »."
        )
    words = ["-f", str(signers), "-I", PRINCIPAL, "-n", NAMESPACE, "-s", str(signature)]
    _keygen(f"la signature de la version n'est pas d'une clé de « {signers} »", "verify", *words, stdin=text)


def _keygen(failure: str, action: str, *arguments: str, stdin: str = "") -> None:
    if shutil.which("ssh-keygen") is None:
        raise SignatureError("« ssh-keygen » manque : installez le paquet openssh-client.")
    # Nobody is there to answer: a question is a refusal.
    environment = {**os.environ, "SSH_ASKPASS_REQUIRE": "never", "LC_ALL": "C"}
    try:
        process = subprocess.run(
            ["ssh-keygen", "-Y", action, *arguments],
            check=False, input=stdin, capture_output=True, text=True, timeout=_TOO_LONG, env=environment,
            start_new_session=True,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise SignatureError(f"{failure} (pas de réponse).") from None
    if process.returncode != 0:
        reason = " ".join((process.stderr or process.stdout).split())
        raise SignatureError(f"{failure} ({reason}).")
