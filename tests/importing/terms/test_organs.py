import pytest

from generator.importing.terms.organs import canonical, is_body, kind_of, offices, titled_person
from generator.model.registers import BodyKind


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("县人大常委会", "云岭县人民代表大会常务委员会"),
        ("云岭县第八届人民代表大会常务委员会", "云岭县人民代表大会常务委员会"),
        ("县政府", "云岭县人民政府"),
        ("县检察院", "云岭县人民检察院"),
        ("县水利局", "云岭县水利局"),
        ("县委", "中共云岭县委员会"),
        ("主任会议", "云岭县人大常委会主任会议"),
        ("云岭县人大常委会办公室", "云岭县人大常委会办公室"),
        ("白石县人民政府", "白石县人民政府"),
    ],
)
def test_the_full_name_of_a_body(name: str, full: str) -> None:
    assert canonical(name, "云岭县") == full


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("市场监管局", "市场监督管理局"),
        ("市市场监管局", "云泽市市场监督管理局"),
        ("市政管理处", "市政管理处"),
        ("市政府", "云泽市人民政府"),
        ("市卫健委", "云泽市卫生健康委员会"),
        ("河东区政府", "云泽市河东区人民政府"),
        ("云泽高新区管委会", "云泽高新区管理委员会"),
        ("云泽市河东区政府", "云泽市河东区人民政府"),
        ("白石县政府", "白石县人民政府"),
        ("社区服务中心", "社区服务中心"),
    ],
)
def test_the_full_name_of_a_body_of_a_city(name: str, full: str) -> None:
    assert canonical(name, "云泽市") == full


def test_a_district_is_called_with_its_city_or_without() -> None:
    assert canonical("河东区政府", "云泽市河东区") == "云泽市河东区人民政府"
    assert canonical("区政府", "云泽市河东区") == "云泽市河东区人民政府"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("云岭县人民代表大会常务委员会", BodyKind.STANDING_COMMITTEE),
        ("云岭县人民代表大会法制委员会", BodyKind.SPECIAL_COMMITTEE),
        ("云岭县人大常委会财经工作委员会", BodyKind.WORKING_COMMITTEE),
        ("云岭县水利局", BodyKind.DEPARTMENT),
        ("云岭第一中学", BodyKind.INSTITUTION),
    ],
)
def test_the_kind_of_a_body(name: str, kind: BodyKind) -> None:
    assert kind_of(name) is kind


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("云岭县文化和旅游局局长", [("云岭县文化和旅游局", "局长")]),
        ("县委常委、县政府常务副县长", [("县委", "常委"), ("县政府", "常务副县长")]),
        (
            "云岭县人民政府副县长、代理县长",
            [("云岭县人民政府", "副县长"), ("云岭县人民政府", "代理县长")],
        ),
        ("云岭县人民法院民事审判庭副庭长", [("云岭县人民法院", "民事审判庭副庭长")]),
        ("局长", []),
        ("负责同志", []),
        ("云岭县副县长", [("云岭县人民政府", "副县长")]),
        ("白石市代理市长", [("白石市人民政府", "代理市长")]),
        (
            "云岭县人民法院审判委员会委员、民事审判庭庭长、审判员",
            [
                ("云岭县人民法院", "审判委员会委员"),
                ("云岭县人民法院", "民事审判庭庭长"),
                ("云岭县人民法院", "审判员"),
            ],
        ),
        (
            "云岭县人民法院副院长、云岭县水利局局长",
            [("云岭县人民法院", "副院长"), ("云岭县水利局", "局长")],
        ),
    ],
)
def test_offices(text: str, found: list[tuple[str, str]]) -> None:
    assert [(one.body, one.post) for one in offices(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("云岭县人民政府县长 秦 川", ("云岭县人民政府县长", "秦川")),
        ("县人大常委会主任许文山", ("县人大常委会主任", "许文山")),
        ("主 任　许文山", ("主任", "许文山")),
        ("主 任 许 文 山", ("主任", "许文山")),
        ("副 县 长 秦 川", ("副县长", "秦川")),
        ("县人民政府 县 长 秦 川", ("县人民政府县长", "秦川")),
        ("院 长 欧阳 海", ("院长", "欧阳海")),
        ("二〇二四年四月", None),
    ],
)
def test_an_office_with_a_name(text: str, found: tuple[str, str] | None) -> None:
    assert titled_person(text) == found


def test_a_sentence_is_no_body() -> None:
    assert not is_body("在县人大常委会")
    assert not is_body("会议认为")
