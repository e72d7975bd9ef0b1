"""`python -m egalite.cli`, where no console script is installed."""

from egalite.cli.main import main

if __name__ == "__main__":  # a process that this one starts reads this module too
    main()
