"""Comments of a record: found in its YAML, and put back where they belong in another text of the same fields.

A comment on a line of its own belongs to the field or item that follows; one at the end of a line, to the last value
that begins before it. Those above the first field stay at the top, those below the last one at the bottom.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any, Literal, NamedTuple

from yaml.cyaml import CParser  # type: ignore[attr-defined]
from yaml.events import ScalarEvent, StreamEndEvent

from egalite.finding import Pointer
from egalite.records import dump, kinds, schema, yaml
from egalite.records.document import Document

Place = Literal["top", "above", "beside", "bottom"]
_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*")


class Comment(NamedTuple):
    """`text` begins with its `#`; `pointer` is the field or item it belongs to, empty at the top and at the bottom."""

    text: str
    place: Place
    pointer: Pointer = ()


def restyle(document: Document) -> str:
    """A record's file in the project's style, comments kept. `document` has been read without a fault."""
    data = dump.ordered(document.kind, document.data or {})
    fields = put(document.kind, dump.dump(data), find(document.front))
    return dump.with_body(fields, document.body) if kinds.has_text(document.kind) else fields


def find(front: str) -> list[Comment]:
    """The comments of a YAML text that the strict reader accepts, in their order."""
    if "#" not in front:
        return []
    blank = _without_values(front)
    spans = yaml.locate(front)
    starts = sorted(((places[0][:2], pointer) for pointer, places in spans.items()), key=_first)
    values = sorted(((place[:2], pointer) for pointer, places in spans.items() for place in places), key=_first)
    comments = []
    for number, (line, rest) in enumerate(zip(front.split("\n"), blank.split("\n"), strict=True)):
        column = rest.find("#")
        if column < 0:
            continue
        text = line[column:].rstrip()
        after = next((pointer for place, pointer in starts if place > (number, column)), None)
        if line[:column].strip(" -."):
            before = [pointer for place, pointer in values if place < (number, column)]
            comments.append(Comment(text, "beside", before[-1]) if before else Comment(text, "top"))
        elif starts and starts[0][0] > (number, column):
            comments.append(Comment(text, "top"))
        else:
            comments.append(Comment(text, "above", after) if after is not None else Comment(text, "bottom"))
    return comments


def put(kind: str, fields: str, comments: Sequence[Comment]) -> str:
    """Canonical YAML with comments put back. One whose field is not there is left out.

    None stands beside a value that could go on with its words: it would be taken for the end of it.
    """
    if not comments:
        return fields
    lines = fields.split("\n")[:-1]
    numbers = {pointer: spans[0][0] for pointer, spans in yaml.locate(fields).items()}
    above: dict[int, list[str]] = {}
    beside: dict[int, str] = {}
    for comment in comments:
        number = numbers.get(comment.pointer)
        if number is None:
            continue
        if comment.place == "beside" and number not in beside and not schema.takes_sharp(kind, comment.pointer):
            beside[number] = comment.text
        else:
            above.setdefault(number, []).append(comment.text)
    result = [comment.text for comment in comments if comment.place == "top"]
    for number, line in enumerate(lines):
        indent = line[: len(line) - len(line.lstrip(" "))]
        result += [f"{indent}{text}" for text in above.get(number, ())]
        result.append(f"{line}  {beside[number]}" if number in beside else line)
    result += [comment.text for comment in comments if comment.place == "bottom"]
    return "\n".join([*result, ""])


def blocks(front: str) -> tuple[str, dict[str, str], str] | None:
    """The text of each field of a record with the comments above it, between what stands above and below them all.

    None when two fields share a line, as `{a: b, c: d}` does.
    """
    lines, blank = front.split("\n")[:-1], _without_values(front).split("\n")[:-1]
    keys = {pointer[0]: spans[0] for pointer, spans in yaml.locate(front).items() if len(pointer) == 1}
    starts = [place[0] for place in keys.values()]
    if not starts or any(place[1] for place in keys.values()) or len(set(starts)) < len(starts):
        return None
    ends = [_content_end(blank, end) for end in (*starts[1:], len(lines))]
    first = [starts[0], *ends[:-1]]
    texts_by_field = {
        str(name): "".join(f"{line}\n" for line in lines[start:end])
        for name, start, end in zip(keys, first, ends, strict=True)
    }
    top, bottom = lines[: starts[0]], lines[ends[-1] :]
    return "".join(f"{line}\n" for line in top), texts_by_field, "".join(f"{line}\n" for line in bottom)


def texts(front: str) -> Counter[str]:
    """How many times each comment stands in a YAML text."""
    return Counter(comment.text for comment in find(front))


def _first(start: tuple[tuple[int, int], Pointer]) -> tuple[tuple[int, int], int]:
    """Order of places; of two that are one, what holds the other first."""
    return start[0], len(start[1])


def _content_end(blank: Sequence[str], end: int) -> int:
    """Where the last line of fields before a line ends, comments and blank lines left to what follows."""
    while end and blank[end - 1].lstrip(" ")[:1] in ("", "#"):
        end -= 1
    return end


def _without_values(front: str) -> str:
    """The text with every key and value blanked out, same length, same lines: a `#` that remains opens a comment."""
    characters = list(front)
    parser = CParser(front)
    while True:
        event: Any = parser.get_event()
        kind = type(event)
        if kind is StreamEndEvent:
            return "".join(characters)
        if kind is ScalarEvent and event.start_mark.index < event.end_mark.index:
            first, last = event.start_mark.index, event.end_mark.index
            if event.style in ("|", ">"):
                header = _BLOCK_HEADER.match(front, first)
                characters[first] = "x"
                content = front.find("\n", header.end() if header else first)
                first = len(front) if content < 0 else content
            for at in range(first, last):
                if characters[at] != "\n":
                    characters[at] = "x"
