"""Every value of every record reaches an output: changed, it changes one.

The records are the sample's and those of tests/base/every-key.yml, which together give every key of
every kind. A key that no output shows says in its model why not (`Unprinted`).
"""

import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any, get_args

import pytest
from pydantic.fields import FieldInfo

from generator.documents.document import Document
from generator.kinds import BY_NAME, KINDS
from generator.kinds.appraisal.model import Grade
from generator.link.corpus import Corpus
from generator.link.link import corpus_of, link
from generator.link.scope import scope_of
from generator.load.load import load
from generator.model.acceptance import Acceptance
from generator.model.base import Labelled, Model, Unprinted
from generator.model.record import Content, Record
from generator.model.refs import (
    Basis,
    BodyRef,
    ListedRef,
    MeetingRef,
    OfficeRef,
    PersonRef,
    Presiding,
    RecordRef,
    Signatory,
    Wording,
)
from generator.model.values import Day
from generator.model.walk import Leaf
from generator.place import Path as Way
from generator.render.documents import document_pages, printed
from tests.case import lay
from tests.conftest import SAMPLE, TESTS

OTHER: Mapping[type, tuple[str, ...]] = {
    PersonRef: ("单玉", "刘野"),
    ListedRef: ("孙敏", "刘野"),
    BodyRef: ("白石县人民政府", "青禾县河西人民检察院"),
    OfficeRef: ("白石县人民政府县长",),
    Signatory: ("县水利局科员 刘野",),
    Presiding: ("县水利局科员 刘野",),
    Basis: ("青禾县工作评议办法 第九十九条",),
    RecordRef: ("second-report",),
    MeetingRef: ("第六次会议",),
}
"""What a reference may be changed to; the first that does not stand there yet."""


@pytest.fixture(scope="module")
def every(tmp_path_factory: pytest.TempPathFactory) -> Content:
    root = tmp_path_factory.mktemp("every") / "content"
    shutil.copytree(SAMPLE, root)
    lay(TESTS / "base" / "every-key.yml", root)
    lay(TESTS / "base" / "city.yml", root)
    content, problems = load(root)
    assert [*problems, *link(content)[1]] == []
    return content


def test_every_key_occurs(every: Content) -> None:
    given = {
        (type(model), name)
        for record in every.records
        for model in models(record.data)
        for name in type(model).model_fields
        if getattr(model, name) not in (None, (), {})
    }
    wanted = {
        (model, name)
        for kind in KINDS
        for model in reached(kind.model)
        for name, info in model.model_fields.items()
        if name != "accept" and model not in {Acceptance, Grade}
        if not unprinted(info)
    }
    assert sorted(f"{model.__name__}.{name}" for model, name in wanted - given) == []


def test_every_value_reaches_an_output(every: Content) -> None:
    before, corpus = outputs(every), corpus_of(every)
    own = {record.id: composed(corpus, record.id) for record in every.records}
    lost = {
        f"{record.id} {'.'.join(map(str, leaf.path))}"
        for record in every.records
        for leaf in record.leaves
        if is_typed(leaf)
        and not is_replaced(record, leaf)
        and not is_unprinted(record.data, leaf.path)
        and not matters(changed(every, record, leaf), record, own[record.id], before)
    }
    assert sorted(lost) == []


def matters(
    content: Content, record: Record[Model], own: tuple[Document, ...], before: str
) -> bool:
    """Whether an output is another one; without a value that belongs together, none can be made."""
    try:
        # Most values show in their own record's documents; all pages take longer.
        return composed(corpus_of(content), record.id) != own or outputs(content) != before
    except LookupError:
        return True


def composed(corpus: Corpus, record_id: str) -> tuple[Document, ...]:
    record = corpus.records[record_id]
    return BY_NAME[record.kind].documents(record, scope_of(corpus, record.series, record.issue))


# A document, and what it says of a value that another document says, too.
SAID = [
    (
        "8/minutes",
        "县人大常委会副主任李秋、单玉，秘书长刘野及常委会组成人员4人出席会议。有关负责人列席会议。",
    ),
    ("removal/motion", "因工作变动，现提请：免去：孙敏青禾县人民政府教育督学职务。"),
    ("removal/decision", "免去孙敏青禾县人民政府教育督学职务，报县九届人大三次会议备案。"),
    ("resignation/motion", "根据县长王大海的提请，现提请接受刘野辞去"),
    ("full", "关于建议办理情况的通报（2023年3月20日县九届人大三次会议通过）"),
]


@pytest.mark.parametrize(("name", "said"), SAID)
def test_a_document_drops_nothing_of_its_own(every: Content, name: str, said: str) -> None:
    scope = scope_of(corpus_of(every), "qinghe", "2023-1")
    pages = {page.path: page.body for page in document_pages(scope, printed(scope))}
    body = re.sub(r"\{: [^}]*\}|[#\s]", "", pages[f"qinghe/2023-1/{name}.md"])
    assert said in body


def outputs(content: Content) -> str:
    """Return all that the documents of every issue show, in their pages and their data."""
    corpus = corpus_of(content)
    scopes = (scope_of(corpus, *issue.split("/")) for issue in content.issues)
    return "\n".join(
        page.text for scope in scopes for page in document_pages(scope, printed(scope))
    )


def changed(content: Content, record: Record[Model], leaf: Leaf[object]) -> Content:
    data = put(record.data, leaf.path, other(record, leaf), leaf.is_key)
    own = replace(record, data=data, parts=BY_NAME[record.kind].all_parts(data))
    return replace(content, records=tuple(own if r is record else r for r in content.records))


def other(record: Record[Model], leaf: Leaf[object]) -> object:
    """Return another value of the same type."""
    match leaf.value:
        case bool(value):
            return not value
        case int(value):
            return value + 1
        case Day() as value:
            return replace(value, year=value.year - 1)
        case Labelled() as value:
            used = {one.value for one in record.leaves if type(one.value) is type(value)}
            return next(one for one in type(value) if one not in used)
        case str(value):
            used = {one.value for one in record.leaves}
            for one in OTHER.get(type(value), ()):
                if one not in used:
                    return type(value)(one)
            return type(value)(f"{value}9" if value[-1:].isdigit() else f"9{value}改")
    raise TypeError(leaf)


def put(value: Any, path: Way, new: object, is_key: bool) -> Any:
    """Return `value` with another value, or another key, at the end of `path`."""
    if not path:
        return new
    step, *rest = path
    last = is_key and not rest
    if isinstance(value, Model):
        names = {info.alias or name: name for name, info in type(value).model_fields.items()}
        name = names[str(step)]
        return value.model_copy(update={name: put(getattr(value, name), tuple(rest), new, is_key)})
    if isinstance(value, tuple):
        return tuple(
            put(one, tuple(rest), new, is_key) if index == step else one
            for index, one in enumerate(value)
        )
    return {
        (new if last and key == step else key): (
            put(one, tuple(rest), new, is_key) if key == step and not last else one
        )
        for key, one in value.items()
    }


def is_unprinted(data: Model, path: Way) -> bool:
    """Whether the key at `path`, or one that it is in, says that it reaches no output."""
    value: Any = data
    for step in path:
        if isinstance(value, Model):
            fields = {
                info.alias or name: (name, info) for name, info in type(value).model_fields.items()
            }
            name, info = fields[str(step)]
            if unprinted(info):
                return True
            value = getattr(value, name)
        else:
            value = value[step] if step in value or isinstance(value, tuple) else None
    return False


def unprinted(info: FieldInfo) -> bool:
    return any(isinstance(one, Unprinted) for one in info.metadata)


def is_typed(leaf: Leaf[object]) -> bool:
    """Whether the value stands in the record, and is not what its model takes where nothing does."""
    typed = {
        info.alias or name
        for name, info in type(leaf.owner).model_fields.items()
        if name in leaf.owner.model_fields_set
    }
    return not typed.isdisjoint(map(str, leaf.path))


def is_replaced(record: Record[Model], leaf: Leaf[object]) -> bool:
    """Whether the wording of a signed original stands in place of what would show the value."""
    worded = {id(one.owner) for one in record.leaves if isinstance(one.value, Wording)}
    return bool(worded) and (id(leaf.owner) not in worded or leaf.path[-1] == "count")


def models(value: object) -> Iterator[Model]:
    """Yield every model in `value`."""
    if isinstance(value, Model):
        yield value
        value = tuple(getattr(value, name) for name in type(value).model_fields)
    elif isinstance(value, Mapping):
        value = tuple(value.values())
    if isinstance(value, tuple):
        for one in value:
            yield from models(one)


@cache
def reached(model: type[Model]) -> frozenset[type[Model]]:
    """Return a model and those of its fields, and so on."""
    found, left = set(), [model]
    while left:
        one = left.pop()
        if one not in found:
            found.add(one)
            left += [
                inner for info in one.model_fields.values() for inner in inside(info.annotation)
            ]
    return frozenset(found)


def inside(annotation: object) -> Iterator[type[Model]]:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        yield annotation
    for argument in get_args(annotation):
        yield from inside(argument)
