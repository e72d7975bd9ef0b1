"""`python -m egalite.cli`, where no console script is installed."""

from egalite.cli.main import main

main()
