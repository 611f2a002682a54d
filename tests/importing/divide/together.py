"""Documents of meetings that nobody held, and files that have them one below the other."""

from collections.abc import Mapping, Sequence
from html import escape

from tests.importing.read.word import p, r, tbl, tc, word

Content = Sequence[str | Sequence[Sequence[str]]]
"""Paragraphs and tables."""
_HEADS = ("被评议单位", "收回票数", "满意票", "基本满意票", "不满意票", "评议结果", "名次")
_BALLOTS = (_HEADS, ("县民政局", "30", "25", "4", "1", "满意", "1"))
_SPENT = "云岭县第八届人民代表大会常务委员会第十次会议听取了县财政局局长王明受县人民政府委托所作的报告，决定批准2023年县本级决算。"

DOCUMENTS: Mapping[str, Content] = {
    "云岭县第八届人大常委会第十次会议议程": (
        "一、听取和审议县人民政府关于养老服务工作情况的报告",
        "二、审议关于批准2023年县本级决算的决定（草案）",
        "三、审议人事任免事项",
    ),
    "云岭县第八届人大常委会第十次会议日程": (
        (
            ("日期", "时间", "安排"),
            ("4月18日", "上午9:00", "第一次全体会议"),
            ("^", "下午3:00", "分组审议"),
        ),
    ),
    "云岭县第八届人大常委会第十次会议纪要": (
        "云岭县第八届人大常委会第十次会议于2024年4月18日在县人大常委会二楼会议室举行。现将会议内容纪要如下：",
        "一、表决通过了人事任免事项（名单另发）。",
        "二、听取和审议了县人民政府关于养老服务工作情况的报告。",
    ),
    "县八届人大常委会第十次会议出席人员名单": (
        (("许文山", "叶 青", "丁海棠"), ("毛 竹", "江小舟", "")),
    ),
    "云岭县第八届人大常委会第十一次会议/出席人员名单": (
        "许文山　　叶　青　　丁海棠",
        "毛　竹　　江小舟",
    ),
    "云岭县第八届人大常委会第十次会议表决结果": (
        (("表决事项", "赞成", "反对"), ("关于批准2023年县本级决算的决定（草案）", "20", "1")),
    ),
    "委员出席情况": (
        (
            ("姓名", "第九次会议", "第十次会议"),
            ("丁海棠", "出席", "请假"),
            ("毛 竹", "出席", "出席"),
        ),
    ),
    "县八届人大常委会第十次会议列席人员名单": (
        "县财政局局长　王　明",
        "县民政局局长　何秋水",
        "县人民法院院长　梁　柱",
    ),
    "云岭县人民政府/关于提请任命林晓帆职务的议案": (
        "县人大常委会：",
        "现提请：",
        "任命林晓帆同志为云岭县文化和旅游局局长。",
        "请予审议。",
        "云岭县人民政府县长　秦　川",
        "2024年4月12日",
    ),
    "关于提请任命江小舟职务的议案": (
        "县人大常委会：",
        "现提请任命江小舟同志为云岭县水利局局长，请予审议。",
        "县长　　秦　川",
    ),
    "云岭县人民代表大会常务委员会/关于批准2023年县本级决算的决定": (
        "（2024年4月18日云岭县第八届人民代表大会常务委员会第十次会议通过）",
        _SPENT,
    ),
    "云岭县人民代表大会常务委员会关于推进垃圾分类的决定": (
        "为改善人居环境，结合本县实际，作如下决定。",
        "一、各乡镇应当设立分类点。",
        "二、本决定自公布之日起施行。",
    ),
    "关于任命林晓帆职务的通知": (
        "县人民政府：",
        "2024年4月18日，云岭县第八届人民代表大会常务委员会第十次会议通过：",
        "决定任命：",
        "林晓帆为云岭县文化和旅游局局长。",
        "云岭县人大常委会",
        "2024年4月18日",
    ),
    "县人大常委会2023年度工作评议票情况": (_BALLOTS,),
    "2023年度工作评议测评票情况统计表": (_BALLOTS, "注：另有弃权票两张。"),
    "关于2023年度工作评议结果的通报": (
        "县人大常委会于2023年3月至12月对两个部门开展了工作评议，现将结果通报如下。",
        "县民政局、县财政局的评议结果均为满意。",
    ),
    "云岭县人民代表大会常务委员会公告": (
        "（第五号）",
        "云岭县人大代表何秋水因工作调动，其代表资格终止。",
        "特此公告。",
        "云岭县人民代表大会常务委员会",
        "2024年4月18日",
    ),
    "云岭县人民政府关于养老服务工作情况的报告": (
        "——2024年4月18日在云岭县第八届人民代表大会常务委员会第十次会议上",
        "县民政局局长　何秋水",
        "主任、各位副主任、各位委员：",
        "受县人民政府委托，现报告养老服务工作情况。",
        "一、基本情况",
        "全县建成养老中心六处。",
        "二、下一步工作计划",
        "再建三处。",
    ),
    "关于2023年财政决算的审查报告": (
        "县人大财经委审查了县人民政府提交的决算，认为真实可行。",
        "主要问题",
        "部分项目进度偏慢。",
        "下一步工作意见",
        "建议加快进度。",
    ),
    "对县人民政府关于养老服务工作情况报告的审议意见": (
        "县人大常委会组成人员认为，养老服务有进步，提出以下意见。",
        "一、增加投入。",
    ),
    "辞职书": (
        "云岭县人大常委会：",
        "因工作调动，我请求辞去云岭县副县长职务。",
        "毛　竹",
        "2024年4月10日",
    ),
    "关于接受毛竹辞去云岭县副县长职务请求的决定": (
        "云岭县第八届人民代表大会常务委员会第十次会议决定：接受毛竹辞去云岭县副县长职务的请求，报县人民代表大会备案。",
    ),
    "在县八届人大常委会第十次会议上的讲话": (
        "许文山",
        "（2024年4月18日）",
        "同志们：",
        "今天的会议开得很好。",
    ),
    "云岭县人大常委会任免名单": (
        "（2024年4月18日云岭县第八届人大常委会第十次会议通过）",
        "任命：",
        "江小舟为县人大常委会办公室主任。",
    ),
    "云岭县人大常委会2024年监督工作计划": (
        "一、听取专项报告三项。",
        "二、开展执法检查一次。",
    ),
    "执法检查组成员名单": ("组长：叶青", "成员：丁海棠、毛竹"),
    "云岭县第八届人大常委会第十次会议人事任免表决情况": (
        (("姓名", "赞成", "反对", "弃权"), ("林晓帆", "28", "1", "1")),
    ),
    "石溪镇第十二届人民代表大会第四次会议选举办法": (
        "根据选举法，结合本镇实际，制定本办法。",
        "一、本次会议补选镇长一名。",
    ),
    "关于召开石溪镇第十二届/人民代表大会第四次会议的通知": (
        "各位代表：",
        "经研究，定于2024年3月5日召开会议。",
        "石溪镇人大主席团",
        "2024年2月20日",
    ),
    "关于《绿川市停车管理条例（草案）》的说明": (
        "绿川市司法局局长　罗致远",
        "主任、各位副主任、秘书长、各位委员：",
        "现就条例草案作如下说明。",
    ),
    "绿川市停车管理条例": (
        "（2024年5月30日绿川市第十五届人民代表大会常务委员会第十八次会议通过）",
        "第一章　总则",
        "第一条　为了规范停车管理，制定本条例。",
        "第二条　本条例自2024年8月1日起施行。",
    ),
    "绿川市人民代表大会常务委员会/免职名单": (
        "（2024年5月30日绿川市第十五届人大常委会第十八次会议通过）",
        "免去：",
        "顾青山的绿川市教育局局长职务。",
    ),
    "2024年第一季度代表建议办理情况统计表": (
        (("单位", "件数", "已办", "在办"), ("市教育局", "12", "10", "2")),
    ),
    "关于全市校园食品安全工作的调研报告": (
        "市人大常委会调研组",
        "根据年度计划，调研组开展了调研。",
        "一、基本情况",
        "全市有学校三百所。",
    ),
    "关于罗致远同志任职的请示": (
        "市人大常委会：",
        "因工作需要，拟任罗致远同志为副市长。",
        "妥否，请批示。",
        "绿川市人民政府",
    ),
    "任命书": (
        "任命罗致远为绿川市副市长。",
        "绿川市人大常委会主任　罗　明",
        "2024年5月30日",
    ),
    "绿川市人大常委会2024年大事记": ("1月5日，召开主任会议。", "2月6日，开展视察。"),
}
"""By title; a stroke parts the lines that it is set in."""

_STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{id_}"><w:name w:val="{name}"/></w:style>'
    for id_, name in (
        ("Title", "Title"),
        ("Own", "公文标题"),
        ("Plainly", "标题"),
        ("First", "heading 1"),
    )
)
_BREAK = p('<w:r><w:br w:type="page"/></w:r>')
_SECTION = p("", '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>')
LOOKS: Mapping[str, tuple[str, str, str]] = {
    "like any other line": ("", "", ""),
    "in the middle": ('<w:jc w:val="center"/>', "", ""),
    "bold": ("", "<w:b/>", ""),
    "larger": ("", '<w:sz w:val="44"/>', ""),
    "on a new page": ("<w:pageBreakBefore/>", "", ""),
    "after a break": ("", "", _BREAK),
    "in a section": ("", "", _SECTION),
    "by the outline": ('<w:outlineLvl w:val="0"/>', "", ""),
    "by Word's style": ('<w:pStyle w:val="Title"/>', "", ""),
    "by a style of their own": ('<w:pStyle w:val="Own"/>', "", ""),
    "by WPS's style": ('<w:pStyle w:val="Plainly"/>', "", ""),
    "as headings": ('<w:pStyle w:val="First"/>', "", ""),
    "all at once": ('<w:jc w:val="center"/>', '<w:b/><w:sz w:val="44"/>', _BREAK),
}
"""How titles are set: properties of the paragraph, of the run, and what stands before."""


def titled(title: str) -> str:
    """Return a title in one line."""
    return title.replace("/", "")


def in_word(titles: Sequence[str], look: str) -> bytes:
    """Return a Word file of documents whose titles are set in a way."""
    properties, run, before = LOOKS[look]
    parts = []
    for title in titles:
        parts.append(before if parts else "")
        first, *more = title.split("/")
        parts.append(p(r(escape(first), run), properties))
        properties_below = properties.replace("<w:pageBreakBefore/>", "")
        parts += [p(r(escape(line), run), properties_below) for line in more]
        for block in DOCUMENTS[title]:
            if isinstance(block, str):
                parts.append(p(r(escape(block)), '<w:ind w:firstLineChars="200"/>'))
            else:
                parts.append(tbl(*("".join(map(tc, row)) for row in block)))
    return word("".join(parts), parts={"styles.xml": _STYLES})


def in_text(titles: Sequence[str], *, is_centred: bool) -> bytes:
    """Return a file of text of documents; titles in the middle by blanks, if `is_centred`."""
    lines: list[str] = []
    for title in titles:
        own = title.split("/")
        lines += [f"{'　' * ((28 - len(one)) // 2)}{one}" if is_centred else one for one in own]
        for block in DOCUMENTS[title]:
            is_line = isinstance(block, str)
            lines += [f"　　{block}"] if is_line else ["\t".join(row) for row in block]
    return "\n".join(lines).encode()


def in_page(titles: Sequence[str], style: str) -> bytes:
    """Return a web page of documents, whose titles have a style."""
    parts = ["<meta charset=utf-8>"]
    for title in titles:
        parts += [f'<p style="{style}">{line}</p>' for line in title.split("/")]
        for block in DOCUMENTS[title]:
            parts.append(f"<p>{block}</p>" if isinstance(block, str) else _table(block))
    return "".join(parts).encode()


def _table(rows: Sequence[Sequence[str]]) -> str:
    inside = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in inside)}</table>"
