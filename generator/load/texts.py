"""The long texts beside records: a record's own, and those of its annexes."""

from collections.abc import Iterator, Mapping

from generator.kinds.annexes import annexes_of
from generator.load.file import FileRole
from generator.load.reading import Reader
from generator.load.source import read_markdown
from generator.model.base import Model
from generator.model.record import LongText
from generator.place import Mark
from generator.problems import Problem, error
from generator.source import Source

Texts = Mapping[tuple[str, ...], Mapping[int, LongText]]
"""Long texts by their record's path, and by number: annexes from 1, the record's own 0."""


def read_texts(reader: Reader) -> Texts:
    """Return the long texts; each must have its record."""
    found: dict[tuple[str, ...], dict[int, LongText]] = {}
    records = {(*file.steps[:3], file.stem) for file in reader.of(FileRole.RECORD)}
    for file in reader.of(FileRole.TEXT):
        text, problems = read_markdown(file.path, file.shown)
        reader.problems += problems
        if text is not None:
            reader.sources[file.shown] = Source(file.shown, text)
        key = (*file.steps[:3], file.stem)
        if key not in records:
            hint = f"请建立记录 {file.stem}.yml，或删除此正文文件"
            reader.problems.append(
                error("text-without-record", Mark(file.shown), "正文没有记录", hint)
            )
        elif text is not None:
            found.setdefault(key, {})[file.annex] = LongText(file.shown, text)
    return found


def unlisted(texts: Mapping[int, LongText], data: Model) -> Iterator[Problem]:
    """Yield the texts of annexes that a record does not list."""
    for number, text in texts.items():
        if number and number not in annexes_of(data):
            hint = f"请在记录的 annexes 里写上第{number}个附件的题名，或删除此文件"
            yield error("text-without-record", Mark(text.path), "记录没有列出这个附件", hint)
