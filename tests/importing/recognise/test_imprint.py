"""The imprint of a document: who got it, who printed it, when, how many."""

import pytest

from generator.importing.recognise.imprint import imprint
from tests.importing.recognise.reading import SETTING, piece


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (
            [
                "抄送：县委各部门，县人武部。",
                "县法院，县检察院。",
                "云岭县人民政府办公室",
                "2024年5月9日印发",
            ],
            {
                "copied_to": ["县委各部门", "县人武部", "县法院", "县检察院"],
                "by": "云岭县人民政府办公室",
                "date": "2024-05-09",
            },
        ),
        (
            [
                "送:县人大常委会主任、副主任",
                "发:各乡镇人大,县直各单位",
                "云岭县人大常委会办公室印发",
            ],
            {
                "sent_to": ["县人大常委会主任、副主任"],
                "distributed_to": ["各乡镇人大", "县直各单位"],
                "by": "云岭县人大常委会办公室",
            },
        ),
        (
            ["抄送：各乡镇人民政府", "云岭县人民政府办公室　　2024年5月9日印发", "（共印50份）"],
            {
                "copied_to": ["各乡镇人民政府"],
                "by": "云岭县人民政府办公室",
                "date": "2024-05-09",
                "copies": "50",
            },
        ),
        (
            ["抄送：县人大常委会、县政府办公室。"],
            {"copied_to": ["县人大常委会", "县政府办公室"]},
        ),
        (["报告发：没有说明什么。", "云岭县人民政府", "2024年5月9日"], {}),
        (["县人民政府已将通知印发"], {}),
    ],
)
def test_the_imprint_of_a_document(lines: list[str], found: object) -> None:
    given = piece("云岭县人民政府关于修整村道的通知", "现将有关事项通知如下。", *lines)
    assert imprint(given, SETTING) == found
