"""`gazette check PATH…` holds against all, and tells what concerns the files that are named."""

from pathlib import Path

import pytest

from generator.cli import main

WRONG = "会会议听取了了报告。\n"


@pytest.fixture
def two_wrong(content: Path) -> Path:
    for name in ("water-survey", "water-opinions"):
        path = content / f"qinghe/2023-1/texts/{name}.md"
        path.write_text(WRONG, encoding="utf-8")
    return content


@pytest.mark.parametrize(
    "path",
    [
        "{content}/qinghe/2023-1/texts/water-survey.md",
        "{content}/qinghe/2023-1/texts/water-survey.yml",
        "qinghe/2023-1/texts/water-survey.md",
    ],
)
def test_only_what_concerns_a_file_is_told(
    path: str, two_wrong: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", path.format(content=two_wrong), "--content", str(two_wrong)])
    said = capsys.readouterr().out
    assert "water-survey.md" in said
    assert "water-opinions.md" not in said


def test_a_folder_is_all_that_is_in_it(two_wrong: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "qinghe/2023-1", "--content", str(two_wrong)])
    said = capsys.readouterr().out
    assert "water-survey.md" in said
    assert "water-opinions.md" in said
    main(["check", "baishi-congress", "--content", str(two_wrong)])
    assert "water" not in capsys.readouterr().out


def test_what_another_record_says_of_it_is_told(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = content / "qinghe/2023-1/appointments/liu-ye.yml"
    text = record.read_text(encoding="utf-8")
    record.write_text(text.replace("刘野", "陈一鸣"), encoding="utf-8")
    main(["check", "--format", "json", "--content", str(content)])
    every = capsys.readouterr().out
    main(
        [
            "check",
            "qinghe/2023-1/appointments/liu-ye.yml",
            "--format",
            "json",
            "--content",
            str(content),
        ]
    )
    some = capsys.readouterr().out
    assert "liu-ye" in some
    assert len(some) <= len(every)


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("qinghe/2023-1/texts/water-survay.md", "是不是“water-survey.md”"),
        ("no/such/folder", "没有这个文件或文件夹"),
        ("..", "不在记录文件夹"),
    ],
)
def test_a_wrong_path_is_told_and_nothing_is_checked(
    path: str, said: str, content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", path, "--content", str(content)]) == 2
    shown = capsys.readouterr()
    assert said in shown.err
    assert shown.out == ""


def test_what_keeps_the_site_from_being_configured_is_told(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = content.parent
    configuration = "site_name：甲\ntheme: gazette\nplugins: [gazette]\n"
    (folder / "mkdocs.yml").write_text(configuration, encoding="utf-8")
    assert main(["-C", str(folder), "check"]) == 1
    said = capsys.readouterr().out
    assert said.startswith("mkdocs.yml\n  1:10 ")
    assert "冒号是全角的" in said
    assert main(["-C", str(folder), "check", "qinghe"]) == 0


@pytest.mark.parametrize(
    ("extra", "missing"),
    [
        ("", ["主办单位（site_author）", "联系方式", "纠错的邮箱或网址（extra.report）"]),
        ("site_author: 甲\nextra: {contact: 乙, report: }\n", ["纠错的邮箱或网址", "使用许可"]),
        ("site_author: 甲\nextra: {contact: 乙, report: 丙, licence: 丁}\n", []),
    ],
)
def test_what_the_foot_of_the_pages_could_say_is_told_to_who_asks(
    extra: str, missing: list[str], content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = content.parent
    configuration = f"site_name: 甲\ntheme: gazette\nplugins: [gazette]\n{extra}"
    (folder / "mkdocs.yml").write_text(configuration, encoding="utf-8")
    assert main(["-C", str(folder), "check"]) == 0
    assert "没有写明" not in capsys.readouterr().err
    assert main(["-C", str(folder), "check", "--info"]) == 0
    said = capsys.readouterr().err
    assert all(one in said for one in missing)
    assert bool(missing) == ("没有写明" in said)
    assert ("联系方式" in said) == (not extra)
