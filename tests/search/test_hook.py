from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

from generator.search.index import search_files
from generator.search.text.entries import entry_of
from generator.site.build import site_config
from generator.site.hook import on_post_build, on_post_page, on_pre_build

from .text.test_entries import META

BODY = "<h1>议案</h1><p>高永</p>"


def build(config: MkDocsConfig, *templates: str) -> dict[str, bytes]:
    """Go through the hook as MkDocs does, with a page of each template; return what it wrote."""
    on_pre_build(config)
    for number, template in enumerate(templates):
        file = File(f"{number}.md", config.docs_dir, config.site_dir, use_directory_urls=True)
        page = Page(None, file, config)
        page.meta = META | {"template": template}
        on_post_page(BODY, page, config)
    on_post_build(config)
    site = Path(config.site_dir)
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file()
    }


def test_documents_and_no_other_pages_are_searched(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    config = site_config(tmp_path / "docs", tmp_path / "site")
    config.config_file_path = str(tmp_path / "mkdocs.yml")  # the cache stands beside it
    search = search_files([entry_of(META, BODY)])
    assert build(config, "document.html", "home.html", "issue.html") == search
    assert (tmp_path / ".cache/search").is_dir()
    # serve builds again in the same process: what was taken note of before is forgotten.
    assert build(config, "document.html") == search
