"""Short scripts do the same."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from egalite.project import CHECKOUT
from egalite.site.render import assets
from egalite.site.render.shorter import shorter


@pytest.mark.parametrize(
    ("script", "short"),
    [
        ("const first = 1;\nconst second = first + 1;\n", "const a=1,b=a+1;"),
        ("function double(word) {\n  return word.name + word.name;\n}\n", "function a(b){return b.name+b.name;}"),
        ("const made = { key: 1, other };\n", "const a={key:1,other:b};"),
        ("const { other } = made;\n", "const{other:a}=b;"), ("const made = open ? first : { key: second };\n", "const a=b?c:{key:d};"),
        (
            "function one(first) {\n  return first;\n}\nfunction two(second) {\n  return one(second);\n}\n",
            "function a(b){return b;}function b(c){return a(c);}",
        ),
        (
            "function one(a) {\n  const b = () => {\n    const c = a;\n  };\n  const d = b;\n}\n",
            "function a(b){const c=()=>{const d=b;},e=c;}",
        ),
        ("const MANY = 0.5;\nconst few = MANY * MANY;\n", "const a=0.5*0.5;"),
        ("const few = one - -two;\n", "const a=b- -c;"), ("const text = `${word} word`;\n", "const a=`${b} word`;"),
        ("const found = /[word]/g.test(found) / 2;\n", "const a=/[word]/g.test(a)/2;"),
        ("export function search(query) {}\n", "export function search(a){}"),
        ("const few = [...many];\n", "const a=[...b];"), ("const few = 0x811c9dc5;\n", "const a=0x811c9dc5;"),
    ],
)  # fmt: skip
def test_names_are_short_where_nobody_else_reads_them(script: str, short: str) -> None:
    assert shorter(script) == short


@pytest.mark.parametrize("name", ["engine.js", "script.js"])
def test_scripts_of_the_search_are_still_scripts_and_read_the_same_properties(name: str, tmp_path: Path) -> None:
    lean = assets.lean((CHECKOUT / "theme/components/search" / name).read_text(encoding="utf-8"))
    short = shorter(lean)
    file = tmp_path / "short.mjs"
    file.write_text(short, encoding="utf-8")
    subprocess.run(["node", "--check", file], check=True)
    assert len(short) < 0.8 * len(lean)
    bare = [re.sub("`[^`]*`", "", text) for text in (short, lean)]
    for kept in (r"(?<!\.)\.[A-Za-z_]\w*", r'"(?:[^"\\\n]|\\.)*"'):
        assert re.findall(kept, bare[0]) == re.findall(kept, bare[1])
    assert not re.search(r"`[^`]*\$\{[^}]*`", lean), "a template within a template"
