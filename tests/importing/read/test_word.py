"""Word files: what is read of what Word writes."""

from pathlib import Path

import pytest

from tests.importing.read.shown import given, shown
from tests.importing.read.word import p, r, tbl, tc, word

STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Mine"><w:basedOn w:val="H2"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Out"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    '<w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Round"><w:basedOn w:val="Round"/></w:style>'
)


def lvl(number: int, form: str, text: str, start: int = 1, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


NUMBERING = (
    '<w:abstractNum w:abstractNumId="0">'
    + lvl(0, "chineseCountingThousand", "%1、")
    + lvl(1, "chineseCounting", "（%2）")
    + lvl(2, "decimal", "%3.")
    + '</w:abstractNum><w:abstractNum w:abstractNumId="1">'
    + lvl(0, "chineseCountingThousand", "第%1条")
    + lvl(1, "decimalEnclosedCircle", "%2")
    + '</w:abstractNum><w:abstractNum w:abstractNumId="2">'
    + lvl(0, "bullet", "\uf06c")
    + lvl(1, "upperRoman", "%2")
    + lvl(2, "decimal", "%1.%2.%3", more="<w:isLgl/>")
    + "</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>'
    '<w:num w:numId="4"><w:abstractNumId w:val="0"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num>'
)


def num(list_id: int, level: int = 0) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'


def style(name: str) -> str:
    return f'<w:pStyle w:val="{name}"/>'


def by(tag: str, inside: str) -> str:
    return f'<w:{tag} w:id="1" w:author="程远" w:date="2024-05-06T08:00:00Z">{inside}</w:{tag}>'


def gone(text: str) -> str:
    return f"<w:r><w:delText>{text}</w:delText></w:r>"


def code(text: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText> {text} </w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
BOX = f"<w:txbxContent>{p('框里的字')}</w:txbxContent>"
B = "<w:b/>"

BODIES = {
    "paragraphs": (p("甲") + p("") + p(" 　") + p("乙"), ["甲", "乙"]),
    "a soft break is a new paragraph": (
        p(r("青禾县") + "<w:r><w:br/></w:r>" + r("公报")),
        ["青禾县", "公报"],
    ),
    "a tab stays": (p(r("甲") + "<w:r><w:tab/></w:r>" + r("乙")), ["甲\t乙"]),
    "a hyphen that does not break": (
        p(r("甲") + "<w:r><w:noBreakHyphen/></w:r>" + r("乙")),
        ["甲-乙"],
    ),
    "centred": (p("公报", '<w:jc w:val="center"/>'), [">< 公报"]),
    "right": (p("青禾县人民政府", '<w:jc w:val="right"/>'), ["> 青禾县人民政府"]),
    "right by an indent": (p("2024年5月6日", '<w:ind w:leftChars="1500"/>'), ["> 2024年5月6日"]),
    "right by blanks": (p("　" * 12 + "2024年5月6日"), ["> 2024年5月6日"]),
    "a heading by its style": (p("总则", style("H2")), ["## 总则"]),
    "a heading by a style of a style": (p("总则", style("Mine")), ["## >< 总则"]),
    "a heading by its outline": (p("总则", style("Out")), ["# 总则"]),
    "a style that stands on itself": (p("总则", style("Round")), ["总则"]),
    "larger": (
        p(r("公报", '<w:sz w:val="44"/>')) + p("正文的字比标题多"),
        ["+ 公报", "正文的字比标题多"],
    ),
    "bold in a line": (p(r("加强领导。", B) + r("各级要重视。")), ["**加强领导。**各级要重视。"]),
    "bold by a style": (p(r("甲，", '<w:rStyle w:val="Strong"/>') + r("乙。")), ["**甲，**乙。"]),
    "bold ends before an opening bracket": (p(r("甲（", B) + r("乙）")), ["**甲**（乙）"]),
    "bold over several runs": (p(r("甲", B) + r(" ") + r("乙", B) + r("丙。")), ["**甲 乙**丙。"]),
    "a bold line is no sentence": (p(r("各位代表：", B)), ["各位代表："]),
    "a bold sentence": (p(r("各位代表，大家好。", B)), ["**各位代表，大家好。**"]),
    "numbers of a list": (
        p("总则", num(1))
        + p("目的", num(1, 1))
        + p("其一", num(1, 2))
        + p("依据", num(1, 1))
        + p("附则", num(1))
        + p("施行", num(1, 1)),
        ["一、总则", "（一）目的", "1. 其一", "（二）依据", "二、附则", "（一）施行"],
    ),
    "a list that begins anew": (
        p("甲", num(1)) + p("乙", num(4)) + p("丙", num(4)),
        ["一、甲", "三、乙", "四、丙"],
    ),
    "articles": (p("为了规范", num(2)) + p("细目", num(2, 1)), ["第一条　为了规范", "① 细目"]),
    "dots": (p("甲", num(3)), ["• 甲"]),
    "numbers of higher levels in digits": (
        p("甲", num(3)) + p("乙", num(3, 1)) + p("丙", num(3, 2)),
        ["• 甲", "I 乙", "1.1.1 丙"],
    ),
    "a list that is not described": (p("甲", num(9)), ["甲"]),
    "a field": (p(r("第") + code("PAGE") + r("7") + END + r("页在此")), ["第7页在此"]),
    "a link": (p(f'<w:hyperlink r:id="x">{r("县政府网站")}</w:hyperlink>'), ["县政府网站"]),
    "a control": (f"<w:sdt><w:sdtContent>{p('控件')}</w:sdtContent></w:sdt>", ["控件"]),
    "a box": (
        p(
            f"{r('正文')}<w:r><w:pict><v:shape><v:textbox>{BOX}</v:textbox></v:shape></w:pict></w:r>"
        ),
        ["正文", "框里的字"],
    ),
    "a box that is said twice": (
        p(
            "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><a:graphic><wps:txbx>"
            f"{BOX}</wps:txbx></a:graphic></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{BOX}"
            "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        ),
        ["框里的字"],
    ),
    "words as a shape": (
        p('<w:r><w:pict><v:shape><v:textpath string="青禾公报"/></v:shape></w:pict></w:r>'),
        ["青禾公报"],
    ),
    "a ruby": (
        p(f"<w:r><w:ruby><w:rt>{r('hé')}</w:rt><w:rubyBase>{r('禾')}</w:rubyBase></w:ruby></w:r>"),
        ["禾"],
    ),
    "a table": (tbl(tc("票数") + tc("12"), tc("结果") + tc("通过")), ["票数 | 12 / 结果 | 通过"]),
    "merged cells": (
        tbl(
            tc("姓名", '<w:vMerge w:val="restart"/>') + tc("得票", '<w:gridSpan w:val="2"/>'),
            tc("", "<w:vMerge/>") + tc("赞成") + tc("反对"),
        ),
        ["姓名 | 得票 | << / ^^ | 赞成 | 反对"],
    ),
    "lines in a cell": (tbl(f"<w:tc>{p('赞成')}{p('反对')}</w:tc>{tc('丙')}"), ["赞成 反对 | 丙"]),
    "a table in a cell": (
        tbl(f"<w:tc>{tbl(tc('赞成') + tc('反对'))}{p('')}</w:tc>{tc('丙')}"),
        ["赞成 反对 | 丙"],
    ),
    "a frame": (tbl(f"<w:tc>{p('甲')}{p('乙')}</w:tc>"), ["甲", "乙"]),
    "rows of unequal length": (tbl(tc("甲") + tc("乙"), tc("丙")), ["甲 | 乙 / 丙 | "]),
    "a cell that reads like a mark": (tbl(tc("甲") + tc("^^")), ["甲 | ^ ^"]),
}


@pytest.mark.parametrize("case", BODIES)
def test_blocks(case: str, tmp_path: Path) -> None:
    body, expected = BODIES[case]
    data = word(body, parts={"styles.xml": STYLES, "numbering.xml": NUMBERING})
    assert shown(given(tmp_path, "a.docx", data)) == expected
