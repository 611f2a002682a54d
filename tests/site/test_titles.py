"""Titles in HTML."""

import re

import pytest

from generator.site.titles import laid_out, names_in, titled, with_titles
from generator.words.titles import Titles

TITLES = Titles(["青禾县人民代表大会常务委员会主任"])
KEPT, END = '<span class="whole">', "</span>"


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("", ""),
        ("任免职务", "任免<wbr>职务"),
        # Words go through markup.
        ("任<b>免职</b>务的决定", "任<b>免<wbr>职</b>务的<wbr>决定"),
        ('<a href="x/">任免职务</a>', '<a href="x/">任免<wbr>职务</a>'),
        ("任免 <em>1件</em>", "任免 <em>1件</em>"),
        ("任免<br>职务", "任免<wbr><br>职务"),
        # A reference is one character.
        ("A&amp;B&lt;任免职务", f"{KEPT}A&amp;B&lt;{END}任免<wbr>职务"),
        # What stands in a name is known to the styles.
        (
            "青禾县人民代表大会常务委员会主任",
            '青禾县人民代表大会常务委员会<wbr class="in-name">主任',
        ),
        ("青政文〔2023〕5号", f"{KEPT}青政文〔2023〕5号{END}"),
        ("<a>青政文〔2023〕5号</a>", f"<a>{KEPT}青政文〔2023〕5号{END}</a>"),
        ("青政文〔<b>2023</b>〕5号", "青政文〔<b>2023</b>〕5号"),
    ],
)
def test_line_ends_stand_in_the_markup(html: str, shown: str) -> None:
    assert laid_out(html, TITLES) == shown
    assert re.sub(rf"<wbr[^>]*>|{KEPT}|{END}", "", laid_out(html, TITLES)) == html


def test_a_title_from_a_record_is_escaped() -> None:
    assert titled("<script>任免职务", TITLES) == "&lt;script&gt;任免<wbr>职务"


PAGE = """<h1 id="a">任免职务</h1>
<p class="adoption">（大会决定）</p>
<p class="signature" data-added="data-added">大会秘书</p>
<p>任免职务</p>
<table><thead><tr><th align="right">任免职务</th></tr></thead>
<tbody><tr><td><a href="b/">任免职务</a></td></tr></tbody></table>
<h2><a href="c/">任免职务</a></h2>
"""


def test_headings_heads_of_tables_adoptions_and_signatures_are_titles() -> None:
    shown = with_titles(PAGE, TITLES, links=False)
    assert re.findall(r"<(\w+)[^>]*>[^<]*<wbr>", shown) == ["h1", "p", "p", "th", "a"]
    assert '<p class="adoption">（大会<wbr>决定）</p>' in shown
    assert '<p class="signature" data-added="data-added">大会<wbr>秘书</p>' in shown


def test_links_are_titles_on_pages_that_list_documents() -> None:
    shown = with_titles(PAGE, TITLES, links=True)
    assert re.findall(r"<(\w+)[^>]*>[^<]*<wbr>", shown) == ["h1", "p", "p", "th", "a", "a"]
    assert shown.count("<wbr>") == 6


def test_names_are_those_of_the_particulars() -> None:
    metas = [{"people": ["李朗"], "issuer": "县政府", "number": "1号"}, {"bodies": ("县法院",)}, {}]
    assert names_in(metas) == {"李朗", "县政府", "县法院"}


@pytest.mark.parametrize(
    ("body", "short"),
    [
        ("青禾县自然资源和规划局", ["自然资源和规划局"]),
        ("青禾县乡村振兴局", ["乡村振兴局"]),
        ("白石市青禾区人民法院", ["人民法院"]),
        ("青禾县人大常委会代表资格审查委员会", ["代表资格审查委员会"]),
        ("青禾县人民代表大会法制委员会", ["法制委员会"]),
        ("青岭瑶族自治县人民代表大会", ["青岭瑶族自治县"]),
        ("白石市青禾区人民代表大会", ["青禾区"]),
    ],
)
def test_bodies_are_known_by_their_short_names(body: str, short: list[str]) -> None:
    assert names_in([{"bodies": [body]}]) >= {body, *short}
