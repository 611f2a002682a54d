"""What has the look of a name or a coinage, one case a line; the string stands in 〔〕."""

import pytest

from generator.check.language.name_frames import is_coined, is_name


def parted(marked: str) -> tuple[str, int, int]:
    start, end = marked.index("〔"), marked.index("〕") - 1
    return marked.replace("〔", "").replace("〕", ""), start, end


@pytest.mark.parametrize(
    "marked",
    [
        "任命〔沈建业〕为县水利局局长",
        "县水利局局长〔沈建〕业建议加快改造",
        "主席团成员：李秋、〔尤拓〕野、王大海",
        "记者〔孟繁〕星",
        "任命〔令狐建〕为县水利局局长",
        "〔柳泉村〕的水渠",
    ],
)
def test_names(marked: str) -> None:
    assert is_name(*parted(marked))


@pytest.mark.parametrize(
    "marked", ["有关部门〔应党〕加强", "经〔审以〕，表决通过", "代表〔满伊率〕97.97%"]
)
def test_no_names(marked: str) -> None:
    assert not is_name(*parted(marked))


@pytest.mark.parametrize(
    "marked", ["用好“〔三渠〕”数据", "〔一渠〕一策", "立行〔立改〕", "〔重罚〕轻教"]
)
def test_coinages(marked: str) -> None:
    assert is_coined(*parted(marked))


def test_no_coinage() -> None:
    assert not is_coined(*parted("有关部门〔应党〕加强监督"))
