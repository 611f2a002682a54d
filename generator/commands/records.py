"""`gazette new` and `gazette schema`: what helps an editor to write a record."""

import argparse

from generator.commands.answer import OK, PROBLEMS, USAGE, complain
from generator.kinds import BY_NAME
from generator.scaffold import ScaffoldError, new_record
from generator.schema import schema_text


def new(options: argparse.Namespace) -> int:
    """Write a new record from its kind's example."""
    try:
        path = new_record(options.content, BY_NAME[options.kind], options.issue, options.name)
    except ScaffoldError as refused:
        return complain(str(refused), USAGE)
    except OSError as failed:
        return complain(f"记录写不进去：{failed}", PROBLEMS)
    print(f"已建立 {path}，请填写后运行 gazette check")
    return OK


def schema(options: argparse.Namespace) -> int:
    """Print the JSON Schema of a kind, or of all."""
    print(schema_text(BY_NAME[options.kind] if options.kind else None))
    return OK
