"""The documents of a convention's life: conditions to sign, amendment, letters, evaluation grid.

They say what the records and the private register hold, and leave blank what they do not. No clause is written here: what binds is in
the convention and in the Charter. No name of a person enters: whoever signs or receives is written by hand.
"""


class DocumentError(Exception):
    """Why a document cannot be made, in French."""
