"""A kind is whole: templates, example, schema, a bad case, and parts that are what it composes."""

import ast
import json
import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from generator.kinds import BY_FOLDER, BY_NAME, KINDS, kind_of
from generator.kinds.handling.model import Form
from generator.kinds.kind import Kind
from generator.kinds.regulation.model import Category
from generator.kinds.text.model import GENRES
from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.load.tree import parse
from generator.load.validate import validate
from generator.model.base import Labelled
from generator.model.values import Day
from generator.model.verbs import Verb
from generator.schema.generate import schema_text
from generator.schema.targets import BY_NAME as SCHEMAS
from generator.workspace.scaffold import KINDS_FOLDER, example
from tests.city import CITY, city_corpus
from tests.conftest import SAMPLE, TESTS


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """The county's records and the city's: every kind."""
    return city_corpus(tmp_path_factory.mktemp("city"))


every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


def test_every_package_below_kinds_is_registered_once() -> None:
    packages = {path.parent.name for path in KINDS_FOLDER.glob("*/__init__.py")}
    assert sorted(kind.name for kind in KINDS) == sorted(packages)
    assert len(BY_NAME) == len(BY_FOLDER) == len(KINDS)


@every_kind
def test_a_kind_has_templates(kind: Kind) -> None:
    assert list((KINDS_FOLDER / kind.name).glob("*.md.j2"))


FILLED = {
    "日期": "2023-03-09",
    "会议": "第五次会议",
    "姓名": "孙敏",
    "主持人": "陈一鸣",
    "法规和条款": "地方组织法 第一条",
    "百分数": "98.2%",
    **dict.fromkeys(
        ["件数", "总件数", "数", "名次", "第几届", "第几次会议", "届次", "会次", "出席人数"], "3"
    ),
    **dict.fromkeys(["收回票数", "满意票数", "基本满意票数", "不满意票数"], "1"),
}
"""What an editor fills in where the example asks for more than words."""


def filled_example(kind: Kind) -> str:
    return re.sub("【填([^】…]+)】", lambda blank: FILLED.get(blank[1], blank[1]), example(kind))


@every_kind
def test_the_example_is_a_valid_record_when_it_is_filled_in(kind: Kind) -> None:
    tree, problems = parse(filled_example(kind), "example.yml")
    assert problems == []
    assert tree
    assert validate(tree, kind.model)[1] == []


CHOICES = {"appointment": Verb, "handling": Form, "regulation": Category, "text": GENRES}


@pytest.mark.parametrize(("name", "choices"), CHOICES.items())
def test_the_example_shows_all_that_may_be_chosen(name: str, choices: Iterable[Labelled]) -> None:
    words = re.findall(r"[\w-]+", example(BY_NAME[name]))
    assert {str(choice) for choice in choices} <= set(words)


@every_kind
def test_the_example_explains_itself_to_an_editor(kind: Kind) -> None:
    assert example(kind).startswith("# ")


@every_kind
def test_the_sample_and_the_bad_cases_show_the_kind(kind: Kind) -> None:
    assert any(list(root.glob(f"*/*/{kind.folder}/*.yml")) for root in (SAMPLE, CITY))
    cases = (path.read_text(encoding="utf-8") for path in (TESTS / "bad").glob("*/*.yml"))
    assert any(f"/{kind.folder}/" in case for case in cases)


@every_kind
def test_the_kind_has_a_schema(kind: Kind) -> None:
    schema = json.loads(schema_text(SCHEMAS[kind.name]))
    assert schema["title"] == kind.label
    assert set(schema["properties"]) >= set(schema.get("required", ()))


@every_kind
def test_parts_are_what_is_composed(kind: Kind, corpus: Corpus) -> None:
    records = [record for record in corpus.content.records if record.kind == kind.name]
    assert records
    for record in records:
        scope = scope_of(corpus, record.series, record.issue)
        composed = tuple(document.id for document in kind.documents(record, scope))
        assert composed == tuple(f"{record.issue_id}/{name}" for name in record.document_names)


@every_kind
def test_every_template_is_filled_by_the_sample(kind: Kind) -> None:
    names = {path.name.removesuffix(".md.j2") for path in (KINDS_FOLDER / kind.name).glob("*.j2")}
    shown = {path.stem for path in (TESTS / "golden").rglob("*.md")}
    one_document = {
        kind.name,
        "changes",
        "composition",
        "confirmed",
        "votes",
        "names",
        "items",
        "added",
    }  # named for the kind, or included by another
    assert names - one_document <= shown


def test_no_template_lies_outside_a_kind() -> None:
    assert {path.name for path in Path(KINDS_FOLDER).glob("*.j2")} == {
        "annexes.md.j2",
        "ballots.md.j2",
        "long.md.j2",
    }


YES_OR_NO = ("needs_text", "is_voted", "has_decision")
"""What rules ask of a record."""


@every_kind
def test_every_question_is_answered_for_the_records_of_a_kind(kind: Kind, corpus: Corpus) -> None:
    records = [record.data for record in corpus.content.records if record.kind == kind.name]
    for data in records:
        assert {type(getattr(kind, asked)(data)) for asked in YES_OR_NO} == {bool}
        assert isinstance(kind.date(data), Day | None)
        assert kind.has_text or not kind.needs_text(data)
        assert kind.may_decide or not kind.has_decision(data)


@pytest.mark.parametrize("asked", YES_OR_NO)
def test_kinds_answer_a_question_in_both_ways(asked: str, corpus: Corpus) -> None:
    records = corpus.content.records
    assert {getattr(kind_of(record), asked)(record.data) for record in records} == {True, False}


def test_what_is_voted_and_of_which_day_a_record_is(corpus: Corpus) -> None:
    records = corpus.content.records
    voted = {one.name for one in records if kind_of(one).is_voted(one.data)}
    dated = {one.name for one in records if kind_of(one).date(one.data)}
    passed = {"dogs", "dogs-amendment", "wells", "package", "work-report", "songs", "filing"}
    matters = {"zhao-xiaochuan", "han-dong", "liu-ye", "procurators"}
    matters |= {
        "name-list",
        "resignations",
        "acting",
        "mandates",
        "choice",
        "by-election",
        "recall",
        "committee-report",
        "budget",
        "revocation",
        "town-election",
    }
    assert voted == {*matters, "convening", "forest", "appraisal", "presidium", *passed}
    assert dated.isdisjoint(matters - {"by-election", "recall"})
    assert {"5", "suggestions", "by-election"} <= dated


def test_no_rule_has_a_list_of_kinds_of_its_own() -> None:
    """A new kind would be missing in it, and nothing would say so: rules ask the kind."""
    models = {kind.model.__name__ for kind in KINDS}
    for path in (KINDS_FOLDER.parent / "check").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
                names = {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}
                assert len(names & models) < 2, f"{path}:{node.lineno}"
