"""The measurement of the preview: a save ends when the site that is shown has it."""

import shutil
from pathlib import Path

from bench.building.preview import preview

SAMPLE = Path(__file__).parents[1] / "sample"
CONFIGURATION = "site_name: 公报\ndocs_dir: gazettes\ntheme: gazette\nplugins: [gazette]\n"


def test_a_save_ends_when_the_site_has_it(tmp_path: Path) -> None:
    shutil.copytree(SAMPLE, tmp_path / "content")
    (tmp_path / "mkdocs.yml").write_text(CONFIGURATION, encoding="utf-8")
    text = next(path for path in sorted((tmp_path / "content").rglob("*.md")))
    changed = f"{text.read_text(encoding='utf-8')}\n会议还讨论了鹤鸣桥。\n"
    with preview(tmp_path) as shown:
        page, run = shown.save(text, changed)
        pages = (tmp_path / "site").rglob("index.html")
        assert any("还讨论了鹤鸣桥" in page.read_text(encoding="utf-8") for page in pages)
    assert 0 < page.processor <= run.processor
    assert page.elapsed < run.elapsed
    assert run.memory > 0
