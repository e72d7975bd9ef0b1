"""axe-core on a page as it stands: what it objects to, what it leaves for a person to decide; and the contrast of texts beyond
what it asks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from playwright.sync_api import Page

from egalite.project import CHECKOUT

AXE = CHECKOUT / "node_modules/axe-core/axe.min.js"
# « RGAAv4 » is how axe spells the tag of the RGAA's tests; without « experimental », those rules never run.
TAGS = ["RGAAv4", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental"]

Scheme = Literal["light", "dark"]
COLOURS: tuple[Scheme, ...] = ("light", "dark")
WIDTHS = (1280, 320)

# Each item is told with its rule and its block: the component of the style guide, else the first word of the nearest class.
_FOUND = """async (tags) => {
  const found = await axe.run({runOnly: {type: 'tag', values: tags}, resultTypes: ['violations', 'incomplete']});
  const block = element => element?.closest('[data-component]')?.dataset.component
    ?? element?.closest('[class]')?.classList[0].split('__')[0] ?? 'page';
  const told = results => results.flatMap(r => r.nodes.map(n => {
    const why = n.any.concat(n.all, n.none).map(c => c.message);
    return [r.id, block(document.querySelector(n.target.at(-1))), `${n.target} : ${why}`];
  }));
  return [told(found.violations), told(found.incomplete)];
}"""


# Ratio of each visible text to the nearest ground declared behind it (WCAG 2.2, relative luminance).
_WEAKEST = """() => {
  const numbers = colour => colour.match(/[\\d.]+/g).map(Number);
  const luminance = colour => {
    const [r, g, b] = numbers(colour).slice(0, 3).map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = element => {
    for (; element; element = element.parentElement) {
      const colour = getComputedStyle(element).backgroundColor;
      if ((numbers(colour)[3] ?? 1) > 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  let weakest = [21, ''];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !element.checkVisibility() || element.closest('script')) continue;
    const style = getComputedStyle(element);
    const [a, b] = [luminance(element.closest('svg') ? style.fill : style.color), luminance(ground(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < weakest[0]) weakest = [ratio, walker.currentNode.data.trim().slice(0, 60)];
  }
  return weakest;
}"""


class Found(NamedTuple):
    """One thing that axe tells: its rule, the block of the page it is about, where and why."""

    rule: str
    block: str
    told: str


def add_axe(page: Page) -> None:
    """Give a page the rules engine. A machine without it fails, it never skips."""
    assert AXE.is_file(), "axe-core n'est pas installé : npm ci --ignore-scripts"
    page.add_script_tag(path=AXE)


def run(page: Page) -> tuple[list[Found], list[Found]]:
    """Violations, then what axe leaves undecided, on the page as it stands, seen from its top: the way out follows the page as
    it scrolls, and axe cannot read what lies under it.

    Colours alone differ in the dark (test_the_dark_changes_nothing_but_colours): `faint` measures them.
    """
    page.emulate_media(reduced_motion="reduce")  # a scroll under way would put what stays in sight over the text
    page.evaluate("scrollTo({top: 0, behavior: 'instant'})")
    if not page.evaluate("'axe' in window"):
        add_axe(page)
    violations, undecided = page.evaluate(_FOUND, TAGS)
    return [Found(*item) for item in violations], [Found(*item) for item in undecided]


def everywhere(page: Page, widths: Sequence[int] = WIDTHS) -> Iterator[tuple[int, list[Found], list[Found]]]:
    """`run` in windows of these widths: the width, violations, undecided."""
    for width in widths:
        page.set_viewport_size({"width": width, "height": 900})
        yield width, *run(page)


class Review(NamedTuple):
    """Why a person found nothing to mend, and pages or states that still show it: once none does, the entry must go.

    None, when only states of the form show it, which a test of their own opens.
    """

    reason: str
    seen_on: tuple[str, ...]


STYLE_GUIDE = "style guide"
_MEASURED = "un fond que axe ne sait pas lire ; le contraste est mesuré par test_text_stands_out_seven_to_one, sur les mêmes pages"
_PRINTED = "montré à l'impression seulement, par tests/browser/test_print.py"
REVIEWED = {
    ("color-contrast", "conditions"): Review(_MEASURED, ("scheme",)),
    ("color-contrast", "emergency"): Review(_MEASURED, ("home", "door, ar", STYLE_GUIDE)),
    ("color-contrast", "header"): Review(_MEASURED, ("page", "home, ar")),
    ("color-contrast", "leave"): Review("deux points, que le message d'état dit en mots", ("leaving",)),
    ("color-contrast", "opening"): Review(_MEASURED, ()),
    ("color-contrast", "monogram"): Review(_MEASURED, ("partner", STYLE_GUIDE)),
    ("color-contrast", "step"): Review(_MEASURED, ("situation",)),
    ("label-content-name-mismatch", "footnote-backref"): Review(
        "une flèche, que son nom dit en mots : retour à l'appel de la note", ("guide",)
    ),
    ("hidden-content", "card"): Review(
        "une fiche que les choix écartent ; lue par axe sans choix", ("filters", "filters, nothing", "search, filters")
    ),
    ("hidden-content", "breadcrumb"): Review(
        "sur un écran étroit, le titre juste en dessous dit la dernière étape", ("guide", STYLE_GUIDE)
    ),
    **{
        ("hidden-content", block): Review(
            "sur un écran étroit, la réponse dit tout ; sa précision est lue par axe à l'autre largeur", (place,)
        )
        for block, place in (("choice", "home"), ("choices", STYLE_GUIDE))
    },
    ("hidden-content", "sheet"): Review(_PRINTED, ("territory", STYLE_GUIDE)),
    ("hidden-content", "filters"): Review(
        "montré par le script, ou sans lui ; lu par axe à l'état « filters »", ("schemes", STYLE_GUIDE)
    ),
    ("hidden-content", "header"): Review(
        "le bouton du menu, caché quand le menu est une ligne, lu à 320 pixels ; le mot « Rechercher » ou son seul signe, "
        "selon la place", ("page", STYLE_GUIDE),
    ),
    ("hidden-content", "leaf"): Review(
        "la liste, cachée quand aucune fiche ne répond aux choix ; lue par axe sans choix", ("filters, nothing",)
    ),
    ("hidden-content", "opening"): Review(
        "« ouvert maintenant », écrit par le script quand les horaires sont sûrs", (STYLE_GUIDE,)
    ),
    **{
        ("hidden-content", block): Review(
            "montré selon les réponses, ou sans script ; lu par axe dans chaque état du formulaire, et sur papier", ("propose",)
        )
        for block in ("button", "field", "paper", "stage")
    },
    ("hidden-content", "stages"): Review(
        "étapes qui ne sont pas de cette proposition ; montrées dans les autres états du formulaire", ()
    ),
    ("hidden-content", "search"): Review(
        "montré par le script, état par état ; lu par axe dans chacun, sur l'accueil et sur la page de recherche",
        ("home", "search", STYLE_GUIDE),
    ),
    ("hidden-content", "ways"): Review(
        "sur un écran étroit, le lien dit tout ; lus par axe à l'autre largeur", ("home", STYLE_GUIDE)
    ),
}  # fmt: skip


def unreviewed(incomplete: list[Found]) -> list[Found]:
    """What axe leaves undecided and nobody has looked at."""
    return [item for item in incomplete if item[:2] not in REVIEWED]


def judge(page: Page, name: str, widths: Sequence[int] = WIDTHS) -> None:
    """Fail on any violation, on what nobody has reviewed, on a faint text, and on a review that `name`, a page or a state, no longer
    needs.
    """
    undecided: set[tuple[str, str]] = set()
    for width, violations, incomplete in everywhere(page, widths):
        assert violations == [], (width, violations)
        assert unreviewed(incomplete) == [], (width, unreviewed(incomplete))
        assert faint(page) == [], width
        undecided |= {item[:2] for item in incomplete}
    needed = {key for key, review in REVIEWED.items() if name in review.seen_on}
    assert needed - undecided == set(), (
        f"{needed - undecided} : un avis n'a plus lieu d'être : retirez « {name} » de REVIEWED"
    )


def faint(page: Page) -> list[tuple[Scheme, float, str]]:
    """The text that stands out least in the light and in the dark, with its contrast ratio, where that is under seven."""
    found = []
    for colours in reversed(COLOURS):
        page.emulate_media(color_scheme=colours)
        ratio, text = page.evaluate(_WEAKEST)
        if ratio < 7:
            found.append((colours, ratio, text))
    return found
