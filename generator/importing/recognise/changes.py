"""Who enters or leaves which office, as sentences and lists of appointment documents say it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from generator.importing.recognise.clauses import changes_of, may_say
from generator.importing.recognise.headings import Under, heading
from generator.importing.recognise.offices import is_name, people
from generator.importing.recognise.said import Said
from generator.importing.recognise.verbs import DECIDES
from generator.importing.terms.names import names
from generator.importing.terms.setting import Setting
from generator.importing.terms.squeezed import bare

_CLAUSES = re.compile(
    "[；;。]|(?<=职务)[，、]|(?<=请求)[，、]|(?<=[长员任席记])，(?=(?:同时)?(?:决定|批准)?(?:免去|任命|撤销|接受))"
    "|(?<=[长员任席记])，(?=[\u4e00-\u9fff·]{2,8}(?:同志)?(?:担任|任|为)(?!期))"
)
_NUMBER = re.compile(
    r"^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十0-9]+[）)]|[0-9]{1,2}[.．、])"
)
_LONGEST = 400
"""Characters of a clause; what is longer is no item of a list, and no sentence of a decision."""


def changes(lines: Iterable[str], setting: Setting) -> Sequence[Said]:
    """Return who enters or leaves what, in the order of the text, each once."""
    reader = _Reader(setting)
    return tuple(dict.fromkeys(one for line in lines for one in reader.line(line)))


def unread(lines: Iterable[str], setting: Setting) -> Sequence[str]:
    """Return the clauses under a verb that read as a change and of which no change can be told."""
    reader = _Reader(setting)
    for line in lines:
        for _ in reader.line(line):
            pass
    return tuple(reader.unread)


@dataclass
class _Reader:
    """Reads lines in their order: what stands under a heading is said by its verb."""

    setting: Setting
    under: Under = field(default_factory=Under)
    unread: list[str] = field(default_factory=list)

    def line(self, line: str) -> Iterator[Said]:
        """Yield what a line says; 决定 in it holds for the lines below where the line ends with it."""
        under = self.under
        if under.verb and under.office and (listed := _listed(line)):
            yield from (Said(under.verb, name, under.office) for name in listed)
            return
        self.under = replace(under, office="")
        last: Sequence[Said] = ()
        for clause in _CLAUSES.split(bare(line)):
            words = _NUMBER.sub("", clause)
            if not words or len(words) > _LONGEST:
                continue
            if head := heading(words, self.under, self.setting):
                self.under = head
            else:
                last = self._clause(words, last)
                yield from last
        if not DECIDES.search(bare(line)):
            self.under = replace(self.under, decides=under.decides)

    def _clause(self, words: str, last: Sequence[Said]) -> Sequence[Said]:
        found, decides = changes_of(words, self.under, last, self.setting)
        if decides:
            self.under = replace(self.under, decides=True)
        if not found and may_say(words, self.under, self.setting):
            self.unread.append(words)
        return found


def _listed(line: str) -> Sequence[str]:
    """Return the names of a line that holds nothing else."""
    words = names(line)
    found = [one for word in words for one in people(bare(word).rstrip("。；"))]
    return found if len(found) == len(words) and any(map(is_name, found)) else ()
