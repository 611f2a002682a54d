"""Which tables are shown as charts, too, and that a chart says what its table says."""

import re

import pytest

from generator.site.charts import charted


def table(*rows: str) -> str:
    head, *body = (one.split("|") for one in rows)
    lines = ["".join(f"<th>{one}</th>" for one in head)]
    lines += ["".join(f"<td>{one}</td>" for one in row) for row in body]
    return "<table>" + "".join(f"<tr>{one}</tr>" for one in lines) + "</table>"


VOTES = ("序号|单位|满意票|基本满意票|不满意票", "1|甲局|8|1|0", "2|<a href='x'>乙局</a>|5|2|2")
# A table, the names in its chart, and how many bars that have any length.
SHOWN = [
    (VOTES, ["甲局", "乙局"], 5),
    (("单位|满意票|不满意票", "甲局|8|1", "乙局|5|0"), ["甲局", "乙局"], 3),
    (
        ("单位|满意票|基本满意票|不满意票|弃权票", "甲局|8|1|0|1", "乙局|5|2|2|1"),
        ["甲局", "乙局"],
        7,
    ),
    (("类别|含义|件数|占比", "A类|已经解决|8件|80%", "B类||2件|20%"), ["A类　已经解决", "B类"], 2),
    (("指标|数值", "甲款|1.5亿元", "乙款|300万元"), ["甲款", "乙款"], 2),
    (("指标|数值", "&lt;甲&gt;|1元", "乙|2元"), ["&lt;甲&gt;", "乙"], 2),
]
NOT_SHOWN = [
    ("指标|数值", "甲款|1.5亿元", "乙田|300万亩"),
    ("指标|数值", "甲款|1.5亿元"),
    ("指标|数值", "甲款|-1亿元", "乙款|1亿元"),
    ("指标|数值", "甲款|0元", "乙款|0元"),
    ("单位|满意票|基本满意票|不满意票", "甲局|8|1|无", "乙局|5|2|2"),
    ("单位|满意票|基本满意票", "甲局|8|1", "乙局|5|2"),
    ("姓名|职务", "甲|局长", "乙|局长"),
    ("类别|件数", "甲|1件", "乙"),
    ("单位|满意票|基本满意票|不满意票", "甲局|0|0|0", "乙局|0|0|0"),
    ("年度|满意票|基本满意票|不满意票", "2020|8|1|0", "2021|5|2|2"),
]


@pytest.mark.parametrize(("rows", "names", "bars"), SHOWN)
def test_a_chart_stands_above_its_table(rows: tuple[str, ...], names: list[str], bars: int) -> None:
    made = charted(table(*rows))
    chart = made.removesuffix(table(*rows))
    assert chart.startswith('<figure class="chart" data-added><svg role="img"')
    legend = rows[0].count("满意票") + rows[0].count("弃权票")
    assert chart.count("<rect") == bars + legend
    assert all(f">{name}</text>" in chart for name in names)
    described = re.findall("<desc>(.*)</desc>", chart)[0]
    assert all(name in described for name in names)
    assert "style=" not in chart


@pytest.mark.parametrize("rows", NOT_SHOWN)
def test_other_tables_stay_tables(rows: tuple[str, ...]) -> None:
    assert charted(table(*rows)) == table(*rows)


def test_merged_cells_make_no_chart() -> None:
    merged = table(*VOTES).replace("<td>甲局", '<td rowspan="2">甲局')
    assert charted(merged) == merged


def test_lengths_are_in_proportion() -> None:
    made = charted(table("指标|数值", "甲款|1亿元", "乙款|2500万元"))
    widths = [float(one) for one in re.findall(r'width="([0-9.]+)" height', made)]
    assert widths[1] / widths[0] == pytest.approx(0.25, abs=0.01)
