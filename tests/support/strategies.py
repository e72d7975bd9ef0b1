"""What Hypothesis draws: texts and records that a file may hold."""

from __future__ import annotations

import json
import unicodedata

from hypothesis import strategies as st

from egalite.records import characters, yaml

# Any text that a record may hold: what the text layer accepts.
texts = (
    st.text(st.characters(exclude_categories=("Cs", "Cn")), max_size=60)
    .map(lambda value: unicodedata.normalize("NFC", "".join(sign for sign in value if not characters.faults_of(sign))))
    .filter(lambda value: not characters.faults_of(json.dumps(value, ensure_ascii=False)))  # as YAML may quote it
)
traps = st.sampled_from(
    ["non", "yes", "null", "~", "", "true", "0123456701", "12:30", "1_000", "2024-13-45", "2026-11-23", "<<", "=", "08"]
)
keys = st.from_regex(r"[a-z][a-z0-9_]{0,20}", fullmatch=True)
scalars = texts | traps | st.booleans()
leaves = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=12,
)


def depth(value) -> int:
    if isinstance(value, dict):
        return 1 + max(map(depth, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(depth, value), default=0)
    return 0


records = st.dictionaries(keys, leaves, max_size=4).filter(lambda record: depth(record) <= yaml.MAX_DEPTH)
