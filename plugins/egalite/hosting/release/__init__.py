"""The release: compressed copies, manifest, archive, attestation."""
