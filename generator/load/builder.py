"""Builds a tree from PyYAML's events: plain values, each with its place in the file.

Not from its constructors: no tag is ever obeyed, every scalar stays the characters that the editor
typed (the model decides what a value is), and what makes YAML dangerous or ambiguous (aliases,
anchors, tags, duplicate keys, several documents, deep nesting) is reported where it stands.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

import yaml

from generator.load.control import CONTROL, CONTROL_HINT, control_message
from generator.load.syntax import MAX_DEPTH, TOO_DEEP
from generator.model.nothing import NOTHING, Nothing
from generator.place import Mark, Place
from generator.problems import Problem, error

YamlMark: TypeAlias = "yaml.error.Mark | yaml._yaml.Mark"
Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"
Events: TypeAlias = Iterator[yaml.Event]
Places: TypeAlias = dict[str | int, Place]


@dataclass(frozen=True)
class Tree:
    """What one file says: a plain value and the place of everything in it."""

    value: Plain
    place: Place


class Builder:
    """Builds one tree from a stream of events, collecting problems as it goes."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self.plain_ends: list[tuple[int, int]] = []
        """Where the values without quotes end: line and column, counted from 0."""

    def _mark(self, mark: "YamlMark | None") -> Mark:
        return Mark(self.path, mark.line + 1, mark.column + 1) if mark else Mark(self.path)

    def _report(self, rule: str, event: yaml.Event, message: str, hint: str) -> None:
        self.problems.append(error(rule, self._mark(event.start_mark), message, hint))

    def document(self, events: Events) -> Tree | None:
        """Return the tree of the only document in the stream."""
        tree = None
        seen = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                seen += 1
                if seen > 1:
                    self._report(
                        "yaml-documents", event, "一个文件里有多个文档（---）", "请拆成多个文件"
                    )
                    break
            elif isinstance(event, yaml.NodeEvent):
                tree = Tree(*self._node(event, events, 0))
        return tree

    def _node(
        self, event: yaml.Event, events: Events, depth: int, key: Mark | None = None
    ) -> tuple[Plain, Place]:
        """Return the value that begins with `event`; `key` is the mark of its key, if it has one."""
        mark = self._mark(event.start_mark)
        self._refuse_marks(event)
        if depth > MAX_DEPTH:
            # The rest of a file nested this deep says nothing more; leaving stops the recursion.
            raise yaml.MarkedYAMLError(None, None, TOO_DEEP, event.start_mark)  # type: ignore[arg-type]  # stubs say only one kind of mark
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event), Place(mark, key or mark)
        places: Places = {}
        value: Plain = ""
        if isinstance(event, yaml.MappingStartEvent):
            value = self._mapping(events, places, depth)
        elif isinstance(event, yaml.SequenceStartEvent):
            value = self._sequence(events, places, depth)
        return value, Place(mark, key or mark, places)

    def _scalar(self, event: yaml.ScalarEvent) -> str:
        """Return the text of a scalar; an escape in it can hide a control character."""
        if found := CONTROL.search(event.value):
            self._report("yaml-character", event, control_message(found[0]), CONTROL_HINT)
        if event.style:
            return event.value
        if event.end_mark:
            self.plain_ends.append((event.end_mark.line, event.end_mark.column))
        return Nothing(event.value) if event.value in NOTHING else event.value

    def _refuse_marks(self, event: yaml.Event) -> None:
        """Report an alias, an anchor or a tag: each lets a file say what it does not show."""
        if isinstance(event, yaml.AliasEvent):
            self._report(
                "yaml-alias",
                event,
                f"不允许使用别名 *{event.anchor}",
                "请把内容写在此处；以 * 开头的文字要加引号",
            )
        elif isinstance(event, yaml.NodeEvent) and event.anchor is not None:
            self._report(
                "yaml-anchor",
                event,
                f"不允许使用锚点 &{event.anchor}",
                "请删去；以 & 开头的文字要加引号",
            )
        tag = getattr(event, "tag", None)
        if tag is not None:
            self._report(
                "yaml-tag", event, f"不允许使用标记 {tag}", "请删去；以 ! 开头的文字要加引号"
            )

    def _sequence(self, events: Events, places: Places, depth: int) -> list[Plain]:
        values: list[Plain] = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            value, places[len(values)] = self._node(event, events, depth + 1)
            values.append(value)
        return values

    def _mapping(self, events: Events, places: Places, depth: int) -> dict[str, Plain]:
        values: dict[str, Plain] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key, at_key = self._node(event, events, depth + 1)
            value, place = self._node(next(events), events, depth + 1, at_key.mark)
            if not isinstance(key, str):
                self._report(
                    "yaml-key", event, "键应当是一个词，不能是列表或表", "请检查缩进和括号"
                )
            elif key in values:
                first = places[key].key_mark.line
                self._report(
                    "duplicate-key",
                    event,
                    f"键“{key}”重复，第 {first} 行已经写过",
                    "请删去其中一处",
                )
            else:
                values[key], places[key] = value, place
        return values
