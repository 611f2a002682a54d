"""What a meeting is called, from the nation to a town: full, usual and short, a line a case."""

import pytest

from generator.link.meeting import Sat
from generator.model.registers import Body, BodyKind
from generator.model.sitting import Sitting
from generator.model.values import Day

CONGRESS, COMMITTEE = BodyKind.CONGRESS, BodyKind.STANDING_COMMITTEE
NAMES = [
    ("全国", CONGRESS, "人民代表大会", "第十四届全国人民代表大会第三次会议", "十四届全国人大三次会议"),
    ("青海湖省", CONGRESS, "人民代表大会", "青海湖省第十四届人民代表大会第三次会议", "省十四届人大三次会议"),
    ("北原自治区", COMMITTEE, "人民代表大会常务委员会", "北原自治区第十四届人民代表大会常务委员会第三次会议", "自治区十四届人大常委会第三次会议"),
    ("南岭自治州", CONGRESS, "人民代表大会", "南岭自治州第十四届人民代表大会第三次会议", "州十四届人大三次会议"),
    ("白音左旗", COMMITTEE, "人民代表大会常务委员会", "白音左旗第十四届人民代表大会常务委员会第三次会议", "旗十四届人大常委会第三次会议"),
    ("云泽市河东区", COMMITTEE, "人民代表大会常务委员会", "云泽市河东区第十四届人民代表大会常务委员会第三次会议", "区十四届人大常委会第三次会议"),
    ("青禾县红土镇", CONGRESS, "人民代表大会", "青禾县红土镇第十四届人民代表大会第三次会议", "镇十四届人大三次会议"),
    ("巴彦苏木", CONGRESS, "人民代表大会", "巴彦苏木第十四届人民代表大会第三次会议", "苏木十四届人大三次会议"),
    ("全国", BodyKind.CHAIRPERSONS_MEETING, "人大常委会委员长会议", "第十四届全国人民代表大会常务委员会第三次委员长会议", "十四届全国人大常委会第三次委员长会议"),
    ("青禾县", BodyKind.SPECIAL_COMMITTEE, "人民代表大会监察委员会", "青禾县第十四届人民代表大会监察委员会第三次会议", "县十四届人大监察委员会第三次会议"),
]  # fmt: skip


@pytest.mark.parametrize(("region", "kind", "organ", "full", "short"), NAMES)
def test_a_meeting_is_called(
    region: str, kind: BodyKind, organ: str, full: str, short: str
) -> None:
    body = Body.model_construct(name=region + organ, kind=kind, region=region)
    sitting = Sitting.model_construct(term=14, session=3, date=Day(2023, 3, 1))
    held = Sat(sitting, body)
    assert (held.full_name, held.short_name) == (full, short)
    assert full.startswith(held.congress)
