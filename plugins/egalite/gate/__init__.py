"""Whether a proposal may be looked at: its tree first, then each file it hands over. Judges data; runs no Git."""
