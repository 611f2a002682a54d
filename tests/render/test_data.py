"""Open data: what the tables say is in tests/golden/data; that all of it is described, here."""

import csv
import json
import re
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from frictionless import Package

from generator.link.link import link
from generator.load.load import load
from generator.render.data.table import BOM
from generator.render.pages import render
from tests.case import lay
from tests.conftest import TESTS

READ = {
    "string": str,
    "integer": int,
    "number": float,
    "boolean": {"true": True, "false": False}.__getitem__,
}


def files(content: Path) -> dict[str, str]:
    pages = render(link(load(content)[0])[0])
    return {page.path: page.text for page in pages if page.path.startswith("data/")}


def rows(text: str) -> list[dict[str, str]]:
    assert text.startswith(BOM)
    return [*csv.DictReader(StringIO(text.removeprefix(BOM)))]


@pytest.fixture
def everything(content: Path) -> dict[str, str]:
    lay(TESTS / "base" / "every-key.yml", content)
    return files(content)


def resources(found: dict[str, str]) -> list[dict[str, Any]]:
    package = json.loads(found["data/datapackage.json"])
    assert package["$schema"].endswith("/profiles/2.0/datapackage.json")
    return package["resources"]  # type: ignore[no-any-return]  # of JSON


def tables(found: dict[str, str]) -> list[dict[str, Any]]:
    return [one for one in resources(found) if one.get("type") == "table"]


def test_every_table_is_described_and_every_description_has_a_table(
    everything: dict[str, str],
) -> None:
    tables = {path.removeprefix("data/") for path in everything if path.endswith(".csv")}
    assert {one["path"] for one in resources(everything)} == {*tables, "popolo.json"}
    assert {
        "documents.csv",
        "appointments.csv",
        "votes.csv",
        "ballots.csv",
        "handling.csv",
        "figures.csv",
        "obligations.csv",
    } <= tables


def test_the_package_is_valid_by_frictionless(everything: dict[str, str], tmp_path: Path) -> None:
    for path, text in everything.items():
        (tmp_path / Path(path).name).write_text(text, encoding="utf-8", newline="")
    assert wrong(tmp_path) == []
    table = tmp_path / "figures.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("12.50", "若干"), encoding="utf-8")
    assert "type-error" in wrong(tmp_path)


def wrong(folder: Path) -> list[str]:
    """Return what frictionless has against a package."""
    report = Package(str(folder / "datapackage.json")).validate()
    return [error for (error,) in report.flatten(["type"])]


def test_every_column_is_described_in_both_languages_and_its_values_are_of_its_type(
    everything: dict[str, str],
) -> None:
    for one in tables(everything):
        found = rows(everything[f"data/{one['path']}"])
        fields = one["schema"]["fields"]
        assert found, one["name"]
        assert [*found[0]] == [field["name"] for field in fields]
        for field in fields:
            chinese, _, english = field["description"].partition("。")
            assert chinese
            assert re.fullmatch(r"[A-Z][ -~任免]+[.]", english)
            for row in found:
                if row[field["name"]]:
                    READ[field["type"]](row[field["name"]])


def test_documents_that_rows_name_are_there(everything: dict[str, str]) -> None:
    ids = {row["id"] for row in rows(everything["data/documents.csv"])}
    for name in ("appointments", "votes", "ballots", "handling", "figures", "obligations"):
        said = {row["document"] for row in rows(everything[f"data/{name}.csv"])}
        assert said <= ids, name


def test_who_held_an_office_is_answered_by_the_data(content: Path) -> None:
    heads = [
        row
        for row in rows(files(content)["data/offices.csv"])
        if (row["body"], row["post"]) == ("青禾县水利局", "局长")
    ]
    assert [(row["person"], row["from"], row["until"]) for row in heads] == [
        ("赵小川", "2023-03-09", ""),
        ("周正", "", "2023-03-09"),
    ]
    assert heads[0]["from_document"] == "qinghe/2023-1/zhao-xiaochuan/decision"


def test_a_cell_with_commas_quotes_and_breaks_is_one_cell(content: Path) -> None:
    path = content / "qinghe/2023-1/texts/water-report.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("关于水利工作的报告", '关于"水利",工作的报告'), encoding="utf-8")
    titles = {row["title"] for row in rows(files(content)["data/documents.csv"])}
    assert '关于"水利",工作的报告' in titles


def test_figures_are_those_that_are_printed(content: Path) -> None:
    found = {row["name"]: row for row in rows(files(content)["data/figures.csv"])}
    water, key = found["供水量"], found["重点建议"]
    assert (water["value"], water["unit"], water["growth"]) == ("12.50", "万立方米", "-3.0%")
    assert (key["value"], key["within"]) == ("2", "建议")
    assert found["A类"]["note"] == "已经解决"


def test_a_document_names_its_people_by_id_and_its_statutes_by_title(content: Path) -> None:
    found = {row["id"]: row for row in rows(files(content)["data/documents.csv"])}
    assert {one for row in found.values() for one in row["people_ids"].split("；")} >= {"赵小川"}
    title = "中华人民共和国地方各级人民代表大会和地方各级人民政府组织法"
    assert any(title in row["statutes"].split("；") for row in found.values())
