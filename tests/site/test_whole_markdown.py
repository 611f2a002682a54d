"""All documents of an issue as one Markdown file."""

from generator.site.whole_markdown import whole_markdown

TEXTS = {
    "a/1/b": "# 甲\n\n见[图](<files/01.png>)，注[^1]。\n\n[^1]: 乙。\n",
    "a/1/c/d": "# 丙\n\n见[图](<../files/01.png>)、[甲](../b.md#二)、[丁](https://e.example/x.md)、[戊](#己)，\\[打出\\](./来.md)。\n\n注[^1]。\n",
}
WHOLE = """\
# 甲 {: #b }

见[图](<files/01.png>)，注[^b-1]。

[^b-1]: 乙。

# 丙 {: #c/d }

见[图](<files/01.png>)、[甲](b/#二)、[丁](https://e.example/x.md)、[戊](#己)，\\[打出\\](./来.md)。

注[^c/d-1]。
"""


def test_what_documents_say_stands_below_each_other_and_leads_where_it_led() -> None:
    assert whole_markdown("a/1/whole_issue", [*TEXTS], TEXTS.__getitem__) == WHOLE
