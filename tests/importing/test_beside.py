"""An import beside records that are there: what it says against them goes back to text."""

import shutil
from pathlib import Path

from generator.importing.imported import imported
from generator.pipeline import proofread
from generator.workspace.added import add
from tests.conftest import SAMPLE
from tests.importing.printing import manuscript

MINUTES = [
    "青禾县第九届人大常委会第五次会议纪要",
    "青禾县第九届人大常委会第五次会议于2023年3月9日举行。县人大常委会主任陈一鸣主持会议。现将会议内容纪要如下：",
    "一、听取了县人民政府关于修桥的报告。",
]


def test_it_builds_beside_what_is_there(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(SAMPLE, content)
    done = imported([manuscript(MINUTES)], content, ("qinghe", "2023-2"), accept=True)
    add(content, done.settled.read.files.new, done.settled.read.files.longer)
    assert [one.message for one in proofread(content).problems if one.severity == "error"] == []
    assert done.is_publishable


def test_errors_that_were_there_are_not_the_imports(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(SAMPLE, content)
    (content / "qinghe/2023-1/texts/water-report.md").write_text(
        "2023年2月30日。\n", encoding="utf-8"
    )
    letter = manuscript(["青禾县人民政府关于桥名的说明", "2023年6月1日", "桥名照旧。"])
    assert imported([letter], content, ("qinghe", "2023-2"), accept=False).is_publishable


def test_what_contradicts_an_older_record_goes_back_to_text(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(SAMPLE, content)
    fourth = [line.replace("第五次", "第四次").replace("3月9日", "4月9日") for line in MINUTES]
    done = imported([manuscript(fourth)], content, ("qinghe", "2023-2"), accept=True)
    assert [draft.kind for draft in done.settled.drafts] == ["text"]
    assert done.is_publishable
    told = imported([manuscript(fourth)], content, ("qinghe", "2023-2"), accept=False)
    assert {one.path for one in told.errors} == {"content/qinghe/2023-1/meetings/5.yml"}
