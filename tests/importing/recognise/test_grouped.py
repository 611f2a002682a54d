"""Lists of those present under the posts that they hold."""

import pytest

from generator.importing.recognise.sitting import meetings
from tests.importing.recognise.reading import drafts

TITLE = "县八届人大常委会第十次会议出席人员名单"


def present(*lines: str) -> object:
    (one,) = drafts(meetings, TITLE, *lines)
    return one.data.get("present")


def test_each_line_names_the_holders_of_a_post() -> None:
    assert present(
        "主　任：许文山",
        "副主任：叶　青　毛小竹（女）　林　涛",
        "秘书长：秦　川",
        "委　员：（按姓名笔画排列）",
        "丁一　卫　东　王小明",
        "买买提·吾守尔　石　磊",
        "请　假：赵田　钱小树",
    ) == {
        "members": {
            "主任": ["许文山"],
            "副主任": ["叶青", "毛小竹", "林涛"],
            "秘书长": ["秦川"],
            "委员": ["丁一", "卫东", "王小明", "买买提·吾守尔", "石磊"],
        },
        "on_leave": {"people": ["赵田", "钱小树"]},
    }


@pytest.mark.parametrize(
    "lines",
    [
        ("主任：许文山", "会议由主任主持，共有十人参加。"),
        ("主任：许文山", "委员：许文山"),
        ("主任：", "委员：许文山"),
        ("主任：许文山", "委员：叶青", "请假：没有"),
        ("主任：许文山", "委员：叶青　石磊等二十人"),
        ("主任：许文山", "委员：叶青", "列席人员", "王明"),
        ("主任：许文山", "委员：叶青", "合计二人"),
        ("主任：许文山", "委员：叶青（请假）　石磊"),
        ("主任：许文山", f"委员：{'（女' * 8000}"),
    ],
)
def test_what_is_no_such_list_is_left(lines: tuple[str, ...]) -> None:
    assert drafts(meetings, TITLE, *lines) == [] or present(*lines) is None
