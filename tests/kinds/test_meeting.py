"""What a meeting yields of as little or as much as is known, and how the minutes say who came."""

from pathlib import Path

import pytest

from generator.kinds.meeting import KIND, compose
from generator.kinds.meeting.model import MeetingRecord
from generator.link.scope import scope_of
from generator.model.record import Record
from generator.pipeline import proofread

SITTING = "{body: 县人大常委会, term: 9, session: 4, date: 2023-01-09"
# What a record says beside which meeting it is, and the documents that it yields.
YIELDS = [
    ("", ()),
    ("venue: 会议室, chair: 李秋, present: {count: 6}", ()),
    ("present: {members: {主任: [陈一鸣]}}", ("present",)),
    ("present: {members: {主任: [陈一鸣]}, as_list: false}", ()),
    ("in_attendance: {members: {王大海: 县政府县长}}", ("in-attendance",)),
    ("in_attendance: {observers: {公民: 6}}", ()),
    ("minutes: {}", ("minutes",)),
    ("agenda: {items: [听取报告]}, schedule: {wording: 上午听取报告}", ("agenda", "schedule")),
]


def said(more: str, content: Path) -> dict[str, str]:
    """Return the documents of a meeting by their names."""
    path = content / "qinghe/2023-1/meetings/4.yml"
    path.write_text(SITTING + (f", {more}" if more else "") + "}\n", encoding="utf-8")
    corpus = proofread(content, ()).corpus
    record = corpus.records["qinghe/2023-1/4"]
    assert isinstance(record.data, MeetingRecord)
    whole: Record[MeetingRecord] = record  # type: ignore[assignment]  # just asserted
    composed = compose(whole, scope_of(corpus, "qinghe", "2023-1"))
    assert [one.id for one in composed] == [
        f"qinghe/2023-1/{name}" for name in whole.document_names
    ]
    return {one.id.rpartition("/")[2]: one.body for one in composed}


@pytest.mark.parametrize(("more", "names"), YIELDS)
def test_a_meeting_yields_what_is_known_of_it(
    more: str, names: tuple[str, ...], content: Path
) -> None:
    assert tuple(said(more, content)) == names


OPENING = "青禾县第九届人大常委会第四次会议于2023年1月9日"
# What a record says of who came, and how the minutes say so.
CAME = [
    ("", "举行。"),
    ("venue: 会议室", "在会议室举行。"),
    ("chair: 李秋", "举行。李秋主持会议。"),
    ("chairs: [李秋, 单玉]", "举行。李秋、单玉先后主持会议。"),
    ("chair: 县人大常委会副主任 李秋", "举行。县人大常委会副主任李秋主持会议。"),
    ("chairs: [县人大常委会主任 陈一鸣, 李秋]", "举行。县人大常委会主任陈一鸣、李秋先后主持会议。"),
    ("present: {count: 6}", "举行。常委会组成人员6人出席会议。"),
    ("chair: 李秋, present: {members: {副主任: [李秋], 委员: [刘野]}, as_list: false}", "举行。县人大常委会副主任李秋主持会议，县人大常委会委员刘野共2人出席会议。"),
    ("chair: 李秋, present: {due: 3, count: 2, members: {副主任: [李秋], 委员: [刘野]}, as_list: false}", "举行。县人大常委会副主任李秋主持会议，县人大常委会委员刘野出席会议。常委会组成人员应到3人，实到2人。"),
    ("present: {groups: [各代表团团长]}", "举行。各代表团团长出席会议。"),
    ("chair: 李秋, present: {members: {副主任: [李秋], 秘书长: [刘野]}}", "举行。县人大常委会副主任李秋主持会议，县人大常委会秘书长刘野出席会议。"),
    ("present: {due: 9, count: 6, on_leave: {people: [李秋, 单玉]}, absent: {count: 1}}", "举行。常委会组成人员应到9人，实到6人，请假2人（李秋、单玉），缺席1人。"),
    ("in_attendance: {groups: [各乡镇人大主席], count: 12}", "举行。各乡镇人大主席共12人列席会议。"),
    ("in_attendance: {observers: {公民: 6, 记者: 2}}", "举行。公民6人、记者2人旁听会议。"),
]  # fmt: skip


@pytest.mark.parametrize(("more", "words"), CAME)
def test_minutes_say_who_came_as_far_as_it_is_known(more: str, words: str, content: Path) -> None:
    minutes = f"{more}, minutes: {{}}" if more else "minutes: {}"
    assert said(minutes, content)["minutes"] == OPENING + words


# The first day and the last, and how the minutes say from when to when.
LASTED = [
    ("2023-01-07", "2023-01-09", "于2023年1月7日至9日举行"),
    ("2022-12-30", "2023-01-09", "于2022年12月30日至2023年1月9日举行"),
    ("2023-01-30", "2023-02-02", "于2023年1月30日至2月2日举行"),
    ("2023-01", "2023-02", "于2023年1月至2月举行"),
    ("2022-12", "2023-01", "于2022年12月至2023年1月举行"),
    ("2023-01-09", "2023-01-09", "于2023年1月9日举行"),
]


@pytest.mark.parametrize(("since", "date", "words"), LASTED)
def test_a_meeting_of_several_days_is_dated_by_both(
    since: str, date: str, words: str, content: Path
) -> None:
    path = content / "qinghe/2023-1/meetings/4.yml"
    sitting = SITTING.replace("2023-01-09", f"{date}, since: {since}")
    path.write_text(f"{sitting}, minutes: {{}}}}\n", encoding="utf-8")
    corpus = proofread(content, ()).corpus
    record = corpus.records["qinghe/2023-1/4"]
    minutes = KIND.documents(record, scope_of(corpus, "qinghe", "2023-1"))[0]
    assert words in minutes.body
