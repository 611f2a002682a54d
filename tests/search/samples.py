"""Entries made without a page, and generated ones."""

from typing import Any

from hypothesis import strategies as st

from generator.search.text.entries import Entry

# Han, polyphones, traditional and rare characters, a circle for zero, digits, letters, marks.
ALPHABET = "高泳任免长单重市行银会计調評𠮷㐂〇○２01.%，〔〕 　\naZü㎡"
NAMES = ("高泳", "单志强", "任免", "张　灵", "重庆市银行", "安政文〔2021〕47号", "区晓会")


def entry(**fields: Any) -> Entry:
    """Return an entry with only what a test is about."""
    blank = {
        "id": "a/1/b",
        "title": "题",
        "kind": "decision",
        "genre": "决定",
        "series": {"id": "a", "title": "公报"},
        "issue": {"id": "a/1", "title": "第1号"},
        "date": "2021-07-03",
        "text": "文",
    }
    return Entry.model_validate(blank | fields)


def issue(serial: int, /, **fields: Any) -> Entry:
    """Return an entry of another issue."""
    numbered = {"id": f"a/{serial}/b", "issue": {"id": f"a/{serial}", "title": f"第{serial}号"}}
    return entry(**numbered | fields)


TEXTS = st.one_of(
    st.text(st.sampled_from(ALPHABET), max_size=40),
    # Long ones, which are cut into passages. Repeated, because generated text is never so long.
    st.builds(
        lambda block, times, end: block * times + end,
        st.text(st.sampled_from(ALPHABET), min_size=7, max_size=40),
        st.integers(20, 120),
        st.text(st.sampled_from(ALPHABET), max_size=20),
    ),
)


@st.composite
def entry_lists(draw: st.DrawFn) -> list[Entry]:
    """Generate a few documents of a few issues, in no order."""
    names = st.lists(st.sampled_from(NAMES), max_size=3)
    return [
        issue(
            draw(st.integers(1, 3)),
            id=f"a/{number}",
            date=f"2021-0{draw(st.integers(1, 9))}-01",
            title=draw(st.text(st.sampled_from(ALPHABET + "志强区"), max_size=12)),
            number=draw(st.sampled_from(["", *NAMES])),
            people=draw(names),
            bodies=draw(names),
            text=draw(TEXTS),
        )
        for number in range(draw(st.integers(1, 4)))
    ]
