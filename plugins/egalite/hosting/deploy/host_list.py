"""What a host keeps and serves, in French lines, and what going back there would put online again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from egalite.french.dates import in_words
from egalite.hosting.deploy.deployment import KeptRelease
from egalite.hosting.release.version import day_of

_PARIS = ZoneInfo("Europe/Paris")
_STATES = {"live": "en ligne", "former": "celle d'avant", "kept": "gardée"}


def served(releases: Sequence[KeptRelease]) -> str:
    """What the live release holds, as the first word of its name tells; "" where nothing is live."""
    return next((one.name.partition(".")[0] for one in releases if one.state == "live"), "")


def lines(host: str, releases: Sequence[KeptRelease], again: Sequence[str]) -> Iterator[str]:
    """A line a release, then what `egalite deploy --rollback` would do; `again` are the withdrawn pages that it would show."""
    if not releases:
        yield f"{host} : aucune version ; la prochaine mise en ligne sera la première."
        return
    yield f"{host} :"
    for one in releases:
        yield f"  {_STATES[one.state]} : {_said(one)}"
    former = next((one for one in releases if one.state == "former"), None)
    if former is None:
        yield "  Retour en arrière impossible : aucune version d'avant n'est gardée."
    elif again:
        yield (
            f"  Retour en arrière refusé : la version d'avant montre encore ce qui a été retiré depuis, {', '.join(again)}. « egalite "
            "publish --since COMMIT » fait une version de ce contenu, avec les retraits d'aujourd'hui."
        )
    else:
        yield (
            f"  « egalite deploy --rollback » remettrait {_said(former)}. Aucun retrait n'y serait défait ; les corrections faites depuis, "
            "elles, disparaîtraient du site."
        )


def _said(one: KeptRelease) -> str:
    made = day_of(one.number)
    parts = [f"version {one.name.partition('.')[0]}"]
    parts += [f"du {in_words(made.isoformat())}"] if made else []
    parts += [f"commit {one.commit[:12]}"] if one.commit.strip("-0") else []
    if one.moment:
        moment = datetime.fromtimestamp(one.moment, _PARIS)
        parts.append(f"mise en ligne le {in_words(moment.date().isoformat())} à {moment:%H:%M}")
    return ", ".join(parts)
