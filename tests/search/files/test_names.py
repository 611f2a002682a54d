import pytest

from generator.search.files.names import names_of

from ..samples import entry


def test_names_stand_in_order_each_once() -> None:
    made = names_of([entry(people=["高泳", "任免"]), entry(people=["高泳"], bodies=["高泳"])])
    assert [(name.text, name.kind) for name in made] == [
        ("任免", "person"),
        ("高泳", "body"),
        ("高泳", "person"),
    ]


@pytest.mark.parametrize("name", ["（）", "局", "（局）"])
def test_a_name_of_less_than_two_characters_is_none(name: str) -> None:
    assert names_of([entry(people=[name], bodies=[name])]) == ()


def test_words_are_counted_wherever_they_stand() -> None:
    region = entry(bodies=["安洋市民政局", "安洋市人民政府"])
    [_, body] = names_of([region, entry(text="市民　政局"), entry(title="民政局")])
    assert body.words == {0: 1, 2: 2, 3: 3}


def test_a_person_is_one_word() -> None:
    [name] = names_of([entry(people=["市长安"])])
    assert name.words == {0: 1}


def test_readings_given_in_several_documents_are_all_kept() -> None:
    given = entry(people=["李长风"], readings={"李长风": "li chang feng"})
    [name] = names_of([given, entry(people=["李长风"])])
    assert name.readings == (("li", "chang", "feng"), ("li", "zhang", "feng"))


def test_a_reading_given_for_a_body_is_also_that_of_its_offices() -> None:
    given = entry(bodies=["单城县"], offices=["单城县县长"], readings={"单城县": "shan cheng xian"})
    [body, office] = names_of([given])
    assert body.readings == (("shan", "cheng", "xian"), ("dan", "cheng", "xian"))
    assert office.readings[0] == ("shan", "cheng", "xian", "xian", "zhang")
