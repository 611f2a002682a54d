"""What titles and records of appointment matters say, a line a case."""

from pathlib import Path

import pytest

from generator.kinds.appointment.compose import compose
from generator.link.scope import scope_of
from generator.pipeline import proofread
from tests.case import edited, write
from tests.check.edited import FIFTH, NEW, matter

BOTH = "免去: {孙敏: 县检察院检察员}, 撤销: {韩冬: 县检察院检察员}"
TITLES = [
    (BOTH, "关于免去孙敏职务、撤销韩冬职务的通知"),
    (
        "撤销: {韩冬: 县检察院检察员}, 任命: {孙敏: 县检察院检察员}",
        "关于撤销韩冬职务、任命孙敏职务的通知",
    ),
    ("撤销: {韩冬: 县检察院检察员}", "关于撤销韩冬职务的通知"),
    ("任命: {孙敏: 县检察院检察员}, 免去: {韩冬: 县检察院检察员}", "关于孙敏等职务任免的通知"),
    ("决定代理: {孙敏: 县政府代理县长}", "关于孙敏代理县政府县长职务的通知"),
    ("接受辞职: {韩冬: 县政府副县长, 刘野: 县人大常委会委员}", "关于接受韩冬等辞去职务的通知"),
]


@pytest.mark.parametrize(("changes", "title"), TITLES)
def test_a_title_names_what_is_done(changes: str, title: str, content: Path) -> None:
    write(content / NEW, matter(changes, meeting="第五次会议"))
    corpus = proofread(content, ()).corpus
    (notice,) = compose(corpus.records["qinghe/2023-1/new"], scope_of(corpus, "qinghe", "2023-1"))  # type: ignore[arg-type]
    assert notice.title == title


WRONG = [
    (matter(BOTH) + f"proposals: {{县政府: {{{BOTH}}}}}\n", "也只写一项"),
    ("meeting: 第五次会议\nname_list: {}\n", "也只写一项"),
    (
        f"meeting: 第五次会议\nproposals: {{县政府: {{{BOTH}}}}}\nmotion: {{by: 县政府}}\n",
        "各机关的议案",
    ),
    (matter(BOTH + ", 接受辞职: {刘野: 县人大常委会委员}"), "单独写成一份记录"),
    (
        matter("接受辞职: {刘野: 县人大常委会委员, 李秋: 县人大常委会副主任}", "letter: {}"),
        "不能写 letter",
    ),
    (matter(BOTH) + "holding: {孙敏: 副县长}\n", "没有决定由此人代理"),
    (matter(BOTH) + "reasons: {孙敏: 退休}\n", "此人没有辞职"),
    (f"meeting: 第五次会议\nchanges: {{{BOTH}}}\n", "name_list（名单）中的一件"),
]


@pytest.mark.parametrize(("record", "message"), WRONG)
def test_a_record_that_contradicts_itself_is_told(record: str, message: str, content: Path) -> None:
    write(content / NEW, record)
    (problem,) = proofread(content, ()).problems[:1]
    assert message in problem.message


def test_terms_part_two_heads_of_a_committee(content: Path) -> None:
    sixth = edited(
        (content / FIFTH).read_text("utf-8"),
        [
            ("term: 9", "term: 11"),
            ("session: 5", "session: 6"),
            ("date: 2023-03-09", "date: 2033-03-09"),
            ("chair: 陈一鸣", "chair: 李秋"),
            ("主任: [陈一鸣]", "主任: [李秋]"),
            ("[李秋, 单玉]", "[陈一鸣, 单玉]"),
            ("县人大常委会主任 陈一鸣", "县人大常委会主任 李秋"),
        ],
    )
    head = "year: 2033\nnumber: 1\ndate: 2033-06-01\ncontents: []\n"
    write(content / "qinghe/2033-1/issue.yml", head)
    write(content / "qinghe/2033-1/meetings/6.yml", sixth)
    told = [one.message for one in proofread(content).problems if one.rule == "single-holder"]
    assert told == []
