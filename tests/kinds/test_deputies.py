"""Deputies: of a new congress, as much as is known; changes, whoever confirmed them."""

from pathlib import Path

import pytest

from generator.kinds.deputies import compose
from generator.kinds.deputies.model import Deputies
from generator.link.scope import scope_of
from generator.pipeline import proofread
from tests.case import write

NAME = "qinghe/2023-1/deputies/mandates-2.yml"
NEW = "congress: 县人大\nterm: 10\nafter: 161\nreport: {date: 2023-04}"
SAID = [
    (NEW, "青禾县第十届人民代表大会选出代表161名。"),
    (NEW + "\ncomposition: [{name: 妇女代表, count: 50}]", "| 构成 | 人数 | 占代表总数 |"),
    ("passed: {by: 县人大常委会, date: 2023-03}\nafter: 3\nbefore: 4\nended: [{name: 孙敏, reason: 调离}]\nreport: {}", "青禾县人民代表大会代表孙敏已调离本行政区域。"),
    ("meeting: 第五次会议\nended: [{name: 孙敏, reason: 因故辞去代表职务}]\nannouncement: {}", "青禾县第九届人民代表大会代表孙敏因故辞去代表职务。"),
    ("meeting: 第五次会议\nended: [{name: 孙敏, reason: 去世}]\nannouncement: {}", "以上事项，2023年3月9日青禾县第九届人民代表大会常务委员会第五次会议已予确认。"),
]  # fmt: skip


@pytest.mark.parametrize(("record", "said"), SAID)
def test_what_documents_say(record: str, said: str, content: Path) -> None:
    write(content / NAME, record + "\n")
    corpus = proofread(content, ()).corpus
    found = corpus.records["qinghe/2023-1/mandates-2"]
    assert isinstance(found.data, Deputies)
    (document,) = compose(found, scope_of(corpus, "qinghe", "2023-1"))  # type: ignore[arg-type]
    assert said in document.body


WRONG = [
    ("congress: 县人大\nafter: 3\nreport: {date: 2023}", "congress（哪个人民代表大会）和 term"),
    ("after: 3\nreport: {}", "要写 meeting"),
    (NEW.replace("{date: 2023-04}", "{}"), "每件要写 date"),
    (NEW + "\nannouncement: {date: 2023-04}", "公告由常委会或主席团发布"),
    (NEW + "\nmeeting: 第五次会议", "要写 meeting"),
]


@pytest.mark.parametrize(("record", "message"), WRONG)
def test_what_is_left_out_is_told(record: str, message: str, content: Path) -> None:
    write(content / NAME, record + "\n")
    assert any(message in one.message for one in proofread(content, ()).problems)
