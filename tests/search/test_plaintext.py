import pytest

from generator.search.plaintext import plain_text


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("# 题名\n\n正文", "题名\n正文"),
        ("一行\n又一行", "一行 又一行"),
        ("硬换行  \n下一行", "硬换行 下一行"),
        ("（通过）\n{: .adoption }", "（通过）"),
        ("# 题名 {: #x }", "题名"),
        ("*强调*与**着重**", "强调与着重"),
        ("[高永](gao-yong.md)", "高永"),
        ("- 甲\n- 乙", "甲\n乙"),
        ("> 引文", "引文"),
        ("| 姓名 | 职务 |\n| --- | --- |\n| 张　玲 | 副主任 |", "姓名 职务\n张　玲 副主任"),
        ("&lt;script&gt; &amp; &#123;", "<script> & {"),
        (r"1\. \*字面\* \[x\]", "1. *字面* [x]"),
        ("~~~\n代码\n~~~", "代码"),
        ("高  永", "高 永"),
        ("", ""),
    ],
)
def test_plain_text(markdown: str, text: str) -> None:
    assert plain_text(markdown) == text
