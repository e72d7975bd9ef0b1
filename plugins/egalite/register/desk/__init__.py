"""The desk: private pages for the team, and the small files that its gestures make."""


class DeskError(Exception):
    """A file of the desk cannot be carried out, or its pages cannot be made; a French sentence."""
