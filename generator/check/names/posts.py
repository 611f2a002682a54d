"""The posts that bodies of each kind have, as statutes and practice name them."""

import re
from collections.abc import Mapping

from generator.model.registers import Body, BodyKind

_DEPUTY = "(?:代理)?(?:常务|第一|执行)?(?:副)?"

PARTY = (
    "党组书记|党组副书记|党组成员|党委书记|党委副书记|党委委员|党总支书记|党支部书记|机关党委书记"
    "|纪检监察组组长|纪检组组长|纪检组长|工会主席|[一二三四]级(?:主任科员|调研员|巡视员)|(?:副)?(?:调研员|巡视员|处级干部)"
    "|总工程师|总会计师|总经济师|总规划师|总农艺师|总畜牧师|总审计师|总统计师|首席[^、]*|政委|政治部主任"
    "|督学|参事|督察专员|督查专员|顾问|代表"
)
"""Posts that a body of any kind may have."""

HEADS = {
    "局": "局长",
    "委员会": "主任",
    "委": "主任",
    "厅": "厅长",
    "办公室": "主任",
    "办公厅": "主任",
    "研究室": "主任",
    "院": "院长",
    "处": "处长",
    "部": "部长",
    "中心": "主任",
    "站": "站长",
    "所": "所长",
    "队": "队长",
}
"""Who heads a department, by the end of its name."""

OF_KIND: Mapping[BodyKind, str] = {
    BodyKind.STANDING_COMMITTEE: f"{_DEPUTY}主任|(?:副)?秘书长|委员|组成人员",
    BodyKind.PRESIDIUM: "(?:常务|执行|副)?主席|成员|秘书长",
    BodyKind.DELEGATION: "(?:副)?团长|代表|成员",
    BodyKind.CHAIRPERSONS_MEETING: "成员",
    BodyKind.SPECIAL_COMMITTEE: f"{_DEPUTY}主任委员|委员",
    BodyKind.WORKING_COMMITTEE: f"{_DEPUTY}主任|委员",
    BodyKind.OFFICE: f"{_DEPUTY}主任|(?:副)?(?:处长|科长)",
    BodyKind.SUPERVISION_COMMISSION: f"{_DEPUTY}主任|委员",
    BodyKind.COURT: (
        f"{_DEPUTY}院长|.*庭(?:副)?庭长|(?:副)?庭长|审判委员会(?:专职)?委员|(?:助理)?审判员"
        "|执行局(?:副)?局长|执行员|人民陪审员|法官"
    ),
    BodyKind.PROCURATORATE: f"{_DEPUTY}检察长|检察委员会(?:专职)?委员|(?:助理)?检察员|检察官",
    BodyKind.CONGRESS: "(?:副)?主席|主席团(?:成员|常务主席|执行主席)|秘书长",
    BodyKind.PARTY_COMMITTEE: f"{_DEPUTY}书记|(?:副)?秘书长|常委|委员|.*部(?:副)?部长|.*主任",
    BodyKind.GROUP: f"{_DEPUTY}组长|成员|(?:办公室)?(?:副)?主任|.*长",
    BodyKind.SESSION_SECRETARIAT: "(?:副)?秘书长|组长|成员",
    BodyKind.ADVISORY: f"{_DEPUTY}主席|(?:副)?秘书长|常委|委员|{_DEPUTY}主任",
    BodyKind.INSTITUTION: ".*",
}

KNOWN = re.compile(
    f"{_DEPUTY}(?:省长|市长|县长|区长|乡长|镇长|局长|厅长|主任|主任委员|院长|检察长|秘书长|委员|庭长"
    "|处长|部长|书记|主席|审判员|检察员|常委)"
)
"""Posts of some kind of body: in a body that has none such, one of the two is wrong."""

_GOVERNMENT = re.compile(r"(?P<unit>[省市县区州旗乡镇])人民政府$")


def posts_of(body: Body) -> re.Pattern[str]:
    """Return what matches the posts that a body has."""
    return re.compile(f"{_own(body)}|{PARTY}")


def _own(body: Body) -> str:
    if body.kind is BodyKind.GOVERNMENT:
        return _of_government(body)
    if body.kind is BodyKind.DEPARTMENT:
        heads = [head for end, head in HEADS.items() if body.name.endswith(end)]
        return f"{_DEPUTY}{heads[0]}" if heads else ".*"
    return OF_KIND[body.kind]


def _of_government(body: Body) -> str:
    found = _GOVERNMENT.search(body.name)
    if not found:
        return f"{_DEPUTY}(?:主任|专员|区长|主席)|(?:副)?秘书长"
    unit = found["unit"]
    head = "主席" if body.name.endswith("自治区人民政府") else f"{unit}长"
    return f"{_DEPUTY}{head}|{unit}长助理|(?:副)?秘书长"
