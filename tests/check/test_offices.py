from generator.check.offices import Tenure, events, holders, known_since
from generator.link.corpus import Corpus
from generator.model.values import Day

HEAD = ("青禾县水利局", "局长")
VOTE, BEFORE, AFTER = Day(2023, 3, 9), Day(2023, 3, 8), Day(2023, 3, 10)


def test_who_leaves_an_office_leaves_before_another_enters(corpus: Corpus) -> None:
    changes = [(e.tenure, e.person) for e in events(corpus)[HEAD]]
    assert changes == [(Tenure.LEAVES, "zhou-zheng-shuili"), (Tenure.ENTERS, "赵小川")]


def test_an_appointment_is_known_from_the_day_after_the_vote(corpus: Corpus) -> None:
    assert dict(holders(corpus, HEAD, VOTE)) == {}
    assert list(holders(corpus, HEAD, AFTER)) == ["赵小川"]


def test_a_list_of_the_day_is_drawn_up_before_the_vote(corpus: Corpus) -> None:
    deputy = ("青禾县水利局", "副局长")
    assert list(holders(corpus, deputy, VOTE)) == ["赵小川"]
    assert dict(holders(corpus, deputy, BEFORE)) == {}
    assert known_since(corpus, deputy) == VOTE
    assert known_since(corpus, ("青禾县水利局", "巡视员")) is None


def test_who_signs_a_document_holds_the_office_on_its_own_day(corpus: Corpus) -> None:
    signed = [
        event
        for event in events(corpus)["青禾县人民政府", "县长"]
        if event.mark.path.endswith("zhao-xiaochuan.yml")
    ]
    assert [(event.tenure, event.date) for event in signed] == [(Tenure.HOLDS, Day(2023, 3, 1))]


def test_an_event_says_where_it_stands(corpus: Corpus) -> None:
    _, event = events(corpus)[HEAD]
    assert (event.mark.line, event.mark.column) == (5, 5)
    assert event.mark.path.endswith("zhao-xiaochuan.yml")
