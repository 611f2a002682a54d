import html

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown

from generator.search.text.plaintext import plain_text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("# 题名\n\n正文", "题名\n正文"),
        ("一行\n又一行", "一行 又一行"),
        ("硬换行  \n下一行", "硬换行 下一行"),
        ("（通过）\n{: .adoption }", "（通过）"),
        ("# 题名 {: #x }", "题名"),
        ("*强调*与**着重**", "强调与着重"),
        ("[高泳](gao-yong.md)", "高泳"),
        ("- 甲\n- 乙", "甲\n乙"),
        ("> 引文", "引文"),
        ("| 姓名 | 职务 |\n| --- | --- |\n| 张　灵 | 副主任 |", "姓名 职务\n张　灵 副主任"),
        ("&lt;script&gt; &amp; &#123;", "<script> & {"),
        (r"1\. \*字面\* \[x\]", "1. *字面* [x]"),
        ("~~~\n代码\n~~~", "代码"),
        ("高  泳", "高 泳"),
        ("<dl><dt>术语</dt><dd>释义</dd></dl>", "术语\n释义"),
        ("", ""),
    ],
)
def test_plain_text(source: str, text: str) -> None:
    # MkDocs makes the pages with these extensions.
    made = markdown(source, extensions=["attr_list", "tables", "fenced_code"])
    assert plain_text(made) == text


@given(st.lists(st.text(st.sampled_from("高泳 <>&;\"'a#x1　"), min_size=1), max_size=4))
def test_text_is_read_as_it_is_shown(blocks: list[str]) -> None:
    made = "\n".join(f"<p>{html.escape(block)}</p>" for block in blocks)
    shown = [" ".join(piece for piece in block.split(" ") if piece) for block in blocks]
    assert plain_text(made).split("\n") == [line for line in map(str.strip, shown) if line] or [""]
