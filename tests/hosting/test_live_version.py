"""What a live site says that it serves, and who signed it."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from egalite.hosting.deploy import live_version, watch, watch_report
from egalite.hosting.deploy.live_version import LiveVersionError
from egalite.hosting.release import manifest, signature, version
from egalite.hosting.server import local
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


@pytest.fixture
def online(site: Path, publisher: Signer, tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """A signed release online, as on a host: its address, and its folder."""
    folder, port = tmp_path / "release", free_port()
    shutil.copytree(site, folder / "site")
    (folder / manifest.FILE).write_text(manifest.text(manifest.of(site)))
    said = replace(VERSION, manifest=hashlib.sha256((folder / manifest.FILE).read_bytes()).hexdigest())
    (folder / version.FILE).write_text(said.text)
    (folder / (version.FILE + signature.SUFFIX)).write_text(signature.sign(said.text, publisher.key))
    with local.running(local.configure(folder / "site", tmp_path / "nginx", port), port):
        yield f"http://127.0.0.1:{port}", folder


def test_the_site_is_compared_with_the_release_that_it_serves(online, publisher: Signer) -> None:
    url, folder = online
    live = live_version.release(url, publisher.signers)
    assert live.manifest == manifest.of(folder / "site")
    assert watch.compare(url, live.manifest) == []
    (folder / "site/robots.txt").write_text("planted")
    assert watch.compare(url, live.manifest) == ["robots.txt : contenu modifié"]


def test_a_manifest_changed_with_the_file_is_refused(online, publisher: Signer) -> None:
    """Whoever holds the machine changes both; the signature is of neither."""
    url, folder = online
    (folder / "site/robots.txt").write_text("planted")
    (folder / manifest.FILE).write_text(manifest.text(manifest.of(folder / "site")))
    with pytest.raises(LiveVersionError, match="annonce"):
        live_version.release(url, publisher.signers)


def test_a_night_without_a_publication_is_told(online, publisher: Signer) -> None:
    live = live_version.release(online[0], publisher.signers)
    made = live.version.day
    assert made == date(2026, 11, 23)
    assert list(watch_report.notices(live, made + timedelta(days=2), 2, None)) == []
    [told] = watch_report.notices(live, made + timedelta(days=3), 2, None)
    assert "rien n'a été publié depuis le 23\u00a0novembre\u00a02026" in told
    assert list(watch_report.notices(live, made + timedelta(days=30), None, None)) == []


def test_a_certificate_that_ends_is_told_before(online, publisher: Signer) -> None:
    live = live_version.release(online[0], publisher.signers)
    certified = replace(live, certified_until=date(2026, 12, 12))
    assert list(watch_report.notices(certified, date(2026, 11, 28), None, None)) == []
    [told] = watch_report.notices(certified, date(2026, 11, 29), None, None)
    assert "certificat : il finit le 12\u00a0décembre\u00a02026, dans 13 jours" in told


def test_an_older_release_than_the_last_seen_is_told(online, publisher: Signer, tmp_path: Path) -> None:
    live, memory = live_version.release(online[0], publisher.signers), tmp_path / "memory"
    newer = replace(live, version=replace(live.version, number=live.version.number + 10**8))
    for seen, told in ((live, 0), (newer, 0), (live, 1), (newer, 0)):
        assert len(list(watch_report.notices(seen, date(2026, 11, 23), None, memory))) == told


def test_the_end_of_a_real_certificate_is_read(site: Path, publisher: Signer, tmp_path: Path) -> None:
    port = free_port()
    with local.running(local.configure(site, tmp_path / "nginx", port, tls=True), port):
        _, until = live_version._fetch(
            f"https://127.0.0.1:{port}", "robots.txt", str(tmp_path / "nginx/certificate.pem"), 99
        )
    assert until is not None
    assert timedelta(0) <= until - datetime.now(UTC).date() <= timedelta(days=1)
