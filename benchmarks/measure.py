"""Run a whole process and say what it cost."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median


class BenchError(Exception):
    """A measured command failed, or two sites that must be alike are not; the message is for the terminal."""


@dataclass(frozen=True, slots=True)
class Run:
    """One process: seconds by the clock, seconds of all its processors, megabytes of its largest process.

    `others` is how many processors the rest of the machine kept busy meanwhile.
    """

    wall: float
    cpu: float
    peak: float
    others: float


def run(command: Sequence[str | Path], environment: Mapping[str, str] | None = None) -> Run:
    """Run a command to its end. What was written before is put on disk first, so that no run pays for another.

    Raises BenchError when it fails.
    """
    os.sync()
    _wait_for_quiet()
    busy = _busy()
    start = time.perf_counter()
    process = subprocess.Popen(
        [str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment
    )
    assert process.stdout is not None
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stdout.close()
    if process.returncode != 0:
        raise BenchError(f"{' '.join(map(str, command))} a échoué ({process.returncode}) :\n{said}")
    cpu = usage.ru_utime + usage.ru_stime
    return Run(wall, cpu, usage.ru_maxrss / 1024, max(0.0, _busy() - busy - cpu) / wall)


def child(pid: int, work: Callable[[], None]) -> Run:
    """What some work costs that another process does, its own children included."""
    os.sync()
    _wait_for_quiet()
    busy, cpu = _busy(), _used(pid)
    start = time.perf_counter()
    work()
    wall = time.perf_counter() - start
    used = _used(pid) - cpu
    return Run(wall, used, _peak(pid), max(0.0, _busy() - busy - used) / wall)


def _used(pid: int) -> float:
    """Seconds of processor of a process and of its children that have ended."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return sum(int(field) for field in fields[11:15]) / os.sysconf("SC_CLK_TCK")


def _peak(pid: int) -> float:
    """Megabytes of a process at its largest."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def _wait_for_quiet() -> None:
    """Wait, half a minute at most, for a second in which the machine does nothing else."""
    for _ in range(30):
        before = _busy()
        time.sleep(1)
        if _busy() - before < 0.15:
            return


def _busy() -> float:
    """Seconds that all processors have worked since the machine started; nothing where Linux does not tell."""
    try:
        fields = Path("/proc/stat").read_text(encoding="ascii").split("\n", 1)[0].split()
    except OSError:
        return 0.0
    user, nice, system, _idle, _wait, interrupts, soft = (int(field) for field in fields[1:8])
    return (user + nice + system + interrupts + soft) / os.sysconf("SC_CLK_TCK")


def spread(values: Sequence[float], digits: int = 3) -> str:
    """Median, least and greatest of some values."""
    return f"{median(values):.{digits}f} [{min(values):.{digits}f}–{max(values):.{digits}f}]"
