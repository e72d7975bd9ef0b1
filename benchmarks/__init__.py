"""What `make bench` and `make measure` run: our build and check against Hugo in the same session; our pages as a phone."""
