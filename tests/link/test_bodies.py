import pytest

from generator.link.bodies import Bodies, with_inherited
from generator.model.registers import Body

REGISTER = [
    Body(name="甲县人民政府", short=("县政府", "甲县政府"), kind="government", level="county", region="甲县"),
    Body(name="甲县水利局", short=("县水利局",), kind="department", parent="甲县人民政府"),
    Body(name="甲县水利局灌溉站", kind="institution", parent="甲县水利局"),
    Body(name="中共甲县委员会", short=("县委",), kind="party-committee", level="county", region="甲县"),
    Body(name="甲县戊镇人民政府", kind="government", parent="甲县人民政府"),
    Body(name="丙市己区人民政府", kind="government", level="county", region="己区"),
    Body(name="辛自治区人民政府", kind="government", level="province", region="辛自治区"),
    Body(name="中共丁镇委员会", kind="party-committee", level="town", region="丁镇"),
    Body(name="乙县人民政府", short=("县政府",), kind="government", level="county", region="乙县"),
    Body(name="乙县水利局", short=("水利学会",), kind="department", parent="乙县人民政府"),
    Body(name="丙市人民政府", short=("市政府",), kind="government", level="city", region="丙市"),
    Body(name="主任会议一", short=("主任会议",), kind="group", region="乙县"),
    Body(name="主任会议二", short=("主任会议",), kind="group", region="丙市"),
]  # fmt: skip
BODIES = Bodies(with_inherited({body.name: body for body in REGISTER}).values())

# Name, the region it is read in, the body found.
FOUND = [
    ("县政府", "甲县", "甲县人民政府"),
    ("县政府", "乙县", "乙县人民政府"),
    ("县政府", "丙市", None),  # two bodies, neither of one's own region
    ("市政府", "甲县", None),  # begins with 市: only ever one's own
    ("丙市人民政府", "甲县", "丙市人民政府"),
    ("甲县政府", "乙县", "甲县人民政府"),
    ("县水利局", "甲县", "甲县水利局"),  # region taken from the parent
    ("县水利局", "乙县", None),
    ("水利学会", "甲县", "乙县水利局"),  # the only one, not relative
    ("主任会议", "甲县", None),
    ("主任会议", "丙市", "主任会议二"),
    ("没有的机构", "甲县", None),
]


@pytest.mark.parametrize(("name", "region", "full"), FOUND)
def test_a_name_is_read_within_a_region(name: str, region: str, full: str | None) -> None:
    found = BODIES.find(name, region)
    assert (found.name if found else None) == full


# Text, then body and post of each office.
OFFICES = [
    ("甲县水利局局长", [("甲县水利局", "局长")]),
    ("县水利局局长", [("甲县水利局", "局长")]),
    ("甲县水利局灌溉站站长", [("甲县水利局灌溉站", "站长")]),  # the longest name wins
    ("县政府副县长、代理县长", [("甲县人民政府", "副县长"), ("甲县人民政府", "代理县长")]),
    ("县政府副县长、县水利局局长", [("甲县人民政府", "副县长"), ("甲县水利局", "局长")]),
    ("县委常委、常务副县长", [("中共甲县委员会", "常委"), ("甲县人民政府", "常务副县长")]),
    ("县委常委、副市长", [("中共甲县委员会", "常委"), ("中共甲县委员会", "副市长")]),
    ("县委副书记、代县长", [("中共甲县委员会", "副书记"), ("甲县人民政府", "代县长")]),
    ("县水利局局长、副县长", [("甲县水利局", "局长"), ("甲县人民政府", "副县长")]),
    ("县委常委、秘书长", [("中共甲县委员会", "常委"), ("中共甲县委员会", "秘书长")]),
    ("中共丁镇委员会副书记、镇长", [("中共丁镇委员会", "副书记"), ("中共丁镇委员会", "镇长")]),
    ("甲县副县长", [("甲县人民政府", "副县长")]),
    ("乙县代理县长、甲县水利局局长", [("乙县人民政府", "代理县长"), ("甲县水利局", "局长")]),
    ("丙市己区区长", [("丙市己区人民政府", "区长")]),
    ("己区常务副区长", [("丙市己区人民政府", "常务副区长")]),
    ("辛自治区副主席", [("辛自治区人民政府", "副主席")]),
    ("甲县主席", []),
    ("庚县副县长", []),
    ("甲县镇长", []),
    ("局长", []),
    ("甲县水利局", []),  # a body without a post is no office
    ("局长、甲县水利局书记", []),
]


@pytest.mark.parametrize(("text", "offices"), OFFICES)
def test_an_office_is_a_body_and_a_post(text: str, offices: list[tuple[str, str]]) -> None:
    found = BODIES.offices(text, "甲县")
    assert [(office.body.name, office.post) for office in found] == offices
    if offices and "、" not in text:
        assert found[0].text == text


def test_a_bare_post_belongs_to_the_body_beside_it() -> None:
    beside = BODIES.find("甲县水利局", "甲县")
    assert [o.text for o in BODIES.offices("局长、书记", "甲县", beside)] == [
        "甲县水利局局长",
        "甲县水利局书记",
    ]


def test_offices_are_the_same_whatever_the_body_was_called() -> None:
    (full,) = BODIES.offices("甲县人民政府县长", "甲县")
    (short,) = BODIES.offices("县政府县长", "甲县")
    (other,) = BODIES.offices("县政府副县长", "甲县")
    assert full.is_same(short)
    assert not full.is_same(other)


def test_level_and_region_come_from_the_nearest_ancestor_and_a_circle_ends() -> None:
    found = with_inherited({b.name: b for b in REGISTER})
    station = found["甲县水利局灌溉站"]
    assert (station.level, station.region) == ("county", "甲县")
    one = Body(name="一", kind="group", parent="二")
    two = Body(name="二", kind="group", parent="一")
    assert with_inherited({"一": one, "二": two}) == {"一": one, "二": two}
