"""`egalite audience`, on lines that the real nginx wrote."""

from __future__ import annotations

import csv
import gzip
import io
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from egalite.cli import main as cli
from egalite.hosting.server import local
from egalite.records.values.day import today
from tests.hosting.conftest import Client, free_port, write_site

READER = {"Accept_Encoding": "gzip, deflate"}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of a log for which twelve people read the home, three a page, eleven asked for nothing that is there."""
    folder = tmp_path_factory.mktemp("nginx")
    site = write_site(folder / "site")
    port = free_port()
    with local.running(local.configure(site, folder, port), port):
        client = Client(port)
        for _ in range(12):
            client.get("/", **READER)
        for _ in range(3):
            client.get("/dispositifs/en-ligne/?q=insultes", **READER)
        for _ in range(11):
            client.get("/mot-que-quelqu-un-a-tape", **READER)
        client.get("/", Accept_Encoding="identity")  # a watch
    return folder


def counts(out: str) -> dict[str, int]:
    """Views by address, all days together: the log may have been written around midnight."""
    found: Counter[str] = Counter()
    for _, address, views in list(csv.reader(io.StringIO(out)))[1:]:
        found[address] += int(views)
    return dict(found)


def test_what_nginx_wrote_is_counted_and_small_counts_are_not_told(written, capsys):
    log = written / local.STATISTICS_LOG
    later = (today() + timedelta(days=2)).isoformat()
    assert cli.run(["audience", str(log), "--on", later]) == 0
    shown = capsys.readouterr()
    assert shown.err == ""
    assert counts(shown.out) == {"/": 12, "(demandes sans page)": 11}
    for word in ("en-ligne", "insultes", "mot-que", "127.0.0.1"):
        assert word not in shown.out


def test_logs_are_added_together_and_written_where_asked(written, tmp_path, capsys):
    log, packed, table = written / local.STATISTICS_LOG, tmp_path / "statistics.log-1.gz", tmp_path / "table.csv"
    packed.write_bytes(gzip.compress(log.read_bytes() * 4))
    later = (today() + timedelta(days=2)).isoformat()
    # The same file named twice counts once.
    assert cli.run(["audience", str(log), str(packed), str(log), "--on", later, "--output", str(table)]) == 0
    shown = capsys.readouterr()
    assert (shown.out, "table.csv : 1 jour" in shown.err or "2 jours" in shown.err) == ("", True)
    assert counts(table.read_text()) == {"/": 60, "(demandes sans page)": 55, "/dispositifs/en-ligne/": 15}


def test_today_is_not_over(written, capsys):
    assert cli.run(["audience", str(written / local.STATISTICS_LOG), "--on", "2020-01-01"]) == 0
    shown = capsys.readouterr()
    assert shown.out == "jour,adresse,vues\n"
    assert shown.err.startswith("Pas encore fini, laissé de côté : 2")


def test_another_log_is_refused_and_never_shown(written, capsys):
    assert cli.run(["audience", str(written / local.SECURITY_LOG)]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "lignes hors du format des statistiques" in shown.err
    assert "Erreur : aucune ligne de statistiques dans ces fichiers ; donnez ceux de statistics.log" in shown.err
    assert "127.0.0.1" not in shown.err


@pytest.mark.parametrize(
    ("content", "told"),
    [(None, "ne peut être ni lu ni écrit"), (b"", "aucune ligne"), (b"\x1f\x8bx", "est compressé mais abîmé")],
)
def test_what_cannot_be_read_stops_all(written, tmp_path, capsys, content, told):
    other = tmp_path / "statistics.log"
    if content is not None:
        other.write_bytes(content)
    files = [str(other)] if content == b"" else [str(written / local.STATISTICS_LOG), str(other)]
    assert cli.run(["audience", *files]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert told in shown.err
