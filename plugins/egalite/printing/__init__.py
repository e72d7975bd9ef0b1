"""What is printed: the documents of `/imprimer/`, and those that `egalite print` makes for a place, a need or a language."""

from __future__ import annotations


class PrintError(Exception):
    """A document cannot be made; the message says why, in French."""
