"""When the preview builds again; what it shows is tested in tests/site/test_serve.py."""

import argparse
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.commands import serve
from generator.commands.answer import OK, PROBLEMS
from generator.commands.build import Outcome
from generator.load.memory import Memory
from generator.site.preview.edition import Edition
from generator.site.preview.watch import Alarm

DONE, FAILED = Outcome(OK, "已生成"), Outcome(PROBLEMS, "没有生成")


class Server:
    """Stands for the preview's server, which nobody asks."""

    edition = Edition.first()


class WaitedError(Exception):
    """It would have waited for a change."""


@pytest.fixture
def options(tmp_path: Path) -> argparse.Namespace:
    for name, sign in {"gazettes": "search.md", "site": "search/index.json"}.items():
        file = tmp_path / name / sign
        file.parent.mkdir(parents=True)
        file.touch()
    return argparse.Namespace(
        content=tmp_path / "content",
        gazettes=tmp_path / "gazettes",
        site=tmp_path / "site",
        workspace=None,
    )


def builds(options: argparse.Namespace, first: Outcome, monkeypatch: pytest.MonkeyPatch) -> int:
    """Return how many builds follow the first one until it would wait for a change."""
    ended: list[Outcome] = []

    def again(_: argparse.Namespace, __: Memory) -> Outcome:
        (options.gazettes / "search.md").touch()
        ended.append(DONE)
        return DONE

    def wait(look: Callable[[], object], seen: object, _: object) -> None:
        if look() == seen:
            raise WaitedError

    monkeypatch.setattr(serve, "built", again)
    monkeypatch.setattr(serve, "wait_for_change", wait)
    showing = serve._Showing(Server(), options, Memory(), Alarm([]))  # type: ignore[arg-type]
    with pytest.raises(WaitedError):
        showing.go_on(serve._inputs(options), first)
    return len(ended)


def test_it_waits_while_nothing_changes(
    options: argparse.Namespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert builds(options, DONE, monkeypatch) == 0


def test_what_was_deleted_at_the_end_of_a_build_is_made_again(
    options: argparse.Namespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    (options.gazettes / "search.md").unlink()
    assert builds(options, DONE, monkeypatch) == 1


def test_after_a_build_that_failed_nothing_need_be_there(
    options: argparse.Namespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    (options.gazettes / "search.md").unlink()
    assert builds(options, FAILED, monkeypatch) == 0
