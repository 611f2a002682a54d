"""The lists of people and bodies; their wording is in tests/golden/people and bodies."""

import posixpath
import re
import shutil
from pathlib import Path

import pytest
import yaml

from generator.link.link import link
from generator.load.load import load
from generator.render import letters
from generator.render.page import Page
from generator.render.pages import render
from tests.shown import shown, squeezed

NAMES = "qinghe/2023-1/texts/presidium.yml"
Pages = dict[str, Page]


def pages_of(content: Path) -> Pages:
    loaded, unread = load(content)
    corpus, unlinked = link(loaded)  # not checked: these lists are odder than the rules allow
    assert unread + unlinked == []
    return {page.path: page for page in render(corpus)}


def with_people(content: Path, *people: str | dict[str, str]) -> Pages:
    """Return the pages of the sample with more people in the register and in a list of names."""
    (content / "registers/people/more.yml").write_text(
        yaml.safe_dump(list(people), allow_unicode=True), encoding="utf-8"
    )
    path = content / NAMES
    record = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - makes strings only
    more = [one if isinstance(one, str) else one.get("id", one["name"]) for one in people]
    record["names"].append({"heading": "其他", "people": more})
    path.write_text(yaml.safe_dump(record, allow_unicode=True), encoding="utf-8")
    return pages_of(content)


def syllables(page: Page) -> list[str]:
    return re.findall(r"^## (.*)$", page.body, re.MULTILINE)


def entries(page: Page) -> dict[str, str]:
    """Return the names of a letter, each with the path of its page."""
    found = re.findall(r"^-   \[(.*)\]\((.*)\)　\d+件$", page.body, re.MULTILINE)
    return {name: posixpath.normpath(f"{page.path}/../{way}") for name, way in found}


def documents(page: Page) -> list[str]:
    """Return the titles of the documents on the page of a name, in their order."""
    of_all = page.body.rpartition("{: #documents }")[2]
    return re.findall(r"^\| \[(.*?)\]\(", of_all, re.MULTILINE)


def resting(page: Page) -> set[str]:
    """Return the ways to the documents on the page of a statute, each once, whatever article it names."""
    of_articles = page.body.partition("\n## 依据")[2]
    return {*re.findall(r"^\| \[.*?\]\((.*?)\)", of_articles, re.MULTILINE)}


# A person, the page and the syllable under which readers look for them.
UNDER = [
    ("任发祥", "r", "ren"),
    ("单志强", "s", "shan"),
    ("曾经", "z", "zeng"),
    ("吕文侠", "l", "lü"),
    ({"name": "乐天", "reading": "lè tiān"}, "l", "le"),
    ({"name": "女贞", "reading": "nǚ zhēn"}, "n", "nü"),
    ("John", "j", "j"),
    ("ßet", "others", "其他"),
    ("7号", "others", "其他"),
    ("……", "others", "其他"),
    ("“高”泳", "g", "gao"),
]


@pytest.mark.parametrize(("person", "letter", "syllable"), UNDER)
def test_a_person_stands_under_the_reading(
    person: str | dict[str, str], letter: str, syllable: str, content: Path
) -> None:
    page = with_people(content, person)[f"people/{letter}.md"]
    name = person if isinstance(person, str) else person["name"]
    after = page.body.partition(f"\n## {syllable}\n")[2].partition("\n## ")[0]
    assert f"-   [{name}](" in after


def test_the_order_is_that_of_a_dictionary(content: Path) -> None:
    ordered = ["来也", "李坷", "李克明", "路明", "吕文侠", "栾树", "罗中"]
    page = with_people(content, *reversed(ordered))["people/l.md"]
    assert [*entries(page)] == [*ordered[:2], "李克明", "李秋", "刘野", *ordered[3:]]
    assert syllables(page) == ["lai", "li", "liu", "lu", "lü", "luan", "luo"]


def test_the_letters_are_in_order_and_name_their_pages(content: Path) -> None:
    pages = with_people(content, "阿宝", "7号")
    links = re.findall(r"\[(.*)\]\((.*)\)　(\d+)人", pages["people/index.md"].body)
    letters = [letter for letter, _, _ in links]
    assert letters == [*sorted(letters[:-1]), "其他"]
    for _, path, count in links:
        assert len(entries(pages[f"people/{path}"])) == int(count)


@pytest.mark.parametrize("folder", ["people", "bodies"])
def test_everything_in_the_front_matter_of_documents_is_listed(folder: str, content: Path) -> None:
    pages = pages_of(content)
    said = {
        (name, page.meta["title"])
        for page in pages.values()
        for name in page.meta.get(folder, ())  # type: ignore[union-attr]
    }
    listed = {
        (re.split("（", name)[0], title)
        for path, page in pages.items()
        if re.fullmatch(rf"{folder}/([a-z]|others)\.md", path)
        for name, way in entries(page).items()
        for title in documents(pages[way])
    }
    assert said == listed


@pytest.mark.parametrize("folder", ["people", "bodies", "statutes"])
def test_a_list_counts_what_the_page_of_the_name_lists(folder: str, content: Path) -> None:
    pages = pages_of(content)
    counts = {
        posixpath.normpath(f"{folder}/{way}"): int(count)
        for path, page in pages.items()
        if re.fullmatch(rf"{folder}/([a-z]|others)\.md", path)
        for way, count in re.findall(r"\]\((.*)\)　(\d+)件$", page.body, re.MULTILINE)
    }
    assert counts
    for path, count in counts.items():
        listed = resting(pages[path]) if folder == "statutes" else documents(pages[path])
        assert count == len(listed), path


def test_namesakes_are_apart(content: Path) -> None:
    pages = pages_of(content)
    same = {n: way for n, way in entries(pages["people/z.md"]).items() if n.startswith("周正")}
    assert [*same] == ["周正（青禾县人民代表大会常务委员会委员）", "周正（青禾县水利局局长）"]
    water = pages[same["周正（青禾县水利局局长）"]]
    assert water.meta["title"] == "周正（青禾县水利局局长）"
    assert "zhao-xiaochuan/motion.md" in water.body
    assert "presidium.md" not in water.body


def test_a_namesake_without_an_office_is_told_by_the_electoral_unit(content: Path) -> None:
    with_people(
        content, {"name": "孔正", "id": "kong-zheng-a"}, {"name": "孔正", "id": "kong-zheng-b"}
    )
    mandates = content / "baishi-congress/2023-1/deputies/mandates.yml"
    said = yaml.load(mandates.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - makes strings only
    said["confirmed"] = [{"name": "kong-zheng-a", "unit": "河西镇"}]
    mandates.write_text(yaml.safe_dump(said, allow_unicode=True), encoding="utf-8")
    assert "孔正（河西镇选出的代表）" in entries(pages_of(content)["people/k.md"])


def test_an_office_under_embargo_tells_no_namesakes_apart(content: Path) -> None:
    record = content / "qinghe/2023-1/appointments/zz.yml"
    text = "embargo: true\nmeeting: 第五次会议\nchanges: {决定任命: {zhou-zheng-shuili: 青禾县教育局局长}}\n"
    record.write_text(text + "decision: {}\n", encoding="utf-8")
    pages = pages_of(content)
    assert "教育局局长" not in pages["people/z.md"].body.partition("## zhou")[2]
    assert "教育局" not in pages["people/zhou-zheng-shuili.md"].body


def test_an_office_is_no_note_where_the_name_is_nobody_elses(content: Path) -> None:
    path = content / "registers/people/qinghe.yml"
    text = path.read_text(encoding="utf-8").replace(", id: zhou-zheng-shuili", "")
    path.write_text(text.replace("周正}", "孔正}"), encoding="utf-8")
    for record in content.rglob("*.yml"):
        text = record.read_text(encoding="utf-8").replace("zhou-zheng-shuili", "孔正")
        record.write_text(text, encoding="utf-8")
    assert "周正" in entries(pages_of(content)["people/z.md"])


def test_joint_issuers_are_each_a_body(content: Path) -> None:
    path = content / "qinghe/2023-1/texts/water-survey.yml"
    joint = path.read_text(encoding="utf-8") + "co_issuers: [县教育局]\n"
    path.write_text(joint.replace("县教育局", "青禾县教育局"), encoding="utf-8")
    pages = pages_of(content)
    bodies = ("青禾县人大常委会农业工作委员会", "青禾县教育局", "青禾县水利局")
    survey = pages["qinghe/2023-1/water-survey.md"]
    assert survey.meta["issuer"] == "、".join(bodies[:2])
    assert set(survey.meta["bodies"]) <= {*bodies, "青禾县人民政府"}  # type: ignore[arg-type]
    assert set(bodies[:2]) <= set(entries(pages["bodies/q.md"]))


@pytest.fixture
def later(content: Path) -> Path:
    """The sample with the same issue once more, two months later."""
    shutil.copytree(content / "qinghe/2023-1", content / "qinghe/2023-2")
    path = content / "qinghe/2023-2/issue.yml"
    text = path.read_text(encoding="utf-8").replace("date: 2023-04-01", "date: 2023-06-01")
    path.write_text(text, encoding="utf-8")
    for long_text in (content / "qinghe/2023-2").rglob("*.md"):
        long_text.write_text("正文。", encoding="utf-8")
    return content


def test_a_name_has_its_documents_by_issue_the_newest_first(later: Path) -> None:
    page = pages_of(later)["people/孙敏.md"]
    found = re.findall(
        r"(?m)^\| \[.*?\]\(\.\./qinghe/(2023-\d)/", page.body.partition("#documents")[2]
    )
    assert found == ["2023-2"] * 5 + ["2023-1"] * 5


HOSTILE = [
    "<script>alert`1`</script>",
    "</h3></h2><h2>a",
    "{{7*7}}",
    "{%raw%}",
    "[x]",
    "![x]:",
    "a|b",
    "#h#",
    "\\",
    "{:#id.c onclick=x}".replace(" ", "."),
    "&copy",
    '"><img/src=x/onerror=alert`1`>',
    "**x**_y_",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_read_as_typed(name: str, content: Path) -> None:
    pages = with_people(content, name)
    (path,) = [
        path
        for path, page in pages.items()
        if page.meta.get("about") == "person" and page.meta["title"] == name
    ]
    assert re.fullmatch(r"people/_[0-9a-f]{16}\.md", path)
    (letter,) = [
        page for page in pages.values() if f"({path.removeprefix('people/')})" in page.body
    ]
    for page, tags in ((letter, {"ul", "li"}), (pages[path], TABLE)):
        found = shown(page.body)
        assert set(found.tags) == {"h1", "h2", "a", *tags}
        assert {attribute for _, attribute, _ in found.attributes} <= {
            "id",
            "href",
            "data-day",
            "scope",
        }
        assert squeezed(name) in squeezed(found.text)


TABLE = {"em", "table", "thead", "tbody", "tr", "th", "td"}


def test_a_body_stands_under_its_reading_and_its_documents_tell_it(content: Path) -> None:
    path = content / "registers/bodies/qinghe.yml"
    name, reading = "青禾县水利局", "jing he xian shui li ju"
    text = path.read_text(encoding="utf-8").replace(name, f"{name}\n  reading: {reading}", 1)
    path.write_text(text, encoding="utf-8")
    pages = pages_of(content)
    assert name in entries(pages["bodies/j.md"])
    assert name not in entries(pages["bodies/q.md"])
    told = [page for page in pages.values() if name in page.meta.get("bodies", ())]  # type: ignore[operator]
    assert told
    assert all(page.meta["readings"][name] == reading for page in told)  # type: ignore[call-overload, index]


def test_a_long_letter_is_divided_and_every_part_is_reached(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = pages_of(content)["people/z.md"]
    monkeypatch.setattr(letters, "MOST", 400)
    pages = pages_of(content)
    letter = pages["people/z.md"]
    parts = [page for path, page in pages.items() if path.startswith("people/z/")]
    assert len(parts) > 1
    assert [name for part in parts for name in entries(part)] == [*entries(whole)]
    linked = re.findall(r"\((z/\d+\.md)\)", letter.body)
    assert [f"people/{path}" for path in linked] == [part.path for part in parts]
    assert (
        [part.meta["next"].get("id") for part in parts[:-1]]
        == [  # type: ignore[union-attr]
            part.path.removesuffix(".md") for part in parts[1:]
        ]
    )
