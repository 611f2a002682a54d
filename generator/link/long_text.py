"""Links of long texts to other documents lead to documents that exist."""

from collections.abc import Iterator

from generator.kinds import part_names
from generator.link.corpus import Corpus, Scope
from generator.model.record import LongText
from generator.place import Mark
from generator.problems import Problem, error
from generator.prose import document_links
from generator.suggest import did_you_mean


def document_ids(corpus: Corpus) -> frozenset[str]:
    """Return the ids of all documents."""
    return frozenset(
        f"{record.issue_id}/{name}"
        for record in corpus.content.records
        for name in part_names(record)
    )


def long_text_problems(text: LongText, scope: Scope) -> Iterator[Problem]:
    """Yield the links to documents that do not exist."""
    links = list(document_links(text.text))
    known = document_ids(scope.corpus) if links else frozenset()
    for target, line in links:
        if target not in known:
            hint = (
                did_you_mean(target, known)
                or "链接写文件的编号（如 anyang/2021-3/gao-yong/decision）"
            )
            yield error(
                "unknown-document", Mark(text.path, line), f"链接指向没有的文件“{target}”", hint
            )
