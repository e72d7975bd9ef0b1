"""Orientation: from what a person answers to what to do first and whom to contact.

Reads `content/orientation.yml` on top of the registry; knows nothing of pages.
"""
