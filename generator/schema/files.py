"""Where schemas are written, and the line of a record that names its schema."""

import os
from pathlib import Path

from generator.schema.generate import schema_text
from generator.schema.targets import SCHEMAS, TARGETS


def write_schemas(folder: Path = SCHEMAS) -> tuple[Path, ...]:
    """Write the schema of every target into `folder`; return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    return tuple(_write(folder / f"{target.name}.json", schema_text(target)) for target in TARGETS)


def _write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def modeline(kind: str, record: Path) -> str:
    """Return the comment by which an editor's program finds the schema of a record's kind."""
    way = os.path.relpath(SCHEMAS / f"{kind}.json", record.resolve().parent)
    return f"# yaml-language-server: $schema={Path(way).as_posix()}\n"
