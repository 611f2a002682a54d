import pytest

from generator.search.text.pronunciation import initials_of_title, readings_of

from ..samples import entry


@pytest.mark.parametrize(
    ("fields", "initials"),
    [
        ({"title": "政府工作报告"}, "zfgzbg"),
        ({"title": "第25次会议"}, "d25chy"),
        ({"title": "单志强任职"}, "dzqrz"),
        ({"title": "单志强任职", "people": ["单志强"]}, "szqrz"),
        ({"title": "单　永任职", "people": ["单　永"]}, "syrz"),
        ({"title": "单城报告", "bodies": ["单城"], "readings": {"单城": "shan cheng"}}, "scbg"),
        ({"title": "绿㐂Ab"}, "l㐂ab"),
        ({"title": "1-2月"}, "1 2y"),
        ({"title": ""}, ""),
    ],
    ids=str,
)
def test_initials_of_title(fields: dict[str, str], initials: str) -> None:
    assert initials_of_title(entry(**fields)) == initials


def test_a_reading_given_is_the_best() -> None:
    given = entry(people=["李长风"], readings={"李长风": "li chang feng"})
    assert readings_of(given, "李长风")[0] == ("li", "chang", "feng")
    assert readings_of(given, "张　灵") == (("zhang", "ling"),)
