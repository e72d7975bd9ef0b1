"""Work shared between processes, and what is left of it when the one that shares is killed."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys

import pytest

from egalite.records import workers

# Each worker tells its number through a pipe that only workers keep open, then works for ever.
SCRIPT = """
import os, signal, sys
from egalite.records import workers

workers.processes = lambda: 3
told = int(sys.argv[1])

def work(items):
    os.write(told, f"{os.getpid()}\\n".encode())
    signal.pause()

workers.share(work, range(3), worth_forking=1)
"""


def test_each_item_is_given_once_and_the_shares_come_in_order(monkeypatch):
    monkeypatch.setattr(workers, "processes", lambda: 2)
    assert workers.share(list, range(5), worth_forking=1) == [[0, 2, 4], [1, 3]]


@pytest.mark.parametrize("name", ["SIGKILL", "SIGTERM", "SIGHUP"])
def test_no_worker_outlives_a_killed_command(name):
    read, write = os.pipe()
    with subprocess.Popen([sys.executable, "-c", SCRIPT, str(write)], pass_fds=[write]) as command, open(read) as told:
        os.close(write)
        started = [int(told.readline()) for _ in range(3)]
        assert len(set(started)) == 3
        command.send_signal(getattr(signal, name))
        command.wait()
        # The other end of the pipe is held by the workers alone: it closes with the last of them.
        ended, _, _ = select.select([told], [], [], 60)
        if not ended:
            for worker in started:
                os.kill(worker, signal.SIGKILL)
        assert ended, "des processus sont restés"
