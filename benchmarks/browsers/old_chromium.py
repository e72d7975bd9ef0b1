"""A Chromium at the floor: the program that the npm package chrome-aws-lambda 5.5.0 holds, compressed (Chromium 88, January 2021)."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import brotli

from benchmarks.browsers import drivers
from benchmarks.measure import BenchError

_HELD = Path(__file__).parent / "node_modules/chrome-aws-lambda/bin/chromium.br"


@contextmanager
def opened(width: int, height: int) -> Iterator[drivers.Driver]:
    """Open it. Raises BenchError."""
    if not _HELD.is_file():
        raise BenchError("Chromium 88 manque : lancez make measure, ou npm ci dans benchmarks/browsers.")
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "chromium"
        program.write_bytes(brotli.decompress(_HELD.read_bytes()))
        program.chmod(0o755)
        with drivers.chromium(program, width, height) as driver:
            yield driver
