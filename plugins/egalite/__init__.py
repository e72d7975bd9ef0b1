"""Égalité contre racisme: the directory, its rules and its site.

Nothing is imported here: `egalite check` must not pay for Pelican. Pelican finds its plugin,
`site/build/plugin.py`, by the `PLUGINS` of pelicanconf.py.
"""
