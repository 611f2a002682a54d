"""Which posts bodies have."""

import pytest

from generator.check.names.posts import posts_of
from generator.model.registers import Body, BodyKind

CASES = [
    ("安洋市人民政府", BodyKind.GOVERNMENT, "市长 副市长 代理市长 常务副市长 秘书长 党组成员", "县长 局长 主任 委员"),
    ("青禾县人民政府", BodyKind.GOVERNMENT, "县长 副县长 县长助理", "市长 区长"),
    ("郑州航空港管理委员会", BodyKind.GOVERNMENT, "主任 副主任", "市长"),
    ("安洋市水利局", BodyKind.DEPARTMENT, "局长 副局长 党组书记 总工程师 二级调研员", "主任 院长 市长"),
    ("安洋市卫生健康委员会", BodyKind.DEPARTMENT, "主任 副主任 党组副书记", "局长 委员长"),
    ("河南省财政厅", BodyKind.DEPARTMENT, "厅长 副厅长", "局长"),
    ("安洋市中级人民法院", BodyKind.COURT, "院长 刑事审判第一庭副庭长 审判员 审判委员会专职委员", "检察长 局长 主任"),
    ("安洋市人民检察院", BodyKind.PROCURATORATE, "检察长 代理检察长 检察委员会委员 检察员", "院长 主任"),
    ("安洋市监察委员会", BodyKind.SUPERVISION_COMMISSION, "主任 副主任 委员", "局长 主任委员"),
    ("安洋市人大常委会", BodyKind.STANDING_COMMITTEE, "主任 副主任 秘书长 委员", "主任委员 市长"),
    ("安洋市人大法制委员会", BodyKind.SPECIAL_COMMITTEE, "主任委员 副主任委员 委员", "主任 局长"),
    ("安洋市人大常委会选工委", BodyKind.WORKING_COMMITTEE, "主任 副主任", "主任委员 局长"),
    ("安洋市委", BodyKind.PARTY_COMMITTEE, "书记 副书记 常委 秘书长 组织部部长", "局长 市长"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "kind", "has", "lacks"), CASES)
def test_posts(name: str, kind: BodyKind, has: str, lacks: str) -> None:
    posts = posts_of(Body(name=name, kind=kind))
    assert [post for post in has.split() if not posts.fullmatch(post)] == []
    assert [post for post in lacks.split() if posts.fullmatch(post)] == []


def test_every_kind_of_body_has_posts() -> None:
    for kind in BodyKind:
        assert posts_of(Body(name="青禾县水利局", kind=kind)).fullmatch("党组书记")
