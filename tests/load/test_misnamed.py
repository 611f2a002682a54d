import pytest

from generator.load.misnamed import as_meant, fit

FIT = {
    "sun-li": "sun-li",
    "孙立": "sun-li",
    "Sun_Li": "sun-li",
    "2023年预算 报告": "2023-nian-yu-suan-bao-gao",
    "吕青": "lv-qing",
    "……": "",
}


@pytest.mark.parametrize(("name", "meant"), FIT.items())
def test_a_name_is_written_in_letters(name: str, meant: str) -> None:
    assert fit(name) == meant


MEANT = {
    "a/1/texts/b.yml": "a/1/texts/b.yml",
    "a/1/texts/孙立.yml.txt": "a/1/texts/孙立.yml",
    "a/1/texts/b.YML": "a/1/texts/b.yml",
    "a/1/texts/b．yml": "a/1/texts/b.yml",
    "a/1/texts/b.docx": "a/1/texts/b.docx",
    "a/1/texts/b.txt": "a/1/texts/b.txt",
    "a/SERIES.YAML": "a/series.yml",
    "a/1/会议/b.yml": "a/1/meetings/b.yml",
    "a/1/zzz/b.yml": "a/1/zzz/b.yml",
    "registers/bodies/a.yaml": "registers/bodies/a.yml",
}


@pytest.mark.parametrize(("path", "meant"), MEANT.items())
def test_what_is_called_nearly_right_is_understood(path: str, meant: str) -> None:
    assert as_meant(tuple(path.split("/"))) == tuple(meant.split("/"))
