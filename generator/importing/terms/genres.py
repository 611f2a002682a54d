"""Which genre a document is of, by how its title ends."""

import re

from generator.documents.document import Genre

_ENDS: tuple[tuple[str, Genre], ...] = (
    (r"(?:出席|出缺席|出席缺席)(?:会议)?(?:人员)?(?:名单|情况)$|会议出席人员$", Genre.PRESENT),
    (r"列席(?:会议)?(?:人员)?名单$|会议列席人员$", Genre.IN_ATTENDANCE),
    (r"(?:任免|任命|免职|任职)(?:人员)?名单$|任免$|人事任免", Genre.APPOINTMENTS),
    (r"罢免(?:案)?(?:表决)?结果$", Genre.RECALL),
    (r"推选结果$", Genre.CHOICE),
    (r"(?:选举|补选|当选)结果$", Genre.ELECTION),
    (r"名单$|名册$", Genre.NAME_LIST),
    (r"纪要(?:[（(].*[）)])?$", Genre.MINUTES),
    (r"议程$", Genre.AGENDA),
    (r"日程$|日程安排$", Genre.SCHEDULE),
    (r"议案$", Genre.MOTION),
    (r"辞呈$|辞职书$|辞职报告$|辞职请求$|辞去.*职务的?(?:报告|请求|申请书?)$", Genre.LETTER),
    (r"(?:决定)(?:[（(].*[）)])?$", Genre.DECISION),
    (r"决议$", Genre.RESOLUTION),
    (r"公告(?:[（(〔].*)?$", Genre.ANNOUNCEMENT),
    (r"(?:任免|任命|免去|职务|任职|免职|辞去|辞职).*通知$", Genre.NOTICE),
    (r"(?:通报|通知)$", Genre.CIRCULAR),
    (r"(?:统计表|汇总表|一览表|结果表)$", Genre.TABLE),
    (r"代表资格.*报告$", Genre.CREDENTIALS),
    (r"执法检查.*(?:报告|情况)$|关于检查.*(?:情况|实施).*报告$", Genre.LAW_INSPECTION),
    (r"专题询问.*(?:报告|情况)$", Genre.INQUIRY),
    (
        r"(?:研究处理|落实审议意见|审议意见.*落实|落实.*审议意见|整改).*(?:报告|情况的函)$",
        Genre.RESPONSE,
    ),
    (r"(?:办理|处理|督办).*(?:督办).*报告$|督办.*报告$", Genre.SUPERVISION),
    (r"(?:议案|建议|提案).*(?:答复|复函)(?:意见|函|的?函)?(?:[（(].*[）)])?$", Genre.REPLY),
    (r"(?:议案|建议|提案).*(?:办理|处理).*(?:报告|通报)$|办理情况(?:的)?报告$", Genre.HANDLING),
    (r"视察.*报告$", Genre.INSPECTION),
    (r"(?:调研|调查).*报告$", Genre.SURVEY),
    (r"审计.*报告$", Genre.AUDIT),
    (r"备案审查.*报告$", Genre.REVIEW),
    (r"审议意见》?(?:的函)?$", Genre.OPINIONS),
    (r"立法(?:计划|规划)$", Genre.LEGISLATIVE_PLAN),
    (r"(?:监督|工作).*(?:计划|要点)$", Genre.PLAN),
    (r"说明$", Genre.EXPLANATION),
    (r"(?:条例)(?:[（(].*[）)])?$", Genre.REGULATION),
    (r"(?:办法|规定|规则|细则|意见|章程|守则|制度)(?:[（(].*[）)])?$", Genre.NORMATIVE),
    (r"(?:讲话|发言|致辞|表态)$", Genre.SPEECH),
    (r"专辑|简报|通讯", Genre.NEWSLETTER),
    (r"(?:报告)(?:[（(].*[）)])?$", Genre.REPORT),
)


_DAY = re.compile("[（(][0-9]{4}年[^（）()]{0,10}[)）]$")
"""The day that may stand behind a title: 列席人员名单（2024年6月21日）."""


def genre_of(title: str) -> Genre:
    """Return the genre of a document by its title; `OTHER` for what no title of official documents is."""
    words = _DAY.sub("", "".join(title.split()))
    return next((genre for ending, genre in _ENDS if re.search(ending, words)), Genre.OTHER)
