#!/usr/bin/env python3
"""Print the number of each word read from standard input, for `hashes` of schemas/vocabularies/thesaurus.yml.

The words are slurs that people quote: neither they nor this command's input belong in a file of the repository.
"""

from __future__ import annotations

import sys

from egalite.search.hashed_words import hashed


def main() -> None:
    """One word a line in, one number a line out."""
    for line in sys.stdin:
        if line.strip():
            print(hashed(line.strip()))


if __name__ == "__main__":
    main()
