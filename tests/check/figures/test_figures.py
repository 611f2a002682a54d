"""Figures in running text and in tables: what is told, and what is left alone."""

import pytest

from tests.check.printed import messages

TOLD = [
    ("text-sum", "A类88件、B类57件、C类6件，共152件。"),
    ("text-sum", "新建学校3所、改建学校5所，合计9所。"),
    ("text-sum", "共64件，其中议案1件、建议62件。"),
    ("text-sum", "共收到128件，其中：经济类20件、内务类7件、城建类32件、农业类44件、科教类26件。"),
    ("text-sum", "共办理建议57件，包括城建方面18件、工业方面13件、农业方面27件。"),
    ("text-sum", "应到181人，实到171人，请假11人。"),
    ("text-sum", "应出席会议的组成人员41名，实际出席38名，缺席4名。"),
    ("text-sum", "代表名额443名，现有439名，空缺5名。"),
    ("text-sum", "发出41张，收回41张，其中有效票40张、无效票2张。"),
    ("text-sum", "参加表决38人，赞成35票，反对2票，弃权2票。"),
    ("text-sum", "有效票40张，满意票30张，基本满意票8张，不满意票3张。"),
    ("text-sum", "干部59名+教师38名=98名"),
    ("text-sum", "112件=48+27+38"),
    ("text-sum", "投入1.2亿元＋0.9亿元＝2.4亿元。"),
    ("text-percent", "共64件，其中49件办结，占78%。"),
    ("text-percent", "共收到建议128件，分五类：经济20件，占15.6%；内务7件，占5.9%。"),
    ("text-percent", "共有代表563名，其中干部165名，占31.3%。"),
    ("text-percent", "由945家减少到750家，下降26%。"),
    ("text-percent", "从120件增加到150件，增加35件。"),
    ("text-percent", "收到建议120件，比上年增加20件，增长25%。"),
    ("text-percent", "预算200万元，实际完成190万元，为预算的96%。"),
    ("text-direction", "由945家减少到1050家。"),
    ("text-direction", "由21%提升至14%。"),
    ("text-direction", "利润下降-3%。"),
    ("announced-count", "存在四个问题：一是投入不足；二是管理不严；三是宣传不够。"),
    ("announced-count", "提出三点要求。第一，提高认识；第二，抓紧整改。"),
    ("announced-count", "听取了教育局、民政局、水利局、交通局等3个部门的汇报。"),
    ("announced-count", "走访了东乡镇、西乡镇、南乡镇四个镇。"),
    ("announced-count", "作三点表态：\n\n一、服从决定。\n\n二、抓好整改。"),
    ("announced-count", "提出三条建议：\n\n- 加强领导\n- 增加投入"),
    (
        "announced-count",
        "共补选代表3名。\n\n| 变动 | 姓名 |\n| --- | --- |\n| 终止 | 甲某 |\n| 补选 | 乙某 |\n| 补选 | 丙某 |",
    ),
    ("period-order", "从2022年9月19日到8月19日复查。"),
    ("period-order", "2022年9月至2022年3月"),
    ("period-order", "2021—2019年"),
    ("period-order", "10月27日至10月26日"),
    ("period-order", "9月19日至3日"),
    ("table-sum", "| 类 | 件 |\n| --- | --- |\n| 议案 | 1 |\n| 建议 | 63 |\n| 合计 | 65 |"),
    (
        "table-sum",
        "| 类 | 大会 | 闭会 | 合计 |\n| --- | --- | --- | --- |\n| 甲 | 1 | 2 | 3 |\n| 乙 | 4 | 5 | 8 |\n| 丙 | 2 | 2 | 4 |",
    ),
    (
        "table-sum",
        "| 类 | 件 | 占比 |\n| --- | --- | --- |\n| 议案 | 16 | 25% |\n| 建议 | 48 | 57% |\n| 合计 | 64 | 100% |",
    ),
    (
        "table-sum",
        "| 县 | 元 |\n| --- | --- |\n| 甲 | 3 |\n| 乙 | 4 |\n| 小计 | 8 |\n| 丙 | 2 |\n| 丁 | 1 |\n| 小计 | 3 |\n| 合计 | 10 |",
    ),
    ("table-sum", "| 科 | 分 |\n| --- | --- |\n| 甲 | 80 |\n| 乙 | 90 |\n| 平均 | 86 |"),
]

SILENT = [
    ("text-sum", "A类88件、B类57件、C类6件，共151件。"),
    ("text-sum", "新建学校3所、医院5所，共投入12亿元。"),
    ("text-sum", "共召开会议12次，其中常委会会议6次、主任会议8次。"),
    ("text-sum", "共64件，其中重点建议9件、面商40件。"),
    ("text-sum", "应到181人，实到171人，请假10人。"),
    ("text-sum", "应到181人，实到171人，请假6人，缺席4人。"),
    ("text-sum", "共约300人，包括干部100人、群众190人。"),
    ("text-sum", "参加表决38人，赞成35票，反对1票，弃权1票，未按1票。"),
    ("text-sum", "投入12.3亿元、3.4亿元，共15.8亿元。"),
    ("text-sum", "共建共治共享，3个村、5个村，共享10个点。"),
    ("text-sum", "a=1+2，A+B=C"),
    ("text-percent", "共64件，其中49件办结，占76%。"),
    ("text-percent", "共64件，其中主办40件，面商20件，占主办的50%。"),
    ("text-percent", "由2.57万元增加到3.52万元、年均增长6.5%。"),
    ("text-percent", "税收收入30亿元，增长5%，占一般公共预算收入的70%。"),
    ("text-percent", "三年由20个增加到30个，水量增长7%。"),
    ("text-percent", "办理约120件，比上年增加20件，增长25%。"),
    ("text-direction", "由945家增加到1050家，违法比例由27%降至6.09%。"),
    ("text-direction", "排名由369位上升到235位。"),
    ("announced-count", "存在四个问题：一是甲；二是乙；三是丙；四是丁。"),
    ("announced-count", "存在几个问题：一是甲；二是乙。"),
    ("announced-count", "听取了教育局、民政局等5个部门的汇报。"),
    ("announced-count", "走访了东乡镇、西乡镇和南乡镇三个镇。"),
    ("announced-count", "一要提高认识，二要抓紧整改。两个方面都要抓。"),
    ("announced-count", "作三点表态：\n\n一、甲。\n\n二、乙。\n\n三、丙。"),
    (
        "period-order",
        "从2022年9月19日到10月19日，2022年10月至3月，2022年11月至次年3月，2019—2021年",
    ),
    ("table-sum", "| 类 | 件 |\n| --- | --- |\n| 议案 | 1 |\n| 建议 | 63 |\n| 合计 | 64 |"),
    ("table-sum", "| 年 | 率 |\n| --- | --- |\n| 甲 | 90% |\n| 乙 | 80% |\n| 合计 | 85% |"),
    (
        "table-sum",
        "| 县 | 元 |\n| --- | --- |\n| 甲 | 3 |\n| 乙 | 4 |\n| 小计 | 7 |\n| 丙 | 2 |\n| 丁 | 1 |\n| 小计 | 3 |\n| 合计 | 10 |",
    ),
    (
        "table-sum",
        "| 项 | 计划 | 实际 | 合计 |\n| --- | --- | --- | --- |\n| 甲 | 3 | 4 | 9 |\n| 乙 | 4 | 5 | 8 |\n| 丙 | 4 | 5 | 7 |",
    ),
    ("table-sum", "| 甲 | 乙 |\n| --- | --- |\n| 合计 |  |\n| - | 3 |"),
]


@pytest.mark.parametrize(("rule", "markdown"), TOLD)
def test_what_contradicts_itself_is_told(rule: str, markdown: str) -> None:
    assert messages(rule, markdown)


@pytest.mark.parametrize(("rule", "markdown"), SILENT)
def test_what_may_be_is_left_alone(rule: str, markdown: str) -> None:
    assert messages(rule, markdown) == []
