"""Opinions lead to the report that answers them, whatever was built before; under embargo to none."""

import shutil
from pathlib import Path

from generator.pipeline import proofread
from generator.render.pages import written
from generator.store.store import Store

OPINIONS = "baishi-congress/2023-1/trees-opinions.md"
ANSWER = "baishi-congress/2023-1/supervision/trees-response.yml"
LATER = "qinghe/2023-1/supervision/trees-response.yml"


def opinions(content: Path, store: Store) -> str:
    pages = written(proofread(content, ()).corpus, store)
    return next(page.text for page in pages if page.path == OPINIONS)


def test_opinions_lead_to_their_answer_in_any_issue(content: Path, tmp_path: Path) -> None:
    with Store(tmp_path / "store.db") as store:
        assert "](<trees-response.md>) |" in opinions(content, store)
        (content / LATER).parent.mkdir()
        record = (content / ANSWER).read_text(encoding="utf-8")
        (content / ANSWER).unlink()
        for path in (content / ANSWER).parent.glob("trees-response*.md"):
            shutil.move(path, (content / LATER).parent / path.name)
        issue = content / "baishi-congress/2023-1/issue.yml"
        lines = issue.read_text(encoding="utf-8").splitlines(keepends=True)
        issue.write_text("".join(one for one in lines if "trees-response" not in one))
        assert "| 答复 |" not in opinions(content, store)
        (content / LATER).write_text(record, encoding="utf-8")
        assert "](<../../qinghe/2023-1/trees-response.md>) |" in opinions(content, store)
        (content / LATER).write_text(f"{record}embargo: true\n", encoding="utf-8")
        assert "| 答复 |" not in opinions(content, store)
