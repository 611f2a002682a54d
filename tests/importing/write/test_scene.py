"""What an issue is that nobody says more of than its documents do."""

import pytest

from generator.importing.divide.divide import divide
from generator.importing.write.scene import scene
from generator.link.corpus import Corpus
from tests.importing.printing import manuscript

TITLE = "云岭县人大常委会关于测评情况的通报"
DAYS = [
    (("2024年5月20日",), "2024-05-20"),
    (("（2024年4月18日云岭县第八届人大常委会第十次会议）", "测评如下："), "2024-04-18"),
    (("请于2024年12月底前将整改情况报县人大常委会。", "2024年5月20日"), "2024-05-20"),
    (("请于2024年12月31日前报送。", "2024年5月20日"), "2024-05-20"),
    (
        (
            "2024年5月30日，云岭县第八届人大常委会第十次会议在县人大常委会会议室举行，主任许文山主持会议，副主任叶青和委员共二十四人出席会议，县政府副县长秦川列席会议。",
        ),
        "2024-05-30",
    ),
]


@pytest.mark.parametrize(("lines", "day"), DAYS)
def test_an_issue_is_of_the_last_day_that_its_documents_bear(
    lines: tuple[str, ...], day: str, corpus: Corpus
) -> None:
    found = scene("yunling", "2024-9", [divide(manuscript([TITLE, *lines]))], corpus)
    assert found.date == day


def test_minutes_are_of_the_day_of_the_meeting(corpus: Corpus) -> None:
    told = "2024年6月27日，云岭县第八届人大常委会召开第十二次会议。县人大常委会主任许文山主持会议，组成人员应到27人，实到25人。"
    lines = ["云岭县第八届人大常委会第十二次会议纪要", told]
    assert scene("yunling", "2024-9", [divide(manuscript(lines))], corpus).date == "2024-06-27"
