"""What is laid on a stage is all that it has more than the content, and the content stays as it is."""

from pathlib import Path

from generator.importing.prove.stage import staged


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_what_was_laid_before_goes(tmp_path: Path) -> None:
    (tmp_path / "registers").mkdir()
    (tmp_path / "registers/a.yml").write_bytes(b"- a\n")
    before = files(tmp_path)
    with staged(tmp_path) as stage:
        stage.lay({"registers/a.yml": b"- a\n- b\n", "registers/b.yml": b"- b\n", "s/i/t.md": b"t"})
        assert files(stage.copy)["registers/a.yml"] == b"- a\n- b\n"
        stage.lay({"s/i/u.md": b"u"})
        assert files(stage.copy) == {**before, "s/i/u.md": b"u"}
    assert files(tmp_path) == before


def test_links_that_lead_out_are_not_followed(tmp_path: Path) -> None:
    content = tmp_path / "content"
    content.mkdir()
    (tmp_path / "secret").write_bytes(b"s")
    (content / "out").symlink_to(tmp_path / "secret")
    with staged(content) as stage:
        assert files(stage.copy) == {}
