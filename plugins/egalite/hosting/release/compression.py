"""Compressed copies beside each text file, `.br` and `.gz`, so that the server compresses nothing itself.

Copies are kept by the digest of what they hold, in a folder named after the libraries that made them: only what changed is
compressed again, and what a copy holds depends on nothing else.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import time
import zlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli

from egalite.hosting.server import media
from egalite.project import CHECKOUT

CACHE = CHECKOUT / ".cache" / "compressed"
_UNUSED = 30 * 86400.0  # seconds after which a copy that nothing asked for is forgotten


def compress(output: Path, cache: Path = CACHE) -> int:
    """Give each text file of a built site its two copies, remove those of files that are gone; how many text files."""
    folder = cache / f"brotli-{brotli.__version__}-zlib-{zlib.ZLIB_RUNTIME_VERSION}"
    folder.mkdir(parents=True, exist_ok=True)
    names = [name for name in files(output) if media.suffix(name) in media.TEXT]
    expected = {f"{name}.{suffix}" for name in names for suffix in media.COPIES}
    for name in list(files(output)):
        if media.is_copy(name) and name not in expected:
            (output / name).unlink()
    # Both libraries leave the interpreter free while they work.
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        digests = set(pool.map(lambda name: _copies(output / name, folder), names))
    _forget(folder, digests)
    return len(names)


def _forget(folder: Path, digests: set[str]) -> None:
    """Remove the copies that no site has asked for lately."""
    now = time.time()
    for entry in folder.iterdir():
        if entry.stem in digests:
            os.utime(entry, (now, now))
        elif entry.stat().st_mtime < now - _UNUSED:
            entry.unlink(missing_ok=True)


def files(folder: Path) -> Iterator[str]:
    """Relative names of all files of a folder, in order."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.relative_to(folder).as_posix()


def _copies(file: Path, folder: Path) -> str:
    content = file.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    for suffix, make in (("br", _brotli), ("gz", _gzip)):
        entry = folder / f"{digest}.{suffix}"
        try:
            copy = entry.read_bytes()
        except FileNotFoundError:
            copy = make(content)
            temporary = entry.with_suffix(f".{suffix}.{os.urandom(4).hex()}")
            temporary.write_bytes(copy)
            temporary.replace(entry)
        target = file.with_name(f"{file.name}.{suffix}")
        if not target.is_file() or target.read_bytes() != copy:
            target.write_bytes(copy)
    return digest


def _brotli(content: bytes) -> bytes:
    copy: bytes = brotli.compress(content, mode=brotli.MODE_TEXT, quality=11)
    return copy


def _gzip(content: bytes) -> bytes:
    return gzip.compress(content, 9, mtime=0)
