"""Which counts of a table are told: none under ten, and none by which a subtraction from the total would give one.

The total of the table is told. What is hidden makes together ten at least: otherwise other counts are hidden with it, in an order
that no count decides, so that what is hidden says nothing of how much. A page of which no count is ever told stands among
what is hidden.
"""

from __future__ import annotations

from collections.abc import Mapping

from egalite.records.content.audience import LEAST


def told(counts: Mapping[str, int], untold: int | None = None) -> dict[str, int]:
    """The counts to tell, of those given in the order in which they are hidden.

    `untold` is a count of the same total that no table ever tells; None when the counts make the whole total.
    """
    shown = {name: count for name, count in counts.items() if count >= LEAST}
    hidden = [count for name, count in counts.items() if name not in shown]
    if untold is not None:
        hidden.append(untold)
    for name in list(shown):
        if _safe(hidden, untold is not None):
            break
        hidden.append(shown.pop(name))
    return shown


def _safe(hidden: list[int], has_untold: bool) -> bool:
    """Whether the sum of what is hidden, which anybody can compute, gives none of it."""
    total = sum(hidden)
    # Small counts alone: at their most, their sum gives each of them.
    most = (LEAST - 1) * len(hidden)
    return not hidden or (total >= LEAST and (has_untold or max(hidden) >= LEAST or total < most))
