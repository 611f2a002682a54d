import pytest
from hypothesis import given
from hypothesis import strategies as st
from lunr.query import QueryPresence

from generator.search.entries import read_entries
from generator.search.index import BOOSTS, SearchIndex, build_index
from generator.search.tokenise import tokens

from .samples import ISSUE, PAGES, entry

TEXTS = st.text(st.sampled_from("高永任免安阳市，12 \na"), min_size=1, max_size=30)


def find(index: SearchIndex, *terms: str, fields: list[str] | None = None) -> set[str]:
    """Return the ids of the entries that have all terms, which may hold wildcards."""
    query = index.lunr.create_query(fields)
    for term in terms:
        query.term(term, presence=QueryPresence.REQUIRED)
    return {index.entries[int(hit["ref"])].id for hit in index.lunr.query(query)}


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    return build_index(read_entries(PAGES))


@pytest.mark.parametrize(
    ("term", "ids"),
    [
        ("gaoyong", ["gao-yong/decision", "gao-yong/motion", "gao-yong/notice"]),
        ("gaoyo*", ["gao-yong/decision", "gao-yong/motion", "gao-yong/notice"]),
        ("gy", ["gao-yong/decision", "gao-yong/motion", "gao-yong/notice"]),
        ("renfaxiang", ["22/present"]),
        ("rfx", ["22/present"]),
        ("rf", []),
        ("shanzhiqiang", ["22/present"]),
        ("danzhiqiang", ["22/present"]),
        ("lichangfeng", ["22/present"]),
        ("renmian*", ["gao-yong/notice"]),
        ("dailishizhang*", ["gao-yong/decision", "gao-yong/notice"]),
        ("mzj", ["civil-affairs/report"]),
        ("zj", []),
    ],
)
def test_pinyin(index: SearchIndex, term: str, ids: list[str]) -> None:
    assert find(index, term, fields=["pinyin"]) == {f"{ISSUE}/{name}" for name in ids}


@pytest.mark.parametrize(
    ("field", "given"),
    [
        ("title", {"title": "任免通知"}),
        ("people", {"people": ["任免"]}),
        ("bodies", {"bodies": ["任免办"]}),
        ("offices", {"offices": ["任免办主任"]}),
        ("number", {"number": "任免〔2021〕1号"}),
        ("text", {"text": "题\n任免"}),
    ],
)
def test_a_field_holds_its_own_tokens(field: str, given: dict[str, object]) -> None:
    index = build_index((entry(**given), entry(id="a/1/c")))
    assert find(index, "任免", fields=[field]) == {"a/1/b"}
    assert find(index, "任免", fields=[other for other in BOOSTS if other != field]) == set()


def test_no_pair_spans_two_names() -> None:
    index = build_index((entry(people=["张玲", "王建"], bodies=["甲", "乙"]),))
    assert find(index, "玲王") == set()
    assert find(index, "甲乙") == set()


def test_readings_are_of_every_name_and_title() -> None:
    given = entry(title="单永任职", people=["单永"], bodies=["民政局"], offices=["市长"])
    assert build_index((given,)).readings == {
        "单永任职": (("shan", "yong", "ren", "zhi"),),
        "单永": (("shan", "yong"), ("dan", "yong")),
        "民政局": (("min", "zheng", "ju"),),
        "市长": (("shi", "zhang"),),
    }


def test_readings_of_one_name_on_several_pages_are_all_kept() -> None:
    given = entry(people=["李长奉"], readings={"李长奉": "li chang feng"})
    index = build_index((given, entry(id="a/1/c", people=["李长奉"])))
    assert index.readings["李长奉"] == (("li", "chang", "feng"), ("li", "zhang", "feng"))


def test_the_index_of_no_entries_finds_nothing() -> None:
    assert find(build_index(()), "高永") == set()


@given(st.lists(TEXTS, min_size=1, max_size=4), st.data())
def test_every_passage_of_a_text_is_found(texts: list[str], data: st.DataObject) -> None:
    entries = tuple(entry(id=f"a/1/{n}", text=text) for n, text in enumerate(texts))
    index = build_index(entries)
    run = data.draw(st.sampled_from([run for text in texts for run in _han_runs(text)] or ["题题"]))
    start = data.draw(st.integers(0, len(run) - 2))
    passage = run[start : data.draw(st.integers(start + 2, len(run)))]
    holders = {item.id for item in entries if passage in item.text}
    assert holders <= find(index, *tokens(passage), fields=["text"])


def _han_runs(text: str) -> list[str]:
    runs = "".join(
        character if character in "高永任免安阳市" else " " for character in text
    ).split()
    return [run for run in runs if len(run) > 1]
