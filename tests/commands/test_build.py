"""What a build hands on to the website is what it has just made of the records, and nothing older."""

import shutil
from pathlib import Path

import pytest

from generator.cli import main
from generator.commands import build as building
from generator.publish.output import Output
from generator.site.build import WITHOUT_WORKSPACE
from tests.conftest import SAMPLE

RECORD = "qinghe/2023-1/texts/water-survey.yml"
PAGE = "qinghe/2023-1/water-survey.md"


def test_what_is_put_under_embargo_is_gone_before_the_website_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(SAMPLE, tmp_path / "content")
    shutil.copy(WITHOUT_WORKSPACE, tmp_path / "mkdocs.yml")
    seen: list[bool] = []

    def build_site(_: Path, docs: Output, site: Output) -> None:
        seen.append((docs.folder / PAGE).exists())
        site.put("search/index.json", b"{}")
        site.put(f"{len(seen)}.html", b"<p>")

    monkeypatch.setattr(building, "build_site", build_site)
    assert main(["-C", str(tmp_path), "build"]) == 0
    record = tmp_path / "content" / RECORD
    record.write_text(f"embargo: true\n{record.read_text('utf-8')}", "utf-8")
    assert main(["-C", str(tmp_path), "build"]) == 0
    assert seen == [True, False]
    assert not (tmp_path / "gazettes" / PAGE).exists()
    assert {path.name for path in (tmp_path / "site").iterdir()} == {"2.html", "search"}
