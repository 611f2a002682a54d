"""The commands of `gazette`. A command is one module with its own arguments, and one line here."""

from generator.commands import build, check, init, new, schema, serve, sort_names
from generator.commands.command import Command

COMMANDS: tuple[Command, ...] = (
    init.COMMAND,
    check.COMMAND,
    build.COMMAND,
    serve.COMMAND,
    new.COMMAND,
    sort_names.COMMAND,
    schema.COMMAND,
)
