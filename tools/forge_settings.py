"""Compare what GitHub gives back of its settings with what `deploy/forge/` expects; nothing is asked, nothing is changed.

    gh api repos/{owner}/{repo}/rulesets/NUMBER | python tools/forge_settings.py
    gh api repos/{owner}/{repo} | python tools/forge_settings.py /
    gh api repos/{owner}/{repo}/actions/permissions | python tools/forge_settings.py actions/permissions

The answer of `gh` comes on the standard input; the argument is the end of a request of `github-settings.json`, `/` for the
repository itself, nothing for the ruleset. The branches of an environment come in a list: add `--jq '.branch_policies[0]'`.
Exit code: 0 alike, 1 different, 2 unreadable.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[1] / "deploy/forge"
_REPOSITORY = "/repos/{owner}/{repo}"
_NAMES = ("type", "context")  # what tells an item of a list from the others
_ABSENT = object()


def expected(request: str) -> Any:
    """The body that a request sets; the ruleset for an empty one. Raises KeyError when there is none."""
    if not request:
        return json.loads((FOLDER / "github-ruleset.json").read_text(encoding="utf-8"))
    listed = json.loads((FOLDER / "github-settings.json").read_text(encoding="utf-8"))
    bodies = {item["request"].partition(" ")[2]: item["body"] for item in listed if item["body"] is not None}
    return bodies["/".join((_REPOSITORY, *filter(None, request.strip("/").split("/"))))]


def differences(wanted: Any, found: Any, place: str = "") -> Iterator[str]:
    """French lines: each place whose value is not the wanted one. What an answer says more is left alone, but in a list."""
    if isinstance(wanted, dict) and isinstance(found, dict):
        for name, value in wanted.items():
            yield from differences(value, found.get(name, _ABSENT), f"{place}.{name}".lstrip("."))
    elif isinstance(wanted, list) and isinstance(found, list):
        ours, theirs = _named(wanted), _named(found)
        for name in [*ours, *(name for name in theirs if name not in ours)]:
            yield from differences(ours.get(name, _ABSENT), theirs.get(name, _ABSENT), f"{place}[{name}]")
    elif wanted != found:
        yield f"{place} : {_said(found)} ; attendu : {_said(wanted)}."


def _named(items: list[Any]) -> dict[str, Any]:
    """Items by what names them."""

    def name(item: Any) -> str:
        names = [str(item[key]) for key in _NAMES if isinstance(item, dict) and key in item]
        return names[0] if names else json.dumps(item, ensure_ascii=False, sort_keys=True)

    return {name(item): item for item in items}


def _said(value: Any) -> str:
    return "absent" if value is _ABSENT else json.dumps(value, ensure_ascii=False)


def main(arguments: list[str], answer: bytes) -> int:
    """Print the differences; the exit code."""
    request = arguments[0] if arguments else ""
    try:
        wanted, found = expected(request), json.loads(answer)
    except KeyError:
        print(f"« {request} » n'est pas une demande de deploy/forge/github-settings.json.", file=sys.stderr)
        return 2
    except ValueError:
        print("Ce n'est pas du JSON ; donnez la réponse de « gh api » sur l'entrée.", file=sys.stderr)
        return 2
    told = list(differences(wanted, found))
    for line in told:
        print(line)
    print(f"{len(told)} différence(s)." if told else "Les réglages sont ceux attendus.")
    return int(bool(told))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], sys.stdin.buffer.read()))
