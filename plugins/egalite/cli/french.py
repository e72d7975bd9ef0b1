"""click in French: what a user sees of it in help pages and in usage errors."""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from typing import Any

import click


class Command(click.Command):
    """A command whose help page is in French."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix="Usage : ")

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "Affiche cette aide."
        return option


class Group(Command, click.Group):
    """A group that imports a command only when it is called: `egalite check` must not pay for Pelican.

    Each name of `names` is a module of `package` that holds a `command`; a module that holds several adds them itself.
    """

    def __init__(
        self, name: str | None = None, *, package: str = "", names: Iterable[str] = (), **settings: Any
    ) -> None:
        super().__init__(name, **settings)
        self._package, self._names = package, tuple(names)

    def add_command(self, cmd: click.Command, name: str | None = None) -> None:
        super().add_command(cmd, name)
        self._names = (*self._names, name or cmd.name or "")

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(self._names)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self._names or cmd_name in self.commands:
            return super().get_command(ctx, cmd_name)
        command: click.Command = importlib.import_module(f"{self._package}.{cmd_name}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if not args[0].startswith("-") and args[0] not in self._names:
            raise click.UsageError(
                f"la commande « {args[0]} » n'existe pas ; commandes possibles : {', '.join(self._names)}.",
                ctx,
            )
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        rows = []
        for name in self._names:
            command = self.get_command(ctx, name)
            if command is not None and not command.hidden:
                rows.append((name, command.get_short_help_str(formatter.width - 20)))
        with formatter.section("Commandes"):
            formatter.write_dl(rows)


class Gestures(Command, click.Group):
    """A group whose few commands stand in its own module."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if not args[0].startswith("-") and args[0] not in self.commands:
            raise click.UsageError(
                f"le geste « {args[0]} » n'existe pas ; gestes possibles : {', '.join(self.commands)}.", ctx
            )
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Gestes"):
            formatter.write_dl(
                [(name, command.get_short_help_str(formatter.width - 20)) for name, command in self.commands.items()]
            )


class Choice(click.Choice[str]):
    """One word of a few."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value not in self.choices:
            self.fail(f"« {value} » n'est pas possible ; choisissez parmi : {', '.join(self.choices)}.", param, ctx)
        return str(value)


def explain(error: click.UsageError) -> str:
    """What a usage error says, in French: the usage, how to get help, what is wrong."""
    lines = []
    if error.ctx is not None:
        lines.append(error.ctx.get_usage())
        lines.append(f"Pour l'aide : {error.ctx.command_path} --help")
    return "\n".join([*lines, f"Erreur : {_sentence(error)}"])


def _sentence(error: click.UsageError) -> str:
    if isinstance(error, click.MissingParameter):
        return f"il manque {_name(error.param)}."
    if isinstance(error, click.BadParameter):
        return f"{_name(error.param)} : {error.message}"
    if isinstance(error, click.NoSuchOption):
        hint = f" ; vouliez-vous dire {' ou '.join(error.possibilities)} ?" if error.possibilities else "."
        return f"l'option {error.option_name} n'existe pas{hint}"
    if isinstance(error, click.BadOptionUsage):
        if "not take" in error.message:
            return f"l'option {error.option_name} ne prend pas de valeur."
        return f"l'option {error.option_name} attend une valeur."
    if error.message.startswith("Got unexpected extra argument"):
        # click tells them only in its sentence: « Got unexpected extra argument (a) ».
        return f"argument en trop : {error.message.partition('(')[2].rpartition(')')[0].removeprefix('s) (')}."
    return error.message


def _name(param: click.Parameter | None) -> str:
    if isinstance(param, click.Option):
        return f"l'option {max(param.opts, key=len)}"
    return f"l'argument {param.human_readable_name}" if param is not None else "une valeur"
