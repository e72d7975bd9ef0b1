"""« De rien au premier retrait »: the page counts its commands, and ours exist. `make rehearsal` runs them all (first_steps.py)."""

from __future__ import annotations

import re

import click

from egalite.cli.main import group
from tests.rehearsal.first_steps import COMMANDS, PAGE


def test_the_page_counts_its_commands() -> None:
    found = re.search(r"\*\*(\d+) commandes\*\*", PAGE)
    assert found
    assert int(found[1]) == len(COMMANDS)


def test_every_command_of_ours_is_understood() -> None:
    ours = [line.split()[1:] for line in COMMANDS if line.startswith(".venv/bin/egalite ")]
    assert {words[0] for words in ours} == {"instance", "deploy", "watch", "withdraw"}
    for words in ours:
        command, arguments = group.get_command(click.Context(group), words[0]), words[1:]
        if isinstance(command, click.Group):
            command = command.get_command(click.Context(command), arguments.pop(0))
        assert command is not None, words
        command.make_parser(click.Context(command)).parse_args(arguments)
