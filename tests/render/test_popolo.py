"""People, organisations, posts and memberships, held against Popolo's classes."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError

from generator.link.link import link
from generator.load.load import load
from generator.render.pages import render
from tests.case import lay
from tests.conftest import TESTS

TEXT = {"type": "string", "minLength": 1}
DAY = {"type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}){0,2}$"}


def of(required: str, **others: object) -> dict[str, object]:
    """A list of objects with what Popolo knows of them and nothing else."""
    properties = {**dict.fromkeys(required.split(), TEXT), **others}
    one = {
        "type": "object",
        "properties": properties,
        "required": required.split(),
        "additionalProperties": False,
    }
    return {"type": "array", "minItems": 1, "items": one}


# What of each class of Popolo is used here, with the types and patterns of its own JSON Schemas.
SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "persons": of("id name sort_name"),
        "organizations": of(
            "id name classification", other_names=of("name"), parent_id=TEXT, area_id=TEXT
        ),
        "posts": of("id label role organization_id"),
        "memberships": of(
            "person_id organization_id post_id role sources",
            start_date=DAY,
            end_date=DAY,
            sources=of("url"),
        ),
        "areas": of("id name"),
    },
    "required": ["persons", "organizations", "posts", "memberships", "areas"],
    "additionalProperties": False,
}


def popolo(content: Path) -> tuple[dict[str, list[dict[str, Any]]], set[str]]:
    """Return the data, and the paths of all pages."""
    pages = {page.path: page.text for page in render(link(load(content)[0])[0])}
    return json.loads(pages["data/popolo.json"]), {*pages}


@pytest.fixture
def everything(content: Path) -> tuple[dict[str, list[dict[str, Any]]], set[str]]:
    lay(TESTS / "base" / "every-key.yml", content)
    lay(TESTS / "base" / "city.yml", content)
    return popolo(content)


def test_it_is_what_popolo_says(
    everything: tuple[dict[str, list[dict[str, Any]]], set[str]],
) -> None:
    told, _ = everything
    Draft202012Validator(SCHEMA).validate(told)
    told["memberships"][0]["start_date"] = "2023年"
    with pytest.raises(ValidationError):
        Draft202012Validator(SCHEMA).validate(told)


def test_every_id_that_is_named_is_there_once(
    everything: tuple[dict[str, list[dict[str, Any]]], set[str]],
) -> None:
    told, paths = everything
    ids = {name: [one["id"] for one in told[name]] for name in told if name != "memberships"}
    assert all(len(of) == len({*of}) for of in ids.values())
    for one in told["memberships"]:
        assert one["person_id"] in ids["persons"]
        assert one["organization_id"] in ids["organizations"]
        assert one["post_id"] in ids["posts"]
        assert all(f"{way['url'].strip('./')}.md" in paths for way in one["sources"])
    for one in told["organizations"]:
        assert one.get("parent_id", one["id"]) in ids["organizations"]
        assert one.get("area_id") in {None, *ids["areas"]}
    assert {one["organization_id"] for one in told["posts"]} <= {*ids["organizations"]}


def test_a_membership_says_no_more_than_the_records(content: Path) -> None:
    told, _ = popolo(content)
    heads = [one for one in told["memberships"] if one["post_id"] == "青禾县水利局/局长"]
    assert [(one["person_id"], one.get("start_date"), one.get("end_date")) for one in heads] == [
        ("赵小川", "2023-03-09", None),
        ("zhou-zheng-shuili", None, "2023-03-09"),
    ]
    county = next(one for one in told["organizations"] if one["id"] == "青禾县水利局")
    assert (county["classification"], county["area_id"]) == ("department", "青禾县")
