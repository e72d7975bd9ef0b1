"""Stylesheets and scripts: their names, their integrity, what they import."""

from __future__ import annotations

import hashlib
import re
import subprocess
from base64 import b64encode
from pathlib import Path

import pytest

from egalite.site.errors import SiteError
from egalite.site.render import assets

LOADS = re.compile(
    r"""<(?:script\b[^>]*\bsrc|link\b[^>]*\brel="(?:stylesheet|modulepreload)"[^>]*\bhref)="([^"]*)"[^>]*>"""
)


def theme(folder: Path, **scripts: str) -> Path:
    for sheet in ("reset", "tokens", "base", "layout", "print"):
        (folder / "styles").mkdir(parents=True, exist_ok=True)
        (folder / "styles" / f"{sheet}.css").write_text("")
    for name, text in scripts.items():
        (folder / "components" / name).mkdir(parents=True)
        (folder / "components" / name / "script.js").write_text(text)
    return folder


def sri(content: bytes) -> str:
    return f"sha384-{b64encode(hashlib.sha384(content).digest()).decode()}"


def test_every_script_and_stylesheet_of_the_site_states_its_integrity(corpus_site):
    loaded = 0
    for page in corpus_site.rglob("*.html"):
        for found in LOADS.finditer(page.read_text(encoding="utf-8")):
            content = (corpus_site / found[1].lstrip("/")).read_bytes()
            assert f'integrity="{sri(content)}"' in found[0], f"{page} : {found[0]}"
            loaded += 1
    assert loaded > 500


def test_no_page_has_an_inline_script_style_or_handler(corpus_site):
    inline = re.compile(
        r"""<style|<script(?![^>]*(?:\bsrc=|type="application/ld\+json"))|<[a-z][^>]*\s(?:style|on[a-z]+)="""
    )
    pages = [*corpus_site.rglob("*.html")]
    assert pages
    for page in pages:
        found = inline.search(page.read_text(encoding="utf-8"))
        assert found is None, f"{page} : {found}"


def test_what_a_script_imports_is_stated_too_however_far(tmp_path):
    folder = theme(
        tmp_path,
        page='import { b } from "./middle.js";\nb();\n',
        middle="import {\n  c\n} from './deep.js';\nexport const b = c;\n",
        deep="export const c = () => 1;\n",
    )
    files = assets.bundle(folder)
    deep, middle = assets.address("deep.js", folder), assets.address("middle.js", folder)
    assert Path(deep).name in files[middle].decode()
    assert Path(middle).name in files[assets.address("page.js", folder)].decode()
    assert str(assets.script("page.js", folder)).split("\n") == [
        f'<link rel="modulepreload" href="{deep}" integrity="{sri(files[deep])}">',
        f'<link rel="modulepreload" href="{middle}" integrity="{sri(files[middle])}">',
        f'<script type="module" src="{assets.address("page.js", folder)}" '
        f'integrity="{assets.integrity("page.js", folder)}"></script>',
    ]


def test_a_change_far_below_changes_every_name_above(tmp_path):
    text = {"page": 'import "./deep.js";\n', "deep": "export const one = 1;\n"}
    one = theme(tmp_path / "one", **text)
    two = theme(tmp_path / "two", **{**text, "deep": "export const one = 2;\n"})
    assert assets.address("page.js", one) != assets.address("page.js", two)


def test_the_search_engine_keeps_its_own_address(tmp_path):
    folder = theme(tmp_path, search='const engine = await import("/pagefind/pagefind.js");\n')
    assert b'import("/pagefind/pagefind.js")' in assets.bundle(folder)[assets.address("search.js", folder)]


@pytest.mark.parametrize(
    "source", sorted(assets.THEME.glob("components/*/*.js")), ids=lambda path: "/".join(path.parts[-2:])
)
def test_a_short_script_is_a_script_without_its_comments(source, tmp_path):
    script = source.read_text(encoding="utf-8")
    short = assets.shortened(script, source)
    file = tmp_path / "short.mjs"
    file.write_text(short, encoding="utf-8")
    subprocess.run(["node", "--check", file], check=True)
    assert len(short) < len(script)
    comments = re.findall(r"^\s*(?://|/?\*\*?) (.{20,})$", script, re.MULTILINE)
    assert [comment for comment in comments if comment in short] == []


def test_a_script_that_cannot_be_read_stops_the_build_with_its_place(tmp_path):
    with pytest.raises(SiteError, match=r"components/a/script\.js:2:9 : ce script ne peut pas être lu"):
        assets.bundle(theme(tmp_path, a="export {};\n  const = 1;\n"))


def test_where_the_minifier_has_no_wheel_scripts_stay_as_they_are(tmp_path, monkeypatch):
    monkeypatch.setattr(assets.platform, "system", lambda: "Darwin")
    monkeypatch.setattr(assets.platform, "machine", lambda: "arm64")
    folder = theme(tmp_path, a="export const long = 1; // as it is\n")
    assert assets.bundle(folder)[assets.address("a.js", folder)] == b"export const long = 1; // as it is\n"


@pytest.mark.parametrize(
    ("scripts", "told"),
    [
        ({"a": 'import "./b.js";\n'}, "theme/components/a/script.js importe « ./b.js »"),
        ({"a": 'import "./b.js";\n', "b": 'import "./a.js";\n'}, "s'importent l'un l'autre"),
    ],
)
def test_an_import_that_leads_nowhere_stops_the_build(tmp_path, scripts, told):
    with pytest.raises(SiteError, match=told):
        assets.bundle(theme(tmp_path, **scripts))


def test_no_style_is_in_a_cascade_layer(tmp_path):
    """A browser older than Chrome 99 or Safari 15.4 drops what one holds: it would have no style at all."""
    folder = theme(tmp_path)
    (folder / "styles/print.css").write_text(
        "@media print {\n  :root { color: #000 }\n  .a,\n  .b:is(p, q) > c { d: e }\n}\n"
    )
    sheet = assets.stylesheet(folder)
    raised = "@media print { :root:root { color: #000 } :root:root .a, :root:root .b:is(p, q) > c { d: e } }"
    assert " ".join(sheet.split()) == raised
    assert not [name for name, content in assets.bundle().items() if name.endswith(".css") and b"@layer" in content]


def test_the_dark_changes_nothing_but_colours():
    """tests/browser/axe.py relies on it: in the dark, it asks only the rules that read colours."""
    sheet = re.sub(r"/\*.*?\*/", "", assets.stylesheet(), flags=re.DOTALL)
    [dark] = re.findall(r"@media \(prefers-color-scheme: dark\) \{\s*:root \{([^{}]*)\}\s*\}", sheet)
    assert sheet.count("prefers-color-scheme") == sheet.count("@media (prefers-color-scheme: dark)") == 1
    declared = [line.strip() for line in dark.split(";") if line.strip()]
    assert declared
    assert [line for line in declared if not re.fullmatch(r"--[a-z-]+: #[0-9a-f]{6}", line)] == []
    assert not [path for path in assets.THEME.rglob("*.js") if "color-scheme" in path.read_text(encoding="utf-8")]
    assert not [path for path in assets.THEME.rglob("*.html") if "prefers-color" in path.read_text(encoding="utf-8")]


def test_browsers_find_the_icons_that_they_ask_for_by_name(corpus_site):
    for name, mark in (("favicon.ico", b"\0\0\1\0"), ("apple-touch-icon.png", b"\x89PNG")):
        content = (corpus_site / name).read_bytes()
        assert content.startswith(mark)
        assert len(content) < 1000
