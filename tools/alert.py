"""One request in the private project for each thing that goes wrong: opened once, completed when it changes, closed by itself.

    tools/alert.py NAME --state N < TEXT     # N: 0 all is well (close it), anything else: the text says what is wrong
    tools/alert.py NAME --list < TEXT        # a list kept up to date in its own request, never closed
    tools/alert.py --silences                # tells the jobs of the forge that did not take place

Runs with Python alone, before anything is installed: what failed may be the installation. Environment: ALERT_TOKEN (may write the
requests of the private project), and on a forge its own variables; elsewhere `forge.yml` names the forge and the project.
Exit code: 0 said, 1 the forge did not answer.
Source: GitHub REST « Issues », « Workflow runs »; GitLab REST « Issues », « Notes », « Pipelines ».
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import sys
import urllib.parse
import urllib.request
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[1]
# Job → its title, and how long a success may be awaited: twice its period, and half a day for a forge that is late.
JOBS = {
    "publish": ("Publication de la nuit", timedelta(hours=60)),
    "audit": ("Failles connues", timedelta(hours=60)),
    "due": ("Liste des échéances", timedelta(days=15)),
}
TITLES = {
    "publication": "La publication demande une correction",
    "verification": "Des fichiers de la branche ont une erreur",
    "mise-en-ligne": "La mise en ligne demande une correction",
    "surveillance": "Le site en ligne n'est pas ce qu'il doit être",
    "silences": "Une tâche de la forge n'a pas eu lieu",
    "audit": "Une bibliothèque a une faille connue",
    "antivirus": "L'antivirus ne travaille pas",
    "echeances": "Échéances",
}
_LABEL = "alerte::"
_MARK = "<!-- dit : "
_LONGEST = 60_000  # characters of a text; both forges take a little more
_TIMEOUT = 60  # seconds


@dataclass(frozen=True, slots=True)
class Project:
    """A project of a forge: its kind, the address of its REST interface, its path there, a token or ""."""

    kind: str
    api: str
    path: str
    token: str

    def ask(self, path: str, method: str = "GET", **values: Any) -> Any:
        """Answer of the forge at a path of the project. Raises OSError, ValueError."""
        top = f"repos/{self.path}" if self.kind == "github" else f"projects/{urllib.parse.quote(self.path, safe='')}"
        address, body = f"{self.api}/{top}/{path}", None
        if method == "GET":
            address += f"?{urllib.parse.urlencode(values)}"
        else:
            body = json.dumps(values).encode()
        headers = {"Content-Type": "application/json", "User-Agent": "egalite"}
        if self.token:
            github = self.kind == "github"
            headers |= {"Authorization": f"Bearer {self.token}"} if github else {"PRIVATE-TOKEN": self.token}
        call = urllib.request.Request(address, data=body, headers=headers, method=method)
        with urllib.request.urlopen(call, timeout=_TIMEOUT) as answer:
            return json.loads(answer.read() or "null")


@dataclass(frozen=True, slots=True)
class Request:
    """An open request: its number, its text, the last thing said there."""

    number: int
    text: str


class Requests:
    """The requests of a project, by the label of what they are about; the same gestures on both forges."""

    def __init__(self, project: Project) -> None:
        self._project = project
        github = project.kind == "github"
        self._text, self._number = ("body", "number") if github else ("description", "iid")
        self._comments = "comments" if github else "notes"
        self._opened = "open" if github else "opened"

    def opened(self, name: str) -> Request | None:
        """The open request about something."""
        for item in self._project.ask("issues", labels=_LABEL + name, state=self._opened, per_page=1):
            return Request(item[self._number], item[self._text] or "")
        return None

    def open(self, name: str, text: str) -> None:
        """Open one."""
        labels: Any = [_LABEL + name] if self._project.kind == "github" else _LABEL + name
        self._project.ask("issues", "POST", title=TITLES.get(name, name), labels=labels, **{self._text: text})

    def write(self, request: Request, text: str) -> None:
        """Replace the text of one."""
        method = "PATCH" if self._project.kind == "github" else "PUT"
        self._project.ask(f"issues/{request.number}", method, **{self._text: text})

    def comment(self, request: Request, text: str) -> None:
        """Say something in one."""
        self._project.ask(f"issues/{request.number}/{self._comments}", "POST", body=text)

    def close(self, request: Request) -> None:
        """Close one."""
        if self._project.kind == "github":
            self._project.ask(f"issues/{request.number}", "PATCH", state="closed")
        else:
            self._project.ask(f"issues/{request.number}", "PUT", state_event="close")


def tell(requests: Requests, name: str, wrong: bool, text: str) -> str:
    """Have the request about something say what is wrong now; what was done, in French.

    What it says already is not said again: only a change of the text is a comment.
    """
    mark = f"{_MARK}{hashlib.sha256(steady(text).encode()).hexdigest()[:16]} -->"
    request = requests.opened(name)
    if not wrong:
        if request is None:
            return "rien à signaler"
        requests.comment(request, "Tout est rentré dans l'ordre.")
        requests.close(request)
        return "demande fermée"
    told = f"{text[:_LONGEST]}\n\n{mark}"
    if request is None:
        requests.open(name, told)
        return "demande ouverte"
    if mark in request.text:
        return "demande inchangée"
    requests.comment(request, text[:_LONGEST])
    requests.write(request, told)
    return "demande complétée"


def keep(requests: Requests, name: str, text: str) -> str:
    """Have a request hold a list as it is today; what was done, in French."""
    request = requests.opened(name)
    if request is None:
        requests.open(name, text[:_LONGEST])
        return "liste ouverte"
    requests.write(request, text[:_LONGEST])
    return "liste mise à jour"


def steady(text: str) -> str:
    """A text without what changes at each run though nothing did: the address of a run, what a live release is called."""
    return re.sub(r"https?://\S+/(?:actions/runs|jobs|pipelines)/\d+|^En ligne : .*$", "", text, flags=re.MULTILINE)


def silences(project: Project, branch: str, now: datetime) -> list[str]:
    """French lines: the jobs of a forge whose last success is too old, or never was. Raises OSError, ValueError."""
    lines = []
    for job, (title, patience) in JOBS.items():
        last = _last_success(project, job, branch)
        if last is None or now - last > patience:
            when = f"depuis le {last:%d/%m/%Y}" if last else "encore"
            lines.append(f"{title} : aucune réussite {when} ; regardez si la tâche est suspendue, ou son compte fermé.")
    return lines


def _last_success(project: Project, job: str, branch: str) -> datetime | None:
    if project.kind == "github":
        runs = project.ask(f"actions/workflows/{job}.yml/runs", branch=branch, status="success", per_page=1)[
            "workflow_runs"
        ]
        written = runs[0]["updated_at"] if runs else None
    else:
        # The jobs of the branch, the latest first: names are those of .gitlab-ci.yml.
        jobs = (
            one for page in (1, 2, 3) for one in project.ask("jobs", **{"scope[]": "success"}, per_page=100, page=page)
        )
        written = next((one["finished_at"] for one in jobs if one["name"] == job and one["ref"] == branch), None)
    return datetime.fromisoformat(written.replace("Z", "+00:00")) if written else None


def settings(text: str) -> dict[str, str]:
    """The fields of `forge.yml`, which holds one a line; read here without a library."""
    lines = (re.match(r"([a-z_]+):[ ]*'([^']*)'", line) for line in text.splitlines())
    return {match[1]: match[2] for match in lines if match and match[2]}


def projects(environment: Mapping[str, str], fields: Mapping[str, str]) -> tuple[Project, Project]:
    """The public project and the private one, by the environment of a job or else by `forge.yml`. Raises ValueError."""
    token = environment.get("ALERT_TOKEN", "")
    if environment.get("GITHUB_ACTIONS"):
        kind, api, public = "github", environment["GITHUB_API_URL"], environment["GITHUB_REPOSITORY"]
    elif environment.get("GITLAB_CI"):
        kind, api, public = "gitlab", environment["CI_API_V4_URL"], environment["CI_PROJECT_PATH"]
    elif {"kind", "url", "repository"} <= fields.keys():
        kind, public, url = fields["kind"], fields["repository"], fields["url"]
        github = "https://api.github.com" if url == "https://github.com" else f"{url}/api/v3"
        api = github if kind == "github" else f"{url}/api/v4"
    else:
        raise ValueError("forge.yml ne nomme pas la forge (« egalite instance check »)")
    private = fields.get("private", "")
    if not private:
        # Nobody would be told: the public project, by the job's own token, rather than silence.
        token, private = environment.get("GITHUB_TOKEN") or token, public
    if not token:
        raise ValueError("ALERT_TOKEN manque : personne ne peut être prévenu (docs/mise-en-route.md, 6)")
    return Project(kind, api, public, token if private == public else ""), Project(kind, api, private, token)


def main(arguments: Sequence[str], text: str) -> int:
    """Say it; the exit code."""
    parser = argparse.ArgumentParser(prog="tools/alert.py", description=__doc__.splitlines()[0])
    parser.add_argument("name", nargs="?", choices=sorted(TITLES))
    parser.add_argument("--state", default="1", help="0, ou « success » : tout va bien")
    parser.add_argument("--list", action="store_true", dest="listed")
    parser.add_argument("--silences", action="store_true")
    asked = parser.parse_args(arguments)
    try:
        fields = settings((CHECKOUT / "forge.yml").read_text(encoding="utf-8"))
        public, private = projects(os.environ, fields)
        requests = Requests(private)
        if asked.silences:
            lines = silences(public, fields.get("branch", "main"), datetime.now(UTC))
            done = tell(requests, "silences", bool(lines), "\n".join(lines))
        elif asked.listed:
            done = keep(requests, asked.name, text)
        else:
            done = tell(requests, asked.name, asked.state not in ("0", "success"), text.strip() or "Sans message.")
    except (OSError, ValueError, KeyError, TypeError) as error:
        print(f"Personne n'est prévenu : {error}.", file=sys.stderr)
        return 1
    print(f"{asked.name or 'silences'} : {done}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], "" if sys.stdin.isatty() or "--silences" in sys.argv else sys.stdin.read()))
