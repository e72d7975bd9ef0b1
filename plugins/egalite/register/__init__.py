"""What the team keeps track of beside the public records: obligations, documents to sign."""
