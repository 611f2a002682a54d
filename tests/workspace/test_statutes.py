"""The national laws that an office begins with: how many articles they have, so that citations are checked."""

from pathlib import Path

import yaml

import generator.workspace

TEMPLATE = Path(generator.workspace.__file__).parent / "office/content/registers/statutes.yml.j2"


def test_every_law_has_its_articles() -> None:
    registered = yaml.safe_load(TEMPLATE.read_text(encoding="utf-8"))
    articles = {one["short"][0]: one["articles"] for one in registered}
    assert articles["监督法"] == 65
    assert articles["预算法"] == 101
    assert articles["地方组织法"] == 90
    assert all(48 <= number <= 143 for number in articles.values())
