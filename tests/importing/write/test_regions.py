import pytest

from generator.importing.divide.masthead import Masthead
from generator.importing.write.regions import region_of
from tests.importing.recognise.reading import piece


@pytest.mark.parametrize(
    "line",
    [
        "会议听取了县财政局局长丁一代表县政府作的报告，县审计局局长毛竹受县政府委托作了报告。",
        "云岭县人民政府、白石县人民政府、白石县人民政府派人参加。",
    ],
)
def test_the_region_is_that_of_the_titles(line: str) -> None:
    given = piece("云岭县人大常委会关于批准财政决算的决议", line)
    assert region_of(Masthead(), [given]) == "云岭县"


def test_a_sentence_names_no_region_of_officials() -> None:
    given = piece("关于批准财政决算的决议", "县财政局局长丁一代表县政府作了报告。")
    assert region_of(Masthead(), [given]) == "某地"


def test_what_a_sentence_has_before_a_region_is_none_of_it() -> None:
    given = piece("关于办理情况的报告", "——2024年9月26日在云岭县第八届人大常委会第十次会议上")
    assert region_of(Masthead(), [given]) == "云岭县"
