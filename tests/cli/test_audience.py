"""`egalite audience`, on lines that the real nginx wrote."""

from __future__ import annotations

import gzip
from datetime import timedelta
from pathlib import Path

import pytest

from egalite.cli import main as cli
from egalite.hosting.server import local
from egalite.records.content import audience
from egalite.records.values.day import today
from tests.conftest import SCHEME, Root
from tests.hosting.conftest import Client, free_port, write_site

READER = {"Accept_Encoding": "gzip, deflate"}
BEFORE, AFTER = "2020-01-01 200 /\n", "2100-01-01 200 /\n"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A log for which twelve people read the home, three a page, eleven asked for nothing that is there."""
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
    return folder / local.STATISTICS_LOG


def month_of(log: Path) -> str:
    return log.read_text(encoding="ascii")[:7]


def count(root: Root, month: str, *given: object) -> int:
    after = (today() + timedelta(days=40)).isoformat()
    return cli.run(["audience", *map(str, given), "--month", month, "--root", str(root.path), "--on", after])


def test_what_nginx_wrote_is_counted_once(written: Path, root: Root, capsys: pytest.CaptureFixture[str]) -> None:
    root.write("before", BEFORE)
    root.write("after.gz", gzip.compress(AFTER.encode()))
    root.write("schemes/en-ligne.md", SCHEME.replace("d'exemple", "en ligne"))
    month, files = month_of(written), (root.path / "before", written, root.path / "after.gz", written)
    assert count(root, month, *files) == 0
    shown = capsys.readouterr()
    assert shown.err == ""
    assert f"content/audience/{month}.yml : 15 pages vues" in shown.out
    # Three readings of a scheme are not told; nor those in French, which would say that there is none in another language.
    assert audience.read(root.path) == (audience.Month(month, 15),)
    text = (root.path / audience.file(month).path).read_text(encoding="utf-8")
    assert not [word for word in ("en-ligne", "insultes", "mot-que", "127.0.0.1") if word in text]
    assert root.load().findings == ()
    assert count(root, month, *files) == 2
    assert "est déjà compté" in capsys.readouterr().err


@pytest.mark.parametrize(("around", "side"), [((), "précède"), ((BEFORE,), "suit"), ((AFTER,), "précède")])
def test_a_month_without_proof_of_its_ends_is_asked_for(
    written: Path, root: Root, capsys: pytest.CaptureFixture[str], around: tuple[str, ...], side: str
) -> None:
    month = month_of(written)
    files = [root.write(f"log-{index}", text) for index, text in enumerate(around)]
    assert count(root, month, written, *files) == 2
    assert f"aucune ligne ne {side}" in capsys.readouterr().err
    assert count(root, month, written, *files, "--partial") == 0
    assert audience.read(root.path)[0].partial


def test_a_month_that_is_not_over_waits(written: Path, root: Root, capsys: pytest.CaptureFixture[str]) -> None:
    month = month_of(written)
    given = ["audience", str(written), "--month", month, "--root", str(root.path), "--partial", "--on", f"{month}-28"]
    assert cli.run(given) == 2
    assert "n'est pas fini" in capsys.readouterr().err


def test_another_log_is_refused_and_never_shown(written: Path, root: Root, capsys: pytest.CaptureFixture[str]) -> None:
    assert count(root, "2026-10", written.parent / local.SECURITY_LOG) == 2
    shown = capsys.readouterr()
    assert "lignes hors du format des statistiques" in shown.err
    assert "Erreur : aucune ligne de statistiques dans ces fichiers ; donnez ceux de statistics.log" in shown.err
    assert "127.0.0.1" not in shown.err + shown.out


@pytest.mark.parametrize(
    ("content", "told"),
    [(None, "ne peut être ni lu ni écrit"), (b"", "aucune ligne"), (b"\x1f\x8bx", "est compressé mais abîmé"),
     (b"2026-10-02 200 /\n" * 9, "a moins de 10 pages vues")],
)  # fmt: skip
def test_what_cannot_be_counted_writes_nothing(
    root: Root, capsys: pytest.CaptureFixture[str], content: bytes | None, told: str
) -> None:
    log = root.path / "statistics.log"
    if content is not None:
        log.write_bytes(content)
    assert count(root, "2026-10", log, "--partial") == 2
    assert told in capsys.readouterr().err
    assert audience.read(root.path) == ()


@pytest.mark.parametrize(
    ("given", "told"),
    [(["--month", "2026-13"], "n'est pas un mois"), ([], "donnez les fichiers"), (["--partner", "x"], "ensemble"),
     (["--partner", "asociation-exemple", "--year", "2026"], "le plus proche est « association-exemple »")],
)  # fmt: skip
def test_what_is_asked_wrongly(root: Root, capsys: pytest.CaptureFixture[str], given: list[str], told: str) -> None:
    assert cli.run(["audience", *given, "--root", str(root.path)]) == 2
    assert told in capsys.readouterr().err


def test_a_partner_has_the_sums_of_what_is_published(root: Root, capsys: pytest.CaptureFixture[str]) -> None:
    for month, views in (("2026-08", "40"), ("2026-10", "120"), ("2025-10", "500")):
        root.write(audience.file(month).path, f"month: {month}\nviews: '900'\nschemes:\n  permanence: '{views}'\n")
    root.write(audience.file("2026-09").path, "month: 2026-09\npartial: true\nviews: '900'\n")
    asked = ["audience", "--partner", "association-exemple", "--year", "2026", "--root", str(root.path)]
    assert cli.run(asked) == 0
    told = capsys.readouterr().out
    for words in ("160 vues publiées, en 2 mois", "1 mois sans nombre", "Mois incomplets\u00a0: septembre 2026"):
        assert words in told
    assert cli.run([*asked, "--format", "csv"]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == [
        "permanence;Permanence d'exemple;2026-08;40",
        "permanence;Permanence d'exemple;2026-09;",
        "permanence;Permanence d'exemple;2026-10;120",
    ]
