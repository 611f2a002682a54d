"""The Word files of a meeting, a file a document, as departments send them: two commands to a page."""

from html import escape
from pathlib import Path

import pytest

from generator.cli import main
from generator.pipeline import proofread
from tests.importing.read.word import word

FILES = {
    "1 纪要": [
        "云岭县第八届人大常委会第十次会议纪要",
        "云岭县第八届人大常委会第十次会议于2024年4月18日在县人大常委会二楼会议室举行。县人大常委会主任许文山主持会议，县人大常委会副主任叶青及常委会组成人员5人出席会议。现将会议内容纪要如下：",
        "一、表决通过了人事任免事项（名单另发）。",
    ],
    "2 议案": [
        "云岭县人民政府关于提请任命林晓帆职务的议案",
        "县人大常委会：",
        "现提请：",
        "任命林晓帆同志为云岭县文化和旅游局局长。",
        "请予审议。",
        "云岭县人民政府县长 秦 川",
        "2024年4月12日",
    ],
    "3 通知": [
        "关于任命林晓帆职务的通知",
        "县人民政府：",
        "2024年4月18日，云岭县第八届人民代表大会常务委员会第十次会议通过：",
        "决定任命：",
        "林晓帆为云岭县文化和旅游局局长。",
        "云岭县人大常委会",
        "2024年4月18日",
    ],
}
PRESENT = [
    "县八届人大常委会第十次会议出席人员名单",
    [["许文山", "叶 青", "丁海棠"], ["毛 竹", "江小舟", ""]],
]


def paragraph(text: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def inserted(text: str) -> str:
    """Return a paragraph of which the end was inserted, and a word deleted, by someone."""
    by = 'w:id="1" w:author="某某" w:date="2024-04-13T09:00:00Z"'
    run = f'<w:r><w:t xml:space="preserve">{escape(text[-2:])}</w:t></w:r>'
    gone = "<w:r><w:delText>副</w:delText></w:r>"
    begin = f'<w:r><w:t xml:space="preserve">{escape(text[:-2])}</w:t></w:r>'
    return f"<w:p>{begin}<w:del {by}>{gone}</w:del><w:ins {by}>{run}</w:ins></w:p>"


def table(rows: list[list[str]]) -> str:
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "来稿"
    found.mkdir()
    for name, lines in FILES.items():
        revised = "任命林晓帆同志为云岭县文化和旅游局局长。"
        body = "".join(inserted(one) if one == revised else paragraph(one) for one in lines)
        (found / f"{name}.docx").write_bytes(word(body))
    title, rows = PRESENT
    assert isinstance(title, str)
    assert isinstance(rows, list)
    (found / "4 名单.docx").write_bytes(word(paragraph(title) + table(rows)))
    (tmp_path / "content").mkdir()
    return found


def test_they_become_one_meeting_and_one_matter(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = folder.parent / "content"
    given = ["import", str(folder), "--issue", "yunling/2024-2", "--content", str(content)]
    assert main([*given, "--accept"]) == 0
    said = capsys.readouterr().out
    assert "会议1份、人事任免1份" in said
    assert "修订" in said
    assert not proofread(content).errors
    meeting = (content / "yunling/2024-2/meetings/10.yml").read_text(encoding="utf-8")
    assert "委员: [丁海棠, 毛竹, 江小舟]" in meeting
    matter = (content / "yunling/2024-2/appointments/lin-xiao-fan.yml").read_text(encoding="utf-8")
    assert "林晓帆: 云岭县文化和旅游局局长" in matter
