"""What changes on the disk when a file or a folder does."""

from __future__ import annotations

import os
from pathlib import Path

StatSignature = tuple[int, int, int, int]


def stat_signature(path: str | Path) -> StatSignature:
    """Inode, size, times of modification and of status change in nanoseconds; a symbolic link is not followed."""
    status = os.lstat(path)
    return (status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns)
