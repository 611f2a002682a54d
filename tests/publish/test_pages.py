from pathlib import Path

from generator.documents.markdown import Markdown
from generator.publish.output import Output
from generator.publish.pages import write_pages
from generator.render.page import Page


def test_pages_are_written_as_utf_8_with_one_line_end(tmp_path: Path) -> None:
    write_pages([Page("a/1/b.md", {"title": "甲"}, Markdown("# 甲"))], Output(tmp_path))
    assert (tmp_path / "a/1/b.md").read_bytes() == "---\ntitle: 甲\n---\n\n# 甲\n".encode()
