"""Dates as a reader says them, in French."""

from __future__ import annotations

from functools import lru_cache

MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip


@lru_cache(maxsize=4096)
def in_words(written: str) -> str:
    """`2021-03-02` → « 2 mars 2021 », `2021-03` → « mars 2021 », `2021-2022` → « 2021-2022 », `2021` → « 2021 »."""
    parts = written.split("-")
    if len(parts) == 1 or len(parts[1]) == 4:
        return written
    month = MONTHS[int(parts[1]) - 1]
    if len(parts) == 2:
        return f"{month} {parts[0]}"
    day = "1er" if parts[2] == "01" else str(int(parts[2]))
    return f"{day}\u00a0{month}\u00a0{parts[0]}"


def latest(written: list[str]) -> str | None:
    """The most recent of dates of mixed precision; a range of years counts by its first."""
    return max(written, default=None, key=lambda date: date[:4] if len(date) == 9 else date)
