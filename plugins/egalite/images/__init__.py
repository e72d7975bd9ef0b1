"""Images that partners hand over: what is accepted, and what the site shows of it. Imports nothing of the project."""
