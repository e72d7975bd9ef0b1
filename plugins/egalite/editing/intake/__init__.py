"""Proposals received by e-mail: read, judged, turned into a branch."""
