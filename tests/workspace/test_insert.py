"""What is added to an editor's file leaves all the rest of it byte for byte, or nothing is added."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.load.tree import parse
from generator.workspace.insert import with_documents, with_entries

ENTRIES = "- 孙敏\n- name: 单玉\n  reading: shàn yù\n"


def value(data: bytes) -> object:
    tree, problems = parse(data.decode("utf-8-sig").replace("\r\n", "\n"), "")
    assert problems == []
    assert tree
    return tree.value


# A register, and what it is with two more entries.
REGISTERS = {
    b"- A\n": b"- A\n- X\n- {name: Y}\n",
    b"- A": b"- A\n- X\n- {name: Y}\n",
    b"# c\r\n- A   # c\r\n\r\n# end\r\n": b"# c\r\n- A   # c\r\n\r\n# end\r\n- X\r\n- {name: Y}\r\n",
    b"\xef\xbb\xbf- A\n": b"\xef\xbb\xbf- A\n- X\n- {name: Y}\n",
    b"  - A\n  - B\n": b"  - A\n  - B\n  - X\n  - {name: Y}\n",
    b"# nobody yet\n": b"# nobody yet\n- X\n- {name: Y}\n",
    b"": b"- X\n- {name: Y}\n",
}


@pytest.mark.parametrize(("before", "after"), REGISTERS.items())
def test_entries_are_added(before: bytes, after: bytes) -> None:
    assert with_entries(before, "- X\n- {name: Y}\n") == after


@pytest.mark.parametrize(
    "data",
    [
        b"[A, B]\n",
        b"name: A\n",
        b"- A\n...\n",
        b"- [A\n",
        b"- A\n- &a B\n",
        b"\xff\xfe",
        b"- A\n\x00",
    ],
)
def test_entries_are_not_added_where_they_would_say_something_else(data: bytes) -> None:
    assert with_entries(data, ENTRIES) is None


LINE_ENDS = st.sampled_from(["\n", "\r\n"])
NAMES = st.text("张三李四 #'\"{}[]:-", min_size=1, max_size=5)
LINES = st.one_of(
    NAMES.map(lambda name: f"- {name}"),
    st.sampled_from(
        ["- A", "", "# 说明", "- {name: A}  # 说明", "- name: A", "  short: [A]", "- |", "  A"]
    ),
)


@given(lines=st.lists(LINES, max_size=8), end=LINE_ENDS, is_ended=st.booleans())
def test_whatever_is_added_leaves_the_rest(lines: list[str], end: str, is_ended: bool) -> None:
    before = (end.join(lines) + (end if is_ended and lines else "")).encode()
    after = with_entries(before, ENTRIES)
    if after is not None:
        assert after.startswith(before)
        tree, _ = parse(before.decode().replace("\r\n", "\n"), "")
        old = tree.value if tree else []
        assert isinstance(old, list)
        assert value(after) == [*old, "孙敏", {"name": "单玉", "reading": "shàn yù"}]


HEAD = "year: 2023\nnumber: 1\ndate: 2023-04-01   # 出版\n"
GROUP = "contents:   # 目录\n  - heading: 一\n    documents:\n      a: 1\n"
# An issue, and what it is with the documents b/x and c.
ISSUES = {
    HEAD + GROUP: HEAD + GROUP + "      b/x: ~\n      c: ~\n",
    HEAD + GROUP.rstrip("\n"): HEAD + GROUP + "      b/x: ~\n      c: ~\n",
    GROUP + "# 末尾\n" + HEAD: GROUP + "      b/x: ~\n      c: ~\n# 末尾\n" + HEAD,
    (HEAD + GROUP).replace("\n", "\r\n"): (HEAD + GROUP + "      b/x: ~\n      c: ~\n").replace("\n", "\r\n"),
    "contents:\n- heading: 一\n  documents: {}   # 还没有\nyear: 1\n": (
        "contents:\n- heading: 一\n  documents:   # 还没有\n    b/x: ~\n    c: ~\nyear: 1\n"
    ),
    "contents:\n- heading: 一\n  documents:\nyear: 1\n": (
        "contents:\n- heading: 一\n  documents:\n    b/x: ~\n    c: ~\nyear: 1\n"
    ),
    "contents:\n- documents: {}\n  heading: 一": (
        "contents:\n- documents:\n    b/x: ~\n    c: ~\n  heading: 一"
    ),
}  # fmt: skip


@pytest.mark.parametrize(("before", "after"), ISSUES.items())
def test_documents_are_added(before: str, after: str) -> None:
    assert with_documents(before.encode(), ["b/x", "c"]) == after.encode()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "year: 1\n",
        "contents: []\n",
        "contents: 一\n",
        "contents:\n- heading: 一\n",
        "contents:\n- heading: 一\n  documents: {a: 1}\n",
        "contents:\n- heading: 一\n  documents: {a: 1,\n    d: 2}\n",
        "contents: [{heading: 一, documents: {a: 1}}]\n",
        "contents:\n- heading: 一\n  documents:\n    c: 1\n",
        "contents:\n- heading: 一\n  documents:\n    a: |\n      1\n",
        "contents:\n- heading: [一\n",
    ],
)
def test_documents_are_not_added_where_they_would_say_something_else(text: str) -> None:
    assert with_documents(text.encode(), ["b/x", "c"]) is None


PAGES = st.sampled_from(["1", "~", "12  # 第十二页", "'3'"])
DOCUMENTS = st.lists(st.sampled_from(["a", "d/x", "e", "5/minutes"]), unique=True, max_size=4)


@given(
    documents=DOCUMENTS,
    pages=st.lists(PAGES, min_size=4),
    end=LINE_ENDS,
    tail=st.sampled_from(["", HEAD]),
)
def test_whatever_document_is_added_leaves_the_rest(
    documents: list[str], pages: list[str], end: str, tail: str
) -> None:
    listed = "".join(
        f"      {name}: {page}\n" for name, page in zip(documents, pages, strict=False)
    )
    text = f"contents:\n  - heading: 一\n    documents:\n{listed}{tail}".replace("\n", end)
    after = with_documents(text.encode(), ["b/x"])
    assert after is not None
    assert after.replace(f"      b/x: ~{end}".encode(), b"", 1) == text.encode()
