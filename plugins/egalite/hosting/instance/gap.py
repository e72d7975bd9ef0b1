"""A gap: something that an instance has still to fill in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Audience(Enum):
    """Who fills it in."""

    PUBLISHER = "l'éditeur du site"
    FORGE = "qui règle la forge"
    HOST = "qui administre la machine"
    REGISTER = "qui tient le registre"


class Stage(Enum):
    """What waits for it, in order; `LATER` waits for nothing."""

    PUBLISH = "avant de publier"
    DEPLOY = "avant de mettre en ligne"
    OPEN = "avant de recevoir des propositions"
    LATER = "ensuite"


@dataclass(frozen=True, slots=True)
class Gap:
    """Where it is (`file` from the root, `line` from 1, `field` or ""), for whom, what waits for it, and how to mend it, in French."""

    file: str
    line: int
    field: str
    audience: Audience
    stage: Stage
    message: str
