"""Every document's page, whatever the records are."""

from generator.pipeline import proofread
from generator.workspace.workspace import Workspace
from tests.built import Built, Shown


def test_every_document_has_its_page(shown: dict[str, Shown], workspace: Workspace) -> None:
    documents = {
        f"{record.issue_id}/{name}"
        for record in proofread(workspace.content, ()).corpus.content.records
        if not record.is_embargoed
        for name in record.document_names
    }
    assert set(shown) == documents


def test_every_document_page_keeps_the_contract(shown: dict[str, Shown], built: Built) -> None:
    for page in shown.values():
        assert page.articles == 1
        assert len(page.headings) == 1
        assert page.kind
        assert (built.site / page.id / "index.html").is_file()


def test_every_table_of_the_markdown_is_a_table_of_the_page(shown: dict[str, Shown]) -> None:
    assert [page.id for page in shown.values() if "|---" in page.text or "---|" in page.text] == []
