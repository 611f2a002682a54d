"""What a workspace's mkdocs.yml decides of a build."""

from pathlib import Path

import pytest

from generator.site.build import publishes_rules, site_config

CASES = [("[gazette]", False), ("[{gazette: {rules: true}}]", True)]


@pytest.mark.parametrize(("plugins", "decided"), CASES)
def test_a_workspace_decides_whether_the_rules_are_published(
    plugins: str, decided: bool, tmp_path: Path
) -> None:
    configuration = tmp_path / "mkdocs.yml"
    text = f"site_name: 甲\ntheme: gazette\nplugins: {plugins}\n"
    configuration.write_text(text, encoding="utf-8")
    (tmp_path / "gazettes").mkdir()
    config = site_config(configuration, tmp_path / "gazettes", tmp_path / "site")
    assert publishes_rules(config) is decided
