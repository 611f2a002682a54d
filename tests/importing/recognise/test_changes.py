import pytest

from generator.importing.recognise.changes import changes
from generator.importing.terms.setting import Setting
from generator.link.bodies import Bodies
from generator.model.verbs import Verb

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
