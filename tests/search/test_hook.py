from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from generator.search.files import search_files
from generator.site.hook import on_post_build

from .samples import PAGES


def test_the_files_are_written_below_the_site(tmp_path: Path) -> None:
    config = MkDocsConfig()
    config.docs_dir, config.site_dir = str(PAGES), str(tmp_path / "site")
    on_post_build(config)
    written = {
        path.relative_to(tmp_path / "site").as_posix(): path.read_bytes()
        for path in tmp_path.rglob("*.*")
    }
    assert written == search_files(PAGES)
