"""`gazette serve` as editors use it: the sample's workspace, and a browser."""

import http.client
import json
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from generator.cli import main

from ..conftest import SAMPLE

PATIENCE = 300
"""Seconds after which a test fails that waits for what does not come."""
DOCUMENT = "qinghe/2023-1/forest/"
SETTINGS = "site_name: 青禾\ndocs_dir: gazettes\ntheme: gazette\nplugins: [gazette]\n"
MISTAKE = "titel: 甲\n"


@dataclass(frozen=True)
class Preview:
    """A running `gazette serve`, and the workspace that it shows."""

    folder: Path
    port: int

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    @property
    def record(self) -> Path:
        return self.folder / "content/qinghe/2023-1/decisions/forest.yml"

    def ask(self, path: str, method: str = "GET", host: str = "") -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        connection.request(method, path, headers={"Host": host or f"localhost:{self.port}"})
        response = connection.getresponse()
        return response.status, response.read().decode()

    def edition(self) -> dict[str, str]:
        told: dict[str, str] = json.loads(self.ask("/.preview/edition")[1])
        return told

    def wait(self, come: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not come():
            assert time.monotonic() < end
            time.sleep(0.1)

    def replace(self, old: str, new: str) -> None:
        text = self.record.read_text(encoding="utf-8")
        assert old in text
        self.record.write_text(text.replace(old, new), encoding="utf-8")

    def restore(self) -> None:
        """Put the workspace back as it was, and wait until it is shown."""
        before = self.edition()["attempt"]
        shutil.rmtree(self.folder / "content", ignore_errors=True)
        shutil.copytree(SAMPLE, self.folder / "content")
        (self.folder / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
        self.wait(lambda: self.edition()["attempt"] != before)
        self.wait(lambda: not self.edition()["headline"])


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@pytest.fixture(scope="module")
def serving(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """A preview that was started when a record had a mistake, and that is told to end."""
    folder = tmp_path_factory.mktemp("workspace")
    preview = Preview(folder, free_port())
    shutil.copytree(SAMPLE, folder / "content")
    preview.record.write_text(preview.record.read_text(encoding="utf-8") + MISTAKE, "utf-8")
    (folder / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    command = [sys.executable, "-m", "generator.cli", "-C", str(folder), "serve"]
    with (folder / "told.txt").open("w") as told, (folder / "complained.txt").open("w") as wrong:
        program = subprocess.Popen(
            [*command, "--port", str(preview.port)], stdout=told, stderr=wrong
        )
        preview.wait(lambda: "http://" in (folder / "told.txt").read_text("utf-8"))
        yield preview
        program.send_signal(signal.SIGTERM)
        assert program.wait(PATIENCE) == 0
    assert "Traceback" not in (folder / "complained.txt").read_text("utf-8")


def test_without_a_site_it_shows_what_is_wrong_until_it_is_mended(
    serving: Preview, browser: Browser
) -> None:
    page = browser.new_page()
    response = page.goto(serving.address + DOCUMENT)
    assert response
    assert response.status == 503
    assert "unknown-key" in page.inner_text("pre")
    serving.replace(MISTAKE, "")
    page.wait_for_selector("article[data-document]", timeout=PATIENCE * 1000)
    page.close()


@pytest.fixture
def preview(serving: Preview) -> Iterator[Preview]:
    if serving.edition()["headline"]:
        serving.restore()
    return serving


@pytest.fixture
def tab(preview: Preview, browser: Browser) -> Iterator[Page]:
    """A tab of a browser that lets service workers work; an error on a page fails the test."""
    context = browser.new_context(base_url=preview.address, service_workers="allow")
    context.set_default_timeout(PATIENCE * 1000)
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    context.close()
    assert complaints == []


def test_twelve_pages_are_opened_one_after_another(preview: Preview, tab: Page) -> None:
    issue = preview.folder / "site/qinghe/2023-1"
    pages = [path.parent.relative_to(preview.folder / "site") for path in issue.rglob("index.html")]
    assert len(pages) >= 12
    for path in sorted(pages)[:12]:
        tab.goto(f"/{path.as_posix()}/")
        assert tab.inner_text("h1")


def test_the_site_keeps_nothing_in_the_browser(tab: Page) -> None:
    tab.goto("/")
    tab.evaluate("caches.open('kept by a site that was here before')")
    tab.reload()
    tab.wait_for_function("caches.keys().then((names) => names.length === 0)")
    tab.wait_for_function(
        "navigator.serviceWorker.getRegistrations().then((all) => all.length === 0)"
    )


def test_a_saved_record_is_shown(preview: Preview, tab: Page) -> None:
    tab.goto(f"/{DOCUMENT}")
    preview.replace("title: ", "title: 新的")
    tab.wait_for_function("document.querySelector('h1')?.textContent.includes('新的')")
    assert tab.query_selector(".preview-banner") is None
    # What the search finds is never older than the page.
    tab.goto("/search/?q=新的")
    tab.wait_for_selector("[data-search-state=done] [data-document='qinghe/2023-1/forest']")


def test_a_mistake_is_told_on_the_page_before_it(preview: Preview, tab: Page) -> None:
    tab.goto(f"/{DOCUMENT}")
    title = tab.inner_text("h1")
    preview.replace("title: ", f"{MISTAKE}title: 又一个")
    banner = tab.wait_for_selector(".preview-banner")
    assert banner
    assert banner.inner_text() == "校对发现 1 处错误，页面还是出错以前的。查看"
    assert tab.inner_text("h1") == title
    tab.click(".preview-banner a")
    assert "unknown-key" in tab.inner_text("pre")
    tab.go_back()
    preview.replace(MISTAKE, "")
    tab.wait_for_function("document.querySelector('h1')?.textContent.includes('又一个')")
    assert tab.query_selector(".preview-banner") is None


def test_it_has_no_scripts_within_its_pages(preview: Preview, tab: Page) -> None:
    tab.goto("/")
    assert tab.locator("script:not([src]):not([type='application/ld+json'])").count() == 0


@pytest.mark.parametrize("name", ["site", "gazettes"])
def test_what_it_has_made_is_made_again(name: str, preview: Preview) -> None:
    shutil.rmtree(preview.folder / name)
    sign = preview.folder / name / {"site": "search/index.json", "gazettes": "search.md"}[name]
    preview.wait(sign.is_file)
    preview.wait(lambda: preview.ask(f"/{DOCUMENT}")[0] == 200)


def test_the_records_may_go_and_come_back(preview: Preview) -> None:
    shutil.rmtree(preview.folder / "content")
    preview.wait(lambda: bool(preview.edition()["headline"]))
    assert preview.ask(f"/{DOCUMENT}")[0] == 200
    preview.restore()
    assert preview.ask(f"/{DOCUMENT}")[0] == 200


@pytest.mark.parametrize("settings", ["site_name: [", "theme: none\n", "plugins: gazette\n", None])
def test_the_settings_may_be_broken_and_mended(settings: str | None, preview: Preview) -> None:
    if settings is None:
        (preview.folder / "mkdocs.yml").unlink()
    else:
        (preview.folder / "mkdocs.yml").write_text(settings, encoding="utf-8")
    preview.wait(lambda: preview.edition()["headline"] == "网站没有生成")
    assert "生成失败" in preview.ask("/.preview/problems")[1]
    preview.restore()


def test_a_template_of_the_workspace_may_be_broken_and_mended(preview: Preview) -> None:
    (preview.folder / "overrides").mkdir()
    broken = preview.folder / "overrides/home.html"
    broken.write_text("{% if %}", encoding="utf-8")
    own = SETTINGS.replace("theme: gazette", "theme: {name: gazette, custom_dir: overrides}")
    (preview.folder / "mkdocs.yml").write_text(own, encoding="utf-8")
    preview.wait(lambda: preview.edition()["headline"] == "网站没有生成")
    broken.write_text("<body>自己的首页</body>", encoding="utf-8")
    preview.wait(lambda: "自己的首页" in preview.ask("/")[1])
    preview.restore()


@pytest.mark.parametrize(
    "host", ["gazette.example", "127.0.0.1", "localhost:1", "127.0.0.1.nip.io"]
)
def test_it_answers_to_no_other_name(host: str, preview: Preview) -> None:
    status, said = preview.ask("/", host=host)
    assert status == 421
    assert said == f"预览只在本机可看，请打开 {preview.address}\n"


def test_it_only_reads(preview: Preview) -> None:
    assert preview.ask("/", "HEAD") == (200, "")
    for method in ("POST", "PUT", "DELETE", "OPTIONS"):
        assert preview.ask("/", method)[0] == 501


def test_a_port_that_is_taken_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    folders = ["--gazettes", str(tmp_path / "gazettes"), "--site", str(tmp_path / "site")]
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        assert main(["serve", "--content", str(SAMPLE), *folders, "--port", port]) == 1
    assert f"端口 {port} 用不了" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
