"""Pelican's own Markdown reader, which does not read again, in one process, a file that has not changed."""

from __future__ import annotations

from typing import Any

from pelican.readers import MarkdownReader

from egalite.records.stat_signature import StatSignature, stat_signature

_read: dict[str, tuple[StatSignature, Any]] = {}


class Reader(MarkdownReader):
    """Reads the editorial pages."""

    def read(self, source_path: str) -> Any:
        """HTML and metadata of a file."""
        signature = stat_signature(source_path)
        reading = _read.get(source_path)
        if reading is None or reading[0] != signature:
            reading = _read[source_path] = (signature, super().read(source_path))
        html, metadata = reading[1]
        return html, dict(metadata)
