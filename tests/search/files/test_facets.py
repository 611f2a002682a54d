import pytest

from generator.search.files.facets import in_years, several, single

from ..samples import entry

DOCUMENTS = [
    entry(id="a", meeting="第25次会议", date="2021-07"),
    entry(id="b", kind="report", genre="报告", date="2020"),
    entry(id="c", series={"id": "b", "title": "会刊"}),
]
NUMBERS = {"a": 3, "b": 5, "c": 9}


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
    found = single(DOCUMENTS, NUMBERS)
    assert isinstance(found, dict)
    assert found[name] == {"values": values, "column": column}
    assert set(found) == {"steps", "series", "kind", "year", "meeting"}
    assert found["steps"] == [3, 2, 4]


def test_a_facet_of_several_values() -> None:
    assert several(DOCUMENTS, [("单志强", "高泳"), (), ("高泳",)], NUMBERS) == {
        "steps": [3, 2, 4],
        "values": [["单志强", "单志强"], ["高泳", "高泳"]],
        "columns": [[0, 1], [], [1]],
    }


def test_years_share_files_as_far_as_they_are_few(monkeypatch: pytest.MonkeyPatch) -> None:
    entries = [
        entry(id=f"{year}/{n}", date=str(year)) for year in range(2000, 2020) for n in range(3)
    ]
    numbers = {one.id: number for number, one in enumerate(entries)}
    [(place, whole)] = in_years(entries, numbers)
    assert (place, whole) == ((0,), entries)
    monkeypatch.setattr("generator.search.files.facets._MOST", 7.0)
    files = list(in_years(entries, numbers))
    assert len(files) >= 10
    assert [one for _, of in files for one in of] == entries
    assert all(numbers[of[0].id] == place for (place,), of in files)
