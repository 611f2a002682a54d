"""The schemas explain every key and value, accept what the loader accepts, and are up to date."""

import json
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from jsonschema import Draft7Validator

from generator.load.files import find_files
from generator.schema import SCHEMAS
from generator.schema.files import modeline, settings, write_schemas
from generator.schema.generate import all_schemas, schema_of
from generator.schema.targets import BY_NAME, TARGETS
from generator.workspace.workspace import Workspace
from tests.case import lay, read_case
from tests.conftest import SAMPLE, TESTS, WORKSPACE
from tests.schemas import VALIDATORS, complaints, name_of

every_target = pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)


@every_target
def test_a_schema_is_a_schema(target: Any) -> None:
    Draft7Validator.check_schema(schema_of(target))


@pytest.mark.parametrize("path", sorted(SAMPLE.rglob("*.yml")), ids=lambda path: path.stem)
def test_what_the_loader_accepts_is_valid(path: Path) -> None:
    assert complaints(path, SAMPLE) == []


def cases(folder: str) -> list[str]:
    return sorted(path.relative_to(TESTS).as_posix() for path in TESTS.glob(f"{folder}/*/*.yml"))


@pytest.mark.parametrize("case", cases("good"))
def test_what_the_check_is_silent_about_is_valid(case: str, content: Path) -> None:
    for name in lay(TESTS / case, content).changed:
        assert not name.endswith(".yml") or complaints(content / name, content) == []


SHAPE = {"unknown-key", "missing-key", "empty-value", "wrong-value"}
BEYOND = {
    "unknown-person/several-in-one-run": "its wrong value is an impossible date",
    "wrong-value/impossible-date": "a pattern cannot know the calendar",
    "wrong-value/basis-with-wide-comma": "a pattern cannot say this of what may be a document cited",
    "wrong-value/decided-twice": "each key is right, and one of them is too many",
    "wrong-value/begins-after-it-ends": "a schema compares no two values",
    "wrong-value/begins-on-a-day-ends-in-a-month": "a schema compares no two values",
    "wrong-value/inspected-from-a-month-to-a-day": "a schema compares no two values",
    "wrong-value/reading-and-gender": "the schema lets tones be typed, so it cannot count letters",
}
"""Cases of shape that no schema can see."""


@pytest.mark.parametrize(
    "case",
    [
        case
        for case in cases("bad")
        if read_case(TESTS / case).told & SHAPE
        and case.removeprefix("bad/").removesuffix(".yml") not in BEYOND
    ],
)
def test_what_has_a_wrong_shape_is_invalid(case: str, content: Path) -> None:
    for line in lay(TESTS / case, content).expect:
        place, rule, *_ = line.split()
        path = content.parent / place.split(":")[0]
        assert rule not in SHAPE or complaints(path, content) != []


def nodes(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield schema
        for value in schema.values():
            yield from nodes(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from nodes(value)


def is_chinese(text: str) -> bool:
    return any("\u4e00" <= char <= "\u9fff" for char in text)


@every_target
def test_every_key_and_value_is_explained_in_chinese(target: Any) -> None:
    for node in nodes(schema_of(target)):
        for key, value in node.get("properties", {}).items():
            assert is_chinese(value.get("description", "")), key
        if "enum" in node:
            assert len(node["enumDescriptions"]) == len(node["enum"])
            assert all(map(is_chinese, node["enumDescriptions"]))
        for english in {"description", "title"} & set(node):
            assert not isinstance(node[english], str) or is_chinese(node[english])


def test_a_model_says_which_keys_it_needs_one_of() -> None:
    said = [
        error.message
        for error in VALIDATORS["text"].iter_errors(
            {"genre": "report", "title": "甲", "issuer": "乙"}
        )
    ]
    assert len(said) == 1


def test_the_schemas_are_up_to_date(tmp_path: Path) -> None:
    """Run `gazette schema --write` and commit .vscode/schemas/ when this fails."""
    written = {path.name: path.read_text(encoding="utf-8") for path in write_schemas(tmp_path)}
    assert written == {p.name: p.read_text(encoding="utf-8") for p in WORKSPACE.schemas.iterdir()}


def test_all_schemas_in_one_resolve_each_for_itself() -> None:
    whole = json.loads(all_schemas())
    assert set(whole["$defs"]) == set(BY_NAME)
    for name, schema in whole["$defs"].items():
        assert schema["$id"] == f"{name}.json"


def test_vs_code_maps_every_folder() -> None:
    written = json.loads((WORKSPACE.root / ".vscode/settings.json").read_text(encoding="utf-8"))
    assert written == settings()
    assert written["yaml.schemas"] == {
        f"./{SCHEMAS}/{target.name}.json": f"content/{target.files}" for target in TARGETS
    }


def test_every_file_of_content_has_one_schema() -> None:
    files = find_files(SAMPLE).files
    for file in files:
        if file.path.suffix == ".yml":
            assert name_of(PurePosixPath("content", *file.steps)) in BY_NAME


def test_the_modeline_leads_to_the_schema(tmp_path: Path) -> None:
    record = tmp_path / "content/qinghe/2023-1/decisions/new.yml"
    line = modeline("decision", record, Workspace(tmp_path).schemas)
    assert line == ("# yaml-language-server: $schema=../../../../.vscode/schemas/decision.json\n")
