"""Edits such as an editor makes, drawn at random; each leaves records that can be published."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

_CONTENTS_LINE = re.compile(r"^ +(?P<name>[a-z0-9/-]+): .*\n", re.MULTILINE)


class Editor:
    """Edits a workspace's records and what stands beside them; equal draws, equal edits."""

    def __init__(self, root: Path, draw: Random) -> None:
        self._root, self._draw, self._number = root, draw, 0

    def edit(self) -> str:
        """Make one edit; return what it was."""
        self._number += 1
        make = self._draw.choice(_EDITS)
        make(self)
        return make.__name__.strip("_")

    def _one(self, pattern: str) -> Path:
        return self._draw.choice(sorted((self._root / "content").glob(pattern)))

    def _change(self) -> None:
        with self._one("*/*/*/*.md").open("a", encoding="utf-8") as text:
            text.write(f"\n会议还讨论了第{self._number}件事项。\n")

    def _retitle(self) -> None:
        _replace(self._one("*/*/texts/*.yml"), r"^title: (.*)$", rf"title: \1（{self._number}）")

    def _add(self) -> None:
        record = self._one("*/*/texts/*.yml")
        name = f"added-{self._number}"
        for path in (record, record.with_suffix(".md")):
            shutil.copy(path, path.with_stem(name))
        _list(record, lambda line: f"{line}{line.replace(record.stem, name)}")

    def _delete(self) -> None:
        record = self._one("*/*/texts/*.yml")
        if self._is_alone(record):
            _list(record, lambda _: "")
            record.unlink()
            record.with_suffix(".md").unlink()

    def _rename(self) -> None:
        record = self._one("*/*/texts/*.yml")
        if self._is_alone(record):
            name = f"renamed-{self._number}"
            _list(record, lambda line: line.replace(record.stem, name))
            for path in (record, record.with_suffix(".md")):
                path.rename(path.with_stem(name))

    def _is_alone(self, record: Path) -> bool:
        """Whether nothing of its issue but the contents names a record, which has others beside it."""
        others = (path for path in record.parents[1].rglob("*.yml") if path.stem != "issue")
        named = re.compile(rf"\b{record.stem}\b")
        has_others = len(list(record.parent.glob("*.yml"))) > 1
        return has_others and not any(
            named.search(path.read_text(encoding="utf-8")) for path in others if path != record
        )

    def _register(self) -> None:
        with self._one("registers/people/*.yml").open("a", encoding="utf-8") as register:
            register.write(f"- 欧阳{chr(0x4E00 + self._number)}甲\n")

    def _read_otherwise(self) -> None:
        _replace(
            self._one("registers/bodies/*.yml"), r"^( *)level: (.*)$", r"\1level: \2  # 核对过"
        )

    def _embargo(self) -> None:
        record = self._one("*/*/texts/*.yml")
        text = record.read_text(encoding="utf-8")
        is_secret = "embargo: true\n" in text
        changed = text.replace("embargo: true\n", "") if is_secret else f"embargo: true\n{text}"
        record.write_text(changed, encoding="utf-8")

    def _template(self) -> None:
        own = self._root / "templates/appointment/notice.md.j2"
        if own.exists():
            own.unlink()
        else:
            own.parent.mkdir(parents=True, exist_ok=True)
            own.write_text(f"另一种通知，第{self._number}次。\n", encoding="utf-8")

    def _configure(self) -> None:
        _replace(
            self._root / "mkdocs.yml", r"^site_name: .*$", f"site_name: 第{self._number}个名称"
        )


_EDITS: tuple[Callable[[Editor], None], ...] = (
    *(Editor._change, Editor._retitle, Editor._add, Editor._delete, Editor._rename),
    *(Editor._register, Editor._read_otherwise, Editor._embargo),
    *(Editor._template, Editor._configure),
)


def _replace(path: Path, pattern: str, by: str) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(pattern, by, text, count=1, flags=re.MULTILINE), encoding="utf-8")


def _list(record: Path, change: Callable[[str], str]) -> None:
    """Change the line of a record in the contents of its issue."""
    contents = record.parents[1] / "issue.yml"

    def line(found: re.Match[str]) -> str:
        return change(found[0]) if found["name"] == record.stem else found[0]

    text = contents.read_text(encoding="utf-8")
    contents.write_text(_CONTENTS_LINE.sub(line, text), encoding="utf-8")
