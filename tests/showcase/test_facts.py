"""The built pages against the printed gazettes."""

import pytest
import yaml

from tests.built import Built, Shown, squeezed
from tests.conftest import TESTS

pytestmark = pytest.mark.showcase

FACTS = yaml.safe_load((TESTS / "facts.yml").read_text(encoding="utf-8"))
CONTENTS = yaml.safe_load((TESTS / "contents.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("title", FACTS)
def test_page_shows_the_facts_of_the_print(title: str, shown: dict[str, Shown]) -> None:
    pages = [page for page in shown.values() if squeezed(title) in map(squeezed, page.headings)]
    assert len(pages) == 1, title
    assert [fact for fact in FACTS[title] if squeezed(fact) not in pages[0].text] == []


def test_issue_lists_the_57_entries_in_printed_order_with_pages(built: Built) -> None:
    lines = (built.gazettes / "anyang/2021-3/index.md").read_text(encoding="utf-8").splitlines()
    rows = [line for line in lines if line.startswith("| [")]
    printed = [(row.split("](")[0][3:], row.rsplit("|", 2)[1].strip()) for row in rows]
    assert [(squeezed(title), page) for title, page in printed] == [
        (squeezed(entry["title"]), str(entry["page"])) for entry in CONTENTS
    ]


def test_appraisal_table_pairs_each_body_with_its_votes(built: Built) -> None:
    text = (built.gazettes / "anyang/2021-3/appraisal/table.md").read_text(encoding="utf-8")
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")][1:]
        for line in text.splitlines()
        if line.startswith("| ") and line[2].isdigit()
    ]
    assert rows == [
        ["安阳市卫生健康委员会", "38", "36", "2", "0", "满意", "1"],
        ["安阳市自然资源和规划局", "38", "34", "3", "1", "满意", "2"],
        ["安阳市水利局", "38", "33", "4", "1", "满意", "3"],
        ["安阳市民政局", "38", "29", "7", "2", "满意", "4"],
        ["安阳市交通运输局", "38", "22", "15", "1", "满意", "5"],
    ]
