"""Builds of an archive by this project: from nothing, again, after one record has changed, and as it is shown."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.building.preview import preview
from bench.building.run import Run, run

_SAVES = 2
"""How often a file is saved while it is shown: the first time is not like those after it."""
_GAZETTE = (sys.executable, "-m", "generator.cli")


@dataclass(frozen=True)
class Row:
    """What was run, and what it took."""

    what: str
    run: Run


def builds(workspace: Path) -> Iterator[Row]:
    """Check and build the workspace, which nothing was made of before."""
    yield Row("build, cold", _gazette(workspace, "build"))
    yield Row("build, nothing changed", _gazette(workspace, "build"))
    change(workspace)
    yield Row("check, one change", _gazette(workspace, "check"))
    yield Row("build, one change", _gazette(workspace, "build"))
    with preview(workspace) as shown:
        for _ in range(_SAVES):
            path, text = _changed(workspace)
            page, site = shown.save(path, text)
            yield Row("serve, from save to its page", page)
            yield Row("serve, from save to the site", site)


def change(workspace: Path) -> None:
    """Add a sentence to a text in the middle of the archive."""
    path, text = _changed(workspace)
    path.write_text(text, encoding="utf-8")


def _changed(workspace: Path) -> tuple[Path, str]:
    texts = sorted((workspace / "content").rglob("*.md"))
    path = texts[len(texts) // 2]
    return path, path.read_text(encoding="utf-8") + "\n会议还讨论了别的事项。\n"


def files(workspace: Path) -> int:
    """Return how many files the site has."""
    return sum(path.is_file() for path in (workspace / "site").rglob("*"))


def largest(workspace: Path) -> tuple[int, str]:
    """Return the size of the largest page that is neither a document nor an issue, and its path."""
    site, content = workspace / "site", workspace / "content"
    series = {path.parent.name for path in content.glob("*/series.yml")}
    pages = (path.relative_to(site) for path in site.rglob("*.html"))
    others = [path for path in pages if path.parts[0] not in series or len(path.parts) < 3]
    return max(((site / path).stat().st_size, path.as_posix()) for path in others)


def _gazette(workspace: Path, command: str) -> Run:
    return run((*_GAZETTE, command), workspace)
