import pytest

from generator.search.text.word_starts import Vocabulary

BODIES = [
    "安洋市人民政府",
    "郑州市人民政府",
    "郑州市中原区人民政府",
    "内庄县人民检察院",
    "安洋市中级人民法院",
    "中国共产党安洋市委员会",
    "安洋市人大常委会选工委",
    "安洋市民政局",
]
OFFICES = [
    "安洋市人民政府市长",
    "安洋市人大常委会选工委主任",
    "安洋市人大常委会选工委委员",
    "安洋市民政局副局长",
    "内庄县人民检察院检察长",
]


# A name, its words parted by bars.
@pytest.mark.parametrize(
    "name",
    [
        "安洋|市|人民|政府",
        "安洋|市|人民|政府|市长",
        "安洋|市|人民|政府|副|市长",
        "安洋|市|人民|政府|常务|副|市长",
        "代理|市长",
        "安洋|市|民政局",
        "市|民政局",
        "平顶山市|民政局",  # another's own part, of a region that has no organ here
        "安洋|市|自然资源和|规划局",
        "安洋|市|人大|常委会|选工委",
        "安洋|市|人大|常委会|选工委|主任",
        "市|人大|常委会|主任会议",
        "安洋|市|人民代表大会|常务委员会|委员",
        "安洋|市|中级人民|法院|审判委员会|委员",
        "中国共产党|安洋|市|委员会",
        "郑州|市|中原|区|人民|政府",
        "内庄|县|人民|检察院|检察长",
        "郑州地铁集团有限公司",
        "市长",
    ],
)
def test_words_begin_where_readers_know_them(name: str) -> None:
    parts = name.split("|")
    starts = tuple(len("".join(parts[:end])) for end in range(len(parts)))
    known = Vocabulary.of(BODIES, OFFICES)
    assert known.word_starts("".join(parts)) == starts


def test_regions_are_known_by_their_organs() -> None:
    regions = {"安洋市", "郑州市", "郑州市中原区", "内庄县"}
    assert Vocabulary.of(BODIES, OFFICES).regions == regions


@pytest.mark.parametrize(
    "organ",
    [
        "人民代表大会",
        "人大常委会主任会议",
        "人民政府办公厅",
        "监察委员会",
        "高级人民法院",
        "中级人民法院",
        "人民法院",
        "人民检察院",
    ],
)
def test_every_organ_tells_its_region(organ: str) -> None:
    assert Vocabulary.of([f"安洋市{organ}"], []).regions == {"安洋市"}


@pytest.mark.parametrize("body", ["安洋市民政局", "郑州地铁集团", "市人大常委会工作机构"])
def test_other_bodies_tell_none(body: str) -> None:
    assert Vocabulary.of([body], []).regions == set()
