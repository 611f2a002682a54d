"""Other generators on the same Markdown: MkDocs with Material and no search, zensical, Hugo."""

import re
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from bench.building.ours import Row
from bench.building.run import run

# Without `nav`, Material writes the way to every page on every page, which would flatter whoever does not.
_CONFIGURATION = """\
site_name: peer
docs_dir: docs
theme: {name: material}
plugins: []
nav: [index.md]
markdown_extensions: [attr_list, tables, toc]
"""
_HUGO = """\
baseURL = "https://example.org/"
title = "peer"
contentDir = "docs"
disableKinds = ["taxonomy", "term", "RSS"]
"""
_LAYOUT = "<!doctype html><title>{{ .Title }}</title><article>{{ .Content }}</article>\n"
_TEMPLATE = re.compile(r"^template: .*\n", re.MULTILINE)


def peers(gazettes: Path, folder: Path) -> Iterator[Row]:
    """Build the pages with each of the peers that are installed."""
    _copy(gazettes, folder / "docs")
    (folder / "mkdocs.yml").write_text(_CONFIGURATION, encoding="utf-8")
    (folder / "hugo.toml").write_text(_HUGO, encoding="utf-8")
    (folder / "layouts/_default").mkdir(parents=True)
    for name in ("single", "list"):
        (folder / f"layouts/_default/{name}.html").write_text(_LAYOUT, encoding="utf-8")
    material = (sys.executable, "-m", "mkdocs", "build", "--quiet")
    yield Row("MkDocs with Material, pages only", run(material, folder))
    shutil.rmtree(folder / "site")
    for name, command in _COMMANDS.items():
        if found := shutil.which(name):
            yield Row(name, run((found, *command(folder)), folder))


_COMMANDS: dict[str, Callable[[Path], tuple[str, ...]]] = {
    "zensical": lambda _: ("build", "--clean"),
    "hugo": lambda folder: ("--destination", str(folder / "public"), "--quiet"),
}


def _copy(gazettes: Path, docs: Path) -> None:
    """Copy the pages without the names of templates that peers do not have."""
    for page in gazettes.rglob("*.md"):
        target = docs / page.relative_to(gazettes)
        target.parent.mkdir(parents=True, exist_ok=True)
        text = page.read_text(encoding="utf-8")
        target.write_text(_TEMPLATE.sub("", text, count=1), encoding="utf-8")
