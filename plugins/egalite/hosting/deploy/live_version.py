"""The release that a live site serves, by its version and the signature of it: what a publication may trust as released."""

from __future__ import annotations

import http.client
import ssl
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

from egalite.hosting.release import signature, version

_TIMEOUT = 10.0  # seconds: a site that does not answer holds back nothing
_MOST = 4096  # bytes of each file


class LiveVersionError(Exception):
    """The release of a live site cannot be told; the message says why, in French."""


def commit(url: str, signers: Path, trusted: str | None = None) -> str:
    """The commit of the release served at `url`, signed by somebody of a list of signers. Raises LiveVersionError.

    `trusted` is a file of certificates to trust instead of the system's.
    """
    text, signed = (_fetch(url, name, trusted) for name in (version.FILE, version.FILE + signature.SUFFIX))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / version.FILE).write_bytes(text)
        (folder / signature.SUFFIX).write_bytes(signed)
        try:
            signature.verify(text.decode("ascii", "replace"), folder / signature.SUFFIX, signers)
            return version.read(folder / version.FILE).commit
        except (signature.SignatureError, version.VersionError) as error:
            raise LiveVersionError(str(error)) from None


def _fetch(url: str, name: str, trusted: str | None) -> bytes:
    parts = urlsplit(url)
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise LiveVersionError(f"« {url} » n'est pas l'adresse d'un site.")
    connection: http.client.HTTPConnection
    if parts.scheme == "https":
        context = ssl.create_default_context(cafile=trusted)
        connection = http.client.HTTPSConnection(parts.hostname, parts.port, timeout=_TIMEOUT, context=context)
    else:
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=_TIMEOUT)
    try:
        connection.request("GET", f"/{name}")
        response = connection.getresponse()
        body = response.read(_MOST + 1)
    except (OSError, http.client.HTTPException) as error:
        raise LiveVersionError(f"« {url}/{name} » ne répond pas ({error}).") from None
    finally:
        connection.close()
    if response.status != http.HTTPStatus.OK or len(body) > _MOST:
        raise LiveVersionError(f"« {url}/{name} » n'est pas le fichier d'une version (réponse {response.status}).")
    return body
