"""The merge requests of a GitLab project, as far as the judge asks: it lists the open one, answers in a thread, labels it.

Source: GitLab REST, « Merge requests », « Discussions », « Events ».
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tools.rehearsal.service import Handler, served

JUDGE = "juge"


@dataclass(slots=True)
class Request:
    """The open merge request: its head and who made it, then what the judge answered."""

    sha: str
    account: str
    source_project: str
    labels: set[str] = field(default_factory=set)
    note: dict[str, Any] = field(default_factory=dict)

    @property
    def accepted(self) -> bool:
        """Whether nothing of the judge's forbids the merge: its thread is resolved and its label says so."""
        return bool(self.note.get("resolved")) and self.labels == {"juge::accepté"}

    @property
    def sheet(self) -> str:
        """The judge's answer; empty when there is none."""
        return str(self.note.get("body", ""))


@contextmanager
def interface(request: Request | None) -> Iterator[str]:
    """Serve the project's REST interface while the block runs; gives its address. None: no request is open."""

    class Rest(Handler):
        def do_GET(self) -> None:
            url = urlsplit(self.path)
            first = parse_qs(url.query).get("page", ["1"]) == ["1"]
            if url.path == "/user":
                self.answer(200, {"username": JUDGE})
            elif url.path.endswith("/merge_requests"):
                self.answer(200, [_fields(request)] if request and first else [])
            elif url.path.endswith("/discussions"):
                self.answer(200, [_thread(request)] if request and request.note and first else [])
            elif url.path.endswith("/events") and request:
                push = {"author_username": request.account, "push_data": {"commit_to": request.sha}}
                self.answer(200, [push])
            else:
                self.answer(404, {"message": "404 Not found"})

        def do_POST(self) -> None:
            self.do_PUT()

        def do_PUT(self) -> None:
            asked = json.loads(self.body())
            if request is None:
                return self.answer(404, {"message": "404 Not found"})
            if "body" in asked:
                request.note |= {"id": 1, "author": {"username": JUDGE}, "body": asked["body"]}
            if "resolved" in asked:
                request.note["resolved"] = asked["resolved"]
            request.labels |= set(filter(None, [asked.get("add_labels")]))
            request.labels -= {asked.get("remove_labels")}
            self.answer(200, _thread(request))

    with served(Rest) as address:
        yield address


def _fields(request: Request) -> dict[str, Any]:
    return {
        "iid": 1, "sha": request.sha, "labels": sorted(request.labels), "author": {"username": request.account},
        "source_project_id": request.source_project,
    }  # fmt: skip


def _thread(request: Request) -> dict[str, Any]:
    return {"id": "1", "notes": [request.note]}
