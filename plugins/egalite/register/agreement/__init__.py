"""The particular conditions of a convention: the document that is signed beside the convention and its annexed Charter.

It names an organisation, its schemes and the dates, as the records hold them. Whoever signs writes their name by hand: no
name of a person enters here or is kept.
"""


class ConventionError(Exception):
    """Why no document can be made, in French."""
