"""The records as plain values, for mutations to change; YAML in, YAML out, every scalar a text."""

import copy
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

import yaml

Raw: TypeAlias = "str | list[Raw] | dict[str, Raw]"
Way: TypeAlias = tuple[str | int, ...]
Files: TypeAlias = "Mapping[str, Raw | None]"
"""New contents of files; None for one that is left out."""


def read(content: Path) -> dict[str, Raw]:
    """Return every YAML file below `content` by its path as reports show it."""
    return {
        f"{content.name}/{path.relative_to(content).as_posix()}": yaml.load(
            path.read_text(encoding="utf-8"),
            yaml.BaseLoader,  # noqa: S506  # makes strings only
        )
        for path in sorted(content.rglob("*.yml"))
    }


class _Dumper(yaml.SafeDumper):
    """Writes references and other strings of a certain form as the strings they are."""


_Dumper.add_multi_representer(str, lambda dumper, text: dumper.represent_str(str(text)))


def written(raw: Raw) -> str:
    """Return YAML that reads as `raw`."""
    return yaml.dump(raw, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=100_000)


def at(raw: Raw, way: Way) -> Raw:
    """Return the value at `way`."""
    for step in way:
        raw = raw[step]  # type: ignore[index]  # the way was found in this very value
    return raw


def with_value(raw: Raw, way: Way, value: Raw) -> Raw:
    """Return a copy of `raw` with another value at `way`."""
    changed = copy.deepcopy(raw)
    *before, last = way
    at(changed, tuple(before))[last] = value  # type: ignore[index]
    return changed


def without(raw: Raw, way: Way) -> Raw:
    """Return a copy of `raw` without what stands at `way`."""
    changed = copy.deepcopy(raw)
    *before, last = way
    del at(changed, tuple(before))[last]  # type: ignore[union-attr,arg-type]
    return changed


def with_key(raw: Raw, way: Way, key: str) -> Raw:
    """Return a copy of `raw` in which the key that ends `way` is called `key`, at the same place."""
    *before, last = way
    around = at(raw, tuple(before))
    if not isinstance(around, dict):
        raise TypeError(f"no key at {way}")
    renamed: Mapping[str, Raw] = {key if old == last else old: v for old, v in around.items()}
    return with_value(raw, tuple(before), dict(renamed)) if before else dict(renamed)
