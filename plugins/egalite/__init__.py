"""Égalité contre racisme: the directory, its rules and its site.

Nothing is imported here: `egalite check` must not pay for Pelican. Pelican finds the plugin through
`PLUGINS = ["egalite.site"]`.
"""
