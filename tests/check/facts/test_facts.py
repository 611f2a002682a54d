"""Sentences against what the sample holds: what is told, and what is left alone."""

import pytest

from tests.check.printed import messages, places

TOLD = [
    ("quoted-title", "审议了《县人大常委会关于召开卿禾县第九届人民代表大会第三次会议的决定》。"),
    ("person-name", "会上，赵小传作了说明。"),
    ("office-in-text", "会议由青禾县教育局局长周正主持。"),
    ("office-in-text", "县人民检察院院长单玉列席。"),
    ("office-in-text", "县人民法院检察长到会，会后县人民法院副检察长发言。"),
    ("office-in-text", "出席会议的有副主任李秋，委员刘野、周政。"),
    ("meeting-in-text", "按照县九届人大常委会第五次会议（3月8日）的部署落实。"),
    ("office-in-text", "青禾县人民检察院副检察长周正列席会议。"),
    ("meeting-in-text", "青禾县第九届人民代表大会第四次会议将于2023年5月在县城召开。"),
    ("meeting-in-text", "2023年5月召开青禾县第九届人民代表大会第四次会议。"),
    ("meeting-in-text", "青禾县第九届人民代表大会第三次会议将于2023年4月召开。"),
    ("quoted-title", "会议表决通过了《关于保护古树的决定》。"),
    ("cited-number", "按照《关于保护古树名木的决议》（青人常〔2023〕2号）开展普查。"),
    ("office-in-text", "副主任王大海主持会议。"),
    ("office-in-text", "会议由副主任王大海主持。"),
    ("office-in-text", "王大海主任参加了调研。"),
    ("office-in-text", "韩冬副主任参加。"),
    ("office-in-text", "副主任李秋、王大海参加。"),
    ("meeting-in-text", "县九届人大常委会第五次会议（3月10日）听取了报告。"),
    ("meeting-in-text", "县九届人大常委会第五次会议于3月10日召开。"),
    ("meeting-in-text", "3月10日，县九届人大常委会第五次会议审议了报告。"),
    ("meeting-in-text", "2023年2月召开的县九届人大常委会第五次会议审议了报告。"),
    ("meeting-in-text", "第五次会议于3月9日召开，会期两天。"),
    ("meeting-in-text", "县九届人大常委会第五次会议（2023年3月19日）通过。"),
    ("meeting-in-text", "县九届人大常委会第五次会议于2月下旬召开。"),
    ("cited-article", "依照《中华人民共和国地方组织法》第九十九条办理。"),
    ("statute-title", "依照《中华人民共和国地方组织法》第四十条办理。"),
    ("circular-figures", "县水利局满意票4张，基本满意票1张。"),
    ("circular-figures", "县水利局满意票3张，青禾县教育局满意票3张。"),
    ("circular-figures", "经测评，县水利局3票满意，青禾县教育局3票满意。"),
    ("circular-figures", "青禾县教育局评议结果为满意。"),
    ("circular-figures", "县水利局得分最高，位列第二名。"),
    ("office-in-text", "县水利局局长王大海作了汇报。"),
    ("office-in-text", "县人大常委会副主任陈一鸣主持会议。"),
    ("office-in-text", "县政府县长王大河作了报告。"),
    ("office-in-text", "县人大常委会主任陈鸣一讲话。"),
    ("office-in-text", "任命王大海为县水利局局长。"),
    ("office-in-text", "陈一鸣（县水利局副局长）"),
    ("office-in-text", "县长王大河作了报告。"),
    ("office-in-text", "县长李秋作了报告。"),
    ("office-in-text", "会议由青禾县县长李秋主持，"),
    ("office-in-text", "青禾县副县长王大海到会。"),
    ("office-in-text", "任命李秋为县长。"),
    ("office-in-text", "县检察院检察长王大海到会。"),
    ("office-in-text", "听取了检察长王大海的报告。"),
    ("meeting-in-text", "2023年3月9日县九届人大常委会第六次会议通过。"),
    ("meeting-in-text", "青禾县第八届人民代表大会常务委员会第五次会议于2023年3月9日举行。"),
    ("meeting-in-text", "县九届人大常委会第七次会议审议了报告。"),
    ("quoted-title", "《关于召开县九届人大三次会议的决议》"),
    ("quoted-title", "《青禾县人民政府关于提请任免赵小川职务的议案》"),
    ("cited-number", "《青禾县人民政府关于提请任免赵小川等职务的议案》（青政〔2023〕4号）"),
    ("cited-number", "《关于防汛工作的通知》（青政〔2023〕3号）"),
    ("cited-article", "依照《青禾县人事任免办法》第三十一条办理。"),
    ("cited-article", "依照地方组织法第四十条和第九十一条办理。"),
    ("body-in-text", "听取了县水力局的报告。"),
    ("body-in-text", "由青禾县人大常委会农业工做委员会牵头。"),
    ("body-in-text", "会同县水利居检查。"),
    ("body-in-text", "青禾县人名政府"),
    ("body-in-text", "由县人大常委会农工为牵头。"),
    ("counts-in-text", "县九届人大常委会第五次会议出席7人。"),
    ("meeting-in-text", "决议由青禾县人大常委会第六次会议通过。"),
    ("same-text", "调研组走访了三个乡镇和两个社区。\n\n其他。\n\n调研组走访了三个乡镇和两个社区。"),
    ("ordinal-form", "第三十－条、笫三条、第l条、第2十条"),
    ("article-numbers", "第一条 甲。\n\n第二条 乙。\n\n第四条 丁。"),
    ("counts-in-text", "县人大常委会第五次会议出席组成人员6人。"),
    ("counts-in-text", "第五次会议于2023年3月9日召开，常委会组成人员到会7名。"),
    ("counts-in-text", "县九届人大二次会议期间共收到议案、建议14件。"),
    ("meeting-in-text", "第五次会议由副主任李秋主持。"),
    ("meeting-in-text", "县九届人大二次会议关于召开县八届人大三次会议的决定"),
    (
        "quoted-title",
        "通过了《青禾县人民代表大会常务委员会关于召开青禾县第十届人民代表大会第三次会议的决定》。",
    ),
    ("quoted-title", "依照《关于召开县九届人大四次会议的决定》筹备会议。"),
    ("body-in-text", "提请县教肓局人事任免"),
    ("person-name", "附件：赵小穿任前情况"),
    ("person-name", "关于李秋、孙民任职的通知"),
]

SILENT = [
    (
        "meeting-in-text",
        "拟提请县九届人大常委会第七次会议审议，将列入县九届人大常委会第八次会议审议的议程。",
    ),
    ("quoted-title", "审议了《关于代表建议办理情况的补充报告》。"),
    ("person-name", "会上，王大江作了说明，赵小川列席，水利局主持验收。"),
    ("meeting-in-text", "按照县九届人大常委会第五次会议（3月9日）的部署落实。"),
    ("body-in-text", "军事检察院等专门人民检察院，陕西省人民政府，公诉案件中人民法院决定开庭的"),
    ("quoted-title", "依照《关于保护水井的决议》《关于代表议案处理情况的报告》。"),
    ("office-in-text", "青禾县人民检察院检察长周正列席会议。"),
    ("meeting-in-text", "青禾县第九届人民代表大会第三次会议将于2023年5月在县城召开。"),
    ("quoted-title", "会议听取了《关于保护古树的报告》《关于水利工作的意见》。"),
    (
        "cited-number",
        "按照《关于保护古树的决议》（青人常〔2023〕2号）、《青禾县人大常委会关于保护古树决议》（青人常〔2023〕2号）开展普查。",
    ),
    ("office-in-text", "县长任组长，县长于洪水前，县长办公会，由县长林长制，县长欧阳。"),
    ("office-in-text", "副县长龚志远到会，原县长龚志远，邻县县长龚志远，代县长龚志远到会。"),
    ("office-in-text", "县人民法院、人民检察院院长、检察长，法院和检察院院长、检察长到会。"),
    ("office-in-text", "县人民法院院长、县人民检察院检察长，检察院检察员、法院审判员到会。"),
    ("office-in-text", "县长王大海主持，副主任李秋、单玉参加。"),
    ("office-in-text", "副主任李秋、王大海县长参加。"),
    ("office-in-text", "原副主任王大海到会，县城管办主任王大海、王大海主任科员到会。"),
    ("meeting-in-text", "县九届人大常委会第五次会议（3月9日）听取了报告。"),
    ("meeting-in-text", "3月9日，县九届人大常委会第五次会议审议了报告，会期一天。"),
    ("meeting-in-text", "3月10日，县九届人大常委会第五次会议通过的决定印发各单位。"),
    ("meeting-in-text", "3月10日，调研组按照县九届人大常委会第五次会议的要求到河西镇调研。"),
    (
        "meeting-in-text",
        "县九届人大常委会第五次会议于3月10日前印发材料，会后3月10日县政府部署整改。",
    ),
    ("meeting-in-text", "2022年3月10日，第五次会议召开。"),
    ("meeting-in-text", "县九届人大常委会第五次会议3月份召开。"),
    ("cited-article", "依照《中华人民共和国地方组织法》第四十条第九款第十六项办理。"),
    ("circular-figures", "县水利局满意票3张，基本满意票1张，青禾县教育局满意票2张。"),
    ("circular-figures", "上次评议，县水利局满意票4张。"),
    ("circular-figures", "县水利局、青禾县教育局满意票分别为4张、3张。"),
    ("circular-figures", "县水利局局长赵小川满意票19张，县水利局服务对象满意票40张。"),
    ("office-in-text", "县水利局副局长赵小川作了汇报，原县水利局局长韩冬列席。"),
    ("office-in-text", "县人大常委会主任陈一鸣、副主任李秋出席；县水利局局长张三丰到会。"),
    ("office-in-text", "省水利厅厅长王大海，邻县县长李秋"),
    ("office-in-text", "县长王大海作了报告，青禾县县长王大海到会，听取了县长王大海的报告。"),
    ("office-in-text", "邻县县长李秋、邻县县委书记、县长李秋到会，白石市市长李秋，原县长李秋"),
    ("office-in-text", "卫生院院长李秋、县长途客运公司、全县长期坚持"),
    ("meeting-in-text", "2023年3月9日县九届人大常委会第五次会议通过。"),
    ("meeting-in-text", "省十四届人大常委会第六次会议审议，全国人大常委会第三次会议通过。"),
    ("meeting-in-text", "拟提请县九届人大常委会第六次会议。"),
    ("quoted-title", "《关于召开县九届人大三次会议的决定》《关于召开县九届人大二次会议的决定》"),
    ("quoted-title", "《青禾县人民政府关于提请任免赵小川等职务的议案（草案）》"),
    ("cited-number", "《青禾县人民政府关于提请任免赵小川等职务的议案》（青政〔2023〕3号）"),
    ("cited-article", "依照地方组织法第九十条、选举任免办法第四十条、刑法第四百条办理。"),
    ("body-in-text", "县水利局、省人民政府、县人大常委会、市人大常委会、县教育系统"),
    ("body-in-text", "青禾县卫生健康委员会、青禾县委"),
    ("body-in-text", "青禾县水力发电管理局（以下简称“县水力局”）到会，由县水力局牵头。"),
    ("body-in-text", "青禾县水力发电管理局（简称县水力局）到会，县水力局牵头。"),
    ("body-in-text", "县人大常委会为此作出决定，县人大代表为民服务，县政府办公会议"),
    ("counts-in-text", "县九届人大常委会第五次会议出席5人。"),
    ("counts-in-text", "县九届人大常委会第六次会议出席7人。"),
    (
        "counts-in-text",
        "县九届人大二次会议期间共收到议案、建议12件，其中建议11件，收到重点建议5件。",
    ),
    ("counts-in-text", "县九届人大一次会议期间共收到议案、建议14件，第四次会议出席7人。"),
    ("meeting-in-text", "第五次会议由主任陈一鸣主持，分组审议由李秋主持，李秋主持日常工作。"),
    ("meeting-in-text", "县九届人大常委会关于召开县十届人大一次会议的决定"),
    ("meeting-in-text", "第五次会议审议李秋主持编写的志书。"),
    ("meeting-in-text", "第五次会议听取了副主任李秋主持起草的条例草案说明。"),
    ("meeting-in-text", "县九届人大常委会第五次会议上，李秋主持了县域调查。"),
    ("meeting-in-text", "第五次会议期间，专题询问由李秋主持。第五次会议分组审议由李秋主持。"),
    (
        "meeting-in-text",
        "第五次会议第一次全体会议由李秋主持。第五次会议听取汇报，座谈会由李秋主持。",
    ),
    ("meeting-in-text", "第五次会议决定，由李秋主持筹备。李秋主持第五次会议筹备工作。"),
    ("meeting-in-text", "县九届人大常委会第五次会议由主任陈一鸣主持，李秋主持常委会信访工作。"),
    ("meeting-in-text", "县九届人大常委会第五次会议主席团第一次会议由李秋主持。"),
    ("same-text", "调研组走访了三个乡镇。调研组走访了两个社区。"),
    ("same-text", "第一条 甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳。\n\n第二条 甲。\n\n第三条 乙。"),
    ("ordinal-form", "第三十一条、第20条、第二至五条"),
    ("article-numbers", "第一条 甲。\n\n第二条 乙。\n\n第三条 丙。"),
    ("article-numbers", "第一条 甲。\n\n第－条 乙。\n\n第三条 丙。\n\n第四条 丁。"),
]

PRESIDED = [
    "第五次会议由副主任李秋主持。",
    "县九届人大常委会第五次会议由常委会副主任李秋主持召开，出席5人。",
    "第五次会议于2023年3月9日在县机关举行，由李秋主持。",
    "县九届人大常委会第五次会议召开，县人大常委会副主任李秋主持会议并讲话。",
    "县人大常委会副主任李秋主持县九届人大常委会第五次会议。",
    "第五次会议于2023年3月9日举行，出席5人，会议由李秋副主任主持。",
    "县九届人大常委会第五次会议审议了办法，副主任李秋主持会议，主任陈一鸣出席。",
    "2023年3月9日上午，县九届人大常委会第五次会议召开，由李秋主持",
]
"""Of the meeting over which 陈一鸣 presided."""


@pytest.mark.parametrize("markdown", PRESIDED)
def test_who_presided_is_told_where_the_name_stands(markdown: str) -> None:
    at = markdown.index("李秋")
    assert places("meeting-in-text", markdown) == [markdown[at : at + 6]]


@pytest.mark.parametrize(("rule", "markdown"), TOLD)
def test_what_the_corpus_contradicts_is_told(rule: str, markdown: str) -> None:
    assert messages(rule, markdown)


@pytest.mark.parametrize(("rule", "markdown"), SILENT)
def test_what_may_be_is_left_alone(rule: str, markdown: str) -> None:
    assert messages(rule, markdown) == []


def test_an_office_is_told_once_at_its_place() -> None:
    assert len(messages("office-in-text", "县长韩冬出席。")) == 1
