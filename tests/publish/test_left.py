"""Builds of one target after another: what is known of the last one, and when nothing is."""

from pathlib import Path

from generator.publish.guard import Target
from generator.publish.left import finished, found
from generator.publish.staging import staged
from generator.store.store import Store


class Office:
    """A target, its twin and what is known of it."""

    def __init__(self, folder: Path, *, has_twin: bool = True) -> None:
        self.folder = folder
        self.store = folder / "cache/outputs.db"
        twin = folder / "cache/site" if has_twin else None
        self.target = Target(folder / "site", "a", twin)

    def build(self, **files: str) -> set[str]:
        """Build; return which files are the very ones that stood there."""
        before = self.numbers()
        with (
            staged([self.target], self.folder / "note", lambda _: None) as (folder,),
            Store(self.store) as store,
        ):
            output = found(folder, self.target, store)
            for path, text in files.items():
                output.put(path, text.encode())
            finished(output, self.target, store)
        site = self.folder / "site"
        assert {path.name: path.read_text("utf-8") for path in site.iterdir()} == files
        return {path for path, number in self.numbers().items() if before.get(path) == number}

    def numbers(self) -> dict[str, tuple[int, int]]:
        site = self.folder / "site"
        paths = site.iterdir() if site.exists() else ()
        return {path.name: (path.stat().st_ino, path.stat().st_mtime_ns) for path in paths}


def test_what_is_as_it_was_stays_over_any_number_of_builds(tmp_path: Path) -> None:
    office = Office(tmp_path)
    assert office.build(a="1", b="1", c="1") == set()
    assert office.build(a="1", b="2", c="1") == {"a", "c"}
    assert office.build(a="2", b="2", d="1") == {"b"}
    assert office.build(a="2", b="2", d="1") == {"a", "b", "d"}
    assert office.build(a="1", b="1", c="1") == set()


def test_without_what_is_known_all_is_written(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.build(a="1")
    office.store.unlink()
    assert office.build(a="1") == set()
    assert office.build(a="1") == {"a"}


def test_without_the_twin_what_stands_is_linked(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.build(a="1", b="1")
    office.build(a="1", b="2")
    (tmp_path / "cache/site").rename(tmp_path / "elsewhere")
    assert office.build(a="1", b="2") == {"a", "b"}


def test_a_target_that_has_no_twin_is_written_anew(tmp_path: Path) -> None:
    office = Office(tmp_path, has_twin=False)
    office.build(a="1")
    assert office.build(a="1") == set()
