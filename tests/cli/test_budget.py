"""What a command may spend: the system keeps the account, the command says why it ends."""

from __future__ import annotations

import subprocess
import sys

import pytest

from egalite.cli import budget
from egalite.cli.main import COMMANDS

HEAD = """
import os, re, resource, signal, sys
from egalite.cli import budget, main as cli
from egalite.records import workers

def work(spend):
    cli.group.main = lambda *args, **settings: spend()
    cli.main(["check"])

def signalled(*_):
    os.kill(os.getpid(), signal.SIGXCPU)

def caught():
    try:
        signalled()
    except Exception:
        return 0
"""
LIMITS = "print(resource.getrlimit(resource.RLIMIT_CPU), resource.getrlimit(resource.RLIMIT_AS)[0])"


def run(script: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", HEAD + script], capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    "spend",
    [
        "signalled",  # what the system sends when the seconds are spent
        "caught",  # a reader that forgives any fault of what it reads
        "lambda: os.kill(os.getpid(), signal.SIGALRM)",
        "lambda: bytearray(1 << 62)",
        "lambda: workers.share(lambda items: os.kill(os.getpid(), signal.SIGKILL), range(9), 1)",
        "lambda: workers.share(signalled, range(9), 1)",
    ],
)
def test_a_command_that_spends_too_much_ends_and_says_why(spend: str) -> None:
    done = run(f"workers.processes = lambda: 2\nwork({spend})")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Erreur : ce qui est à lire demande plus de temps ou de mémoire")
    assert done.stderr.count("\n") == 1


def test_the_system_knows_the_budget() -> None:
    seconds = budget.SECONDS["check"]
    done = run(f"work(lambda: {LIMITS})")
    assert done.stdout == f"{(seconds, seconds + budget.GRACE)} {budget.MEMORY}\n"


def test_what_was_limited_before_stays_so() -> None:
    done = run(f"resource.setrlimit(resource.RLIMIT_CPU, (50, 60))\nwork(lambda: {LIMITS})")
    assert done.stdout.startswith("(50, 60) ")


def test_what_no_stranger_gives_has_no_budget() -> None:
    assert budget.SECONDS.keys() <= set(COMMANDS)
    assert budget.SECONDS.keys().isdisjoint({"withdraw", "publish", "deploy", "serve", "watch"})
