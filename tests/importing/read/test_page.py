"""Web pages. A case is a page and what is read of it."""

import base64
from pathlib import Path

import pytest

from tests.importing.read.shown import besides, doubts, given, shown

PAGES = {
    "paragraphs that nobody closed": ("<p>甲<p>乙<br>丙", ["甲", "乙", "丙"]),
    "headings": ("<h1 align=center>公报</h1><h3>总则</h3>正文", ["# >< 公报", "### 总则", "正文"]),
    "where lines stand": (
        '<div style="text-align: right">县政府<p>日期</div><center>中</center><p align=left>左',
        ["> 县政府", "> 日期", ">< 中", "左"],
    ),
    "bold": (
        "<p><b>加强领导。</b>各级重视。<p><b>各位代表：</b>",
        ["**加强领导。**各级重视。", "各位代表："],
    ),
    "entities": ("<p>甲&lt;乙&gt;&amp;&#20013;&#x56fd;&hellip;", ["甲<乙>&中国…"]),
    "line ends in Chinese and in words": ("<p>全县\n  人民 and\nothers", ["全县人民 and others"]),
    "lines as they are typed": ("<pre>甲\n  乙</pre>", ["甲", "乙"]),
    "numbers of lists": (
        "<ol start=3><li>甲<li>乙<ol type=a><li>丙</ol><li value=9>丁</ol><ul><li>戊</ul>",
        ["3. 甲", "4. 乙", "a. 丙", "9. 丁", "戊"],
    ),
    "a table": (
        "<table><tr><th>项目<th>金额<tr><td>教育<td>12</table>",
        ["项目 | 金额 / 教育 | 12"],
    ),
    "merged cells": (
        "<table><tr><th rowspan=2>姓名<th colspan=2>票<tr><td>赞成<td>反对</table>",
        ["姓名 | 票 | << / ^^ | 赞成 | 反对"],
    ),
    "a cell that goes on below the table": (
        "<table><tr><td rowspan=9>甲<td>乙<tr><td>丙</table>",
        ["甲 | 乙 / ^^ | 丙"],
    ),
    "a frame": (
        "<table><tr><td>左栏<td><table><tr><td>甲<td>乙</table><h2>题</h2></table>",
        ["左栏", "甲 | 乙", "## 题"],
    ),
    "a column is no table": ("<table><tr><td>甲<tr><td>乙</table>", ["甲", "乙"]),
    "lines in a cell": ("<table><tr><td>赞成<br>反对<td>丙</table>", ["赞成 反对 | 丙"]),
    "comments and conditions": ("<p>甲<!-- 乙 --><![if !x]>丙<![endif]>", ["甲丙"]),
    "no text of a script": (
        "<script>甲</script><style>乙</style><p>丙<noscript>丁</noscript>",
        ["丙"],
    ),
}


@pytest.mark.parametrize("case", PAGES)
def test_blocks(case: str, tmp_path: Path) -> None:
    page, expected = PAGES[case]
    assert shown(given(tmp_path, "a.html", page.encode())) == expected


def test_what_is_left_out_is_told(tmp_path: Path) -> None:
    page = '<nav>首页</nav><i hidden>密</i><p>甲<span style="display: none">藏</span><select><option>选</select><input value=填>'
    assert besides(given(tmp_path, "a.html", page.encode())) == [
        "网页的导航：首页",
        "隐藏文字：密",
        "隐藏文字：藏",
        "网页的表单：选",
        "网页的表单：填",
    ]


AROUND = {
    "<div class=nav>首页。</div>": ("网页的导航：首页。", []),
    '<div class="menu nav">首页。</div>': ("网页的导航：首页。", []),
    '<div class="top crumbs">首页 > 公告</div>': ("网页的导航：首页 > 公告", []),
    '<div class="footer w1200">主办：青禾县人大常委会<br>版权所有</div>': (
        "网页的页脚：主办：青禾县人大常委会版权所有",
        [],
    ),
    '<ul class="menu left"><li><a href=a>会议。</a><li><a href=b>代表。</a></ul>': (
        "网页的导航：会议。代表。",
        [],
    ),
    '<div class="navy">甲</div>': ("", ["甲"]),
    "<p class=nav>乙": ("", ["乙"]),
    '<div class="menu content">会议通过决定。</div>': ("", ["会议通过决定。"]),
    '<div class="share main"><h1>任免名单</h1>高泳</div>': ("", ["# 任免名单", "高泳"]),
    '<div class="content" id=nav>会议决定：<a href=a>附件</a>。</div>': ("", ["会议决定：附件。"]),
    '<div class="foot body"><table><tr><td>甲<td>乙</table></div>': ("", ["甲 | 乙"]),
}
"""Parts of a page, and what is left out and what is read of each."""


@pytest.mark.parametrize("page", AROUND)
def test_what_stands_around_the_document_is_left_out(page: str, tmp_path: Path) -> None:
    left_out, read = AROUND[page]
    found = given(tmp_path, "a.html", f"{page}<p>末".encode())
    assert (besides(found), shown(found)) == ([left_out] if left_out else [], [*read, "末"])


def test_pictures_are_told_and_not_fetched(tmp_path: Path) -> None:
    page = '<p>甲<img src="http://example.com/a.png" alt="印章"><img src=b.png>'
    told = doubts(given(tmp_path, "a.html", page.encode()))
    assert len(told) == 1
    assert told[0].startswith("印章＝网页里的图片没有收进来")


def test_the_encoding_that_a_page_names_itself(tmp_path: Path) -> None:
    page = '<meta http-equiv=Content-Type content="text/html; charset=big5"><p>青禾縣'.encode(
        "big5"
    )
    manuscript = given(tmp_path, "a.htm", page)
    assert (shown(manuscript), doubts(manuscript)) == (["青禾縣"], [])


def test_a_page_is_one_by_its_content(tmp_path: Path) -> None:
    assert shown(given(tmp_path, "a.doc", b"<html><body><p>a<p>b</body></html>")) == ["a", "b"]


def test_a_page_saved_as_one_file(tmp_path: Path) -> None:
    page = base64.b64encode("<html><p>青禾县".encode("gb18030")).decode()
    saved = (
        'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\n'
        "Content-Type: text/html; charset=gb2312\nContent-Transfer-Encoding: base64\n\n"
        f"{page}\n--x--\n"
    )
    assert shown(given(tmp_path, "a.mht", saved.encode())) == ["青禾县"]
