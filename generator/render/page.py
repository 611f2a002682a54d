"""A page: a Markdown file of gazettes/, with the metadata that the theme shows and search reads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Self, TypeAlias

import yaml

from generator.documents.markdown import Markdown

_END = "\n---\n\n"
"""What closes the front matter: within it, a line of a value is never that."""

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

    def saying(self, meta: Mapping[str, Meta]) -> Self:
        """Return the page with more at the end of its front matter."""
        return replace(self, meta={**self.meta, **meta})


@dataclass(frozen=True)
class DataFile(Page):
    """A file of data beside the pages: nothing but its body, without front matter."""

    @property
    def text(self) -> str:
        """The file's text."""
        return str(self.body)


@dataclass(frozen=True)
class Written:
    """A page as it is written: its path below gazettes/, the file's text."""

    path: str
    text: str

    @property
    def body(self) -> str:
        """The text below the front matter."""
        return self.text.partition(_END)[2]

    def saying(self, meta: Mapping[str, Meta]) -> "Written":
        """Return the page with more at the end of its front matter, in the same form."""
        front, end, body = self.text.partition(_END)
        more = f"\n{_dump(meta)}".removesuffix("\n") if meta else ""
        return Written(self.path, f"{front}{more}{end}{body}")


class _Unaliased:
    """Writes two equal values as two values."""

    def ignore_aliases(self, data: object) -> bool:
        """Return True: nothing is aliased."""
        return True


class _Dumper(_Unaliased, yaml.SafeDumper):
    """PyYAML's own writer."""


_Writer: TypeAlias = "type[yaml.SafeDumper | yaml.CSafeDumper]"
_QUICK: _Writer = _Dumper
if yaml.__with_libyaml__:

    class _LibyamlDumper(_Unaliased, yaml.CSafeDumper):
        """Libyaml, several times as fast."""

    _QUICK = _LibyamlDumper

for _writer in (_Dumper, _QUICK):
    _writer.add_representer(
        tuple, lambda dumper, data: dumper.represent_sequence("tag:yaml.org,2002:seq", data)
    )
    # References and other strings of a certain form are written as the strings they are.
    _writer.add_multi_representer(str, lambda dumper, data: dumper.represent_str(str(data)))


def _dump(front: Mapping[str, Meta]) -> str:
    text = _written(front, _QUICK)
    # Libyaml escapes 𠮷 and its like; else the two write the same.
    return _written(front, _Dumper) if "\\" in text else text


def _written(front: Mapping[str, Meta], by: _Writer) -> str:
    return yaml.dump(dict(front), Dumper=by, allow_unicode=True, sort_keys=False, width=10_000)
