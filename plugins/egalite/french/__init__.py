"""French as it is written: typography, dates, words. Imports nothing of ours."""
