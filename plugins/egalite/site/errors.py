"""What stops a build."""

from __future__ import annotations

from collections.abc import Sequence


class SiteError(Exception):
    """The site cannot be made; the message is a French sentence that names the cause.

    `files` are the pages of `content/` or the settings that are at fault, by path relative to the root, or addresses that lead
    nowhere.
    """

    def __init__(self, message: str, files: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.files = tuple(files)
