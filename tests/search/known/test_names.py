import pytest

from generator.search.known.names import Registered, other_names, with_spoken
from generator.search.known.regions import without_region

BODIES = [
    Registered("云泽市河东区卫生健康委员会", ("区卫计委",), "云泽市河东区"),
    Registered("云泽市中级人民法院", ("市法院",), "云泽市"),
    Registered("青禾白族自治州人民代表大会", ("青禾州人大",), "青禾白族自治州"),
    Registered("云泽市人大常委会代表工作委员会", ("代工委",), "云泽市"),
    Registered("云泽市人民代表大会常务委员会", ("云泽市第十四届人大常委会",), "云泽市"),
    Registered("云泽市水利局", (), "云泽市"),
]
STATUTES = [Registered("云泽市河道管理条例（试行）", ("河道条例",))]
NAMES = other_names([*BODIES, *STATUTES])


@pytest.mark.parametrize(
    ("name", "region", "end"),
    [
        ("云泽市河东区人民政府", "云泽市河东区", "人民政府"),
        ("河东区人民政府", "云泽市河东区", "人民政府"),
        ("区政府", "云泽市河东区", "政府"),
        ("省政府", "云泽省", "政府"),
        ("青禾州人大", "青禾白族自治州", "人大"),
        ("河东公园管委会", "云泽市河东区", "公园管委会"),
        ("主任会议", "云泽市", ""),
        ("云海路管理处", "云泽市", ""),
        ("河道条例", "", ""),
    ],
)
def test_a_name_without_its_region(name: str, region: str, end: str) -> None:
    assert without_region(name, region) == end


@pytest.mark.parametrize(
    ("name", "others"),
    [
        ("卫计委", ["卫生健康委员会"]),
        ("卫健委", ["卫生健康委员会"]),
        ("文旅局", ["文化广电和旅游局", "文化和旅游局"]),
        ("政数局", ["政务服务和大数据管理局", "政务服务和数据管理局"]),
        ("文化和旅游局", ["文旅局"]),
        ("政务服务和数据管理局", ["政数局"]),
        ("卫生健康委员会", ["卫生健康委", "卫健委", "卫计委"]),
        ("法院", ["中级人民法院", "人民法院"]),
        ("中级人民法院", ["中院"]),
        ("青禾人大", ["青禾白族自治州人民代表大会"]),
        ("青禾州人大", ["青禾白族自治州人民代表大会"]),
        ("云泽中院", ["云泽市中级人民法院"]),
        ("云泽水利局", ["云泽市水利局"]),
        (
            "代工委",
            ["云泽市人大常委会代表工作委员会", "人大常委会代表工作委员会", "代表工作委员会"],
        ),
        ("云泽法院", ["云泽市中级人民法院"]),
        ("人大常委会", ["人民代表大会常务委员会"]),
        ("代市长", ["代理市长"]),
        ("代理检察长", ["代检察长"]),
        ("代主任", ["代理主任"]),
        ("人代会", ["人民代表大会"]),
        ("代表工委", ["人大常委会代表工作委员会", "代表工作委员会"]),
        ("云泽人大代表工委", ["云泽市人大常委会代表工作委员会"]),
        ("河道条例", ["云泽市河道管理条例试行"]),
        ("云泽市河道管理条例试行", ["河道条例"]),
    ],
)
def test_the_other_names_of_a_name(name: str, others: list[str]) -> None:
    assert NAMES[name] == others


@pytest.mark.parametrize(
    "name", ["水利局", "青禾白族自治州人民代表大会", "云泽市", "人大常委会代表工作委员会"]
)
def test_a_name_of_which_no_other_is_known_is_not_there(name: str) -> None:
    assert name not in NAMES


@pytest.mark.parametrize(
    ("letters", "names"),
    [("weijianwei", ["卫健委"]), ("wjw", ["卫健委", "卫计委"]), ("daishizhang", ["代市长"])],
)
def test_names_by_how_they_are_read(letters: str, names: list[str]) -> None:
    assert sorted(with_spoken(NAMES)[letters]) == sorted(names)


def test_equal_registers_give_equal_names_in_whatever_order() -> None:
    assert list(other_names([*STATUTES, *BODIES[::-1]]).items()) == list(NAMES.items())
