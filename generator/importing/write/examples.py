"""The issue that `gazette init` made, whose people and matters are invented: not to be kept beside real ones."""

from collections.abc import Iterator

from generator.link.corpus import Corpus

_INVENTED = "人和事都是虚构的"
"""What its records say of themselves in their first line."""


def examples(corpus: Corpus, issue: str) -> Iterator[str]:
    """Yield what the editor is told of invented issues that stand beside the one that is imported."""
    found = {
        record.issue_id
        for record in corpus.content.records
        if _INVENTED in _first_line(corpus, record.place.mark.path)
    }
    for one in sorted(found - {issue}):
        yield (
            f"content/{one} 是 gazette init 放的示例，人和事都是虚构的；收了真的公报，请删去这个文件夹："
            "校对会拿它与收进的比较，查出会次、日期不合的，不是来源的错"
        )


def _first_line(corpus: Corpus, path: str) -> str:
    source = corpus.content.sources.get(path)
    return source.text.partition("\n")[0] if source else ""
