"""Registrable domains, by the Public Suffix List that its library carries: nothing is fetched."""

from __future__ import annotations

from functools import cache
from urllib.parse import urlsplit

from publicsuffixlist import PublicSuffixList


@cache
def _list() -> PublicSuffixList:
    return PublicSuffixList()


@cache
def registrable(host: str) -> str:
    """Domain that somebody registered for a host; the host itself when it is a public suffix, or a number."""
    host = host.lower().rstrip(".")
    return str(_list().privatesuffix(host) or host)


def of(url: str) -> str:
    """Registrable domain of an address; empty when it names no host."""
    return registrable(urlsplit(url).hostname or "")
