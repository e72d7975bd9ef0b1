"""Git repositories for tests, written object by object: any mode, any name, whatever a disk or a command refuses."""

from __future__ import annotations

import hashlib
import subprocess
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

_WHO = b"x <x@example.org> 1795435200 +0000"


class File(NamedTuple):
    """A content and its Git mode; a submodule's content is the id of its commit."""

    content: bytes
    mode: str = "100644"


Tree = Mapping[bytes, File]


class Repository:
    """A bare repository in a folder. Objects are written one by one: a hundred times faster than by Git's commands."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        subprocess.run(["git", "init", "--quiet", "--bare", str(folder)], check=True)

    def commit(self, files: Tree, parents: Iterable[str] = ()) -> str:
        """A commit of exactly these files, checked out nowhere; its id."""
        lines = [b"tree " + self._tree(files).encode(), *(b"parent " + parent.encode() for parent in parents)]
        made = self._object("commit", b"\n".join([*lines, b"author " + _WHO, b"committer " + _WHO, b"", b"x\n"]))
        (self.folder / "HEAD").write_text(f"{made}\n", encoding="ascii")
        return made

    def _tree(self, files: Tree) -> str:
        entries: dict[bytes, tuple[str, str]] = {}
        folders: dict[bytes, dict[bytes, File]] = {}
        for path, file in files.items():
            top, slash, rest = path.partition(b"/")
            if slash:
                folders.setdefault(top, {})[rest] = file
            elif file.mode == "160000":
                entries[top] = (file.mode, file.content.decode())
            else:
                entries[top] = (file.mode, self._object("blob", file.content))
        entries.update((name, ("40000", self._tree(inner))) for name, inner in folders.items())
        # Git sorts a folder as if its name ended with a slash.
        ordered = sorted(entries.items(), key=lambda item: item[0] + (b"/" if item[0] in folders else b""))
        return self._object("tree", b"".join(b"%b %b\0%b" % (m.encode(), n, bytes.fromhex(i)) for n, (m, i) in ordered))

    def _object(self, kind: str, content: bytes) -> str:
        whole = b"%b %d\0%b" % (kind.encode(), len(content), content)
        name = hashlib.sha1(whole).hexdigest()
        file = self.folder / "objects" / name[:2] / name[2:]
        if not file.exists():
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(zlib.compress(whole))
        return name
