"""MkDocs hook: puts the search index beside the pages."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from generator.search.files import search_files


def on_post_build(config: MkDocsConfig) -> None:
    """Write the files of the search below the site's folder."""
    for path, content in search_files(Path(config.docs_dir)).items():
        target = Path(config.site_dir, path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
