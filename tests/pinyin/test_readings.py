import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.pinyin.readings import reading_of, reading_of_title, readings_of_person

TEXTS = st.text(st.one_of(st.sampled_from("高泳市长重点单任1. a〇々㐂𠮷"), st.characters()))


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("市长", "shi zhang"),
        ("安洋市人民政府代理市长", "an yang shi ren min zheng fu dai li shi zhang"),
        ("人民检察院检察长", "ren min jian cha yuan jian cha zhang"),
        ("重点建议", "zhong dian jian yi"),
        ("调研报告", "diao yan bao gao"),
        ("预算调整方案", "yu suan tiao zheng fang an"),
        ("满意率", "man yi lv"),
        ("银行行长", "yin hang hang zhang"),
        ("计划执行情况", "ji hua zhi xing qing kuang"),
        ("会计女略", "kuai ji nv lve"),
        ("第25次gdp", "di 2 5 ci g d p"),
        ("㐂高々", "㐂 gao 々"),
        ("", ""),
    ],
)
def test_reading_of(text: str, reading: str) -> None:
    assert reading_of(text) == tuple(reading.split())


def test_what_parts_two_numbers_has_its_place_in_a_reading() -> None:
    assert reading_of("文1 2号") == ("wen", "1", " ", "2", "hao")


@given(TEXTS)
def test_a_reading_has_a_syllable_for_every_character(text: str) -> None:
    reading = reading_of(text)
    assert len(reading) == len(text)
    assert all(reading)


@pytest.mark.parametrize(
    ("name", "given", "readings"),
    [
        ("高泳", None, ["gao yong"]),
        ("任发祥", None, ["ren fa xiang"]),
        ("单志强", None, ["shan zhi qiang", "dan zhi qiang"]),
        ("仇和", None, ["qiu he", "chou he"]),
        ("区晓", None, ["ou xiao", "qu xiao"]),
        ("解学智", None, ["xie xue zhi", "jie xue zhi"]),
        ("查明", None, ["zha ming", "cha ming"]),
        ("盖明", None, ["ge ming", "gai ming"]),
        ("曾经纬", None, ["zeng jing wei", "ceng jing wei"]),
        ("翟泳", None, ["zhai yong", "di yong"]),
        ("朴泳", None, ["piao yong", "pu yong"]),
        ("盛满", None, ["sheng man"]),
        ("尉迟恭", None, ["yu chi gong"]),
        ("尉健行", None, ["wei jian xing", "wei jian hang"]),
        ("王长顺", None, ["wang chang shun", "wang zhang shun"]),
        ("甄子长", None, ["zhen zi chang", "zhen zi zhang"]),
        ("贠小平", None, ["yun xiao ping", "yuan xiao ping"]),
        ("单于丹", None, ["chan yu dan"]),
        ("万俟春", None, ["mo qi chun"]),
        ("乐正子", None, ["yue zheng zi", "le zheng zi"]),
        ("黄朴", None, ["huang pu"]),
        ("吕文侠", None, ["lv wen xia"]),
        ("李长风", "li chang feng", ["li chang feng", "li zhang feng"]),
        ("任发祥", "ren fa xiang", ["ren fa xiang"]),
        ("单泳", "dan yong", ["dan yong", "shan yong"]),
    ],
)
def test_readings_of_person_are_the_best_first(
    name: str, given: str | None, readings: list[str]
) -> None:
    assert readings_of_person(name, given) == tuple(tuple(r.split()) for r in readings)


SHAN = ("shan", "zhi", "qiang")


@pytest.mark.parametrize(
    ("title", "people", "reading"),
    [
        ("单志强任职", {"单志强": SHAN}, "shan zhi qiang ren zhi"),
        ("单志强单志强任职", {"单志强": SHAN}, "shan zhi qiang shan zhi qiang ren zhi"),
        ("任免办法", {"高泳": ("gao", "yong")}, "ren mian ban fa"),
        ("单志强任职", {"单志强": ("shan",)}, "dan zhi qiang ren zhi"),
    ],
)
def test_a_person_named_in_a_title_is_read_as_a_person(
    title: str, people: dict[str, tuple[str, ...]], reading: str
) -> None:
    assert reading_of_title(title, people) == tuple(reading.split())
