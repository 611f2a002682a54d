"""The pages that these tests read, and entries made without one."""

from pathlib import Path
from typing import Any

from generator.search.entries import Entry

PAGES = Path(__file__).parent / "pages"
ISSUE = "anyang/2021-3"


def entry(**fields: Any) -> Entry:
    """Return an entry with only what a test is about."""
    blank = {
        "id": "a/1/b",
        "title": "题",
        "kind": "decision",
        "genre": "决定",
        "series": {"id": "a", "title": "公报"},
        "issue": {"id": "a/1", "title": "第1号"},
        "date": "2021-07-03",
        "text": "文",
    }
    return Entry.model_validate(blank | fields)
