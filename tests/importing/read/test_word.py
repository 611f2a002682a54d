"""Word files: what is read of what Word writes."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from tests.importing.read.shown import besides, doubts, given, shown
from tests.importing.read.word import p, packed, r, root, tbl, tc, word

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
    "a frame of several rows": (tbl(tc("甲"), tc("乙")), ["甲", "乙"]),
    "rows of unequal length": (tbl(tc("甲") + tc("乙"), tc("丙")), ["甲 | 乙 / 丙 | "]),
    "a cell that reads like a mark": (tbl(tc("甲") + tc("^^")), ["甲 | ^ ^"]),
}


@pytest.mark.parametrize("case", BODIES)
def test_blocks(case: str, tmp_path: Path) -> None:
    body, expected = BODIES[case]
    data = word(body, parts={"styles.xml": STYLES, "numbering.xml": NUMBERING})
    assert shown(given(tmp_path, "a.docx", data)) == expected


MARK = "<w:rPr>{}</w:rPr>"
REVISED = {
    "an insertion": (
        p(r("任命") + by("ins", r("贺川")) + r("为局长")),
        (["任命贺川为局长"], []),
        (["任命为局长"], ["未接受的修订（插入）：贺川"]),
    ),
    "a deletion": (
        p(r("任命") + by("del", gone("高远")) + r("为局长")),
        (["任命为局长"], ["未接受的修订（删除）：高远"]),
        (["任命高远为局长"], []),
    ),
    "a move": (
        p(by("moveFrom", r("甲"))) + p(r("乙") + by("moveTo", r("甲"))),
        (["乙甲"], ["未接受的修订（从这里移走）：甲"]),
        (["甲", "乙"], ["未接受的修订（移到这里）：甲"]),
    ),
    "what one inserted and another deleted": (
        p(r("甲") + by("ins", by("del", gone("乙")))),
        (["甲"], ["未接受的修订（删除）：乙"]),
        (["甲"], ["未接受的修订（插入）：乙"]),
    ),
    "the end of a paragraph deleted": (
        p("甲", MARK.format(by("del", ""))) + p("乙"),
        (["甲乙"], []),
        (["甲", "乙"], []),
    ),
    "the end of a paragraph inserted": (
        p("甲", MARK.format(by("ins", ""))) + p("乙"),
        (["甲", "乙"], []),
        (["甲乙"], []),
    ),
    "a row inserted": (
        tbl(tc("甲") + tc("乙")).replace("</w:tbl>", "")
        + f"<w:tr><w:trPr>{by('ins', '')}</w:trPr>{tc('丙')}{tc('丁')}</w:tr></w:tbl>",
        (["甲 | 乙 / 丙 | 丁"], []),
        (["甲 | 乙"], ["未接受的修订（插入）：丙", "未接受的修订（插入）：丁"]),
    ),
    "a paragraph deleted is not counted": (
        p("甲", num(1))
        + p(by("del", gone("乙")), num(1) + MARK.format(by("del", "")))
        + p("丙", num(1)),
        (["一、甲", "二、丙"], ["未接受的修订（删除）：乙"]),
        (["一、甲", "二、乙", "三、丙"], []),
    ),
}


@pytest.mark.parametrize("keeps", [True, False])
@pytest.mark.parametrize("case", REVISED)
def test_revisions(case: str, keeps: bool, tmp_path: Path) -> None:
    body, kept, rejected = REVISED[case]
    data = word(body, parts={"numbering.xml": NUMBERING})
    manuscript = given(tmp_path, "a.docx", data, keep_revisions=keeps)
    assert (shown(manuscript), besides(manuscript)) == (kept if keeps else rejected)


def test_a_revision_is_told_once_with_author_and_day(tmp_path: Path) -> None:
    data = word(p(r("甲") + by("ins", r("乙") + r("丙"))))
    assert doubts(given(tmp_path, "a.docx", data)) == [
        "乙丙＝未接受的修订：程远（2024-05-06）插入的文字，已收入"
    ]


def test_a_comment_is_told_with_the_words_that_it_is_about(tmp_path: Path) -> None:
    body = p(
        r("共收到")
        + '<w:commentRangeStart w:id="7"/>'
        + r("三十件")
        + '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>'
    )
    comments = f'<w:comment w:id="7" w:author="程远" w:date="2024-05-06T08:00:00Z">{p("请核对")}</w:comment>'
    manuscript = given(tmp_path, "a.docx", word(body, parts={"comments.xml": comments}))
    assert shown(manuscript) == ["共收到三十件"]
    assert doubts(manuscript) == ["三十件＝批注，程远（2024-05-06）：请核对"]
    assert besides(manuscript) == ["批注：请核对"]


def test_notes_are_numbered_in_the_order_in_which_they_are_referred_to(tmp_path: Path) -> None:
    body = p(
        r("甲")
        + '<w:r><w:endnoteReference w:id="5"/></w:r>'
        + r("乙")
        + '<w:r><w:footnoteReference w:id="2"/></w:r>'
    )
    notes = {
        "footnotes.xml": f'<w:footnote w:type="separator" w:id="0">{p("线")}</w:footnote>'
        f'<w:footnote w:id="2">{p("脚注")}</w:footnote><w:footnote w:id="3">{p("无人引用")}</w:footnote>',
        "endnotes.xml": f'<w:endnote w:id="5">{p("尾注")}</w:endnote>',
    }
    manuscript = given(tmp_path, "a.docx", word(body, parts=notes))
    assert shown(manuscript) == ["甲[^1]乙[^2]"]
    assert manuscript.notes == (("1", "尾注"), ("2", "脚注"))
    assert besides(manuscript) == ["正文里没有引用的脚注：无人引用"]


LEFT_OUT = {
    "a header": (p("甲"), {"header1.xml": p("公报")}, ["页眉：公报"]),
    "the same header of two sections": (
        p("甲"),
        {"header1.xml": p("公报"), "header2.xml": p("公报")},
        ["页眉：公报"],
    ),
    "a footer with a field": (
        p("甲"),
        {"footer1.xml": p(code("PAGE") + r("2") + END)},
        ["页脚：2"],
    ),
    "a watermark": (
        p("甲"),
        {
            "header1.xml": p(
                '<w:r><w:pict><v:shape><v:textpath string="样稿"/></v:shape></w:pict></w:r>'
            )
        },
        ["页眉：样稿"],
    ),
    "hidden text": (p(r("甲") + r("藏", "<w:vanish/>")), {}, ["隐藏文字：藏"]),
    "the code of a field": (
        p(r("甲") + code("IF").replace("</w:instrText>", "</w:instrText><w:t>码</w:t>") + END),
        {},
        ["域代码：码"],
    ),
    "what a control asks for": (
        p(
            f"{r('甲')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{r('单击')}</w:sdtContent></w:sdt>"
        ),
        {},
        ["内容控件里的提示文字：单击"],
    ),
    "what a merged cell hides": (
        tbl(tc("甲", '<w:vMerge w:val="restart"/>') + tc("乙"), tc("丙", "<w:vMerge/>") + tc("丁")),
        {},
        ["合并单元格里看不见的文字：丙"],
    ),
    "a ruby": (
        p(f"<w:r><w:ruby><w:rt>{r('hé')}</w:rt><w:rubyBase>{r('禾')}</w:rubyBase></w:ruby></w:r>"),
        {},
        ["注音：hé"],
    ),
}


@pytest.mark.parametrize("case", LEFT_OUT)
def test_what_is_left_out_is_told(case: str, tmp_path: Path) -> None:
    body, parts, expected = LEFT_OUT[case]
    assert besides(given(tmp_path, "a.docx", word(body, parts=parts))) == expected


def drawing(attribute: str) -> str:
    return (
        '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="图" descr="印章"/>'
        f"<a:graphic><a:blip {attribute}/></a:graphic></wp:inline></w:drawing></w:r>"
    )


def picture(form: str) -> bytes:
    drawn = BytesIO()
    Image.new("RGB", (3, 2), "red").save(drawn, form)
    return drawn.getvalue()


@pytest.mark.parametrize("form", ["PNG", "JPEG", "BMP", "GIF", "TIFF"])
def test_pictures(form: str, tmp_path: Path) -> None:
    data = word(p(r("甲") + drawing('r:embed="i1"')), files={"i1": picture(form)})
    suffix = ".jpg" if form == "JPEG" else ".png"
    assert shown(given(tmp_path, "a.docx", data)) == ["甲", f"![印章](picture-1{suffix})"]


def test_a_picture_that_no_browser_shows_is_told(tmp_path: Path) -> None:
    data = word(p(r("甲") + drawing('r:embed="i1"')), files={"i1": b"\x01\0\0\0EMF"})
    manuscript = given(tmp_path, "a.docx", data)
    assert shown(manuscript) == ["甲"]
    assert "没有收进来" in manuscript.doubts[0].message


def test_nothing_outside_is_fetched(tmp_path: Path) -> None:
    data = word(
        p(r("甲") + drawing('r:link="i1"') + drawing('r:embed="i1"')),
        outside={"i1": "http://example.com/x.png"},
    )
    manuscript = given(tmp_path, "a.docx", data)
    assert shown(manuscript) == ["甲"]
    assert [doubt.said for doubt in manuscript.doubts] == ["印章", "印章"]


def test_the_strict_edition_is_read(tmp_path: Path) -> None:
    body = root("document", f"<w:body>{p('青禾县')}</w:body>").replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    assert shown(given(tmp_path, "a.docx", packed({"word/document.xml": body.encode()}))) == [
        "青禾县"
    ]
