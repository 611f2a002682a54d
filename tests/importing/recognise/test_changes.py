import pytest

from generator.importing.recognise.changes import changes, unread
from generator.importing.recognise.matter import matters
from generator.importing.terms.setting import Setting
from generator.link.bodies import Bodies
from generator.model.verbs import Verb
from tests.importing.recognise.reading import drafts

SETTING = Setting("云岭县", Bodies(()))
BUREAU = "云岭县水利局局长"


@pytest.mark.parametrize(
    ("lines", "verb", "person", "office"),
    [
        (["决定任命：", "林晓帆为云岭县水利局局长。"], Verb.DECIDE_TO_APPOINT, "林晓帆", BUREAU),
        (["现提请：", "林晓帆同志任云岭县水利局局长；"], Verb.APPOINT, "林晓帆", BUREAU),
        (["会议决定，任命林晓帆为云岭县水利局局长。"], Verb.DECIDE_TO_APPOINT, "林晓帆", BUREAU),
        (["决定免去：", "潘志诚云岭县水利局局长职务。"], Verb.DECIDE_TO_REMOVE, "潘志诚", BUREAU),
        (["免去潘志诚同志云岭县水利局局长职务。"], Verb.REMOVE, "潘志诚", BUREAU),
        (["免去：", "叶青县水利局局长职务。"], Verb.REMOVE, "叶青", "县水利局局长"),
        (
            ["接受辞职：", "郑柏辞去云岭县人民政府副县长职务。"],
            Verb.ACCEPT_RESIGNATION,
            "郑柏",
            "云岭县人民政府副县长",
        ),
        (
            ["批准辞去：", "叶青云岭县人民检察院检察长职务。"],
            Verb.APPROVE_RESIGNATION,
            "叶青",
            "云岭县人民检察院检察长",
        ),
        (
            ["接受郑柏辞去云岭县人民政府副县长职务的请求。"],
            Verb.ACCEPT_RESIGNATION,
            "郑柏",
            "云岭县人民政府副县长",
        ),
        (
            ["批准辞去叶青云岭县人民检察院检察长职务；"],
            Verb.APPROVE_RESIGNATION,
            "叶青",
            "云岭县人民检察院检察长",
        ),
        (
            ["接受辞去郑柏的云岭县人民政府副县长职务的请求。"],
            Verb.ACCEPT_RESIGNATION,
            "郑柏",
            "云岭县人民政府副县长",
        ),
        (
            ["决定由副县长秦川代理云岭县人民政府县长职务。"],
            Verb.DECIDE_TO_ACT,
            "秦川",
            "云岭县人民政府县长",
        ),
    ],
)
def test_a_change(lines: list[str], verb: Verb, person: str, office: str) -> None:
    (found,) = changes(lines, SETTING)
    assert (found.verb, found.person, found.office) == (verb, person, office)


COURT = "云岭县人民法院审判员"
SEVERAL = {
    "任命：|许文山、叶　青（女）、石磊为云岭县人民法院审判员": ["许文山", "叶青", "石磊"],
    "任命许文山、叶青等2名同志为云岭县人民法院审判员。": ["许文山", "叶青"],
    "任命下列人员为云岭县人民法院审判员：|许文山　叶　青　石　磊|秦　川": ["许文山", "叶青", "石磊", "秦川"],
    "免去下列人员的云岭县人民法院审判员职务：|许文山　叶　青": ["许文山", "叶青"],
    "一、免去|（一）许文山、叶青的云岭县人民法院审判员职务；": ["许文山", "叶青"],
    "任命：|许文山\t云岭县人民法院审判员|叶　青\t云岭县人民法院审判员": ["许文山", "叶青"],
    "任命：|吐尔逊·艾山（维吾尔族）为云岭县人民法院审判员": ["吐尔逊·艾山"],
    "免去：|阿的江的云岭县人民法院审判员职务": ["阿的江"],
    "任命李为民为云岭县人民法院审判员": ["李为民"],
}  # fmt: skip


@pytest.mark.parametrize(("text", "people"), SEVERAL.items())
def test_several_people_of_one_office(text: str, people: list[str]) -> None:
    found = changes(text.split("|"), SETTING)
    assert [(one.person, one.office) for one in found] == [(name, COURT) for name in people]
    assert len({one.verb for one in found}) == 1


VERBS = {
    "第八次会议决定：|任命林晓帆为县水利局局长；|免去叶青的县水利局局长职务。": [
        Verb.DECIDE_TO_APPOINT,
        Verb.DECIDE_TO_REMOVE,
    ],
    "第八次会议决定：|任命林晓帆为县人大常委会副秘书长。": [Verb.APPOINT],
    "决定任命林晓帆为县水利局局长，免去叶青的县水利局局长职务。|任命石磊为县人民法院庭长": [
        Verb.DECIDE_TO_APPOINT,
        Verb.DECIDE_TO_REMOVE,
        Verb.APPOINT,
    ],
    "根据县长秦川的提名，决定免去：|叶青的县水利局局长职务": [Verb.DECIDE_TO_REMOVE],
}


@pytest.mark.parametrize(("text", "verbs"), VERBS.items())
def test_what_is_decided_on_is_a_decision(text: str, verbs: list[Verb]) -> None:
    assert [one.verb for one in changes(text.split("|"), SETTING)] == verbs


def test_what_ends_a_list_of_names_is_no_name() -> None:
    lines = [
        *(
            "任命下列人员为云岭县人民法院审判员：",
            "许文山　叶　青",
            "免去",
            "石磊的县水利局局长职务",
        ),
        *("任命下列人员为云岭县人民法院审判员：", "毛　竹", "特此通知。", "云岭县人大常委会办公室"),
    ]
    assert [one.person for one in changes(lines, SETTING)] == ["许文山", "叶青", "石磊", "毛竹"]


def test_what_reads_as_a_change_and_is_none_is_told() -> None:
    lines = ["任命：", "林晓帆为云岭县水利局局长；", "叶青和石磊们为云岭县水利局副局长。"]
    assert [one.person for one in changes(lines, SETTING)] == ["林晓帆"]
    assert unread(lines, SETTING) == ("叶青和石磊们为云岭县水利局副局长",)
    assert unread(lines[:2], SETTING) == ()


@pytest.mark.parametrize(
    "lines",
    [
        ["会议任命了一批干部。"],
        ["决定免去：", "有关人员的职务。"],
        ["免去有关责任人员的相应职务。"],
        ["任命书由主任签发。"],
    ],
)
def test_no_change(lines: list[str]) -> None:
    assert changes(lines, SETTING) == ()


def test_who_signs_below_a_list_is_in_no_office() -> None:
    lines = ["决定任命：", "林晓帆为云岭县水利局局长。", "云岭县人大常委会", "县人民政府"]
    assert [one.person for one in changes(lines, SETTING)] == ["林晓帆"]


NOT_DONE = [
    "不予免去潘志诚的县财政局局长职务。",
    "会议决定不接受王明辞去县人民政府副县长职务的请求。",
    "未批准王明辞去县人民检察院检察长职务。",
    "暂缓任命林晓帆为县水利局局长。",
    "免去其县林业局局长职务。",
    "决定由常务副县长王明代理县长职务。",
    "任命该同志为县水利局局长。",
    "任命林晓帆、石磊分别为县水利局局长。",
]


@pytest.mark.parametrize("clause", NOT_DONE)
def test_what_was_not_done_or_is_unclear_is_asked_about(clause: str) -> None:
    assert changes([clause], SETTING) == ()
    assert unread([clause], SETTING) == (clause.rstrip("。"),)


@pytest.mark.parametrize("heading", ["不予任命：", "不予批准任命：", "未通过任命："])
def test_what_stands_below_a_denial_was_not_done(heading: str) -> None:
    lines = [heading, "李红为县林业局局长", "任命：", "林晓帆为县水利局局长"]
    assert [one.person for one in changes(lines, SETTING)] == ["林晓帆"]
    assert unread(lines, SETTING) == ("李红为县林业局局长",)


SENTENCES = {
    "决定任命林晓帆为县水利局局长，免去其原任的县林业局局长职务。": [
        ("林晓帆", "县水利局局长"),
        ("林晓帆", "县林业局局长"),
    ],
    "任命林晓帆为县水利局局长，石磊为县林业局局长。": [
        ("林晓帆", "县水利局局长"),
        ("石磊", "县林业局局长"),
    ],
    "任命林晓帆、石磊分别为县水利局局长、县林业局局长。": [
        ("林晓帆", "县水利局局长"),
        ("石磊", "县林业局局长"),
    ],
    "任命林晓帆兼任县水利局局长（试用期一年）。": [("林晓帆", "县水利局局长")],
    "免去潘志诚的县水利局局长职务（退休）。": [("潘志诚", "县水利局局长")],
    "接受林晓帆、石磊辞去县人大常委会委员职务的请求。": [
        ("林晓帆", "县人大常委会委员"),
        ("石磊", "县人大常委会委员"),
    ],
    "鉴于王明请求辞去县人民政府副县长职务，会议决定接受。": [("王明", "县人民政府副县长")],
    "本人因工作变动，请求辞去县人民政府副县长职务。": [],
}


@pytest.mark.parametrize(("sentence", "held"), SENTENCES.items())
def test_who_enters_and_leaves_in_one_sentence(sentence: str, held: list[tuple[str, str]]) -> None:
    assert [(one.person, one.office) for one in changes([sentence], SETTING)] == held


ENDS = ["主任会议", "县政府", "县人大办", "请予审议", "任期五年", "以上人员", "会议强调工作"]


@pytest.mark.parametrize("line", ENDS)
def test_a_line_that_is_no_name_ends_the_list(line: str) -> None:
    lines = ["任命下列人员为县人民法院审判员：", "林晓帆　石　磊", line, "叶　青"]
    assert [one.person for one in changes(lines, SETTING)] == ["林晓帆", "石磊"]


@pytest.mark.parametrize(
    "piece", ["免去", "任命", "张任", "任命为", "接受张三辞去", "张三因", "不"]
)
def test_a_line_without_end_says_no_change(piece: str) -> None:
    lines = ["任命：", piece * 10_000 + "！", piece * 10_000 + "："]
    assert changes(lines, SETTING) == ()


def test_below_a_heading_that_decides_all_is_decided() -> None:
    lines = ["决定任命：", "林晓帆为云岭县水利局局长，免去其云岭县信访局局长职务；"]
    found = [(one.verb, one.office) for one in changes(lines, SETTING)]
    assert found == [
        (Verb.DECIDE_TO_APPOINT, BUREAU),
        (Verb.DECIDE_TO_REMOVE, "云岭县信访局局长"),
    ]


def test_each_resigns_from_an_office_of_their_own() -> None:
    line = "决定：接受郑柏辞去县人大常委会副主任职务的请求，接受叶青、毛竹辞去县人大常委会委员职务的请求。"
    assert [(one.person, one.office) for one in changes([line], SETTING)] == [
        ("郑柏", "县人大常委会副主任"),
        ("叶青", "县人大常委会委员"),
        ("毛竹", "县人大常委会委员"),
    ]


def test_who_acts_for_another_by_the_office_held() -> None:
    (one,) = changes(["会议决定：副院长毛竹代理云岭县人民法院院长职务。"], SETTING)
    assert (one.verb, one.person, one.holding) == (Verb.DECIDE_TO_ACT, "毛竹", "副院长")


TO = {
    "县人民政府、县人民法院：": "县人民政府",
    "县人大常委会工作机构、办事机构：": "县人大常委会工作机构、办事机构",
    "县人民政府：": "县人民政府",
}


@pytest.mark.parametrize(("line", "to"), TO.items())
def test_of_several_that_a_notice_addresses_the_first_is_told(line: str, to: str) -> None:
    lines = (line, "2024年4月18日县八届人大常委会第十次会议决定：", "任命林晓帆为县水利局局长。")
    (one,) = drafts(matters, "关于林晓帆职务任命的通知", *lines)
    notice = one.data["notice"]
    assert isinstance(notice, dict)
    assert notice["to"] == to
