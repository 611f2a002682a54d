import json
from pathlib import Path

import pytest

from generator.site.offline import SERVICE_WORKER, service_worker

FILES = {"sw.js": "skip();", "assets/b.js": "b", "assets/css/a.css": "a", "home.html": "h"}
SEARCH = {"search/index.json": b"1"}


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    for name, content in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(content, encoding="utf-8")
    return tmp_path


def test_the_script_follows_what_it_is_told(theme: Path) -> None:
    version, assets, rest = service_worker(theme, SEARCH).decode().split("\n", 2)
    assert version.startswith('const VERSION = "')
    assert json.loads(assets.removeprefix("const ASSETS = ").rstrip(";")) == [
        "assets/b.js",
        "assets/css/a.css",
    ]
    assert rest == FILES[SERVICE_WORKER]


def test_the_order_of_a_folder_does_not_count(theme: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = sorted((theme / "assets").rglob("*"))
    scripts = []
    for order in (paths, paths[::-1]):
        monkeypatch.setattr(Path, "rglob", lambda *_, order=order: iter(order))
        scripts.append(service_worker(theme, SEARCH))
    assert scripts[0] == scripts[1]


@pytest.mark.parametrize("name", ["sw.js", "assets/b.js", "assets/css/a.css"])
def test_the_version_changes_with_a_file_of_the_theme(theme: Path, name: str) -> None:
    before = service_worker(theme, SEARCH)
    assert service_worker(theme, SEARCH) == before
    (theme / name).write_text("other", encoding="utf-8")
    assert _version(service_worker(theme, SEARCH)) != _version(before)


def test_the_version_changes_with_the_search(theme: Path) -> None:
    before = _version(service_worker(theme, SEARCH))
    assert _version(service_worker(theme, {"search/index.json": b"2"})) != before


def _version(script: bytes) -> bytes:
    return script.split(b"\n", 1)[0]
