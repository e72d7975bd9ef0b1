"""The Git-based CMS for regular contributors: configured from `schemas/`, built by Node, served on an origin of its own.

`fields` turns a schema into the CMS's fields and lists what they cannot demand; `configuration` adds the collections and the
forge; `bundle` runs `tools/cms/build.mjs`, which puts the schemas back at save time; `policy` says what the browser may do.
"""


class CmsError(Exception):
    """Why the CMS cannot be built, in French."""
