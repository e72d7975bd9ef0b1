"""What a watch tells besides files that differ: an older release than before, nights without a publication, a certificate that ends.

Silence is a failure: a publication that no longer takes place changes no file, and nobody would be told.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from egalite.french.dates import in_words
from egalite.french.plural import count
from egalite.hosting.deploy.live_version import LiveRelease
from egalite.hosting.release import version

# Let's Encrypt gives 90 days and renewal takes place 30 days before the end: past this, it has failed for two weeks.
RENEWED = timedelta(days=14)


def notices(live: LiveRelease, day: date, oldest: int | None, memory: Path | None) -> Iterator[str]:
    """French lines about a live release on a day; `oldest` is how many days it may have, None when its age matters not.

    `memory` is a file that keeps the latest version seen: one that is older is told. It is written here. Raises OSError.
    """
    made = live.version.day
    if oldest is not None and (made is None or made < day - timedelta(days=oldest)):
        since = (
            f"rien n'a été publié depuis le {in_words(made.isoformat())}" if made else "la version ne dit pas son jour"
        )
        yield f"{version.FILE} : {since} ; la publication de chaque nuit n'a pas eu lieu."
    if live.certified_until is not None and live.certified_until < day + RENEWED:
        left = max(0, (live.certified_until - day).days)
        yield (
            f"certificat : il finit le {in_words(live.certified_until.isoformat())}, dans {count(left, 'jour')} ; son renouvellement "
            "n'a pas eu lieu."
        )
    if memory is not None:
        latest = _latest(memory)
        if live.version.number < latest:
            yield (
                f"{version.FILE} : version {live.version.number}, plus ancienne que celle déjà vue ({latest}) ; si personne n'a "
                "demandé de retour en arrière, quelqu'un d'autre tient la machine."
            )
        else:
            memory.write_text(f"{live.version.number}\n", encoding="ascii")


def _latest(memory: Path) -> int:
    """The number that a memory holds; 0 for none."""
    text = memory.read_text(encoding="ascii", errors="replace").strip() if memory.is_file() else ""
    return int(text) if text.isdecimal() else 0
