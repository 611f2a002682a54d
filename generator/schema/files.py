"""What editors' programs read: the schemas, which files have which, the line that names a record's."""

import os
from pathlib import Path

from pydantic import JsonValue

from generator.schema import SCHEMAS
from generator.schema.generate import schema_text
from generator.schema.targets import TARGETS


def write_schemas(folder: Path) -> tuple[Path, ...]:
    """Write the schema of every target into `folder`; return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    return tuple(_write(folder / f"{target.name}.json", schema_text(target)) for target in TARGETS)


def _write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def modeline(kind: str, record: Path, schemas: Path) -> str:
    """Return the comment by which an editor's program finds the schema of a record's kind.

    The record and the folder of the schemas lie in one workspace.
    """
    way = os.path.relpath(schemas.resolve() / f"{kind}.json", record.resolve().parent)
    return f"# yaml-language-server: $schema={Path(way).as_posix()}\n"


def settings() -> dict[str, JsonValue]:
    """Return the settings of VS Code for a workspace."""
    return {
        "yaml.schemas": {f"./{SCHEMAS}/{one.name}.json": f"content/{one.files}" for one in TARGETS},
        "yaml.schemaStore.enable": False,
        "files.associations": {"content/**/*.yml": "yaml"},
        "[yaml]": {
            "editor.insertSpaces": True,
            "editor.tabSize": 2,
            "editor.autoIndent": "keep",
            "editor.quickSuggestions": {"other": True, "strings": True, "comments": False},
        },
        "files.encoding": "utf8",
        "files.eol": "\n",
    }
