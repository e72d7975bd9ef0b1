"""Words of a stranger in what a forge reads: the message of a commit, the title or the text of a request.

A forge obeys signs: `#12` and `!12` refer, `Closes #12` closes, `@name` calls, `/merge` merges, `[skip ci]` stops the checks,
`Co-authored-by:` names an author. There is no way to escape them there, so only letters, figures and the punctuation that
commands nothing are kept. Sources: GitHub « Autolinked references », « Skipping workflow runs »; GitLab « Quick actions »,
« GitLab-specific references »; Azure Pipelines « Skipping CI ».
"""

from __future__ import annotations

import re
import textwrap
import unicodedata

_KEPT = "'’,.()«»–-"
# Where kept signs make a reference all the same: an address, `GH-12`, the first figures of a commit.
_DOT = re.compile(r"\.(?=\S)")
_TICKET = re.compile(r"(?<=\w)-(?=\d)")
_COMMIT = re.compile(r"(?<!\w)[0-9a-f]{7,}(?!\w)", re.IGNORECASE)
_SHORT = 6  # figures that name no commit


def inert(text: str) -> str:
    """The text on one line, without any sign that a forge obeys."""
    kept = "".join(one if one.isalnum() or one in _KEPT else " " for one in unicodedata.normalize("NFKC", text))
    kept = _TICKET.sub(" ", _DOT.sub(" ", kept))
    kept = _COMMIT.sub(lambda match: " ".join(textwrap.wrap(match.group(), _SHORT)), kept)
    return " ".join(kept.split())
