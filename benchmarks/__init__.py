"""What `make bench` runs: our build and our check, measured against Hugo in the same session."""
