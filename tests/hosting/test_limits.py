"""What one address may ask for at once, and what it cannot take from the others."""

from __future__ import annotations

import re
import resource
import socket
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, closing
from http.client import HTTPConnection
from pathlib import Path

import pytest

from egalite.hosting.server import headers, local
from tests.hosting.conftest import Client, free_port, write_site

LIMITS = (local.CONFIGURATION / "egalite/limits.conf").read_text()
BURST = int(re.search(r"burst=(\d+)", LIMITS)[1])
AT_ONCE = int(re.search(r"limit_conn egalite_connections (\d+)", LIMITS)[1])
BIG = 8 * 1024 * 1024


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """A server of our own: what is counted here counts for no other test."""
    folder, port = tmp_path_factory.mktemp("limits"), free_port()
    site = write_site(folder / "site")
    (site / "static/big.0123456789ab.webp").write_bytes(bytes(BIG))
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(8192, hard), hard))
    with local.running(local.configure(site, folder / "work", port), port):
        yield Client(port)
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_an_address_that_asks_without_end_waits_and_others_do_not(client: Client) -> None:
    connection = HTTPConnection("127.0.0.1", client.port, timeout=10, source_address=("127.0.0.9", 0))
    answered = 0
    with closing(connection):
        while answered < BURST * 3:
            connection.request("GET", "/robots.txt")
            answer = connection.getresponse()
            body = answer.read()
            if answer.status != 200:
                break
            answered += 1
    assert (answer.status, answer.headers["Retry-After"]) == (429, "10")
    assert answered >= BURST, "a school or a telephone operator has one address for hundreds of people"
    assert "Trop de demandes" in body.decode()
    assert "112" in body.decode()
    assert {name: answer.headers[name] for name in headers.HEADERS} == headers.HEADERS
    assert client.get("/robots.txt").status == 200


def test_an_address_that_reads_slowly_holds_only_so_many_answers(client: Client) -> None:
    with ExitStack() as stack:
        for _ in range(AT_ONCE):
            slow = stack.enter_context(socket.socket())
            slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            slow.bind(("127.0.0.10", 0))
            slow.connect(("127.0.0.1", client.port))
            slow.sendall(b"GET /static/big.0123456789ab.webp HTTP/1.1\r\nHost: a\r\n\r\n")
            slow.recv(16)
        assert Client(client.port, "127.0.0.10").get("/robots.txt").status == 429
        assert Client(client.port, "127.0.0.1").get("/robots.txt").status == 200
    assert Client(client.port, "127.0.0.10").get("/robots.txt").status == 200


def test_requests_that_are_never_finished_leave_room_for_readers(client: Client) -> None:
    with ExitStack() as stack:
        for _ in range(2500):
            half = stack.enter_context(socket.create_connection(("127.0.0.1", client.port), timeout=5))
            half.sendall(b"GET / HTTP/1.1\r\nHost: a\r\nX-a: ")
        assert [client.get("/").status for _ in range(3)] == [200] * 3


def test_a_network_of_ipv6_counts_as_one_address(tmp_path: Path) -> None:
    """The map alone, shown by a server that trusts what the test says of its address."""
    port = free_port()
    configuration = local.configure(write_site(tmp_path / "site"), tmp_path / "work", port)
    text = configuration.read_text().replace(
        "        include egalite/site.conf;",
        "        real_ip_header X-Real-IP;\n        set_real_ip_from 127.0.0.1;\n        include egalite/site.conf;",
    )
    configuration.write_text(text.replace("include egalite/limits.conf;", LIMITS.replace("burst=2000", "burst=1")))
    with local.running(configuration, port):
        client = Client(port)

        def statuses(*addresses: str) -> list[int]:
            return [client.get("/robots.txt", X_Real_IP=one).status for one in addresses]

        same = statuses(*(f"2001:db8:0:1::{number:x}" for number in range(1, 60)))
        assert 429 in same
        assert set(statuses(*(f"2001:db8:0:{number:x}::1" for number in range(0x100, 0x13C)))) == {200}


def test_each_connection_has_its_files(tmp_path: Path) -> None:
    text = (local.CONFIGURATION / "egalite/process.conf").read_text()
    files, connections = (
        int(re.search(rf"{name} (\d+);", text)[1]) for name in ("worker_rlimit_nofile", "worker_connections")
    )
    assert files >= 2 * connections
    configuration = local.configure(write_site(tmp_path / "site"), tmp_path / "work", free_port())
    command = subprocess.list2cmdline([*local.command(configuration), "-t"])
    done = subprocess.run(["sh", "-c", f"ulimit -Sn 1024; {command}"], check=False, capture_output=True, text=True)
    assert done.returncode == 0
    assert "warn" not in done.stderr
