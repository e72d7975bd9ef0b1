"""The build: all that touches Pelican, the output folder, what is asserted afterwards."""
