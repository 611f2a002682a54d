"""`kill -9` at any moment of a build leaves the whole old state or the whole new one."""

import hashlib
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

MOMENTS = 6
ISSUE = "qinghe/2023-1"


def build(content: Path, folder: Path) -> list[str]:
    return [
        sys.executable,
        "-m",
        "generator.cli",
        "build",
        f"--content={content}",
        f"--gazettes={folder / 'gazettes'}",
        f"--site={folder / 'site'}",
    ]


def state(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        # The sitemap says the day and, compressed, the second of the build.
        if path.is_file() and not path.name.startswith("sitemap")
    }


@pytest.fixture
def changed(content: Path) -> Path:
    """The sample content with another title, so that every page has changed a little."""
    series = content / "qinghe/series.yml"
    text = series.read_text(encoding="utf-8")
    series.write_text(text.replace("title: ", "title: 新", 1), encoding="utf-8")
    return content


def test_a_killed_build_leaves_the_old_or_the_new(tmp_path: Path, changed: Path) -> None:
    sample = Path(__file__).parent / "sample"
    for name, content in (("old", sample), ("new", changed), ("out", sample)):
        started = time.monotonic()
        subprocess.run(build(content, tmp_path / name), check=True, stdout=subprocess.DEVNULL)
        took = time.monotonic() - started
    whole = {
        part: (state(tmp_path / "old" / part), state(tmp_path / "new" / part))
        for part in ("gazettes", "site")
    }
    assert all(old != new for old, new in whole.values())

    chance = random.Random(2023)  # noqa: S311 - a seeded sequence is what is wanted
    killed = 0
    for moment in range(MOMENTS):
        # Old and new take turns, so that there is always something to replace.
        content = sample if moment % 2 else changed
        with subprocess.Popen(
            build(content, tmp_path / "out"), stdout=subprocess.DEVNULL
        ) as second:
            # Half of the moments lie late, where folders are exchanged.
            share = chance.uniform(0.3, 0.8) if moment % 4 < 2 else chance.uniform(0.8, 1.0)
            time.sleep(took * share)
            second.send_signal(signal.SIGKILL)
            killed += second.wait() == -signal.SIGKILL
        for part, states in whole.items():
            assert state(tmp_path / "out" / part) in states
    assert killed

    subprocess.run(build(changed, tmp_path / "out"), check=True, stdout=subprocess.DEVNULL)
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"gazettes", "site"}
    for part, (_, new) in whole.items():
        assert state(tmp_path / "out" / part) == new
