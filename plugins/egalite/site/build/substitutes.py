"""What may be published of a file that is wrong now, best first: what the branch last said rightly of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from egalite.history.facts import answered
from egalite.history.versions import Version, Versions
from egalite.records import dump, kinds, lost_contacts
from egalite.records.content import forge
from egalite.records.document import Document, identify
from egalite.records.registry import Registry
from egalite.records.takedown import takes_down

_TERMS = ("publisher", "facts")  # what decides of the publication of all that a partner describes


class Substitute(NamedTuple):
    """A content for a file: that of a `version`, or of none when it only takes away from the present one."""

    content: bytes
    version: Version | None = None


class Substitutes:
    """Those of the files of a root, whose records are `today`."""

    def __init__(self, today: Registry, versions: Versions) -> None:
        self._today, self._versions = today, versions

    def of(self, path: str, folder: Path, complete: bool) -> Iterator[Substitute]:
        """Those of a file, better than what stands in `folder`. Unless `complete`, a former version of a record comes without
        the contacts that were taken away since.
        """
        now = self.now(path)
        stands = read(folder, path)
        former = [version for version in self._versions.of(path) if version.content != stands]
        if not is_record(path):
            yield from (Substitute(version.content, version) for version in former)
            if path == forge.FILE.path:
                yield Substitute(b"kind:\n")  # none is named: the form goes on without it
        elif self.hidden(path):
            yield from self._withdrawn(path, former)
        else:
            data = Document(path, *identify(path), now).data
            if data is not None and "logo" in data:
                yield Substitute(_written(path, {name: value for name, value in data.items() if name != "logo"}))
            for version in former:
                for content in (self.ended(path, version.content), version.content):
                    document = Document(path, *identify(path), content or b"")
                    kept = (
                        content
                        if complete
                        else lost_contacts.without(document, text(now), self._refused(document, version))
                    )
                    if content and kept is not None:
                        yield Substitute(kept, version)

    def ended(self, path: str, former: bytes) -> bytes | None:
        """A former version of a partner with the dated facts of the present one; None when they are the same, or unreadable."""
        now, then = (Document(path, *identify(path), raw).data for raw in (self.now(path), former))
        if not path.startswith("partners/") or now is None or then is None:
            return None
        fields = {name: value for name, value in then.items() if name not in _TERMS}
        fields |= {name: value for name, value in now.items() if name in _TERMS}
        return _written(path, fields) if fields != then else None

    def hidden(self, path: str) -> bool:
        """Whether the present file of a record takes it offline, as far as it can be read."""
        kind = kinds.of_path(path)
        return kind is not None and kind.is_owned and takes_down(self.now(path))

    def now(self, path: str) -> bytes:
        """The present content of a file."""
        return read(self._today.root, path)

    def rank(self, path: str) -> int:
        """When the present content of a file was brought: after all commits, for what none holds."""
        last = next(iter(self._versions.of(path)), None)
        return last.rank if last is not None and last.content == self.now(path) else 1 << 31

    def was_shown(self, path: str, gone: Collection[str]) -> bool:
        """Whether the address of a record may have answered: the branch held more than a draft, before what stands now or
        before its partner was `gone`.
        """
        now = self.now(path)
        for version in self._versions.of(path):
            data = Document(path, *identify(path), version.content).data or {}
            if answered(data) and (version.content != now or data.get("partner") in gone):
                return True
        return False

    def _withdrawn(self, path: str, former: list[Version]) -> Iterator[Substitute]:
        """The last version that can be read, under the withdrawal of the present one, when that can be read too."""
        data = Document(path, *identify(path), self.now(path)).data or {}
        for version in former if "facts" in data else ():
            document = Document(path, *identify(path), version.content)
            if document.data is not None:
                content = _written(path, {**document.data, "facts": data["facts"]}, document.body)
                if content is not None and takes_down(content):  # its facts say it, and not only a word beside them
                    yield Substitute(content)
                return

    def _refused(self, former: Document, version: Version) -> frozenset[str]:
        """Contacts that others took away since a version of a scheme: its organisation, or another scheme that was withdrawn."""
        if former.kind not in kinds.OWNED or former.data is None:
            return frozenset()
        partner = f"partners/{former.data.get('partner')}/partner.yml"
        refused = {one for held in self._versions.of(partner) for one in lost_contacts.contacts(text(held.content))}
        refused -= lost_contacts.contacts(text(self.now(partner)))
        for path, other in self._withdrawals.items():
            # What takes its place may share its number.
            if path != former.path and self.rank(path) > version.rank and f"replaced_by: {former.id}" not in other:
                refused |= lost_contacts.contacts(other)
        return frozenset(refused)

    @cached_property
    def _withdrawals(self) -> Mapping[str, str]:
        """Texts of the schemes that are offline now, by path."""
        return {path: text(self.now(path)) for path in self._today.tree.schemes.values() if self.hidden(path)}


def is_record(path: str) -> bool:
    """Whether a path is that of a record's text, neither a logo nor content."""
    kind = kinds.of_path(path)
    return kind is not None and kinds.IDENTIFIER.match(kind.id_of(path)) is not None


def read(folder: Path, path: str) -> bytes:
    """The content of a file of a folder; nothing when it has none that can be read."""
    file = folder / path
    try:
        return b"" if file.is_symlink() else file.read_bytes()
    except OSError:
        return b""


def text(raw: bytes) -> str:
    """A content as far as it can be read."""
    return raw.replace(b"\0", b"").decode("utf-8", "replace")


def _written(path: str, fields: dict[str, object], body: str = "") -> bytes:
    return dump.canonical(identify(path)[0], fields, body).encode()
