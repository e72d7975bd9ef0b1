"""What a command may spend on what a stranger gives it: past that, it ends, and says why.

The readers count before they read: bytes of a file, entries of a folder, versions of a proposal, pixels of an image. This is the
last resort, for the work that no count foresees. The system itself keeps the account (setrlimit): it interrupts Python between two
steps, patterns included, and `GRACE` seconds later ends what does not hear it. Each program and each process that a command starts
has the same budget. macOS does not hold a process to its memory: there, the counts alone bound it.
"""

from __future__ import annotations

import signal
from contextlib import suppress
from types import FrameType

# Seconds of computing: six times what fifty thousand records, the most of a folder, take on a small machine.
SECONDS = {"check": 600, "format": 600, "gate": 600, "intake": 600, "proposal": 1800, "review": 1800, "site": 1800}
CLOCK = 3  # times as long by the clock: others use the machine
GRACE = 30
MEMORY = 4 << 30  # bytes of addresses: libraries reserve far more than they fill


class Overspent(BaseException):
    """A command has spent its budget of time. No reader may take it for a fault of what it reads."""


def limit(name: str) -> None:
    """Hold this process, which runs the command of a name and nothing else, to its budget, if it has one.

    From then on Overspent may be raised anywhere, and MemoryError.
    """
    seconds = SECONDS.get(name)
    if seconds is None or not hasattr(signal, "SIGXCPU"):
        return
    signal.signal(signal.SIGXCPU, _end)
    signal.signal(signal.SIGALRM, _end)
    signal.setitimer(signal.ITIMER_REAL, CLOCK * seconds, 1)
    import resource

    _lower(resource.RLIMIT_CPU, seconds, GRACE)
    _lower(resource.RLIMIT_AS, MEMORY)


def _lower(kind: int, most: int, grace: int = 0) -> None:
    import resource

    soft, hard = (bound if bound != resource.RLIM_INFINITY else most + grace for bound in resource.getrlimit(kind))
    with suppress(ValueError, OSError):  # macOS refuses some
        resource.setrlimit(kind, (min(most, soft, hard), min(most + grace, hard)))


def _end(number: int, frame: FrameType | None) -> None:
    del number, frame
    raise Overspent
