"""Is a page one of an authority: a text of law, a court, the State, the Defender? Does a site pass for one?"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from urllib.parse import urlsplit

from egalite.records import word_list
from egalite.records.values.look_alike import skeleton, spellings

# Letters of a name: nearly any shorter one is a letter apart from another word (« justice », « justine »), or is one (« c.s.a. »).
LETTER_APART, LEAST = 8, 4
_COUNTRY = 2  # letters of a suffix that a country gives: its own authorities have the same names as ours


def is_official(url: str) -> bool:
    """Whether an address, http or https, is on a host of `schemas/official-hosts.txt`, or under one."""
    try:
        return _holds(urlsplit(url).hostname or "")
    except ValueError:  # a host in brackets that is no address
        return False


def imitated(host: str) -> str | None:
    """The official host that another passes for; None when it passes for none.

    One of its labels is an official name less, more or with another letter (« defenseurdesdroit »), or an official host written with
    another sign for its full stop (« service-public-fr »), or its own name is an official one under a suffix that no country gives
    (« defenseurdesdroits.com »). One with another word (« defenseurdesdroits-lyon.fr ») may be anybody's: the review asks.
    """
    if _holds(host):
        return None
    *labels, suffix = host.split(".")
    for rank, label in enumerate(labels, 1):
        real = _passes_for(label, abroad=rank == len(labels) and len(suffix) > _COUNTRY)
        if real is not None:
            return real
    return None


def _passes_for(label: str, *, abroad: bool) -> str | None:
    """The official host whose name a label passes for; `abroad`, the same name as well."""
    hosts, names, near = _official()
    name = label.removeprefix("www")
    looks = skeleton(name)
    if looks in hosts:
        return hosts[looks]
    if looks in names:
        same = label == names[looks].rpartition(".")[0]
        return names[looks] if not same or (abroad and len(looks) >= LETTER_APART) else None
    if len(looks) < LETTER_APART - 1:
        return None
    return next((near[spelling] for spelling in spellings(name) if spelling in near), None)


@cache
def _official() -> tuple[Mapping[str, str], Mapping[str, str], Mapping[str, str]]:
    """Official hosts by what they look like whole, by what their names look like, and these by their spellings."""
    listed = {entry: entry.rpartition(".")[0] for entry in sorted(word_list.entries(word_list.OFFICIAL_HOSTS))}
    hosts = {skeleton(entry): entry for entry in listed if len(skeleton(entry)) >= LETTER_APART}
    names = {skeleton(name): entry for entry, name in listed.items() if len(skeleton(name)) >= LEAST}
    long = {entry: name for entry, name in listed.items() if len(skeleton(name)) >= LETTER_APART}
    return hosts, names, {spelling: entry for entry, name in long.items() for spelling in spellings(name)}


def _holds(host: str) -> bool:
    labels = host.split(".")
    listed = word_list.entries(word_list.OFFICIAL_HOSTS)
    return any(".".join(labels[start:]) in listed for start in range(len(labels)))
