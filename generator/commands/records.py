"""`gazette new` and `gazette schema`: what helps an editor to write a record."""

import argparse

from generator.commands.answer import OK, PROBLEMS, USAGE, complain
from generator.kinds import BY_NAME
from generator.scaffold import ScaffoldError, new_record
from generator.schema.files import write_schemas
from generator.schema.generate import all_schemas, schema_text
from generator.schema.targets import BY_NAME as SCHEMAS_BY_NAME


def new(options: argparse.Namespace) -> int:
    """Write a new record from its kind's example."""
    kind = BY_NAME[options.kind]
    try:
        path = new_record(options.content, kind, options.issue, options.name)
    except ScaffoldError as refused:
        return complain(str(refused), USAGE)
    except OSError as failed:
        return complain(f"记录写不进去：{failed}", PROBLEMS)
    text = f"、{path.with_suffix('.md').name}" if kind.has_text else ""
    contents = path.parent.parent / "issue.yml"
    print(f"已建立 {path}{text}")
    print(f"请填写其中的【填……】，在 {contents} 的 contents 里列入它的文件，然后运行 gazette check")
    return OK


def schema(options: argparse.Namespace) -> int:
    """Print the JSON Schema of one kind of file, or of all; or write them for editors' programs."""
    if options.write:
        try:
            written = write_schemas(options.write)
        except OSError as failed:
            return complain(f"格式说明写不进去：{failed}", PROBLEMS)
        print(f"已写入 {len(written)} 份：{options.write}")
        return OK
    name = options.name
    print(schema_text(SCHEMAS_BY_NAME[name]) if name else all_schemas(), end="")
    return OK
