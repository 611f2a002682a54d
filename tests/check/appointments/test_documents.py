from generator.check.appointments.documents import steps
from generator.kinds.appointment.model import Appointment
from generator.link.corpus import Corpus
from generator.model.values import Day


def test_the_documents_of_a_matter_have_dates(corpus: Corpus) -> None:
    record = corpus.records["qinghe/2023-1/zhao-xiaochuan"]
    assert isinstance(record.data, Appointment)
    dates = [
        (s.name, str(s.date), s.is_stated) for s in steps(record, record.data, Day(2023, 3, 9))
    ]
    assert dates == [
        ("motion", "2023-03-01", True),
        ("chairpersons_motion", "2023-03-09", False),
        ("decision", "2023-03-09", False),
        ("notice", "2023-03-10", True),
    ]
