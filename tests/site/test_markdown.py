from __future__ import annotations

import pytest

from egalite.site.render.markdown import to_html


def test_body_is_rendered_and_typeset() -> None:
    assert (
        to_html("## Pour qui\n\nC'est pour vous : oui.\n")
        == "<h2>Pour qui</h2>\n<p>C\u2019est pour vous\u00a0: oui.</p>\n"
    )


def test_empty_body() -> None:
    assert to_html(" \n") == ""


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](JaVaScRiPt:alert(1))",
        "<a href='javascript:alert(1)'>x</a>",
        "<div style='position:fixed'>x</div>",
        "<svg><script>1</script></svg>",
        "<iframe src=https://exemple.fr></iframe>",
        "<style>*{}</style>",
        "![x](http://exemple.fr/suivi.png)",
    ],
)
def test_nothing_hostile_survives(hostile: str) -> None:
    html = str(to_html(hostile)).lower()
    for forbidden in ("<script", "onerror", "javascript:", "data:", "style", "<iframe", "<svg", "http:"):
        assert forbidden not in html
