import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.documents.markdown import Markdown, escape
from tests.shown import Shown, shown, squeezed

HOSTILE = [
    "<script>alert(1)</script>",
    "{{ x }}",
    "{% include 'x' %}",
    "{: .c }",
    "文字{: #id .c onclick=x }",
    "文字 {: .c }",
    "]:",
    "!",
    "[x](javascript:alert(1))",
    "[x]: javascript:alert(1)",
    "a|b",
    "# h",
    "h #",
    "\\",
    "\\# a",
    "1. x",
    "1) x",
    "- x",
    "+ x",
    "* x",
    "---",
    "===",
    ": x",
    "&copy;",
    "&#60;b&#62;",
    "![x](y)",
    "`x`",
    "```",
    "~~~",
    "> x",
    "    x",
    "a\n# b",
    "a\n\n1. b",
    "a\n---",
    "a\n===",
    "[TOC]",
    "<!-- x -->",
    "<https://example.org>",
    "**x** _y_ __z__",
    "*[x]: y",
    "[^1]",
    "| --- |",
    "\u2028# a",
    "\x85# a",
    "\x1c# a",
]
SPECIAL = st.text("*_[](){}<>|\\`~#&;:.!-+=123 \n\t\"'xscript文字", max_size=30)
# Control characters are refused before this step (generator.load); Markdown keeps two for itself.
ANY = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40)
TEXT = (SPECIAL | ANY | st.sampled_from(HOSTILE)).filter(str.strip)

# Where a text stands in a page, and the tags that this place makes by itself.
PLACES = {
    "heading": ("# {}\n\n后", {"h1", "p"}),
    "paragraph": ("前\n\n{}\n\n后", {"p"}),
    "paragraph with a class": ("前\n\n{}\n{{: .signature }}\n\n后", {"p"}),
    "after a word": ("前\n\n题{}\n\n后", {"p"}),
    "before a word": ("前\n\n{}题\n\n后", {"p"}),
    "list item": ("前\n\n-   {}\n-   乙\n\n后", {"p", "ul", "li"}),
    "numbered item": ("前\n\n1.  {}\n2.  乙\n\n后", {"p", "ol", "li"}),
    "table cell": ("前\n\n| 甲 | 乙 |\n| --- | --- |\n| {} | 丙 |\n\n后", {"p", "table", "thead", "tbody", "tr", "th", "td"}),
    "table head": ("前\n\n| {} | 乙 |\n| --- | --- |\n| 甲 | 丙 |\n\n后", {"p", "table", "thead", "tbody", "tr", "th", "td"}),
    "strong": ("前\n\n**甲{}乙**丙\n\n后", {"p", "strong"}),
    "after strong": ("前\n\n**甲**{}\n\n后", {"p", "strong"}),
    "link": ("前\n\n[甲{}](a.md)\n\n后", {"p", "a"}),
}  # fmt: skip


@pytest.mark.parametrize(("page", "tags"), PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_shows_as_it_is(text: str, page: str, tags: set[str]) -> None:
    _shows(text, page, tags)


@pytest.mark.parametrize(("page", "tags"), PLACES.values(), ids=PLACES)
@given(text=TEXT)
def test_any_text_shows_as_it_is(text: str, page: str, tags: set[str]) -> None:
    _shows(text, page, tags)


def _shows(text: str, page: str, tags: set[str]) -> None:
    found = shown(page.format(escape(text)))
    plain = shown(page.format("文"))
    assert squeezed(found.text) == squeezed(plain.text.replace("文", text.strip(), 1))
    assert set(found.tags) <= tags | {"br"}
    assert _attributes(found) == _attributes(plain)
    assert [tag for tag in found.tags if tag != "br"] == plain.tags


def _attributes(found: Shown) -> list[tuple[str, str, str | None]]:
    """Return the attributes but the ids of headings, which toc makes of their text."""
    return [one for one in found.attributes if one[1] != "id"]


@given(TEXT)
def test_what_is_markdown_is_not_escaped_again(text: str) -> None:
    once = escape(text)
    assert escape(once) is once
    assert isinstance(once, Markdown)


@given(TEXT)
def test_an_escaped_text_is_one_line(text: str) -> None:
    assert "\n" not in escape(text)


def test_ordinary_chinese_is_left_as_it_is() -> None:
    text = "根据《组织法》第四十四条（2023年3月9日），12.50万元、〔2023〕3号。"
    assert escape(text) == text
