"""Faults of syntax in stylesheets, which a browser keeps silent about."""

from __future__ import annotations

from pathlib import Path

import pytest

from egalite.site.errors import SiteError
from egalite.site.render import styles

SOUND = """\
/* Des règles saines. */
@media (min-width: 40em) {
  .page { color: var(--ink, #000); &:hover { color: red } }
}
@font-face { src: url("police.woff2") format("woff2"); }
@keyframes arrival { from { opacity: 0; } to { opacity: 1; } }
:root { --anything: a:b; }
"""


def theme(folder: Path, text: str) -> Path:
    (folder / "styles").mkdir()
    (folder / "styles" / "base.css").write_text(text, encoding="utf-8")
    return folder


def test_the_theme_and_all_that_css_allows_are_accepted(tmp_path):
    styles.require()
    styles.require(theme(tmp_path, SOUND))


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (SOUND + ".a {\n  color: red;\n\n.b { color: red; }\n", 8, "ne se ferme pas"),
        (SOUND + "\n/* sans fin\n.a { }\n", 9, "ne se ferme pas"),
        (SOUND + ".a { }\n}\n", 9, "n'est pas lisible"),
        (SOUND + ".a {\n  color red;\n}\n", 9, "n'est pas lisible"),
        (SOUND + ".a {\n  color: red\n  margin: 0;\n}\n", 10, "n'est pas lisible"),
        (SOUND + '.a {\n  content: "x;\n}\n', 9, "n'est pas lisible"),
        (SOUND + "@media print {\n  .a {\n    color: red);\n  }\n}\n", 10, "n'est pas lisible"),
        (SOUND + ".a\n", 8, "n'est pas lisible"),
    ],
)
def test_a_fault_is_told_with_its_file_and_its_line(tmp_path, text, line, words):
    folder = theme(tmp_path, text)
    with pytest.raises(SiteError) as refusal:
        styles.require(folder)
    assert str(refusal.value).startswith(f"{folder / 'styles' / 'base.css'}:{line} : ")
    assert words in str(refusal.value)
