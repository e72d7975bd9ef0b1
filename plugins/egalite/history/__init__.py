"""What Git knows: who validated what and when, what changed. The only room that runs Git; it never writes to a repository."""
