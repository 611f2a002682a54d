from generator.check.meetings.dealt import dealt_with
from generator.link.corpus import Corpus


def test_minutes_deal_with_matters_and_with_reports_heard(corpus: Corpus) -> None:
    dealt = dealt_with(corpus)
    assert [d.item.outcome for d in dealt["qinghe/2023-1/han-dong"]] == ["表决通过"]
    (heard,) = dealt["qinghe/2023-1/water-report"]
    assert heard.item.outcome == "听取和审议"
    assert heard.mark.line == 22
    assert "qinghe/2023-1/presidium" not in dealt
