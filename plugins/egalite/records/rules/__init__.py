"""The rules, one per file.

A module of this folder is a rule. Its id is its name with hyphens; its docstring, in French, is its
published documentation (first line: the rule in one sentence). It has either

- `KINDS`, the kinds of documents it judges, and `check(document, context)`, or
- `check_corpus(corpus)`, for what takes several records to judge,

each yielding findings. `SEVERITY` ("error" unless said) is for the documentation; findings carry their own. `WHOLE` is true of a
rule that judges a list by all its items: without one of them, it says nothing.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from egalite.finding import Finding
from egalite.records.context import Context, Corpus
from egalite.records.document import Document

STYLE = "canonical-style"  # how a record is written, which no page shows

FileCheck = Callable[[Document, Context], Iterator[Finding]]
CorpusCheck = Callable[[Corpus], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as its module declares it."""

    id: str
    documentation: str
    severity: str
    kinds: tuple[str, ...]
    check: FileCheck | None
    check_corpus: CorpusCheck | None
    whole: bool


@cache
def catalogue() -> tuple[Rule, ...]:
    """All rules, by id."""
    return tuple(
        _rule(info.name, importlib.import_module(f"{__name__}.{info.name}")) for info in pkgutil.iter_modules(__path__)
    )


@dataclass(frozen=True, slots=True)
class FileRule:
    """A rule on one file; `whole` when it judges lists by all their items."""

    id: str
    check: FileCheck
    whole: bool


@cache
def file_rules(kind: str, style: bool = True) -> tuple[FileRule, ...]:
    """Rules on each document of a kind; without `style`, those on what it says alone."""
    return tuple(
        FileRule(rule.id, rule.check, rule.whole)
        for rule in catalogue()
        if rule.check and kind in rule.kinds and (style or rule.id != STYLE)
    )


@cache
def file_checks(kind: str, style: bool = True) -> tuple[FileCheck, ...]:
    """What the rules of `file_rules` run."""
    return tuple(rule.check for rule in file_rules(kind, style))


@cache
def corpus_checks() -> tuple[CorpusCheck, ...]:
    """Checks to run once on all records."""
    return tuple(rule.check_corpus for rule in catalogue() if rule.check_corpus)


def _rule(name: str, module: Any) -> Rule:
    return Rule(
        id=name.replace("_", "-"),
        documentation=module.__doc__,
        severity=getattr(module, "SEVERITY", "error"),
        kinds=getattr(module, "KINDS", ()),
        check=getattr(module, "check", None),
        check_corpus=getattr(module, "check_corpus", None),
        whole=getattr(module, "WHOLE", False),
    )
