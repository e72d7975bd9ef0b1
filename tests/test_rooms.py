"""The rooms of `plugins/egalite/`: which imports which, and what only one of them does. Read from the code, never run."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache

import pytest

from egalite.project import CHECKOUT

PACKAGE = CHECKOUT / "plugins/egalite"

# What each room may import of those above it. `cli` may import all of them, nobody imports `cli`.
MAY: dict[str, set[str]] = {
    "project": set(),
    "titles": set(),
    "finding": set(),
    "french": set(),
    "convention": {"french"},
    "images": {"finding"},
    "records": {"finding", "project", "french", "convention", "images"},
    "history": {"project", "convention", "records"},
    "gate": {"finding", "convention", "records", "history", "images"},
    "search": {"project", "french", "records"},
    "reporting": {"finding", "french", "convention", "records", "history"},
    "forms": {"project", "french", "records", "reporting"},
    "site": {
        "finding", "project", "titles", "french", "convention", "records", "history", "images", "search", "reporting", "forms",
    },
    "printing": {"project", "titles", "french", "convention", "records", "site"},
    "hosting": {"project", "french", "convention", "records", "history", "site"},
    "editing": {"finding", "titles", "french", "convention", "records", "forms", "images", "reporting", "history", "gate"},
    "review": {"finding", "project", "french", "records", "history", "gate", "images", "reporting", "site"},
    "register": {"finding", "project", "titles", "french", "convention", "records", "history", "printing", "editing", "review"},
}  # fmt: skip
# Module → the room that it imports all the same, and why.
EXCEPTIONS = {
    ("forms/cms/policy.py", "hosting"): "the headers of the CMS start from those of the public site",
    ("forms/catalogue.py", "hosting"): "one command makes all that is generated; imported by name, when it runs",
    ("forms/catalogue.py", "search"): "the same: what the examples teach is generated too",
}
# Third-party package → the rooms, or folders of one, that may import it.
HELD = {
    "pelican": {"site/build"},
    "click": {"cli"},
    "PIL": {"images"},
    "jinja2": {"site/build", "site/render", "review", "register", "printing"},
    "weasyprint": {"printing"},
    "publicsuffixlist": {"register/links"},
    "protego": {"register/links"},
}
# Module → the program that it runs. Git is run by history alone.
RUNS = {
    "history/git.py": "git",
    "gate/antivirus.py": "clamscan",
    "search/pagefind.py": "pagefind",
    "forms/validator.py": "node",
    "site/search_engine.py": "node",
    "hosting/deploy/deployment.py": "ssh and rsync",
    "hosting/release/signature.py": "ssh-keygen",
    "hosting/instance/keys.py": "ssh-keygen and ssh",
    "hosting/server/local.py": "nginx and openssl",
    "forms/cms/bundle.py": "node",
}
# Room or module → what it writes. Records are written by editing alone.
WRITES = {
    "editing": "records",
    "register/private/writing.py": "the private register",
    "register/desk/folder.py": "the desk's pages, where the caller asks",
    "register/links/journal.py": "the private register, what is known of links",
    "site": "output/, .cache/, and the tree to publish in a folder of one run",
    "search/pagefind.py": "copies of the pages, the index",
    "search/learned.py": ".cache/",
    "hosting": "what is added to output/, release/",
    "printing": ".cache/",
    "review/change.py": "both sides of a proposal, in a folder of one run",
    "review/judgement.py": "the sheet, where the caller asks",
    "history": ".cache/, and folders of one run",
    "gate/antivirus.py": "a folder of one run",
    "forms/catalogue.py": "what is generated",
    "forms/cms/bundle.py": "cms/, and a folder of one run",
    "cli/audience.py": "the table, where the caller asks",
    "cli/watch.py": "what it read, where the caller asks",
    "cli/translations.py": "catalogues",
    "cli/document.py": "the document, where the caller asks",
    "cli/print.py": "the document to print, where the caller asks",
    "cli/review.py": "the sheet, where the caller asks",
}
_WRITERS = {
    "write_text", "write_bytes", "writelines", "mkdir", "makedirs", "rename", "unlink", "rmtree", "rmdir", "touch",
    "symlink_to", "copytree", "copyfile", "copy2",
}  # fmt: skip


@cache
def modules() -> dict[str, ast.Module]:
    """Each module of the project as a tree, by its path inside the package."""
    return {
        path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
    }


def room(module: str) -> str:
    return module.partition("/")[0].removesuffix(".py")


def imported(tree: ast.Module) -> Iterator[str]:
    """Full names that a module imports, at its top, inside its functions, or by a text that names a module of ours."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Constant) and re.fullmatch(r"egalite(\.[a-z_]+)+", str(node.value)):
            yield str(node.value)


def across(module: str, tree: ast.Module) -> set[str]:
    """The other rooms that a module imports."""
    found = {name.split(".")[1] for name in imported(tree) if name.startswith("egalite.")}
    return found - {room(module)}


def writes(tree: ast.Module) -> set[str]:
    """Calls by which a module may write a file."""
    found = set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        modes = [arg.value for arg in (*node.args, *(k.value for k in node.keywords)) if isinstance(arg, ast.Constant)]
        if name in _WRITERS or (name == "open" and any(re.fullmatch(r"[wax]b?\+?|r\+b?", str(mode)) for mode in modes)):
            found.add(name)
    return found


def test_every_room_is_known() -> None:
    assert {room(module) for module in modules()} - {"__init__"} == {*MAY, "cli"}


def test_the_rooms_stand_one_above_the_other() -> None:
    above: set[str] = set()
    for room_name, others in MAY.items():
        assert others <= above, room_name
        above.add(room_name)


def test_only_the_search_page_of_the_site_knows_the_search() -> None:
    assert {m for m, tree in modules().items() if room(m) == "site" and "search" in across(m, tree)} == {
        "site/pages/search.py"
    }


@pytest.mark.parametrize("module", sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py")))
def test_a_module_imports_what_its_room_may(module: str) -> None:
    allowed = MAY if room(module) == "cli" else MAY.get(room(module), set())
    granted = {other for name, other in EXCEPTIONS if name == module}
    assert across(module, modules()[module]) <= set(allowed) | granted


@pytest.mark.parametrize(("module", "other"), EXCEPTIONS)
def test_each_exception_is_needed(module: str, other: str) -> None:
    assert other in across(module, modules()[module])
    assert other not in MAY[room(module)]


@pytest.mark.parametrize("package", HELD)
def test_a_package_is_imported_only_where_it_may_be(package: str) -> None:
    users = [m for m, tree in modules().items() if any(name.split(".")[0] == package for name in imported(tree))]
    places = {place: [m for m in users if m.startswith(f"{place}/")] for place in HELD[package]}
    assert all(places.values())
    assert {*users} == {m for members in places.values() for m in members}


def test_only_some_modules_run_programs() -> None:
    found = {m for m, tree in modules().items() if any(n.split(".")[0] == "subprocess" for n in imported(tree))}
    assert found == set(RUNS)


def test_one_module_shows_what_the_commands_say() -> None:
    shown = {
        module
        for module, tree in modules().items()
        for node in ast.walk(tree)
        if ast.unparse(node)
        in ("print", "click.echo", "click.secho", "click.prompt", "click.confirm", "traceback.print_exc")
    }
    assert shown == {"cli/terminal.py"}


def test_only_history_names_git_as_a_program() -> None:
    found = {
        module
        for module, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.List | ast.Tuple)
        and node.elts
        and isinstance(node.elts[0], ast.Constant)
        and node.elts[0].value == "git"
    }
    assert found == {"history/git.py"}


def test_only_the_document_parts_fields_from_text() -> None:
    """A second reader of front matter sees other fields than those that are judged."""
    reading = {"find", "index", "split", "rsplit", "partition", "startswith", "match", "search", "finditer", "compile"}
    found = {
        module
        for module, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in reading
        for name in (*node.args, *(keyword.value for keyword in node.keywords))
        if (isinstance(name, ast.Constant) and "---" in str(name.value)) or getattr(name, "id", "") == "FENCE"
    }
    assert found == {"records/document.py"}


def test_only_some_modules_write() -> None:
    found = {module for module, tree in modules().items() if writes(tree)}
    assert {module for module in found if module not in WRITES and room(module) not in WRITES} == set()
    assert {place for place in WRITES if not any(place in (module, room(module)) for module in found)} == set()


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("import egalite.site.build.pelican_run", {"site"}),
        ("from egalite import site", {"site"}),
        ("from egalite.site import build", {"site"}),
        ("def later():\n    from egalite.site.build.pelican_run import build", {"site"}),
        ("import_module('egalite.site.build.pelican_run')", {"site"}),
        ("from egalite.records import yaml", set()),
    ],
)
def test_each_way_to_import_is_seen(code: str, found: set[str]) -> None:
    assert across("records/example.py", ast.parse(code)) == found


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("path.write_text('a')", {"write_text"}),
        ("open(path, 'w')", {"open"}),
        ("path.open(mode='xb')", {"open"}),
        ("path.open('rb')", set()),
        ("shutil.rmtree(path)", {"rmtree"}),
    ],
)
def test_each_way_to_write_is_seen(code: str, found: set[str]) -> None:
    assert writes(ast.parse(code)) == found
