from pathlib import Path

from bench_check import CONTENT, archive_of


def test_an_archive_has_copies_of_each_series_and_the_registers_once(tmp_path: Path) -> None:
    series = {one.name for one in CONTENT.iterdir() if one.is_dir()} - {"registers"}
    found = {one.name for one in archive_of(tmp_path / "content", 2).iterdir()}
    assert found == {"registers"} | {f"{name}-{copy}" for name in series for copy in range(2)}
