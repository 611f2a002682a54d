import pytest

from generator.importing.terms.organs import canonical, is_body, is_region, kind_of
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


def test_a_sentence_is_no_body() -> None:
    assert not is_body("在县人大常委会")
    assert not is_body("会议认为")


@pytest.mark.parametrize("name", ["云岭县", "云泽市河东区", "青山乡", "某某自治州"])
def test_a_region_is_no_body(name: str) -> None:
    assert is_region(name)
    assert not is_body(name)
