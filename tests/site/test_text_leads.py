"""Texts with links: where their words lead, and no character is changed."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.site.text_leads import with_leads

LEADS = {
    "李秋": "people/李秋",
    "陈一鸣": "people/陈一鸣",
    "县水利局": "bodies/水利局",
    "县水利局局长": "bodies/水利局#局长",
    "石县水利局": "",
    "《关于水利的报告》": "qinghe/1/report",
    "《县水利局办法》": "",
    "<b>": "people/_0",
    "副处长": 'bodies/县政府#副"处长',
}
LI, CHEN = '<a href="people/李秋">李秋</a>', '<a href="people/陈一鸣">陈一鸣</a>'
BODY = '<a href="bodies/水利局">县水利局</a>'
# What a page shows, and what becomes of it; None: nothing.
CASES = [
    ("<td>陈一鸣</td>", f"<td>{CHEN}</td>"),
    ("<td>陈一鸣（兼）</td>", f"<td>{CHEN}（兼）</td>"),
    ('<span class="name-of-two">李秋</span>', f'<span class="name-of-two">{LI}</span>'),
    ("<td>&lt;b&gt;&amp;</td>", '<td><a href="people/_0">&lt;b&gt;</a>&amp;</td>'),
    ("<p>由陈一鸣主持。</p>", f"<p>由{CHEN}主持。</p>"),
    # The first of a paragraph, the longest at a place.
    ("<p>县水利局说，县水利局</p><p>县水利局</p>", f"<p>{BODY}说，县水利局</p><p>{BODY}</p>"),
    ("<p>县水利局局长</p>", '<p><a href="bodies/水利局#局长">县水利局局长</a></p>'),
    ("<tr><td>李秋</td><td>李秋</td></tr>", f"<tr><td>{LI}</td><td>{LI}</td></tr>"),
    # What leads nowhere holds what else would lead somewhere.
    ("<p>白石县水利局</p>", None),
    ("<p>《县水利局办法》</p>", None),
    ("<p>《关于水利的报告》</p>", '<p><a href="qinghe/1/report">《关于水利的报告》</a></p>'),
    ("<p>副处长</p>", '<p><a href="bodies/县政府#副&quot;处长">副处长</a></p>'),
    # Links, headings.
    ('<td><a href="x">陈一鸣</a></td>', None),
    ('<p><a href="x"><b>李秋</b></a>李秋</p>', f'<p><a href="x"><b>李秋</b></a>{LI}</p>'),
    ("<th>陈一鸣</th>", None),
    ("<h2>李秋</h2>", None),
    ('<p><img alt="李秋" src="x">陈一</p>', None),
]


@pytest.mark.parametrize(("html", "expected"), CASES)
def test_words_lead_to_their_pages(html: str, expected: str | None) -> None:
    assert with_leads(html, LEADS, str) == (expected or html)


_PIECES = st.sampled_from(
    [
        *map("".join, LEADS),
        "李",
        "县",
        "<p>",
        "</p>",
        "<td>",
        "</td>",
        "&amp;",
        "&#25;",
        "<br>",
        "\n",
    ]
)


@given(st.lists(_PIECES.map(lambda one: one.replace("<b>", "&lt;b&gt;"))))
def test_no_character_is_changed(pieces: list[str]) -> None:
    html = "".join(pieces)
    assert re.sub("</?a( [^>]*)?>", "", with_leads(html, LEADS, str)) == html
