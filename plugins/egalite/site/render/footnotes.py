"""Footnotes of an editorial page: numbered in the order of their calls, listed at the end, each with a way back to its calls.

One that leads to an authority says so; the list begins by saying what the others are.
"""

from __future__ import annotations

import re

from egalite.records.values.official import is_official

BACK = "Revenir à l’appel de la note"
OFFICIAL = "<em>Source officielle.</em>"
LEGEND = (
    "<p>« Source officielle » : la note mène à un texte de loi ou à la page d'une autorité. "
    "Les autres mènent à des copies ou à d'autres sites.</p>\n"
)
_CALL = re.compile(r'<sup class="footnote-reference"><a href="#([^"]*)">(\d+)</a></sup>')
_ADDRESS = re.compile(r'(?:href="|<code>)(https?://[^"<]+)')
_NOTE = re.compile(
    r'<div class="footnote-definition" id="([^"]*)"><sup class="footnote-definition-label">(\d+)</sup>\n(.*?)</div>\n?',
    re.DOTALL,
)


def gathered(html: str) -> str:
    """HTML as pulldown-cmark writes it, its notes gathered in one list at the end. One that nothing calls is left out."""
    if 'class="footnote-' not in html:
        return html
    calls: dict[str, int] = {}

    def call(match: re.Match[str]) -> str:
        label, number = match.groups()
        calls[label] = calls.get(label, 0) + 1
        return (
            f'<sup id="{_call_id(label, calls[label])}"><a class="footnote-ref" href="#fn:{label}" '
            f'aria-label="Note {number}">{number}</a></sup>'
        )

    notes = sorted(
        ((int(number), label, text) for label, number, text in _NOTE.findall(html)), key=lambda note: note[0]
    )
    body = _CALL.sub(call, _NOTE.sub("", html))
    called = [(number, label, _CALL.sub(call, text)) for number, label, text in notes if label in calls]
    items = "".join(
        f'<li id="fn:{label}">\n{_with_ways_back(_told(text), label, number, calls[label])}</li>\n'
        for number, label, text in called
    )
    legend = LEGEND if OFFICIAL in items else ""
    return f'{body}<div class="footnote">\n<hr>\n{legend}<ol>\n{items}</ol>\n</div>' if items else body


def _told(text: str) -> str:
    """A note that says whether its first address is one of an authority."""
    address = _ADDRESS.search(text)
    before, end, after = text.rpartition("</p>")
    return f"{before} {OFFICIAL}{end}{after}" if address and end and is_official(address[1]) else text


def _call_id(label: str, rank: int) -> str:
    return f"fnref{rank if rank > 1 else ''}:{label}"


def _back(number: int, rank: int, count: int) -> str:
    """What a way back is called: no two of a page alike."""
    return f"{BACK} {number}" + (f", appel {rank}" if count > 1 else "")


def _with_ways_back(text: str, label: str, number: int, count: int) -> str:
    """A note whose last paragraph ends with a link to each of its calls."""
    links = "".join(
        f'\u00a0<a class="footnote-backref" href="#{_call_id(label, rank)}" aria-label="{_back(number, rank, count)}">↩</a>'
        for rank in range(1, count + 1)
    )
    before, end, after = text.rpartition("</p>")
    return f"{before}{links}{end}{after}" if end else f"{text}<p>{links}</p>\n"
