"""What a visit makes of what was known of an address: pure functions of both and an instant.

ok       the page is there, as it was
moved    it moved for good within the same organisation
unknown  refused, slow, forbidden to robots, out of order: nothing is said of it
dead     said to be gone (404, 410, a name that does not exist) twice, `DEAD_AFTER` apart, with no good visit between
check    something answers that a person must look at
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Literal, get_args
from urllib.parse import urlsplit

from egalite.register.links import domain, words
from egalite.register.links.inventory import Target
from egalite.register.links.page import folded
from egalite.register.links.visit import PERMANENT, Visit

Verdict = Literal["ok", "moved", "unknown", "dead", "check"]
DEAD_AFTER = timedelta(hours=48)
_WALL = 600  # characters: a wall has little more to say
_UNKNOWN = {
    "robots": "le site demande aux robots de ne pas lire cette page",
    "loop": "les redirections ne finissent pas",
    "no-network": "ce poste n'a pas de réseau",
    "address": "mène à une adresse qui n'est pas suivie",
    "refused": "le site refuse la connexion",
    "timeout": "le site n'a pas répondu à temps",
    "garbled": "la réponse a été coupée ou n'est pas lisible",
}
_ODD = {
    "private": "mène à une adresse privée, que personne d'autre ne peut ouvrir",
    "certificate": "le certificat n'est pas reconnu : un navigateur peut refuser la page",
}


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a page was like when it was right. `domains` are those that it may be found at."""

    title: str = ""
    language: str = ""
    issuer: str = ""
    named: bool = False
    domains: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class State:
    """What is known of an address. Instants are ISO 8601 in UTC; `since` is that of the first visit with this verdict and reason,
    `gone_since` that of the first visit that found nothing there, "" otherwise. `validated` is the address that `tag` and `modified`
    are about. `latest` is the last page seen, `right` what it is compared with, `accepted` the reasons to look at it that a person has
    dismissed. `backlinks` is by partner (`backlink.py`).
    """

    url: str
    asked: str
    verdict: Verdict = "unknown"
    reason: str = ""
    since: str = ""
    final: str = ""
    gone_since: str = ""
    validated: str = ""
    tag: str = ""
    modified: str = ""
    right: Likeness | None = None
    latest: Likeness | None = None
    accepted: tuple[str, ...] = ()
    backlinks: dict[str, dict[str, str]] = field(default_factory=dict)

    @property
    def gone_once(self) -> bool:
        """Whether a second visit must say if it is dead."""
        return bool(self.gone_since) and self.verdict != "dead"

    def as_data(self) -> dict[str, Any]:
        """Its fields that hold something, for a file."""
        return {name: value for name, value in asdict(self).items() if value not in ("", None, {}, ())}


def from_data(data: dict[str, Any]) -> State:
    """The state that a file holds. Raises TypeError, KeyError or ValueError for what is none."""
    likenesses: dict[str, Any] = {}
    for name in ("right", "latest"):
        held = data.get(name)
        likenesses[name] = held and Likeness(**{**held, "domains": tuple(held.get("domains", ()))})
    state = State(**{**data, **likenesses, "accepted": tuple(data.get("accepted", ()))})
    texts = (state.url, state.asked, state.reason, state.since, state.final, state.gone_since)
    if state.verdict not in get_args(Verdict) or not all(isinstance(text, str) for text in texts):
        raise ValueError(state.verdict)
    for instant in filter(None, (state.asked, state.since, state.gone_since)):
        if datetime.fromisoformat(instant).tzinfo is None:
            raise ValueError(instant)
    return state


def judge(target: Target, visit: Visit, before: State | None, now: datetime) -> State:
    """The state that a visit at an instant leaves. What was right is kept until a page that is right replaces it."""
    instant = now.isoformat(timespec="seconds")
    known = before or State(target.url, instant)
    verdict, reason, gone = _verdict(target, visit, known, now)
    is_same = before is not None and (known.verdict, known.reason) == (verdict, reason)
    state = replace(
        known, asked=instant, verdict=verdict, reason=reason, since=known.since if is_same and known.since else instant,
        final=visit.final if visit.final != target.url else "", gone_since=gone,
    )  # fmt: skip
    if visit.outcome == "answer" and 200 <= visit.status < 300:
        seen = likeness(target, visit)
        state = replace(state, latest=seen, validated="", tag="", modified="")
        if verdict in ("ok", "moved"):
            state = replace(
                state, right=_rolled(known.right, seen), validated=visit.final, tag=visit.tag, modified=visit.modified
            )
    return state


def accept(state: State) -> State:
    """The same, once a person has said that what was last seen is right. What it leads to may be another organisation's."""
    seen = state.latest or Likeness()
    domains = {*(state.right.domains if state.right else ()), *seen.domains}
    right = replace(seen, domains=tuple(sorted(domains)))
    accepted = tuple(sorted({*state.accepted, state.reason}))
    return replace(state, verdict="ok", reason="", since=state.asked, right=right, accepted=accepted)


def likeness(target: Target, visit: Visit) -> Likeness:
    """What the page of a visit is like."""
    page = visit.page
    named = page is not None and bool(page.names(target.names))
    title, language = (page.title, page.language) if page else ("", "")
    return Likeness(title, language, visit.issuer, named, (domain.of(visit.final),))


def _rolled(right: Likeness | None, seen: Likeness) -> Likeness:
    """What is right from now on: the new page, and what it did not tell."""
    if right is None:
        return seen
    return Likeness(
        seen.title or right.title, right.language or seen.language, seen.issuer or right.issuer, right.named or seen.named,
        tuple(sorted({*right.domains, *seen.domains})),
    )  # fmt: skip


def _verdict(target: Target, visit: Visit, known: State, now: datetime) -> tuple[Verdict, str, str]:
    """Verdict, reason in French, and since when nothing is there."""
    if visit.outcome == "no-name" or (visit.outcome == "answer" and visit.status in (404, 410)):
        return _gone(visit, known, now)
    if visit.outcome in _ODD:
        reason = _ODD[visit.outcome]
        return "unknown" if reason in known.accepted else "check", reason, known.gone_since
    if visit.outcome not in ("answer", "unchanged"):
        return "unknown", _UNKNOWN[visit.outcome], known.gone_since
    if visit.outcome == "answer" and not 200 <= visit.status < 300:
        return "unknown", f"le site répond {visit.status}", known.gone_since
    # What did not change since it was right is right.
    doubts = _doubts(target, visit, known.right) if visit.outcome == "answer" else ()
    for doubt in doubts:
        if doubt not in known.accepted:
            return "check", doubt, ""
    if _is_wall(target, visit):
        return "unknown", "un mur (témoins, connexion, robot) cache la page", ""
    if visit.steps and visit.steps[0] in PERMANENT and _plain(visit.final) != _plain(target.url):
        return "moved", f"la page est maintenant à {visit.final}", ""
    return "ok", "", ""


def _gone(visit: Visit, known: State, now: datetime) -> tuple[Verdict, str, str]:
    what = "le nom de site n'existe plus" if visit.outcome == "no-name" else f"le site répond {visit.status}"
    since = known.gone_since or now.isoformat(timespec="seconds")
    if now - datetime.fromisoformat(since) >= DEAD_AFTER:
        return "dead", f"{what}, constaté deux fois à deux jours d'écart ou plus", since
    return "unknown", f"{what}, constaté une fois", since


def _doubts(target: Target, visit: Visit, right: Likeness | None) -> Iterator[str]:
    """Each reason to have a person look at a page that answers."""
    here, page = domain.of(visit.final), visit.page
    allowed = {domain.of(url) for url in (target.url, *target.sites)} | set(right.domains if right else ())
    if here not in allowed:
        yield f"mène à un autre site : {here}"
    if page is None:
        return
    named = page.names(target.names)
    # A page that names its organisation may speak of domains and of games; who bought a name does not.
    if words.PARKED.search(page.head) or (not named and words.PARKED.search(page.text)):
        yield "le nom de site paraît à vendre, ou le site n'est pas installé"
    if words.gambles(page.text) and (not named or words.GAMBLING.search(page.head)):
        yield "parle de jeux d'argent"
    if words.MISSING.search(page.head):
        yield "dit que la page n'existe pas"
    if visit.steps and _depth(target.url) and not _depth(visit.final) and not urlsplit(visit.final).query:
        yield "renvoie à la page d'accueil"
    if right is None or _is_wall(target, visit):
        return
    if right.named and named is False:
        yield "ne nomme plus l'organisme"
    if right.language and page.language and right.language != page.language:
        yield f"a changé de langue : « {page.language} » au lieu de « {right.language} »"
    if right.issuer and visit.issuer and right.issuer != visit.issuer and not _alike(right.title, page.title):
        yield f"a changé de titre et de certificat : « {page.title} »"


def _is_wall(target: Target, visit: Visit) -> bool:
    """Whether what answers stands before the page: it asks for consent, an account, or a person."""
    page = visit.page
    if page is None or page.names(target.names):
        return False
    if visit.steps and words.WALL_PATH.search(urlsplit(visit.final).path) and not words.WALL_PATH.search(target.url):
        return True
    return len(page.text) < _WALL and words.WALL.search(page.text) is not None


def _plain(url: str) -> tuple[str, str, str]:
    """What makes an address another one for who writes it down: not http or https, www, a last slash."""
    parts = urlsplit(url)
    return (parts.hostname or "").removeprefix("www."), parts.path.rstrip("/"), parts.query


def _depth(url: str) -> bool:
    return bool(urlsplit(url).path.strip("/"))


def _alike(one: str, other: str) -> bool:
    first, second = ({word for word in folded(text).split() if len(word) > 3} for text in (one, other))
    return not first or not second or bool(first & second)
