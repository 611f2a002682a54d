"""Whether a YAML file can be read that is no record: of mkdocs.yml only MkDocs knows what it says."""

from pathlib import Path

import yaml

from generator.load.source import read_text
from generator.load.syntax import refusal
from generator.problems import Problem


def form_problems(path: Path, shown: str) -> list[Problem]:
    """Return what is wrong with the encoding and the form of a file; nothing of what it says."""
    text, problems = read_text(path, shown)
    if text is None:
        return problems
    try:
        for _ in yaml.parse(text, Loader=yaml.SafeLoader):
            pass
    except (yaml.MarkedYAMLError, yaml.reader.ReaderError) as bad:
        return [refusal(bad, text, shown)]
    return []
