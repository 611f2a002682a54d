"""An issue's contents list each of its documents once, and nothing else.

A document under embargo may be listed already; it is printed when the embargo is lifted.
"""

from collections.abc import Iterator

from generator.link.scope import Scope
from generator.model.publication import Issue
from generator.model.record import Located
from generator.problems import Problem, error
from generator.suggest import did_you_mean


def contents_problems(scope: Scope, issue: Located[Issue]) -> Iterator[Problem]:
    """Yield what the contents list wrongly, and the documents that they do not list."""
    documents = {name: record for record in scope.records() for name in record.document_names}
    listed: set[str] = set()
    for index, group in enumerate(issue.data.contents):
        for name in group.documents:
            mark = issue.place.key("contents", index, "documents", name)
            record_id = f"{scope.issue_id}/{name.split('/')[0]}"
            if name not in documents and record_id not in scope.corpus.content.broken:
                hint = did_you_mean(name, documents) or "请核对记录的文件名和文件的名称"
                yield error("contents-unknown", mark, f"目录列了本期没有的文件“{name}”", hint)
            if name in listed:
                yield error("contents-duplicate", mark, f"目录把“{name}”列了两次", "请删去其中一处")
            listed.add(name)
    for document, record in documents.items():
        if document not in listed and not record.is_embargoed:
            path = issue.place.mark.path
            hint = f"请在 {path} 的 contents 里加上 {document}"
            yield error("contents-missing", record.place.mark, f"目录没有列出“{document}”", hint)
