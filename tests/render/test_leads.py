"""Where the words of a text lead, in the county of the sample."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from generator.link.corpus import Corpus
from generator.link.scope import Scope, scope_of
from generator.pipeline import proofread
from generator.render.archive import Archive
from generator.render.documents import printed
from generator.render.item import Item, items
from generator.render.leads.directory import Directory
from generator.render.leads.texts import named
from generator.render.pages import render
from generator.render.public import newest_first

from ..conftest import SAMPLE

HERE = "qinghe/2023-1/water-report"
WATER, COMMITTEE = "bodies/青禾县水利局", "bodies/青禾县人民代表大会常务委员会"


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    """The sample, linked."""
    return proofread(SAMPLE).corpus


@pytest.fixture(scope="module")
def directory(corpus: Corpus) -> Directory:
    """What has a page there."""
    issues = [(scope, items(scope, printed(scope))) for scope in newest_first(corpus)]
    return Directory(Archive(issues), {"青禾县工作评议办法"})


def leads(text: str, directory: Directory, keys: tuple[str, ...] = ()) -> Mapping[str, str]:
    """Return where a text of a report leads, of which the record names `keys`."""
    scope: Scope = scope_of(directory.archive.corpus, "qinghe", "2023-1")
    item: Item = next(i for _, of in directory.archive.issues for i in of if i.id == HERE)
    return directory.leads(item, named(f"# 题\n\n{text}", replace(item, people=keys), scope))


def test_whom_a_document_is_addressed_to_is_named_as_its_text_names(directory: Directory) -> None:
    scope = scope_of(directory.archive.corpus, "qinghe", "2023-1")
    item = next(i for _, of in directory.archive.issues for i in of if i.id == HERE)
    to = replace(item, people=(), addressees=("青禾县水利局", "各有关单位"))
    assert directory.leads(to, named("# 题\n\n正文。", to, scope)) == {"青禾县水利局": WATER}


# A text, and where it leads: words and pages.
LEADING = [
    ("听取了县水利局的报告", {"县水利局": WATER}),
    ("青禾县水利局负责", {"青禾县水利局": WATER}),
    ("要求县水利局整改", {"县水利局": WATER}),
    ("县水利局局长", {"县水利局": WATER, "县水利局局长": f"{WATER}#局长"}),
    ("县水利局水库科科长", {"县水利局": WATER}),
    ("经县长同意", {"县长": "bodies/青禾县人民政府#县长"}),
    ("（青政〔2023〕3号）", {"青政〔2023〕3号": "qinghe/2023-1/zhao-xiaochuan/motion"}),
    ("按照青政〔2023〕3号", {"青政〔2023〕3号": "qinghe/2023-1/zhao-xiaochuan/motion"}),
    ("按照《青禾县工作评议办法》", {"《青禾县工作评议办法》": "statutes/青禾县工作评议办法"}),
    ("县九届人大常委会第五次会议", {"县九届人大常委会第五次会议": "qinghe/2023-1/5"}),
    ("县水利局副局长赵小川说", {"赵小川": "people/赵小川"}),
    # The office tells which of two persons of one name it is.
    ("县水利局局长周正说", {"周正": "people/zhou-zheng-shuili"}),
]
# A text, and words in it that lead nowhere.
NOWHERE = [
    ("白石县水利局", "县水利局"),
    ("县水利局党组", "县水利局"),
    ("县人大常委会某某工作委员会", "县人大常委会"),
    ("《县水利局防汛办法》", "县水利局"),
    ("“县水利局杯”比赛", "县水利局"),
    ("周正说", "周正"),
    ("县教育局局长赵小川说", "赵小川"),
    ("县第八届人大常委会第一次会议", "县第八届人大常委会第一次会议"),
    ("青政〔2023〕33号", "青政〔2023〕33号"),
    ("《关于水利工作的报告》", "《关于水利工作的报告》"),  # the page itself
    ("邻县县长", "县长"),
]


@pytest.mark.parametrize(("text", "expected"), LEADING)
def test_words_lead_to_pages(text: str, expected: Mapping[str, str], directory: Directory) -> None:
    found = leads(text, directory)
    assert found.items() >= expected.items()


@pytest.mark.parametrize(("text", "words"), NOWHERE)
def test_what_is_not_meant_leads_nowhere(text: str, words: str, directory: Directory) -> None:
    assert words in text
    assert words not in leads(text, directory)


def test_a_name_of_the_record_leads_to_its_person(directory: Directory) -> None:
    keys = ("zhou-zheng-shuili", "赵小川")
    found = leads("周正和赵小川到会。", directory, keys)
    assert (found["周正"], found["赵小川"]) == ("people/zhou-zheng-shuili", "people/赵小川")


def test_of_two_of_one_name_in_a_record_neither_is_meant(directory: Directory) -> None:
    both = ("zhou-zheng-shuili", "zhou-zheng-daibiao")
    assert "周正" not in leads("周正到会。", directory, both)


def test_another_regions_body_is_told_from_ours(directory: Directory) -> None:
    found = leads("县水利局到会。邻近的白石县水利局也到会。", directory)
    assert (found["县水利局"], found["石县水利局"]) == (WATER, "")


def test_every_lead_is_the_address_of_a_page_or_of_a_place_in_it(corpus: Corpus) -> None:
    pages = {page.path.removesuffix(".md"): page for page in render(corpus)}
    found = [
        (page.path, to)
        for page in pages.values()
        for to in dict(page.meta.get("leads", {})).values()  # type: ignore[arg-type, call-overload]
        if to
    ]
    assert len(found) > 100
    for path, to in found:
        target, _, place = to.partition("#")
        assert target in pages, (path, to)
        assert not place or f"{{: #{place} }}" in pages[target].body, (path, to)
