"""Is a page one of an authority: a text of law, a court, the State, the Defender?"""

from __future__ import annotations

from urllib.parse import urlsplit

from egalite.records import word_list


def is_official(url: str) -> bool:
    """Whether an address, http or https, is on a host of `schemas/official-hosts.txt`, or under one."""
    try:
        labels = (urlsplit(url).hostname or "").split(".")
    except ValueError:  # a host in brackets that is no address
        return False
    listed = word_list.entries(word_list.OFFICIAL_HOSTS)
    return any(".".join(labels[start:]) in listed for start in range(len(labels)))
