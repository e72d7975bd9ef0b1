"""The keys of an instance, and those of its hosts, with the real OpenSSH."""

from __future__ import annotations

from pathlib import Path

import pytest

from egalite.cli.main import run
from egalite.hosting.instance import keys
from egalite.hosting.release import signature
from tests.hosting import ssh


def test_the_signing_key_made_is_one_that_the_list_accepts(tmp_path: Path) -> None:
    home, settings = tmp_path / "ssh", tmp_path / "deploy"
    settings.mkdir()
    told = list(keys.make(home, settings))
    assert any(
        line.startswith("À mettre sur chaque machine, dans authorized_keys : restrict ssh-ed25519 ") for line in told
    )
    signed = tmp_path / "signed"
    signed.write_text(signature.sign("a\n", home / keys.SIGNING))
    signature.verify("a\n", signed, settings / signature.SIGNERS)
    before = (settings / signature.SIGNERS).read_text()
    assert sum("gardée" in line for line in keys.make(home, settings)) == 2
    assert (settings / signature.SIGNERS).read_text() == before
    assert (home / keys.SIGNING).stat().st_mode & 0o77 == 0


def test_a_host_is_known_once_its_fingerprint_was_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with ssh.host(tmp_path / "sshd") as (config, _):
        settings, known = tmp_path / "hosts.yml", tmp_path / "known/hosts"
        settings.write_text(f"hosts:\n  - essai\nssh_config: {config}\n")
        command = ["instance", "known-hosts", "--settings", str(settings), "--output", str(known)]
        assert run(command) == 1
        assert not known.exists()
        words = capsys.readouterr().out.split()
        fingerprint = next(word for word in words if word.startswith("SHA256:")).rstrip(",")
        assert run([*command, "--expect", "SHA256:autre"]) == 1
        assert not known.exists()
        for _ in range(2):
            assert run([*command, "--expect", fingerprint]) == 0
        key = (tmp_path / "sshd/host.pub").read_text().split()[1]
        assert known.read_text().count(key) == 1


def test_a_host_that_does_not_answer_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = tmp_path / "hosts.yml"
    settings.write_text("hosts:\n  - inconnu.invalid\n")
    assert run(["instance", "known-hosts", "--settings", str(settings), "--output", str(tmp_path / "known")]) == 1
    assert "inconnu.invalid ne montre aucune clé" in capsys.readouterr().err
