"""Records as editors' programs read and judge them: by YAML 1.2 and the JSON Schemas."""

import re
from pathlib import Path, PurePosixPath
from typing import Any

import yaml
from jsonschema import Draft7Validator

from generator.schema.generate import schema_of
from generator.schema.targets import TARGETS

VALIDATORS = {target.name: Draft7Validator(schema_of(target)) for target in TARGETS}


class Core(yaml.SafeLoader):
    """YAML as editors' programs read it: 1.2, where a date is text and only true is true."""


Core.yaml_implicit_resolvers = {}
for tag, form, first in [
    ("bool", r"true|false", "tf"),
    ("int", r"-?[0-9]+", "-0123456789"),
    ("float", r"-?[0-9]+\.[0-9]+", "-0123456789"),
    ("null", r"~|null|", ["~", "n", ""]),
]:
    Core.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(rf"^(?:{form})$"), list(first)
    )


def read(path: Path) -> Any:
    text = path.read_text(encoding="utf-8")
    return with_text_keys(yaml.load(text, Core))  # noqa: S506 - a safe loader's child


def with_text_keys(value: Any) -> Any:
    """A key is text to an editor's program, as it is in JSON."""
    if isinstance(value, dict):
        return {str(key): with_text_keys(inner) for key, inner in value.items()}
    return [with_text_keys(inner) for inner in value] if isinstance(value, list) else value


def name_of(path: PurePosixPath) -> str:
    """The schema that an editor's program takes for a file below content/."""
    (target,) = [one for one in TARGETS if path.match(f"content/{one.files}")]
    return target.name


def complaints(path: Path, below: Path) -> list[str]:
    name = name_of(PurePosixPath("content", path.relative_to(below).as_posix()))
    return [error.message for error in VALIDATORS[name].iter_errors(read(path))]
