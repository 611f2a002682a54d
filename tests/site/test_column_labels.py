"""Tables of profiles: what a cell and a table are called."""

from generator.site.column_labels import labelled, named

TABLE = (
    "<table><thead><tr><th>甲</th><th>乙<wbr>丙</th></tr></thead><tbody><tr>{}</tr></tbody></table>"
)


def test_a_cell_is_called_as_its_column() -> None:
    row = '<td>一</td><td data-day="2023">二</td>'
    shown = '<td data-label="甲">一</td><td data-label="乙丙" data-day="2023">二</td>'
    assert labelled(TABLE.format(row)) == TABLE.format(shown)


def test_a_table_is_called_as_its_section() -> None:
    html = '<h2 id="a">甲</h2><p>注</p><table></table><h2 id="b">乙</h2><p>无</p><h2 id="c">丙</h2>\n<table>'
    assert named(html) == (
        '<h2 id="a">甲</h2><p>注</p><table aria-labelledby="a"></table>'
        '<h2 id="b">乙</h2><p>无</p><h2 id="c">丙</h2>\n<table aria-labelledby="c">'
    )
    assert named("<table></table>") == "<table></table>"
