"""Situations walked on a built site as their reader would, and whether the right answer comes first."""
