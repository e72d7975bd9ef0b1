"""Walk a situation on a phone: from where it starts, in how many taps and screens, to which schemes in which order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml
from playwright.sync_api import Page

WIDTH, HEIGHT = 360, 560
TAPS = 2
STARTS = {"accueil": "/", "recherche": "/recherche/", "lien": ""}  # and the door of the need
DOORS = {"defendre": "/me-defendre/", "alerter": "/alerter/", "agir": "/agir/"}
WAYS = ("accueil", "porte", "recherche", "lien")  # and "mots", words typed in the search, which asks for scripts
_PATH = "/que-s-est-il-passe/"

# Of the part of the page for whom it is: schemes in order, where the first one ends, and whether a number stands before it.
_SEEN = r"""id => {
  const part = document.getElementById(id).closest("section");
  const links = [...part.querySelectorAll(".card h3 a")].filter(a => a.checkVisibility());
  const first = links[0]?.closest("li");
  const way = first?.querySelector("a[href^='tel:'], a[href^='sms:'], a[href^='https:']") ?? first;
  const number = document.querySelector("main .emergency a[href='tel:17']");
  return {
    schemes: links.map(a => a.getAttribute("href").split("/").at(-2)),
    bottom: way ? way.getBoundingClientRect().bottom : Infinity,
    urgent: Boolean(number && first && number.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING),
    page: [...document.querySelectorAll("main .card h3 a")].filter(a => a.checkVisibility())
      .map(a => a.getAttribute("href").split("/").at(-2)),
    says: document.querySelector("main").innerText.replace(/\s+/g, " "),
  };
}"""


@dataclass(frozen=True, slots=True)
class Journey:
    """One situation: its answers, the schemes that may come first, those seen too, those that may not come before.

    `what` is "" when the file leaves it out: `settled` finds it.
    """

    id: str
    what: str
    where: str
    who: str
    need: str
    first: tuple[str, ...]
    also: tuple[str, ...]
    not_first: tuple[str, ...]
    says: tuple[str, ...] = ()  # regular expressions, each to be read on the page
    query: str = ""  # what such a person types in the search


def read(file: Path) -> list[Journey]:
    """Journeys of a YAML file, a list of `{id, what, place, who, need, first, also, not_first}`, and `says`, `query`.

    `what` may be left out.
    """
    return [_journey(item) for item in yaml.safe_load(file.read_text(encoding="utf-8"))]


def _journey(item: Mapping[str, Any]) -> Journey:
    lists = (tuple(item.get(name, ())) for name in ("first", "also", "not_first", "says"))
    where = item["place"].split("/")[0]
    return Journey(item["id"], item.get("what", ""), where, item["who"], item["need"], *lists, item.get("query", ""))


def settled(page: Page, journey: Journey) -> Journey:
    """The same journey with an answer to « Que s'est-il passé ? »: of those of the site, the one whose page serves it best."""
    if journey.what:
        return journey
    page.goto(_PATH)
    links = page.locator(f"main a[href^='{_PATH}']").evaluate_all("links => links.map(a => a.getAttribute('href'))")
    answers = dict.fromkeys(
        link.removeprefix(_PATH).strip("/") for link in links if link.count("/") == _PATH.count("/") + 1
    )
    tried = [replace(journey, what=answer) for answer in answers]
    return min(tried, key=lambda one: len(list(faults(page, one, ("lien",)))))


def faults(page: Page, journey: Journey, ways: Sequence[str] = WAYS) -> Iterator[str]:
    """What is wrong with a journey from each start, in French; nothing when the right answer comes first."""
    for start in ways:
        if start == "mots" and not journey.query:
            continue
        taps = _arrive(page, journey, start)
        if taps is None:
            yield f"{start} : « {journey.query} » ne mène pas à la page"
            continue
        page.wait_for_load_state()
        seen = page.evaluate(_SEEN, journey.who)
        if taps > TAPS:
            yield f"{start} : {taps} gestes"
        if seen["bottom"] > 2 * HEIGHT:
            yield f"{start} : la première réponse finit à {seen['bottom']:.0f} px"
        if not seen["urgent"]:
            yield f"{start} : aucun numéro d'urgence avant la première réponse"
        yield from (f"{start} : non dit : {one}" for one in journey.says if not re.search(one, seen["says"]))
        yield from (f"{start} : {fault}" for fault in _order(journey, seen["schemes"], seen["page"]))


def _arrive(page: Page, journey: Journey, start: str) -> int | None:
    """Go to the part of the page for whom it is; how many taps it took, once words are typed. None where they lead elsewhere."""
    place = f"{_PATH}{journey.what}/{journey.where}/"
    taps = 0
    if start == "lien":
        page.goto(place)
    elif start == "mots":
        page.goto(STARTS["recherche"])
        page.get_by_role("searchbox").fill(journey.query)
        page.keyboard.press("Enter")
        page.locator("[data-search-found]").wait_for()
        link = page.locator(f"[data-search-situation] a[href='{place}']")
        if not link.count():
            return None
        link.click()
        page.wait_for_url(f"**{place}")
        taps = 1
    else:
        page.goto(DOORS[journey.need] if start == "porte" else STARTS[start])
        page.locator(f"main a[href='{_PATH}{journey.what}/']").first.click()
        page.locator(f"main a[href='{place}'], main a[href='{place}#{journey.who}']").last.wait_for()
        part = page.locator(f"main a[href='{place}#{journey.who}']")
        (part if part.count() else page.locator(f"main a[href='{place}']")).first.click()
        return 2
    jump = page.locator(f"main a[href='#{journey.who}']")
    if jump.count():
        jump.click()
        taps += 1
    return taps


def _order(journey: Journey, schemes: Sequence[str], everywhere: Sequence[str]) -> Iterator[str]:
    if not schemes or schemes[0] not in journey.first:
        yield f"première réponse : {schemes[0] if schemes else 'aucune'}"
        return
    last = max(schemes.index(one) for one in journey.first if one in schemes)
    wrong = [one for one in schemes[:last] if one in journey.not_first]
    if wrong:
        yield f"avant la bonne réponse : {', '.join(wrong)}"
    missing = [one for one in (*journey.first, *journey.also) if one not in everywhere]
    if missing:
        yield f"manque : {', '.join(missing)}"
