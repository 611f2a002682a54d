"""What is doubtful in the source has a comment beside its value, which says where it stands there."""

from pathlib import Path

import pytest

from generator.importing.imported import imported
from generator.importing.manuscript import Doubt, Manuscript, Spot
from generator.importing.read.read import read
from generator.pipeline import proofread
from generator.workspace.added import add
from tests.importing.printing import manuscript
from tests.importing.read.word import p, r, word

NOTICE = [
    "关于任命林晓帆职务的通知",
    "县人民政府：",
    "2024年4月18日，云岭县第八届人民代表大会常务委员会第十次会议通过：",
    "决定任命：",
    "林晓帆为云岭县文化和旅游局局长。",
    "云岭县人大常委会",
    "2024年4月18日",
]
WHERE = ("yunling", "2024-2")


def written(content: Path, source: Manuscript) -> str:
    content.mkdir(exist_ok=True)
    done = imported([source], content, WHERE, accept=True)
    add(content, done.settled.read.files.new, done.settled.read.files.longer)
    assert not proofread(content).errors
    paths = (content / "yunling/2024-2").rglob("*.yml")
    return "\n".join(path.read_text(encoding="utf-8") for path in paths)


def doubted(*doubts: Doubt) -> Manuscript:
    source = manuscript(NOTICE)
    return Manuscript(source.name, source.blocks, doubts=doubts)


@pytest.mark.parametrize(
    ("said", "block", "line"),
    [
        ("林晓帆为云岭县文化和旅游局局长。", 5, "林晓帆: 云岭县文化和旅游局局长"),
        ("文化", 5, "林晓帆: 云岭县文化和旅游局局长"),
    ],
)
def test_beside_the_value(said: str, block: int, line: str, tmp_path: Path) -> None:
    source = doubted(Doubt(said, "没有把握", Spot(block, 3)))
    expected = f"    {line}  # 存疑：来稿.txt 第3页“{said}”没有把握"
    text = written(tmp_path / "content", source)
    assert expected in text.split("\n")
    assert text.count("存疑") == 1


def test_what_is_of_no_value_stands_at_the_head(tmp_path: Path) -> None:
    source = doubted(Doubt("通过：", "没有把握\n请看", Spot(3)))
    head = written(tmp_path / "content", source).split("\n")
    assert "# 存疑：来稿.txt 第3段“通过：”没有把握请看" in head


def test_doubts_elsewhere_are_not_told_in_it(tmp_path: Path) -> None:
    assert "存疑" not in written(tmp_path / "content", doubted(Doubt("林晓帆", "", Spot(99))))


def test_a_revision_of_a_word_file(tmp_path: Path) -> None:
    by = 'w:id="1" w:author="某某" w:date="2024-04-13T09:00:00Z"'
    lines = [p(line) for line in NOTICE]
    lines[4] = p(f"{r('林晓帆为云岭县文化和旅游')}<w:ins {by}>{r('局局长')}</w:ins>{r('。')}")
    (tmp_path / "a.docx").write_bytes(word("".join(lines)))
    text = written(tmp_path / "content", read(tmp_path / "a.docx"))
    (line,) = (one for one in text.split("\n") if "存疑" in one)
    assert line.startswith("    林晓帆: 云岭县文化和旅游局局长  # 存疑：a.docx 第5段“局局长”")
    assert "某某" in line
