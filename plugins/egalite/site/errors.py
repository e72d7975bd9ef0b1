"""What stops a build."""

from __future__ import annotations


class SiteError(Exception):
    """The site cannot be made; the message is a French sentence that names the cause."""
