"""Where the particulars of a document lead."""

import pytest

from generator.render.addresses import statute_id
from generator.site.leads import basis, issuers, led, people, statute_pages


def test_of_two_of_one_name_neither_is_meant() -> None:
    meta = {"people": ["周正", "李秋", "周正", "孔正"], "people_ids": {"孔正": "kong-zheng"}}
    assert people(meta) == [("李秋", "people/李秋"), ("孔正", "people/kong-zheng")]


def test_joint_issuers_lead_each_to_its_own_page() -> None:
    assert issuers("甲局、某人", ["甲局"]) == [("甲局", "bodies/甲局"), ("、", ""), ("某人", "")]
    assert issuers("甲、乙局", ["甲、乙局"])[0][0] == "甲、乙局"


# What a document rests on as printed; the words that lead somewhere.
BASIS = [
    ("《水法》第二条", "《水法》"),
    ("《关于修改《水法》的决定》第二条", "《关于修改《水法》的决定》"),
    ("《水法》", "《水法》"),
    ("青政〔2023〕3号", None),
    ("《关于修路的议案》", None),
]
PAGES = statute_pages([f"{statute_id(one)}.md" for one in ("水法", "关于修改《水法》的决定")])


@pytest.mark.parametrize(("printed", "leading"), BASIS)
def test_a_statute_leads_to_its_page(printed: str, leading: str | None) -> None:
    runs = basis(printed, PAGES)
    assert "".join(words for words, _ in runs) == printed
    assert [words for words, to in runs if to] == ([leading] if leading else [])


def test_names_beside_the_text_lead_to_their_pages() -> None:
    meta = {"leads": {"李秋": "people/李秋", "县水利局": "bodies/青禾县水利局"}}
    runs = led("县水利局局长 李秋", meta)
    assert runs == [("县水利局", "bodies/青禾县水利局"), ("局长 ", ""), ("李秋", "people/李秋")]
    assert led("李秋", {}) == [("李秋", "")]
