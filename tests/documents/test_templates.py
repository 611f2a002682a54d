"""A workspace's own templates take the place of the program's; what is wrong with one is told."""

from pathlib import Path

import pytest

from generator.cli import main
from generator.documents.templates import TemplateFaultError, templates_of
from generator.pipeline import proofread
from generator.render.pages import render

NAME = "decision/decision.md.j2"
FOREST = "qinghe/2023-1/forest.md"


def laid(text: str | bytes, root: Path, name: str = NAME) -> Path:
    """Lay a template into a workspace's folder; return the folder."""
    path = root / "templates" / name
    path.parent.mkdir(parents=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return root / "templates"


def shown(folder: Path, content: Path) -> str:
    with templates_of(folder):
        pages = render(proofread(content).corpus)
    return next(page.body for page in pages if page.path == FOREST)


def test_a_template_takes_the_place_of_the_programs(content: Path) -> None:
    text = "{{ meeting.name }}*决定*如下：\n{% for point in decision.resolves %}\n{{ point }}\n{% endfor %}"
    said = shown(laid(text, content.parent), content)
    assert "青禾县第九届人大常委会第五次会议*决定*如下：\n保护县内全部古树。" in said


@pytest.mark.parametrize(
    "text",
    ["{{ appraisal.period }}", "{{ appraised | length }}", "{{ meeting.name }}：{{ held }}"],
)
def test_the_table_of_an_appraisal_may_be_another_than_that_of_minutes(
    text: str, content: Path
) -> None:
    minutes = content / "qinghe/2023-1/meetings/5.yml"
    item = "      subject: 《关于召开县九届人大三次会议的决定》\n"
    ballots = "{body: 县水利局, ballots: {satisfied: 4, dissatisfied: 1}}"
    said = minutes.read_text(encoding="utf-8")
    assert item in said
    minutes.write_text(said.replace(item, f"{item}      ballots: [{ballots}]\n"), encoding="utf-8")
    with templates_of(laid(text, content.parent, "appraisal/table.md.j2")):
        pages = {page.path: page.body for page in render(proofread(content).corpus)}
    assert "| 1 | 青禾县水利局 | 4 | 1 |" in pages["qinghe/2023-1/5/minutes.md"]
    assert "| 序号 |" not in pages["qinghe/2023-1/appraisal/table.md"]


def test_what_a_template_prints_is_escaped(content: Path) -> None:
    assert r"\*注\*" in shown(laid("{{ '*注*' }}", content.parent), content)


def test_the_programs_templates_count_again_afterwards(content: Path) -> None:
    assert shown(laid("别的", content.parent), content).endswith("别的")
    assert "别的" not in shown(content.parent / "nowhere", content)


# What is in a template, and what is told of it.
FAULTS = [
    ("第一行\n{{ decision.nothing }}", "第2行：模板写得不对（"),
    ("第一行\n\n{% for %}", "第3行：模板写得不对（"),
    ("{{ 1 // 0 }}", "第1行：模板写得不对（"),
    ("{{ decision.__class__.__mro__ }}", "第1行：模板写得不对（"),
    ("{% include 'decision/nothing.md.j2' %}", "第1行：模板写得不对（"),
    ("汉字".encode("gbk"), "不是 UTF-8 编码的文件"),
]


@pytest.mark.parametrize(("text", "told"), FAULTS)
def test_a_fault_is_told_at_its_line(text: str | bytes, told: str, content: Path) -> None:
    folder = laid(text, content.parent)
    with pytest.raises(TemplateFaultError, match=f"^templates/{NAME}.{told}"):
        shown(folder, content)


def test_a_template_of_no_such_name_is_told_with_the_names_that_there_are(content: Path) -> None:
    folder = laid("", content.parent, "meeting/minute.md.j2")
    with pytest.raises(
        TemplateFaultError, match=r"minute\.md\.j2：没有叫这个名字.*meeting/minutes"
    ):
        shown(folder, content)


def test_a_build_tells_a_fault_and_leaves_everything_as_it_was(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    laid("{{ nothing }}", content.parent)
    (content.parent / "mkdocs.yml").write_text(
        "site_name: 公报\ntheme: {name: gazette}\nplugins: [gazette]\n", encoding="utf-8"
    )
    assert main(["-C", str(content.parent), "build"]) == 1
    assert f"templates/{NAME} 第1行：模板写得不对" in capsys.readouterr().err
    assert not (content.parent / "gazettes").exists()
