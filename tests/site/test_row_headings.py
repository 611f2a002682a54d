"""Which cell heads a row of a document's table."""

import pytest

from generator.site.row_headings import with_row_headings


def table(*rows: str) -> str:
    head = "<thead><tr><th>甲</th><th>乙</th></tr></thead>"
    return f"<table>{head}<tbody>{''.join(f'<tr>{row}</tr>' for row in rows)}</tbody></table>"


NUMBER, NAME, VOTES = '<td align="right">1</td>', "<td>县水利局</td>", '<td align="right">20</td>'
HEADED = '<th scope="row">县水利局</th>'


@pytest.mark.parametrize(
    ("row", "headed"),
    [
        (NAME + VOTES, HEADED + VOTES),
        (NUMBER + NAME + VOTES, NUMBER + HEADED + VOTES),
        (
            f"{NUMBER}<td>县<wbr><a>水利局</a></td>",
            f'{NUMBER}<th scope="row">县<wbr><a>水利局</a></th>',
        ),
        (NUMBER + VOTES, NUMBER + VOTES),
        (NAME, NAME),
        (f"<td></td>{VOTES}", f"<td></td>{VOTES}"),
    ],
)
def test_the_first_words_head_a_row(row: str, headed: str) -> None:
    assert with_row_headings(f"<p>文</p>{table(row)}") == f"<p>文</p>{table(headed)}"


def test_where_cells_are_merged_none_heads_a_row() -> None:
    merged = table('<td rowspan="2">甲</td><td>乙</td>', "<td>丙</td>")
    assert with_row_headings(merged) == merged
