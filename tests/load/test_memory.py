"""What is remembered of the records is what they say."""

import random
import shutil
from pathlib import Path

from generator.load.load import load
from generator.load.memory import Memory

SLIPS = ("titel: 甲\n", "- 又一项\n", "# 说明\n", "title: “\n", "")


def test_what_is_read_again_is_what_would_be_read_without_a_memory(content: Path) -> None:
    drawn, memory = random.Random(7), Memory()  # noqa: S311
    files = sorted(content.rglob("*.yml"))
    texts = {path: path.read_text(encoding="utf-8") for path in files}
    told = 0
    for _ in range(30):
        for path in drawn.sample(files, 2):
            path.write_text(texts[path] + drawn.choice(SLIPS), encoding="utf-8")
        remembered, problems = load(content, memory)
        assert (remembered, problems) == load(content)
        told += bool(problems)
    assert told


def test_what_has_not_changed_is_made_once(content: Path) -> None:
    memory = Memory()
    first, _ = load(content, memory)
    again, _ = load(content, memory)
    assert all(a.data is b.data for a, b in zip(first.people, again.people, strict=True))
    shutil.rmtree(content / "qinghe")
    assert not [one for one in load(content, memory)[0].records if one.series == "qinghe"]
