"""The chapter 校对规则: the index lists every rule, each page says what the rule's docstring says."""

from pathlib import Path

from generator.check import EXPLAINED
from generator.check.page import PARTS, RulePage
from generator.check.rule import Explained, Section
from generator.link.corpus import Corpus
from generator.problems import Severity
from generator.publish.output import Output
from generator.render.pages import render
from generator.render.rules import rule_pages
from generator.site.build import WITHOUT_WORKSPACE, build_site
from tests.shown import shown, squeezed
from tests.site.sample import write_one_document

ALL = tuple(EXPLAINED.values())
PAGES = {page.path: page for page in rule_pages(ALL)}


def test_there_is_an_index_and_a_page_a_rule() -> None:
    assert set(PAGES) == {"rules/index.md", *(f"rules/{rule.id}.md" for rule in ALL)}
    index = PAGES["rules/index.md"].body
    for rule in ALL:
        assert f"]({rule.id}.md)" in index
        assert f"## {rule.section.value}" in index


def test_a_page_shows_every_part() -> None:
    for rule in ALL:
        read = squeezed(shown(PAGES[f"rules/{rule.id}.md"].body).text)
        for text in (rule.page.title, *(text for _, text in rule.page.parts)):
            assert squeezed(text) in read


TEXTS = ("<script>x</script>", "{{ 1 }} *a*b", "&copy;", "<i>\n  # a: [b](c)", "正")
HOSTILE = RulePage("<b>题", tuple(zip(PARTS, TEXTS, strict=True)))


def test_a_page_is_escaped() -> None:
    rule = Explained("x", Severity.INFO, Section.LANGUAGE, HOSTILE)
    pages = {page.path: page for page in rule_pages([rule])}
    read = shown(pages["rules/x.md"].body)
    assert not {"script", "b", "i", "a"} & set(read.tags)
    for text in ("<script>x</script>", "{{ 1 }}", "&copy;", "<i>\n  # a: [b](c)"):
        assert text in read.text


def test_neighbours_follow_the_order_of_the_rules() -> None:
    first, second, *_, last = ALL
    assert PAGES[f"rules/{first.id}.md"].meta["previous"] == {}
    assert PAGES[f"rules/{first.id}.md"].meta["next"] == {
        "id": f"rules/{second.id}",
        "title": second.page.title,
    }
    assert PAGES[f"rules/{last.id}.md"].meta["next"] == {}


def test_a_workspace_without_the_chapter_has_no_page_and_no_link_of_it(
    corpus: Corpus, tmp_path: Path
) -> None:
    with_rules = {page.path for page in render(corpus, rules=True)}
    without = render(corpus)
    assert with_rules - {page.path for page in without} == set(PAGES)
    write_one_document(tmp_path / "gazettes")
    build_site(WITHOUT_WORKSPACE, Output(tmp_path / "gazettes"), Output(tmp_path / "site"))
    home = (tmp_path / "site/index.html").read_text(encoding="utf-8")
    assert 'href="people/"' in home
    assert "校对规则" not in home


def test_pages_of_the_theme_have_their_template() -> None:
    theme = Path(__file__).parents[2] / "theme"
    for page in PAGES.values():
        assert (theme / str(page.meta["template"])).is_file()
