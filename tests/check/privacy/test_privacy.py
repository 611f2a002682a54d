"""What may not be printed of a person, what only looks like it, and that no report repeats it."""

from pathlib import Path

import pytest

from generator.check import BY_ID
from generator.check.privacy.cards import is_card
from generator.check.privacy.residents import is_id_number
from generator.check.privacy.secrets import masked
from generator.pipeline import proofread
from generator.report import FORMATS
from generator.report.report import report_of
from tests.check.printed import messages, places, printing
from tests.check.privacy.texts import HARMLESS, ORDINARY, PRIVATE

# The example of GB 11643-1999, and a number for tests of cards.
RESIDENT = "11010519491231002X"
CARD = "4111111111111111"

BAD = [
    ("id-number", f"王某（{RESIDENT}）", ["110105"]),
    ("id-number", "号码110105 19491231 002x。", ["110105"]),
    ("id-number", "号码１１０１０５１９４９１２３１００２Ｘ", ["１１０１０５"]),
    ("mobile-number", "电话13800138000", ["138001"]),
    ("mobile-number", "电话138 0013 8000、+86-139-0013-9000", ["138 00", "+86-13"]),
    ("mobile-number", "电话１３８００１３８０００。", ["１３８００１"]),
    ("bank-card", f"账户{CARD}", ["411111"]),
    ("bank-card", "账户4111 1111 1111 1111，", ["4111 1"]),
    ("bank-card", "账户6222020000000000000", ["622202"]),
    ("private-address", "邮箱zhang.san@example.com", ["zhang."]),
    ("private-address", "住云泽路120号院3号楼201室", ["云泽路120"]),
    ("private-address", "阳光小区3栋2单元", ["阳光小区3栋"]),
    ("private-address", "东关家属院5号楼1单元302室", ["东关家属院5"]),
    ("private-address", "大王村3组18号", ["大王村3组1"]),
    ("private-address", "|姓名|家庭住址|\n|-|-|\n|王某|北街5号|\n|李某|东街|", ["北街5号|"]),
    ("private-address", "|姓名|QQ号|\n|-|-|\n|王某|28471936|", ["284719"]),
    ("id-number", "|姓名|护照号|\n|-|-|\n|王某|28471936|", ["284719"]),
    ("number-plate", "车主王某，青A28Z47、青AD28471", ["青A28Z4", "青AD284"]),
    ("private-address", "王某搬到文峰路120号", ["搬到文峰路1"]),
    ("private-address", "其母的信寄至文峰路120号", ["寄至文峰路1"]),
    ("private-address", "材料寄至文峰路120号院2单元302室", ["材料寄至文峰"]),
    ("private-address", "县人大代表李某抖音号：qhlisi75", ["qhlisi"]),
    ("mobile-number", "其子电话0371-62223334", ["0371-6"]),
    ("mobile-number", "该业主座机62223333", ["622233"]),
    ("id-number", "某患者条形码号2021001234", ["202100"]),
    ("private-facts", "李某生于1975年2月28日", ["1975年2"]),
    ("private-facts", "未成年人林小满（男，13岁）", ["林小满（男，"]),
    ("private-facts", "被害人林小满，女，", ["林小满，女，"]),
    ("private-facts", "被害人何小明系在校学生", ["何小明系在校"]),
    ("private-facts", "留守儿童何小明因故", ["何小明因故"]),
    ("private-facts", "何某患尿毒症的女儿", ["尿毒症的女儿"]),
    ("private-facts", "其父患肺癌去世", ["肺癌去世"]),
    ("private-facts", "本人因患肺癌，申请辞去代表职务", ["肺癌，申请辞"]),
]  # fmt: skip

GOOD = [
    ("id-number", "号码110105194912310021234，编号914199010000000000，990105194912310029"),
    ("id-number", "号码110105194913310026，A11010519491231002X"),
    ("mobile-number", "电话0000-1380013，总额13800138000元，编号113800138000，12800138000"),
    ("mobile-number", "13800138000.5平方米，共13812345678件"),
    ("bank-card", "编号4111111111111112，411111111111111，41111111111111111111"),
    ("bank-card", f"号码{RESIDENT}，统一社会信用代码91419901MA0000000B"),
    ("private-address", "在云泽路120号举行，改造阳光小区3号楼，云泽大道东段"),
    ("private-address", "云泽渠路由3号泵站供水，12号楼加装电梯，阳光小区12栋楼，三组12户"),
    ("private-address", "|单位|办公地址|QQ群|\n|-|-|-|\n|县人大|北街5号|28471936|"),
    ("number-plate", "公务用车青A28Z47，警车青A2847警，青A28471号地块"),
    ("private-facts", "未成年人戴头盔、系安全带，未成年人沈迷，留守儿童温暖，家校共管"),
    (
        "private-facts",
        "被害人于次日因伤势加重，被害人左胸、右臂受伤，被害人金项链因故遗失，受害人余生，孤儿康复、",
    ),
    ("private-address", "平台账户密码为ISO27001标准的强密码"),
    ("private-address", "共5个小区、12栋、36个单元，见https://example.org/@name"),
]


@pytest.mark.parametrize(("rule", "markdown", "expected"), BAD)
def test_what_is_private_is_found(rule: str, markdown: str, expected: list[str]) -> None:
    assert places(rule, markdown) == expected


@pytest.mark.parametrize(("rule", "markdown"), GOOD)
def test_what_only_looks_private_is_silent(rule: str, markdown: str) -> None:
    assert places(rule, markdown) == []


def test_a_number_whose_check_is_wrong_is_a_warning() -> None:
    assert messages("id-number", "号码110105194912310029") == [
        "像是居民身份证号码，校验码不符：110***********0029。请删去号码"
    ]


@pytest.mark.parametrize(
    ("rule", "markdown", "shown"),
    [
        ("id-number", RESIDENT, "110***********002X"),
        ("mobile-number", "13800138000", "138****8000"),
        ("bank-card", CARD, "411*********1111"),
        ("private-address", "zhang.san@example.com", "z*******************m"),
        ("private-address", "云泽路120号院3号楼201室", "云*************室"),
    ],
)
def test_a_message_shows_only_the_ends(rule: str, markdown: str, shown: str) -> None:
    (message,) = messages(rule, markdown)
    assert shown in message
    assert markdown not in message


@pytest.mark.parametrize("form", FORMATS)
def test_no_report_repeats_a_number(form: str, content: Path) -> None:
    secret = f"王某{RESIDENT}电话13800138000住云泽路120号院3号楼201室,账户{CARD}邮箱a.b@example.com，１３８００１３８０００"
    (content / "qinghe/2023-1/texts/water-survey.md").write_text(secret, encoding="utf-8")
    report = FORMATS[form](report_of(proofread(content), info=True))
    assert "****" in report
    for number in (
        RESIDENT,
        "13800138000",
        "１３８００１３８０００",
        "120号院3号楼201",
        CARD,
        "a.b@example",
    ):
        assert number not in report


@pytest.mark.parametrize("form", FORMATS)
def test_no_report_repeats_what_only_its_column_tells(form: str, content: Path) -> None:
    table = "|姓名|微信号|护照号码|\n|-|-|-|\n|王某|zhang_2847|28471936|\n|李某某|车主|青A28Z47|"
    (content / "qinghe/2023-1/texts/water-survey.md").write_text(table, encoding="utf-8")
    report = FORMATS[form](report_of(proofread(content), info=True))
    assert "***" in report
    for secret in ("zhang_2847", "28471936", "青A28Z47"):
        assert secret not in report


def test_a_masked_line_is_as_long_as_the_line() -> None:
    line = f"甲{RESIDENT}，乙13800138000。"
    assert len(masked(line)) == len(line)
    assert masked("共1380013800件") == "共1380013800件"


@pytest.mark.parametrize(
    ("number", "expected"),
    [("11010519491231002X", True), ("440524188001010014", True), ("110105194912310020", False)],
)
def test_the_check_of_a_residents_number(number: str, *, expected: bool) -> None:
    assert is_id_number(number) is expected


def test_luhns_check() -> None:
    assert is_card(CARD)
    assert not is_card("4111111111111112")


def test_of_private_texts_nearly_all_are_told_and_of_harmless_ones_nearly_none() -> None:
    private = [(rule, text) for rule, texts in PRIVATE.items() for text in texts]
    assert len(private) + len(HARMLESS) >= 150
    missed = [(rule, text) for rule, text in private if not _told(text, rule)]
    wrong = [(text, told) for text in HARMLESS if (told := _told(text))]
    assert len(missed) <= 0.05 * len(private), missed
    assert len(wrong) <= 0.02 * len(HARMLESS), wrong


@pytest.mark.parametrize("text", ORDINARY)
def test_an_ordinary_sentence_is_not_told(text: str) -> None:
    assert _told(text) == []


def _told(text: str, *rules: str) -> list[str]:
    corpus = printing(text)
    found = (BY_ID[rule].problems(corpus) for rule in rules or PRIVATE)
    return [problem.message for problems in found for problem in problems]
