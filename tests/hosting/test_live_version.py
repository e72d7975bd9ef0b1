"""What a live site says that it serves, and who signed it."""

from __future__ import annotations

from pathlib import Path

import pytest

from egalite.hosting.deploy import live_version
from egalite.hosting.deploy.live_version import LiveVersionError
from egalite.hosting.release import version
from tests.hosting.conftest import VERSION, Client, Signer, free_port, signer


def test_the_commit_of_the_release_that_is_served(client: Client, publisher: Signer) -> None:
    assert live_version.commit(f"http://127.0.0.1:{client.port}", publisher.signers) == VERSION.commit


def test_what_nobody_allowed_signed_tells_nothing(
    client: Client, publisher: Signer, site: Path, tmp_path: Path
) -> None:
    url = f"http://127.0.0.1:{client.port}"
    with pytest.raises(LiveVersionError, match="signature"):
        live_version.commit(url, signer(tmp_path / "stranger").signers)
    with pytest.raises(LiveVersionError, match="manque"):
        live_version.commit(url, tmp_path / "absent")
    file = site.with_name(version.FILE)
    file.write_text(VERSION.text.replace("5", "4"), encoding="utf-8")
    try:
        with pytest.raises(LiveVersionError, match="signature"):
            live_version.commit(url, publisher.signers)
    finally:
        file.write_text(VERSION.text, encoding="utf-8")


@pytest.mark.parametrize(
    "url",
    ["", "ftp://exemple.fr", "https://", f"http://127.0.0.1:{free_port()}"],
    ids=["rien", "ftp", "sans hôte", "muet"],
)
def test_a_site_that_is_silent_or_absent_tells_nothing(url: str, publisher: Signer) -> None:
    with pytest.raises(LiveVersionError):
        live_version.commit(url, publisher.signers)
