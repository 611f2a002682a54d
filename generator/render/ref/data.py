"""The data by which a document number or a printed page is resolved."""

import json
from collections.abc import Iterator, Sequence

from generator.documents.markdown import Markdown
from generator.grouped import grouped
from generator.render.item import Issues, Item
from generator.render.page import DataFile
from generator.render.ref.key import code_of, number_key

FOLDER = "data/ref"


def ref_data(issues: Issues) -> Iterator[DataFile]:
    """Yield the file of all series, one for each series, one for each issue that has printed pages."""
    codes: dict[str, list[str]] = {}
    for series, own in grouped((scope.series_id, (scope, of)) for scope, of in issues).items():
        numbers = grouped(
            (number_key(one.number), [one.id, one.title])
            for _, contents in own
            for one in contents
            if one.number
        )
        for code in dict.fromkeys(map(code_of, numbers)):
            codes.setdefault(code, []).append(series)
        if numbers:
            yield _file(series, numbers)
        for scope, contents in own:
            pages = [[int(one.page), one.id, one.title] for one in contents if one.page]
            if pages:
                yield _file(scope.issue_id, pages)
    named = [
        [
            scope.issue_id,
            scope.series.title,
            scope.issue.name,
            scope.issue.serial,
            _has_pages(contents),
        ]
        for scope, contents in issues
    ]
    yield _file("index", {"codes": codes, "issues": named})


def _has_pages(contents: Sequence[Item]) -> bool:
    return any(one.page for one in contents)


def _file(name: str, told: object) -> DataFile:
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return DataFile(f"{FOLDER}/{name}.json", {"template": ""}, Markdown(text + "\n"))
