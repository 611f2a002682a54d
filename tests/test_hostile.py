"""Hostile text in every place of a record is read on the site exactly as it was typed."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.pipeline import proofread
from generator.publish.output import Output
from generator.publish.pages import write_enclosures, write_pages
from generator.render.enclosed import published
from generator.render.pages import render
from generator.site.build import WITHOUT_WORKSPACE, build_site
from tests.conftest import SAMPLE
from tests.examples import few
from tests.once import made_once
from tests.shown import Shown, squeezed

ISSUE = "qinghe/2023-1"
HOSTILE = [
    "<script>alert(1)</script>",
    "{{ 7*7 }}",
    "{% raw %}",
    "[x](javascript:alert(1))",
    "a|b",
    "# h",
    "\\",
    "1. x",
    "- x",
    "&copy;",
    '"><img src=x onerror=alert(1)>',
    "{: onclick=x }",
    "`x`",
]
TEXT = "".join(HOSTILE)
LINKED = "application/ld+json"
NAME = "<script>alert`1`</script></summary></h3><h2>{{7*7}}{%raw%}[x]a|b#h\\{:onclick=x}<img/src=x>"
"""A person's name has neither spaces nor brackets of prose."""

# A record, and the ways to the values that get the hostile text.
PLACES = {
    "decisions/forest.yml": [("title",), ("resolves", 0), ("number",)],
    "decisions/convening.yml": [("title",), ("convenes", "place"), ("convenes", "agenda", 1)],
    "texts/water-report.yml": [("title",), ("figures", "供水", 0, "name"), ("figures", "供水", 1, "unit")],
    "texts/water-opinions.yml": [("title",), ("title_in_text",), ("addressees", 0), ("imprint", "copied_to", 0)],
    "texts/presidium.yml": [("title",), ("occasion",), ("names", 0, "heading")],
    "handling/suggestions.yml": [("title",), ("session",), ("items", 0, "title"), ("items", 0, "outcome"), ("classes", 0, "legend"), ("received", "name")],
    "appraisals/appraisal.yml": [("circular", "title"), ("table", "title"), ("follow_up",), ("appraised", 0, "findings"), ("appraised", 0, "problems", 0), ("appraised", 0, "result")],
    "meetings/5.yml": [("venue",), ("minutes", "items", 0, "summary"), ("minutes", "items", 1, "subject"), ("minutes", "statements", 0, "what"), ("minutes", "title")],
    "appointments/han-dong.yml": [("motion", "title"), ("motion", "reason"), ("letter", "title"), ("letter", "reason"), ("decision", "report_to")],
}  # fmt: skip


class Page(Shown):
    """A page of the site: the text of its article and its h1, and the tags in the article."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        super().handle_starttag(tag, attrs)
        if tag == "h1":
            self.text += "<h1>"

    def handle_data(self, data: str) -> None:
        if not {"script", "style"} & set(self._open):
            super().handle_data(data)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Page]:
    """The site of the sample content with the hostile text in every place."""
    site = made_once(tmp_path_factory, "hostile", _build_hostile) / "site"
    return {
        path.parent.relative_to(site).as_posix(): _read(path) for path in site.rglob("index.html")
    }


def _build_hostile(folder: Path) -> None:
    content = folder / "content"
    _write_hostile(content)
    # No rule would let such a text pass, so what reads and writes must bear it by itself.
    proof = proofread(content, ())
    assert proof.problems == ()
    gazettes = Output(folder / "gazettes")
    write_pages(render(proof.corpus), gazettes)
    write_enclosures(published(proof.corpus), gazettes)
    build_site(WITHOUT_WORKSPACE, gazettes, Output(folder / "site"))


def _write_hostile(content: Path) -> None:
    for source in SAMPLE.rglob("*.*"):
        path = content / source.relative_to(SAMPLE)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(source.read_bytes())
    for record, ways in PLACES.items():
        path = content / ISSUE / record
        # The base loader keeps every scalar the text that it is, as the generator does.
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
        for number, way in enumerate(ways):
            _put(data, way, f"{number}{TEXT}")
        path.write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    _name_somebody(content)
    (content / ISSUE / "texts/water-survey.md").write_text("\n\n".join(HOSTILE), encoding="utf-8")


def _name_somebody(content: Path) -> None:
    """Put the hostile name into the register and into a list of names."""
    register = yaml.safe_dump([NAME], allow_unicode=True)
    (content / "registers/people/hostile.yml").write_text(register, encoding="utf-8")
    path = content / ISSUE / "texts/presidium.yml"
    data = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
    data["names"][1]["people"].append(NAME)
    path.write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")


def _put(data: object, way: tuple[str | int, ...], text: str) -> None:
    *steps, last = way
    for step in steps:
        data = data[step]  # type: ignore[index]
    data[last] = text  # type: ignore[index]


def _read(path: Path) -> Page:
    page = Page()
    page.feed(path.read_text(encoding="utf-8"))
    page.close()
    return page


@pytest.mark.parametrize("record", PLACES)
def test_hostile_text_is_read_as_typed(record: str, pages: dict[str, Page]) -> None:
    name = Path(record).stem
    own = {f"{ISSUE}/{name}"} | {path for path in pages if path.startswith(f"{ISSUE}/{name}/")}
    read = squeezed("".join(page.text for path, page in pages.items() if path in own))
    for number in range(len(PLACES[record])):
        assert squeezed(f"{number}{TEXT}") in read


def test_hostile_markdown_is_read_as_typed(pages: dict[str, Page]) -> None:
    read = squeezed(pages[f"{ISSUE}/water-survey"].text)
    for text in HOSTILE:
        # A heading and a list are markup here; their marks are not shown.
        assert squeezed(re.sub(r"^([#-]|1\.) ", "", text)) in read


def test_a_hostile_name_is_listed_as_typed(pages: dict[str, Page]) -> None:
    page = pages["people/s"]
    assert NAME in page.text
    assert [tag for tag in page.tags if tag in ("h2", "h3", "details")].count("details") == (
        page.tags.count("h3")
    )


def test_no_page_has_an_element_of_its_text(pages: dict[str, Page]) -> None:
    for page in pages.values():
        sources = [value for tag, name, value in page.attributes if (tag, name) == ("img", "src")]
        assert len(sources) == page.tags.count("img")
        assert all(
            re.fullmatch(r"(\.\./)+files/[0-9a-f]{16}\.[a-z]+", one or "") for one in sources
        )
        scripts = [
            value for tag, name, value in page.attributes if (tag, name) == ("script", "src")
        ]
        # What the page is about, as data: no browser runs it, and tests/site/test_linked.py reads it.
        about = [one for one in page.attributes if one == ("script", "type", LINKED)]
        assert len(about) == 1
        assert page.tags.count("script") == len(scripts) + len(about), (
            "a script without src is not the theme's"
        )
        assert all(not str(src).startswith(("http", "//", "data", "java")) for src in scripts)
        assert not [name for _, name, _ in page.attributes if name.startswith("on")]
        targets = [value for _, name, value in page.attributes if name == "href"]
        assert not [href for href in targets if str(href).lower().startswith("javascript")]


def test_the_title_is_the_only_h1(pages: dict[str, Page]) -> None:
    for page in pages.values():
        assert page.tags.count("h1") == 1
    assert "<h1>" + f"0{TEXT}" in pages[f"{ISSUE}/forest"].text


# --- Any value anywhere in a record is published, or is a problem; it is never an exception. ---

RECORDS = sorted(path.relative_to(SAMPLE) for path in SAMPLE.rglob("*.yml"))


def _ways(data: object, way: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the way to every value inside `data`."""
    pairs = data.items() if isinstance(data, dict) else enumerate(data)  # type: ignore[arg-type]
    for step, value in pairs:
        yield (*way, step)
        if isinstance(value, dict | list):
            yield from _ways(value, (*way, step))


WAYS = [
    (record, way)
    for record in RECORDS
    for way in _ways(yaml.load((SAMPLE / record).read_text(encoding="utf-8"), yaml.BaseLoader))  # noqa: S506
]
GONE = object()
VALUES = st.sampled_from(
    [GONE, "", " ", "~", "0", "1", "1000", "999999999", "2023", "2023-03-09", "甲", "陈一鸣", "周正",
     "县政府", "县政府县长", "县政府县长、副县长", "第五次会议", "5", "forest", "true", "100%", "、", "〔", "（）",
     "甲（乙）", "a b", " b", [], {}, ["甲"], {"甲": "乙"}, [[]], "\u3000", "water-report", "5/minutes",
     "青禾县教育局局长", "[甲](gone)", "地方组织法", "地方组织法 第一条"]
)  # fmt: skip


@settings(max_examples=few(30), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(where=st.sampled_from(WAYS), value=VALUES)
def test_any_value_is_published_or_is_a_problem(
    where: tuple[Path, tuple[str | int, ...]], value: object, content: Path
) -> None:
    record, way = where
    path, original = content / record, (SAMPLE / record).read_text(encoding="utf-8")
    data = yaml.load(original, yaml.BaseLoader)  # noqa: S506
    if value is GONE:
        *steps, last = way
        inner = data
        for step in steps:
            inner = inner[step]
        del inner[last]
    else:
        _put(data, way, value)  # type: ignore[arg-type]
    path.write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    try:
        proof = proofread(content)
        if proof.is_publishable:
            assert render(proof.corpus)
    finally:
        path.write_text(original, encoding="utf-8")
