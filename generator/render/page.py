"""A page: a Markdown file of gazettes/, with the metadata that the theme shows and search reads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import yaml

from generator.documents.markdown import Markdown

Meta: TypeAlias = "str | int | bool | Sequence[Meta] | Mapping[str, Meta]"


@dataclass(frozen=True)
class Page:
    """One file below gazettes/: its path, its front matter, its body."""

    path: str
    meta: Mapping[str, Meta]
    body: Markdown

    @property
    def text(self) -> str:
        """The file's text: front matter without the empty values, an empty line, the body."""
        front = {key: value for key, value in self.meta.items() if value not in ("", (), [], {})}
        return f"---\n{_dump(front)}---\n\n{self.body}\n"


class _Dumper(yaml.SafeDumper):
    """Writes tuples as lists, and never aliases: two equal values are two values."""

    def ignore_aliases(self, data: object) -> bool:
        """Return True: nothing is aliased."""
        return True


_Dumper.add_representer(
    tuple, lambda dumper, data: dumper.represent_sequence("tag:yaml.org,2002:seq", data)
)
# References and other strings of a certain form are written as the strings they are.
_Dumper.add_multi_representer(str, lambda dumper, data: dumper.represent_str(str(data)))


def _dump(front: Mapping[str, Meta]) -> str:
    return yaml.dump(dict(front), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000)
