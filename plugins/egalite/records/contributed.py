"""What an organisation wrote of its record, told from what the team stated: the digest that a proposal starts from.

A reading or another dated fact changes the file, and nothing that the organisation may correct: its proposal stays up to date.
"""

from __future__ import annotations

import hashlib
import re

_FACTS = re.compile(rb"^facts[ \t]*:[ \t]*\r?\n(?:[ \t]+.*\n)*", re.MULTILINE)


def digest(raw: bytes) -> str:
    """SHA-256, in hexadecimal, of a record's file without its dated facts."""
    return hashlib.sha256(_FACTS.sub(b"", raw, count=1)).hexdigest()
