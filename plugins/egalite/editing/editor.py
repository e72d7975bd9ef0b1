"""Give a record new values and leave what did not change as it is written, to the byte."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from egalite.editing.writer import EditError
from egalite.finding import Pointer
from egalite.records import comments, dump, kinds
from egalite.records.comments import Comment
from egalite.records.document import Document


def rewrite_record(document: Document, data: Mapping[str, Any], body: str) -> bytes:
    """The file of a record with other values, its line ends `\\n`. `document` has fields that can be read.

    A field with the same value keeps its lines and its comments, a changed one is written in the project's style, a new
    one takes the place that its schema gives it. Comments of what is no longer there go with it. Faults that were in the
    file may stay. Raises EditError when the file would have others, or would say something else.
    """
    before = document.data or {}
    former = {fault.message for fault in document.findings}
    remaining = [
        relocation
        for comment in comments.find(document.front)
        if (relocation := _relocate(comment, before, data)) is not None
    ]
    fresh = comments.put(document.kind, dump.dump(dump.ordered(document.kind, data)), remaining)
    for fields in (_compose(document, data, fresh), fresh):
        content = _whole(document, fields, body).encode() if fields is not None else b""
        after = Document(document.path, document.kind, document.id, content)
        faults = [fault.message for fault in after.findings if fault.message not in former]
        if after.data == data and not faults and after.body.strip() == body.strip():
            return content
    reason = faults[0] if faults else "elle ne dirait plus la même chose une fois écrite."
    raise EditError(f"{document.path} : {reason}")


def _whole(document: Document, fields: str, body: str) -> str:
    """The file with other fields; a text is left as it is written unless it is another one."""
    if not kinds.has_text(document.kind):
        return fields
    return (
        f"---\n{fields}---\n{document.body}" if body.strip() == document.body.strip() else dump.with_body(fields, body)
    )


def _compose(document: Document, data: Mapping[str, Any], fresh: str) -> str | None:
    """Lines of the fields, old where the value is the same. None when the file is not written field by field."""
    old, new = comments.blocks(document.front), comments.blocks(fresh)
    if old is None or new is None:
        return None
    before = document.data or {}
    names = [name for name in old[1] if name in data]
    previous = -1
    for name in new[1]:
        if name not in names:
            names.insert(previous + 1, name)
        previous = names.index(name)
    same = {name for name in names if name in before and before[name] == data[name]}
    return "".join([old[0], *(old[1][name] if name in same else new[1][name] for name in names), old[2]])


def _relocate(comment: Comment, old: Any, new: Any) -> Comment | None:
    """The comment where its field or item now is; None when it is gone."""
    pointer: Pointer = ()
    for part in comment.pointer:
        place: str | int | None
        if isinstance(old, list) and isinstance(new, list) and isinstance(part, int):
            place = _place(old, new, part)
        else:
            place = part if isinstance(new, dict) and part in new else None
        if place is None:
            return None
        old, new, pointer = old[part], new[place], (*pointer, place)
    return comment._replace(pointer=pointer)


def _place(old: list[Any], new: list[Any], index: int) -> int | None:
    """Where an item of a list now stands: the same wherever it went, else what took its place."""
    if old[index] in new:
        return index if index < len(new) and new[index] == old[index] else new.index(old[index])
    return index if index < len(new) and new[index] not in old else None
