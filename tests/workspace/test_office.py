"""An office that begins: its workspace checks clean, yields pages, and names nobody else."""

import json
import re
from pathlib import Path

import pytest
import yaml

from generator.check import RULES
from generator.kinds.appointment.model import Appointment
from generator.link.scope import scope_of
from generator.model.registers import Level
from generator.model.sitting import Sitting
from generator.pipeline import Proof, proofread
from generator.render.pages import render
from generator.schema.targets import TARGETS
from generator.workspace.begin import begin
from generator.workspace.error import ScaffoldError
from generator.workspace.office import NewOffice, files, title
from generator.workspace.region import region

from ..schemas import complaints

REGIONS = [
    "青禾省",
    "青禾自治区",
    "重庆市",
    "青禾市",
    "青禾自治州",
    "青禾县",
    "青禾自治县",
    "白石市青禾区",
    "青禾旗",
    "青禾镇",
    "青禾乡",
    "青禾民族乡",
]
OFFICES = [
    *(NewOffice(region(name), region(name).title, 2024) for name in REGIONS),
    NewOffice(region("青禾市", Level.COUNTY), "青禾市人大公报", 2024),
]
INVENTED = {"张三", "李四", "王五", "赵六", "钱七", "孙八", "周九"}
every_office = pytest.mark.parametrize(
    "office", OFFICES, ids=lambda office: f"{office.region.name} {office.region.level}"
)


def proof_of(office: NewOffice, folder: Path) -> Proof:
    begin(office, folder)
    return proofread(folder / "content", RULES)


@every_office
def test_it_checks_clean_and_has_documents(office: NewOffice, tmp_path: Path) -> None:
    proof = proof_of(office, tmp_path)
    assert list(proof.problems) == []
    pages = {page.path: page.body for page in render(proof.corpus)}
    documents = [path for path in pages if path.startswith(f"{office.issue}/")]
    assert len(documents) >= 3
    assert any(f"{office.region.name}" in pages[path] for path in documents)


@every_office
def test_its_bodies_are_known_by_the_full_name_without_the_region(
    office: NewOffice, tmp_path: Path
) -> None:
    scope = scope_of(proof_of(office, tmp_path).corpus, *office.issue.split("/"))
    for name in ("人民代表大会", office.region.publisher.removeprefix(office.region.name)):
        found = scope.find_body(office.region.unit + name)
        assert found
        assert found.name == office.region.name + name


@every_office
def test_its_records_are_what_the_schemas_ask_for(office: NewOffice, tmp_path: Path) -> None:
    begin(office, tmp_path)
    for path in (tmp_path / "content").rglob("*.yml"):
        assert complaints(path, tmp_path / "content") == []


@every_office
def test_it_names_nobody_else(office: NewOffice, tmp_path: Path) -> None:
    content = proof_of(office, tmp_path).corpus.content
    assert {one.data.region for one in content.bodies} <= {office.region.name, None}
    assert {one.data.name for one in content.people} <= INVENTED
    for path, text in files(office).items():
        if "schemas" not in path:
            assert not re.search("安阳|河南|郑州|北关|西平", text)


@pytest.mark.parametrize("office", OFFICES[:1])
def test_a_committee_begins_with_a_meeting_and_an_appointment(
    office: NewOffice, tmp_path: Path
) -> None:
    records = [record.data for record in proof_of(office, tmp_path).corpus.content.records]
    assert sum(isinstance(one, Sitting) for one in records) == 1
    assert sum(isinstance(one, Appointment) for one in records) == 1


HOSTILE = [
    "公报: #1",
    "- 公报",
    "“公报”'\"\\n",
    "{{ title }}{% raw %}",
    "<script>alert(1)</script>",
    "!tag &a *b",
    "公报   公报",
    "null",
    "2024",
    "安" * 60,
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_title_is_the_one_that_was_given(text: str, tmp_path: Path) -> None:
    proof = proof_of(NewOffice(region("青禾县"), title(text), 2024), tmp_path)
    assert proof.is_publishable
    assert proof.corpus.content.series["qinghe"].data.title == text
    settings = yaml.safe_load((tmp_path / "mkdocs.yml").read_text(encoding="utf-8"))
    assert settings["site_name"] == text


@pytest.mark.parametrize(
    "text", ["", " ", "《》", "公\x00报", "公\n报", "公\u2028报", "【填名称】", "公" * 61]
)
def test_what_is_no_title_is_refused(text: str) -> None:
    with pytest.raises(ScaffoldError, match="公报的名称"):
        title(text)


def test_a_title_in_marks_is_stored_without() -> None:
    assert title(" 《青禾县公报》 ") == "青禾县公报"


def test_editors_programs_find_the_schemas() -> None:
    made = files(OFFICES[0])
    settings = json.loads(made[".vscode/settings.json"])
    assert {way.removeprefix("./") for way in settings["yaml.schemas"]} <= set(made)
    assert len(settings["yaml.schemas"]) == len(TARGETS)


def test_the_workflow_is_yaml_that_publishes_nowhere() -> None:
    workflow = yaml.safe_load(files(OFFICES[0])[".github/workflows/gazette.yml"])
    steps = workflow["jobs"]["gazette"]["steps"]
    commands = [step.get("run", step.get("uses", "")) for step in steps]
    assert "gazette check --format github" in commands
    assert "gazette build" in commands
    assert commands[-1].startswith("actions/upload-artifact")
    assert workflow["permissions"] == {"contents": "read"}
