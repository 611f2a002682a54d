"""New issues, series, people and bodies; what is refused leaves everything as it was."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check import RULES
from generator.kinds import BY_NAME, KINDS
from generator.kinds.kind import Kind
from generator.load.tree import parse
from generator.load.validate import validate
from generator.pipeline import proofread
from generator.workspace.bodies import full_name, guessed
from generator.workspace.error import ScaffoldError
from generator.workspace.issues import latest_issue, new_issue, new_series
from generator.workspace.people import new_people
from generator.workspace.registers import new_bodies
from generator.workspace.scaffold import example_parts, new_record

from ..kinds.test_registry import filled_example
from .test_begin import state

ISSUE = "qinghe/2023-1"


def problems(content: Path) -> list[tuple[str, str]]:
    return [
        (one.rule, one.message)
        for one in proofread(content, RULES).problems
        if one.severity != "info"
    ]


# An issue


def test_the_next_issue_has_blanks_that_are_told(content: Path) -> None:
    shutil.rmtree(content / "baishi-congress")  # With one series alone, it need not be named.
    path = new_issue(content, None)
    assert path == content / "qinghe/2023-2/issue.yml"
    text = path.read_text(encoding="utf-8")
    assert "\nyear: 2023\nnumber: 2 " in text
    assert [message for _, message in problems(content)] == [
        "【填总期号】还没有填写",
        "【填出版日期】还没有填写",
        "【填小标题】还没有填写",
    ]
    filled = text.replace("【填总期号】", "13").replace("【填出版日期】", "2023-08-01")
    path.write_text(filled.replace("【填小标题】", "一"), encoding="utf-8")
    # Of the issue itself there is nothing to tell; what it does not answer is told of the one before.
    assert {rule for rule, _ in problems(content)} == {"unanswered-opinions"}


def test_the_next_issue_is_counted_in_numbers(content: Path) -> None:
    assert new_issue(content, "qinghe/2023-10").parent.name == "2023-10"
    assert new_issue(content, "qinghe").parent.name == "2023-11"


def test_an_issue_may_be_called_otherwise(content: Path) -> None:
    text = new_issue(content, "qinghe/special").read_text(encoding="utf-8")
    assert "\nyear: 【填年份】\nnumber: 【填期号】 " in text


def test_new_records_go_into_the_issue_that_is_not_filled_in(content: Path) -> None:
    assert latest_issue(content) == ISSUE
    new_issue(content, "qinghe/2023-2")
    assert latest_issue(content) == "qinghe/2023-2"


# A series


def test_a_series_has_blanks_that_are_told(content: Path) -> None:
    assert new_series(content, "baishi") == content / "baishi/series.yml"
    told = [message for _, message in problems(content)]
    assert told == [
        f"【填{what}】还没有填写" for what in ("名称", "地区", "主办机构", "一两句介绍")
    ]


# People


def test_people_are_registered(content: Path) -> None:
    path = content / "registers/people/qinghe.yml"
    before = path.read_bytes()
    assert new_people(content, ["张三", "欧阳四"]) == path
    assert path.read_bytes() == before + "- 张三\n- 欧阳四\n".encode()
    assert problems(content) == []


def test_the_first_people_of_a_series_begin_its_register(content: Path) -> None:
    (content / "baishi").mkdir()
    (content / "baishi/series.yml").write_text("title: 甲\n", encoding="utf-8")
    path = new_people(content, ["baishi", "张三"])
    assert path == content / "registers/people/baishi.yml"
    assert path.read_text(encoding="utf-8").endswith("。\n- 张三\n")


@pytest.mark.parametrize("name", ["{a: b}", "#张三", "- 张", "'张'", "Null", "张\u2028三"])
def test_a_name_is_the_one_that_was_given(name: str, content: Path) -> None:
    if " " in name or "\u2028" in name:
        with pytest.raises(ScaffoldError, match="不能登记"):
            new_people(content, [name])
        return
    new_people(content, [name])
    assert name in {one.data.name for one in proofread(content, []).corpus.content.people}


# Bodies

GUESSED = [
    ("青禾县水务局", "department", "青禾县人民政府"),
    ("青禾县人大常委会预算工作委员会", "working-committee", "青禾县人民代表大会常务委员会"),
    ("青禾县人大常委会办公室", "office", "青禾县人民代表大会常务委员会"),
    ("青禾县人民政府办公室", "office", "青禾县人民政府"),
    ("青禾县水利局河道管理所", "institution", "青禾县水利局"),
    ("青禾县水利局河道专班", None, "青禾县水利局"),
]


@pytest.mark.parametrize(("name", "kind", "parent"), GUESSED)
def test_a_body_is_guessed(name: str, kind: str | None, parent: str, content: Path) -> None:
    path = content / "registers/bodies/qinghe.yml"
    before = path.read_bytes()
    assert list(new_bodies(content, [name])) == [path]
    added = path.read_bytes().removeprefix(before).decode()
    assert f"\n  kind: {kind or '【填机构的类别】'}" in added
    assert f"\n  parent: {parent}\n" in added
    blanks = [] if kind else ["【填机构的类别】"]
    assert [message for _, message in problems(content)] == [f"{one}还没有填写" for one in blanks]


WITHOUT_REGION = {
    "水务局": "青禾县水务局",
    "县水务局": "青禾县水务局",
    "市场监督管理局": "青禾县市场监督管理局",
    "市市场监督管理局": "青禾县市场监督管理局",
    "青禾县水务局": "",
    "白石市水务局": "",
    "国家税务局": "",
    "最高人民法院": "",
    "水务集团": "",
}


@pytest.mark.parametrize(("name", "whole"), WITHOUT_REGION.items())
def test_a_name_without_its_region_is_completed(name: str, whole: str) -> None:
    assert full_name(name, ["青禾县", "某省"]) == whole


def test_a_body_of_another_region_has_level_and_region() -> None:
    _, entry = guessed("白石市人民政府", [])
    assert entry.splitlines()[1:] == [
        "  short: [白石市政府, 市人民政府, 市政府]",
        "  kind: government",
        "  level: city",
        "  region: 白石市",
    ]
    _, entry = guessed("白石学会", [])
    assert "# short: [简称]" in entry
    assert "kind: institution" in entry
    assert "level: 【填层级】" in entry
    assert "region: 【填所在地区】" in entry


def test_bodies_have_the_short_names_of_their_region(content: Path) -> None:
    new_bodies(content, ["青禾县水务局", "青禾县水务局办公室", "青禾县城关镇人民政府"])
    short = {one.data.name: one.data.short for one in proofread(content, []).corpus.content.bodies}
    assert short["青禾县水务局"] == ("县水务局",)
    assert short["青禾县水务局办公室"] == ("县水务局办公室",)
    assert short["青禾县城关镇人民政府"][-1] == "镇政府"


def test_blanks_are_no_names(content: Path) -> None:
    new_bodies(content, ["白石学会", "黄石学会"])
    told = [message for _, message in problems(content)]
    assert set(told) == {f"【填{what}】还没有填写" for what in ("层级", "所在地区")}


# What is refused

Make = Callable[[Path], object]
REFUSED: dict[str, Make] = {
    "已经有 ": lambda content: new_issue(content, ISSUE),
    "没有“qingh”这个系列。是不是“qinghe”？": lambda content: new_issue(content, "qingh/2023-2"),
    "“二期”不能用作期的名称": lambda content: new_issue(content, "qinghe/二期"),
    "“..”不能用作期的名称": lambda content: new_issue(content, "qinghe/.."),
    "“Bai_Shi”不能用作系列的名称.*是不是“bai-shi”？": lambda content: new_series(
        content, "Bai_Shi"
    ),
    r"“../../x”不能用作系列的名称：应为小写字母、数字和连字符（如 qinghe）。$": lambda content: (
        new_series(content, "../../x")
    ),
    "“search”是网站自己要用的名字": lambda content: new_series(content, "search"),
    "“registers”是网站自己要用的名字": lambda content: new_series(content, "registers"),
    "“index”是网站自己要用的名字": lambda content: new_issue(content, "qinghe/index"),
    "已经有 .*series.yml": lambda content: new_series(content, "qinghe"),
    "“李秋”已经登记在 .*第 2 行.*id: li-qiu-": lambda content: new_people(
        content, ["张三", "李秋"]
    ),
    "“周正”已经登记在": lambda content: new_people(content, ["周正"]),
    "“张三”写了两次.*id: zhang-san-shuili}.*\n2个人都没有登记": lambda content: new_people(
        content, ["张三", "张三"]
    ),
    "“李秋”已经登记在.*\n.*“王.丁”里的间隔号不对.*“王·丁”.*\n3个人都没有登记": lambda content: (
        new_people(content, ["张三", "李秋", "王.丁"])
    ),
    "“唐”只有一个字.*是不是“唐晓东”": lambda content: new_people(content, ["张三", "唐", "晓东"]),
    "“修”只有一个字.*是不是“欧阳修”": lambda content: new_people(content, ["欧阳", "修", "张三"]),
    "^“张”只有一个字.*是不是“张三”？\n2个人都没有登记；改好再运行一次$": lambda content: new_people(
        content, ["张", "三"]
    ),
    "“张”只有一个字.*没有空格。\n没有登记$": lambda content: new_people(content, ["张"]),
    "“买买提・艾力”里的.*是不是“买买提·艾力”": lambda content: new_people(
        content, ["买买提・艾力"]
    ),
    "“张　三”不能登记.*是不是“张三”？": lambda content: new_people(content, ["张　三"]),
    "“张\x07三”不能登记": lambda content: new_people(content, ["张\x07三"]),
    "“li-qiu”像是记录的文件名或编号": lambda content: new_people(content, ["li-qiu"]),
    "“张3”里有数字，不是姓名": lambda content: new_people(content, ["张3"]),
    "“先生”是称呼，不是姓名": lambda content: new_people(content, ["先生"]),
    "“县长 王力”不能登记.*是不是“王力”": lambda content: new_people(content, ["县长 王力"]),
    "“副县长”是职务": lambda content: new_people(content, ["副县长"]),
    "“青禾县水利局副局长”是职务": lambda content: new_people(content, ["青禾县水利局副局长"]),
    "“青禾县水利局”是登记册里的机构": lambda content: new_people(content, ["青禾县水利局"]),
    "“县政府”已经登记在": lambda content: new_bodies(content, ["县政府"]),
    "“水务局”前面没有地区.*是不是“青禾县水务局”": lambda content: new_bodies(content, ["水务局"]),
    "“青禾县”是地区，不是机构.*是不是“青禾县水务局”": lambda content: new_bodies(
        content, ["青禾县", "水务局"]
    ),
    "这一期已经有 ": lambda content: new_record(content, BY_NAME["decision"], ISSUE, "forest"),
}


@pytest.mark.parametrize(("said", "make"), REFUSED.items())
def test_what_is_refused_changes_nothing(said: str, make: Make, content: Path) -> None:
    before = state(content)
    with pytest.raises(ScaffoldError, match=said):
        make(content)
    assert state(content) == before


def test_a_list_that_is_written_otherwise_is_left_alone(content: Path) -> None:
    path = content / "registers/people/qinghe.yml"
    path.write_text("[陈一鸣, 李秋]\n", encoding="utf-8")
    with pytest.raises(ScaffoldError, match="请自己加上：\n- 张三"):
        new_people(content, ["张三"])
    assert path.read_text(encoding="utf-8") == "[陈一鸣, 李秋]\n"


@pytest.mark.parametrize(
    "make", [lambda c: new_issue(c, None), latest_issue, lambda c: new_people(c, ["张三"])]
)
def test_empty_content_leads_on(make: Make, tmp_path: Path) -> None:
    with pytest.raises(ScaffoldError, match=r"gazette init .*gazette new series"):
        make(tmp_path)
    assert list(tmp_path.iterdir()) == []


# A record


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_an_example_yields_what_it_yields_when_it_is_filled_in(kind: Kind) -> None:
    tree, _ = parse(filled_example(kind), "")
    assert tree
    located, _ = validate(tree, kind.model)
    assert located
    assert example_parts(kind) == kind.parts(located.data)


def test_a_record_is_listed_at_the_end_of_the_contents(content: Path) -> None:
    listing = content / ISSUE / "issue.yml"
    before = listing.read_text(encoding="utf-8")
    begun = new_record(content, BY_NAME["appointment"], None, "zhang-san")
    assert begun.is_listed
    assert begun.documents == ["zhang-san/motion", "zhang-san/notice"]
    added = "      zhang-san/motion: ~\n      zhang-san/notice: ~\n"
    assert listing.read_text(encoding="utf-8") == before + added


def test_a_record_that_cannot_be_listed_is_said_to_be_so(content: Path) -> None:
    listing = content / ISSUE / "issue.yml"
    listing.write_text("year: 2023\nnumber: 1\ndate: 2023\ncontents: []\n", encoding="utf-8")
    before = listing.read_bytes()
    assert not new_record(content, BY_NAME["text"], ISSUE, "oak").is_listed
    assert listing.read_bytes() == before


def test_a_record_that_cannot_be_listed_for_want_of_space_is_taken_back(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    before = state(content)
    with pytest.raises(OSError, match="No space"):
        new_record(content, BY_NAME["text"], ISSUE, "oak")
    assert state(content) == before
