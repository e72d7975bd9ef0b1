"""The release that a live site serves, by its version and the signature of it: what a publication may trust as released.

The version tells the digest of the manifest, which the site gives too: whoever holds the list of signers can compare the site
with the very release that is live, and needs no copy made elsewhere.
"""

from __future__ import annotations

import hashlib
import http.client
import ssl
import tempfile
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import urlsplit

from egalite.french import system_errors
from egalite.hosting.release import manifest, signature, version

_TIMEOUT = 10.0  # seconds: a site that does not answer holds back nothing
_MOST = 4096  # bytes of the version, and of its signature
_MOST_OF_A_MANIFEST = 16 << 20  # bytes: a hundred thousand files


class LiveVersionError(Exception):
    """The release of a live site cannot be told; the message says why, in French."""


@dataclass(frozen=True, slots=True)
class LiveRelease:
    """What a site says that it serves, signed by one of ours; the last day of its certificate, None in clear."""

    version: version.Version
    manifest: manifest.Manifest
    certified_until: date | None


def commit(url: str, signers: Path, trusted: str | None = None) -> str:
    """The commit of the release served at `url`, signed by somebody of a list of signers. Raises LiveVersionError.

    `trusted` is a file of certificates to trust instead of the system's.
    """
    return _version(url, signers, trusted)[0].commit


def release(url: str, signers: Path, trusted: str | None = None) -> LiveRelease:
    """The release served at `url`, signed by somebody of a list of signers. Raises LiveVersionError."""
    said, _ = _version(url, signers, trusted)
    content, until = _fetch(url, manifest.FILE, trusted, _MOST_OF_A_MANIFEST)
    if hashlib.sha256(content).hexdigest() != said.manifest:
        # A deployment may have come between the two questions.
        said, _ = _version(url, signers, trusted)
        content, until = _fetch(url, manifest.FILE, trusted, _MOST_OF_A_MANIFEST)
    if hashlib.sha256(content).hexdigest() != said.manifest:
        raise LiveVersionError(f"« {url}/{manifest.FILE} » n'est pas l'empreinte que la version signée annonce.")
    with tempfile.TemporaryDirectory() as name:
        file = Path(name, manifest.FILE)
        file.write_bytes(content)
        try:
            return LiveRelease(said, manifest.read(file), until)
        except manifest.ManifestError as error:
            raise LiveVersionError(str(error)) from None


def _version(url: str, signers: Path, trusted: str | None) -> tuple[version.Version, date | None]:
    (text, until), (signed, _) = (
        _fetch(url, name, trusted, _MOST) for name in (version.FILE, version.FILE + signature.SUFFIX)
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / version.FILE).write_bytes(text)
        (folder / signature.SUFFIX).write_bytes(signed)
        try:
            signature.verify(text.decode("ascii", "replace"), folder / signature.SUFFIX, signers)
            return version.read(folder / version.FILE), until
        except (signature.SignatureError, version.VersionError) as error:
            raise LiveVersionError(str(error)) from None


def _fetch(url: str, name: str, trusted: str | None, most: int) -> tuple[bytes, date | None]:
    parts = urlsplit(url)
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise LiveVersionError(f"« {url} » n'est pas l'adresse d'un site.")
    connection: http.client.HTTPConnection
    if parts.scheme == "https":
        context = ssl.create_default_context(cafile=trusted)
        connection = http.client.HTTPSConnection(parts.hostname, parts.port, timeout=_TIMEOUT, context=context)
    else:
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=_TIMEOUT)
    address = f"{url.rstrip('/')}/{name}"
    try:
        connection.connect()
        until = _certified_until(connection)
        connection.request("GET", f"/{name}")
        response = connection.getresponse()
        body = response.read(most + 1)
    except ssl.SSLCertVerificationError as error:
        raise LiveVersionError(f"« {address} » : certificat refusé ({error.verify_message}).") from None
    except OSError as error:
        why = system_errors.reason(error) if error.errno else str(error)
        raise LiveVersionError(f"« {address} » ne répond pas ({why}).") from None
    except http.client.HTTPException as error:
        raise LiveVersionError(f"« {address} » ne répond pas ({error}).") from None
    finally:
        connection.close()
    if response.status != http.HTTPStatus.OK or len(body) > most:
        raise LiveVersionError(f"« {address} » n'est pas le fichier d'une version (réponse {response.status}).")
    return body, until


def _certified_until(connection: http.client.HTTPConnection) -> date | None:
    """The last day of the certificate of a connection, None in clear."""
    certificate = connection.sock.getpeercert() if isinstance(connection.sock, ssl.SSLSocket) else None
    if not certificate:
        return None
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(str(certificate["notAfter"])), UTC).date()
