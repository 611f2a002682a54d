"""What the name of a region, or of its congress, says: level, what its bodies are called, the folder."""

import pytest

from generator.model.registers import Level
from generator.model.values import Name
from generator.workspace.error import ScaffoldError
from generator.workspace.region import LONGEST, region, region_named

# Name, level, what it is called for short, who heads its government, its court, its folder.
REGIONS = [
    ("青禾省", "province", "省", "省长", "高级人民法院", "qinghe"),
    ("青禾自治区", "province", "自治区", "主席", "高级人民法院", "qinghe"),
    ("青禾市", "city", "市", "市长", "中级人民法院", "qinghe"),
    ("青禾自治州", "city", "州", "州长", "中级人民法院", "qinghe"),
    ("青禾县", "county", "县", "县长", "人民法院", "qinghe"),
    ("青禾自治县", "county", "县", "县长", "人民法院", "qinghe"),
    ("青禾旗", "county", "旗", "旗长", "人民法院", "qinghe"),
    ("白石市青禾区", "county", "区", "区长", "人民法院", "qinghe"),
    ("青禾镇", "town", "镇", "镇长", "人民法院", "qinghe"),
    ("青禾县柳河乡", "town", "乡", "乡长", "人民法院", "liuhe"),
    ("滑县", "county", "县", "县长", "人民法院", "huaxian"),
    ("沙市区", "county", "区", "区长", "人民法院", "shashi"),
    ("吕梁市", "city", "市", "市长", "中级人民法院", "lvliang"),
    ("重庆市", "province", "市", "市长", "高级人民法院", "chongqing"),
]


@pytest.mark.parametrize(("name", "said"), [(name, said) for name, *said in REGIONS])
def test_a_region(name: str, said: list[str]) -> None:
    found = region(name)
    assert [found.level, found.unit, found.head, found.court, found.series] == said
    assert Name.form.fullmatch(found.series)


def test_a_city_may_be_of_a_county() -> None:
    found = region("青禾市", Level.COUNTY)
    assert (found.court, found.court_for_short) == ("人民法院", "市法院")


NAMED = {
    "青禾县": "青禾县",
    " 青禾县 ": "青禾县",
    "青禾县人大": "青禾县",
    "青禾县人大常委会": "青禾县",
    "青禾县人民代表大会": "青禾县",
    "青禾县人民代表大会常务委员会": "青禾县",
    "青禾县人民代表大会常务委员会办公室": "青禾县",
    "青禾镇人民代表大会主席团": "青禾镇",
}


@pytest.mark.parametrize(("text", "name"), NAMED.items())
def test_a_region_is_named_by_its_congress(text: str, name: str) -> None:
    assert region_named(text) == name


REFUSED = {
    "": "没有写",
    "   ": "没有写",
    "县": "看不出是哪一级",
    "青禾": "看不出是哪一级",
    "青禾县人民政府": "看不出是哪一级",
    "青禾地区": "地区不设人民代表大会",
    "青禾盟": "盟不设人民代表大会",
    "青禾经济技术开发区": "开发区不设人民代表大会",
    "青禾镇人大常委会": "不设常务委员会",
    "../青禾县": "应为汉字",
    "青\x07禾县": "应为汉字",
    "Qinghe": "应为汉字",
    "青禾县: {a}": "应为汉字",
    "青" * LONGEST + "县": "太长了",
    "县" * 200: "太长了",
}


@pytest.mark.parametrize(("text", "said"), REFUSED.items())
def test_what_is_no_region_is_refused(text: str, said: str) -> None:
    with pytest.raises(ScaffoldError, match=said):
        region(region_named(text))


def test_a_level_that_no_such_region_has_is_refused() -> None:
    with pytest.raises(ScaffoldError, match="可以是 county"):
        region("青禾县", Level.CITY)
