"""Names of the files that systems and editors leave in a folder: never records, never published, refused in a proposal."""

from __future__ import annotations

import re
from fnmatch import translate

# As in .gitignore, but for its escape before « # ».
PATTERNS = (
    ".DS_Store",  # macOS
    "._*",
    "Thumbs.db",  # Windows
    "desktop.ini",
    ".directory",  # KDE
    ".nfs*",  # a network disk
    ".*.sw?",  # Vim
    "4913",
    ".#*",  # Emacs
    "#*#",
    ".*.kate-swp",  # Kate
    ".~lock.*#",  # LibreOffice
    "*~",
    "*.bak",
    "*.orig",  # Git's merge tools
)
_NAME = re.compile("|".join(translate(pattern) for pattern in PATTERNS))


def is_stray(name: str) -> bool:
    """Whether a file of this name is none of the project's."""
    return _NAME.match(name) is not None
