"""What Git knows: who validated what and when, what changed. The only room that runs Git.

It reads; `branch.py` alone writes, branches named `proposition/…` and what they hold: never the work tree, never another
branch.
"""
