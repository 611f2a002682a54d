import pytest

from generator.search.files.facets import facets, several

from ..samples import entry

DOCUMENTS = [
    entry(meeting="第25次会议", date="2021-07"),
    entry(kind="report", genre="报告", date="2020"),
    entry(series={"id": "b", "title": "会刊"}),
]


@pytest.mark.parametrize(
    ("name", "values", "column"),
    [
        ("series", [["a", "公报"], ["b", "会刊"]], [0, 0, 1]),
        ("kind", [["decision", "决定"], ["report", "报告"]], [0, 1, 0]),
        ("year", [["2020", "2020年"], ["2021", "2021年"]], [1, 0, 1]),
        ("meeting", [["第25次会议", "第25次会议"]], [0, -1, -1]),
    ],
)
def test_a_facet_of_one_value(name: str, values: list[list[str]], column: list[int]) -> None:
    found = facets(DOCUMENTS)
    assert isinstance(found, dict)
    assert found[name] == {"values": values, "column": column}
    assert set(found) == {"series", "kind", "year", "meeting"}


def test_a_facet_of_several_values() -> None:
    assert several([("单志强", "高泳"), (), ("高泳",)]) == {
        "values": [["单志强", "单志强"], ["高泳", "高泳"]],
        "columns": [[0, 1], [], [1]],
    }
