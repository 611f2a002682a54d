from generator.check.matters import dealt_with, steps
from generator.check.offices import Change, events, holders, known_since
from generator.kinds.appointment.model import Appointment
from generator.link.corpus import Corpus
from generator.model.values import Day

HEAD = ("青禾县水利局", "局长")
VOTE, BEFORE, AFTER = Day(2023, 3, 9), Day(2023, 3, 8), Day(2023, 3, 10)


def test_who_leaves_an_office_leaves_before_another_enters(corpus: Corpus) -> None:
    changes = [(e.change, e.person) for e in events(corpus)[HEAD]]
    assert changes == [(Change.LEAVES, "zhou-zheng-shuili"), (Change.ENTERS, "赵小川")]


def test_an_appointment_is_known_from_the_day_after_the_vote(corpus: Corpus) -> None:
    assert dict(holders(corpus, HEAD, VOTE)) == {}
    assert list(holders(corpus, HEAD, AFTER)) == ["赵小川"]


def test_a_list_of_the_day_is_drawn_up_before_the_vote(corpus: Corpus) -> None:
    deputy = ("青禾县水利局", "副局长")
    assert list(holders(corpus, deputy, VOTE)) == ["赵小川"]
    assert dict(holders(corpus, deputy, BEFORE)) == {}
    assert known_since(corpus, deputy) == VOTE
    assert known_since(corpus, ("青禾县水利局", "巡视员")) is None


def test_an_event_says_where_it_stands(corpus: Corpus) -> None:
    _, event = events(corpus)[HEAD]
    assert (event.mark.line, event.mark.column) == (5, 5)
    assert event.mark.path.endswith("zhao-xiaochuan.yml")


def test_the_documents_of_a_matter_have_dates(corpus: Corpus) -> None:
    record = corpus.records["qinghe/2023-1/zhao-xiaochuan"]
    assert isinstance(record.data, Appointment)
    dates = [(s.name, str(s.date), s.is_stated) for s in steps(record, record.data, VOTE)]
    assert dates == [
        ("motion", "2023-03-01", True),
        ("chairpersons_motion", "2023-03-09", False),
        ("decision", "2023-03-09", False),
        ("notice", "2023-03-10", True),
    ]


def test_minutes_deal_with_matters_and_with_reports_heard(corpus: Corpus) -> None:
    dealt = dealt_with(corpus)
    assert [d.item.outcome for d in dealt["qinghe/2023-1/han-dong"]] == ["表决通过"]
    (heard,) = dealt["qinghe/2023-1/water-report"]
    assert heard.item.outcome == "听取和审议"
    assert heard.mark.line == 22
    assert "qinghe/2023-1/presidium" not in dealt
