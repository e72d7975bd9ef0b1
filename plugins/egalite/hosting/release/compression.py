"""Compressed copies beside each text file, `.br` and `.gz`, so that the server compresses nothing itself.

Copies are kept by the digest of what they hold, in a folder named after the libraries that made them: only what changed is
compressed again. What is kept is believed only once it has been decompressed and compared: a power cut or another program
may have written there.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import time
import zlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
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
        with suppress(FileNotFoundError):  # another publication may be at work in there
            if entry.stem in digests:
                os.utime(entry, (now, now))
            elif entry.stat().st_mtime < now - _UNUSED:
                entry.unlink()


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
        copy = entry.read_bytes() if entry.is_file() else b""
        if not holds(suffix, copy, content):
            copy = make(content)
            temporary = entry.with_suffix(f".{suffix}.{os.urandom(4).hex()}")
            temporary.write_bytes(copy)
            temporary.replace(entry)
        target = file.with_name(f"{file.name}.{suffix}")
        if not target.is_file() or target.read_bytes() != copy:
            target.write_bytes(copy)
    return digest


def unfaithful(folder: Path) -> list[str]:
    """Names of the compressed copies in a folder that do not hold the file beside them, and of those that stand alone."""

    def wrong(name: str) -> bool:
        source = folder / name.removesuffix(f".{media.suffix(name)}")
        return not source.is_file() or not holds(media.suffix(name), (folder / name).read_bytes(), source.read_bytes())

    return [name for name in files(folder) if media.is_copy(name) and wrong(name)]


def holds(suffix: str, copy: bytes, content: bytes) -> bool:
    """Whether a compressed copy gives this content and ends there. Never unpacks more than a byte past it."""
    most = len(content) + 1
    try:
        if suffix == "br":
            stream = brotli.Decompressor()
            unpacked = stream.process(copy, output_buffer_limit=most)
            while len(unpacked) < most and not stream.is_finished():
                more = stream.process(b"", output_buffer_limit=most - len(unpacked))
                if not more:
                    return False
                unpacked += more
            return bool(unpacked == content) and stream.is_finished()
        packed = zlib.decompressobj(31)
        return packed.decompress(copy, most) == content and packed.eof and not packed.unused_data
    except (brotli.error, zlib.error):
        return False


def _brotli(content: bytes) -> bytes:
    copy: bytes = brotli.compress(content, mode=brotli.MODE_TEXT, quality=11)
    return copy


def _gzip(content: bytes) -> bytes:
    return gzip.compress(content, 9, mtime=0)
