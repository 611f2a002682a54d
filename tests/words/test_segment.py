"""Words of a text; names among them."""

import subprocess
import sys
from pathlib import Path

import jieba
import pytest

from generator.words.segment import Segmenter

TITLES = (
    "青禾县人民代表大会常务委员会关于接受李朗辞去青禾县人民政府副县长职务的决定",
    "关于2023年财政预算执行情况和B超检查、T恤生产的报告（草案）",
    "青政文〔2023〕5号",
    "𠮷水乡第九届人民代表大会第三次会议日程",
    "",
)


@pytest.mark.parametrize("title", TITLES)
def test_without_names_words_are_those_that_jieba_cuts(title: str) -> None:
    jieba.setLogLevel("ERROR")
    assert Segmenter().words(title) == jieba.lcut(title)


@pytest.mark.parametrize(
    ("text", "names", "words"),
    [
        ("任命高明为副县长", ["高明"], ["任命", "高明", "为", "副县长"]),
        ("提高明年补助标准", ["高明"], ["提高", "明年", "补助", "标准"]),
        ("青禾县人民法院院长", ["青禾县人民法院"], ["青禾县人民法院", "院长"]),
    ],
)
def test_a_name_is_a_word_where_no_other_reading_is_likelier(
    text: str, names: list[str], words: list[str]
) -> None:
    assert Segmenter(names).words(text) == words


def test_what_is_too_long_is_cut_into_what_it_is_made_of() -> None:
    names = ["青禾县人民法院"]
    assert Segmenter(names, longest=6).words("青禾县人民法院") == ["青禾", "县", "人民法院"]
    whole = "中华人民共和国全国人民代表大会"
    assert Segmenter().words(whole) == [whole]
    assert Segmenter(longest=14).words(whole) == ["中华人民共和国", "全国人民代表大会"]


def test_nothing_is_left_in_the_folder_for_temporary_files(tmp_path: Path) -> None:
    said = subprocess.run(
        [
            sys.executable,
            "-W",
            "always",
            "-c",
            "from generator.words.segment import Segmenter; Segmenter().words('任免名单')",
        ],
        env={"TMPDIR": str(tmp_path), "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        check=True,
        text=True,
    )
    assert [*tmp_path.iterdir()] == []
    assert "jieba" not in said.stderr.lower()
    assert said.stdout == ""
