"""Of what kind a body is, as its full name tells."""

import re
from collections.abc import Sequence

from generator.model.registers import BodyKind

_ENDINGS: Sequence[tuple[str, BodyKind]] = (
    ("主席团", BodyKind.PRESIDIUM),
    ("代表团", BodyKind.DELEGATION),
    ("主任会议", BodyKind.CHAIRPERSONS_MEETING),
    ("委员长会议", BodyKind.CHAIRPERSONS_MEETING),
    ("代表资格审查委员会", BodyKind.SPECIAL_COMMITTEE),
    ("人民代表大会常务委员会", BodyKind.STANDING_COMMITTEE),
    ("人民代表大会", BodyKind.CONGRESS),
    ("人民政府", BodyKind.GOVERNMENT),
    ("监察委员会", BodyKind.SUPERVISION_COMMISSION),
    ("人民法院", BodyKind.COURT),
    ("人民检察院", BodyKind.PROCURATORATE),
    ("办公室", BodyKind.OFFICE),
    ("办公厅", BodyKind.OFFICE),
    ("工作组", BodyKind.GROUP),
    ("评议组", BodyKind.GROUP),
    ("局", BodyKind.DEPARTMENT),
    ("厅", BodyKind.DEPARTMENT),
    *(
        (f"{what}委员会", BodyKind.DEPARTMENT)
        for what in (
            "改革",
            "卫生健康",
            "建设",
            "国有资产监督管理",
            "民族事务",
            "民族宗教事务",
            "经济",
        )
    ),
)
"""How names of bodies end, and of what kind such a body is; the first that fits counts."""
_OF_CONGRESS = "(?:人大|人民代表大会|^常委会)"
_FORMS: Sequence[tuple[re.Pattern[str], BodyKind]] = (
    (
        re.compile(
            f"{_OF_CONGRESS}.{{0,20}}(?:法[制律]|司法|财政?经济?|预算|教科文卫?|科学|教育|文化|卫生|体育|外事|华侨|侨务|民族"
            "|宗教|环境|资源|资环|城乡?建设?|建设|农[业村]|农工|社会|代表|资格审查|选举任免|内务|审查)[^选]{0,14}(?<!工作)(?<!调查)(?<!编纂)委员会$"
        ),
        BodyKind.SPECIAL_COMMITTEE,
    ),
    # What a party or a government calls so is no organ of a congress.
    (re.compile(f"{_OF_CONGRESS}.*(?:工作委员会|工委|研究室)$"), BodyKind.WORKING_COMMITTEE),
    (re.compile("(?:大会|次会议)秘书处$"), BodyKind.SESSION_SECRETARIAT),
    (re.compile("^(?:中共|中国共产党).*(?:委员会|党组)$"), BodyKind.PARTY_COMMITTEE),
    (re.compile("政协|政治协商会议"), BodyKind.ADVISORY),
    (re.compile("人民检察院.{0,12}分院$"), BodyKind.PROCURATORATE),
)
"""What tells before any ending."""
_INSTITUTION = re.compile(
    "(?:学会|协会|联合会|商会|工会|妇联|研究会|基金会|公司|集团|银行|合作社|联社|大学|学院|中学|小学|学校|幼儿园|党校"
    "|医院|卫生院|中心|[院所站馆台社校厂场行]|支队|大队|中队|总队|办事处|管理委员会|管委会|居民委员会|村民委员会)$"
)
"""How organisations are called that are no organ and no department."""


def kind_told(name: str) -> BodyKind | None:
    """Return of what kind a body is by its full name; None where the name does not tell."""
    found = next((kind for form, kind in _FORMS if form.search(name)), None) or next(
        (kind for ending, kind in _ENDINGS if name.endswith(ending)), None
    )
    return found or (BodyKind.INSTITUTION if _INSTITUTION.search(name) else None)
