"""What a workspace's mkdocs.yml decides of a build."""

from pathlib import Path

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError

from generator.site.build import publishes_rules, site_config

CASES = [("[gazette]", False), ("[{gazette: {rules: true}}]", True)]


def read(text: str, folder: Path) -> MkDocsConfig:
    """Return the configuration of a workspace whose mkdocs.yml has this text."""
    configuration = folder / "mkdocs.yml"
    configuration.write_text(text, encoding="utf-8")
    (folder / "gazettes").mkdir()
    return site_config(configuration, folder / "gazettes", folder / "site")


@pytest.mark.parametrize(("plugins", "decided"), CASES)
def test_a_workspace_decides_whether_the_rules_are_published(
    plugins: str, decided: bool, tmp_path: Path
) -> None:
    config = read(f"site_name: 甲\ntheme: gazette\nplugins: {plugins}\n", tmp_path)
    assert publishes_rules(config) is decided


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("site_name: 甲\ntheme: gazette\nextra:\n", ["extra 下面什么也没有写"]),
        ("theme: gazette\nplugins: [gazette]\n", ["缺少 site_name"]),
        ("site_name: 甲\ncopyrite: 乙\nplugins: [gazette]\n", ["不认识的键“copyrite”"]),
        ("site_name: 甲\ntheme: gazete\nplugins: [gazette]\n", ["没有叫“gazete”的主题"]),
        ("site_name: 甲\ntheme: gazette\n", ["plugins 里没有 gazette"]),
        ("site_name: 甲\ntheme: mkdocs\nplugins: [gazette]\n", ["theme 要写 gazette"]),
        ("site_name: 甲\ntheme: material\nplugins: []\n", ["plugins 里没有", "theme 要写"]),
        ("site_name: 甲\nplugins: [{gazette: {rules: 是}}]\n", ["rules 应为 true"]),
        ("site_name: 甲\nplugins: [{gazette: {rule: true}}]\n", ["不认识的键“rule”"]),
        ("site_name: 甲\nplugins: [gazette]\nextra: {ipc: 乙}\n", ["“ipc”", "是不是“icp”"]),
        (
            "site_name: 甲：乙\ncopyright：丙\nplugins: [gazette]\n",
            ["第 2 行第 10 列", "改成半角冒号"],
        ),
        ("site_name:　甲\nplugins: [gazette]\n", ["第 1 行", "空格是全角的"]),
        (
            "site_name: 甲\nsite_url: a.gov.cn/b\nplugins: [gazette]\n",
            ["site_url 不是网址", "https://"],
        ),
        (
            "site_name: 甲\ntheme: {name: gazette, custom_dir: overides}\nplugins: [gazette]\n",
            ["overides 不存在"],
        ),
        ("site_name: 甲\n\ttheme: gazette\n", ["第 2 行", "制表符"]),
        ("site_name: 甲\nplugins: [gazete]\n", ["没有叫“gazete”的插件"]),
    ],
)
def test_all_that_is_wrong_with_a_configuration_is_told(
    text: str, named: list[str], tmp_path: Path
) -> None:
    with pytest.raises(ConfigurationError, match="写得不对") as refused:
        read(text, tmp_path)
    assert [name for name in named if name not in str(refused.value)] == []


def test_another_encoding_is_told(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: 青禾县公报\n", encoding="gbk")
    with pytest.raises(ConfigurationError, match="不是 UTF-8 编码，像是 GBK"):
        site_config(tmp_path / "mkdocs.yml", tmp_path, tmp_path / "site")
