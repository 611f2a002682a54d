"""The files of an issue in Akoma Ntoso."""

from collections.abc import Iterator, Sequence

from generator.documents.markdown import Markdown
from generator.documents.statute import without_title
from generator.kinds.regulation.history import history_line
from generator.kinds.regulation.model import RegulationRecord
from generator.kinds.regulation.versions import Version, text_of
from generator.link.scope import Scope
from generator.model.record import is_of
from generator.render.akn.act import act
from generator.render.akn.elements import About
from generator.render.akn.gazette import gazette
from generator.render.item import Item
from generator.render.page import DataFile
from generator.statutes.lines import is_history
from generator.statutes.statute import read_statute

FOLDER = "data/akn"


def akn_files(scope: Scope, contents: Sequence[Item]) -> Iterator[DataFile]:
    """Yield the file of the issue and of each of its regulations."""
    named = {one.id: one for one in contents}
    acts = [one for one in scope.published() if is_of(one, RegulationRecord) and one.id in named]
    for one in acts:
        yield _file(one.id, _act(one, named[one.id], scope))
    issue = f"{scope.series.title}{scope.issue.name}"
    date = str(scope.issue.date)
    about = About(scope.issue_id, "officialGazette", issue, scope.series.title, date, date, issue)
    yield _file(scope.issue_id, gazette(contents, about, {one.id for one in acts}))


def _act(record: Version, item: Item, scope: Scope) -> str:
    statute = without_title(read_statute(text_of(record, scope.corpus)), record.data.title)
    said = any(is_history(one.text) for one in statute.provisions[: statute.preamble])
    about = About(
        id=record.id,
        sort="act",
        title=item.title,
        author=item.issuers[0] if item.issuers else scope.series.title,
        date=item.date,
        published=str(scope.issue.date),
        gazette=f"{scope.series.title}{scope.issue.name}",
        number=item.number,
    )
    return act(statute, about, "" if said else history_line(record, scope.corpus))


def _file(id_: str, text: str) -> DataFile:
    return DataFile(f"{FOLDER}/{id_}.xml", {"template": ""}, Markdown(text))
