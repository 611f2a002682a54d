import json
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.site.preview.answers import Answer, answer
from generator.site.preview.edition import Edition

PAGE = "<html><body><p>议案</p></body></html>"
EDITION = Edition.first()


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of two pages, and beside it what is nobody's business."""
    site = tmp_path / "site"
    (site / "qinghe/青").mkdir(parents=True)
    for folder in (site, site / "qinghe", site / "qinghe/青"):
        (folder / "index.html").write_text(PAGE, encoding="utf-8")
    (site / "sw.js").write_text("// of the site", encoding="utf-8")
    (site / "data.bin").write_bytes(b"\0")
    (tmp_path / "secret.html").write_text("secret", encoding="utf-8")
    (site / "link.html").symlink_to(tmp_path / "secret.html")
    (site / "folder").symlink_to(tmp_path)
    (site / "round").symlink_to(site / "round")
    return site


ADDRESSES = {
    "/": 200,
    "/?q=a#b": 200,
    "/qinghe/": 200,
    "/qinghe//": 200,
    "/qinghe/%E9%9D%92/": 200,
    "/qinghe/index.html": 200,
    "/data.bin": 200,
    "/qinghe": 302,
    "/qinghe/%e9%9d%92": 302,
    "/nothing": 404,
    "/nothing/": 404,
    "/data.bin/": 404,
    "/link.html": 404,
    "/folder/secret.html": 404,
    "/round": 404,
    "/../secret.html": 404,
    "/..%2fsecret.html": 404,
    "/qinghe/../../secret.html": 404,
    "/%2e%2e/secret.html": 404,
    "/..%5csecret.html": 404,
    "/" + "a" * 5000: 404,
    "/" + "a/" * 5000: 404,
    "/.preview/../answers.py": 404,
    "/.preview/nothing": 404,
    "/%00": 400,
    "/a%0d%0ab": 400,
    "/%ff": 400,
    "/\xe9": 404,
    "": 400,
    "*": 400,
    "http://gazette.example/": 400,
}


@pytest.mark.parametrize(("target", "status"), ADDRESSES.items(), ids=[a[:30] for a in ADDRESSES])
def test_an_address_leads_into_the_site_or_nowhere(target: str, status: int, site: Path) -> None:
    given = answer(site, EDITION, target)
    assert given.status == status
    assert b"secret</" not in given.body
    assert given.body != b"secret"


@pytest.mark.parametrize("target", ["/qinghe", "//qinghe", "//qinghe?q"])
def test_a_folder_leads_to_its_page_on_this_host(target: str, site: Path) -> None:
    assert answer(site, EDITION, target).headers == (("Location", "/qinghe/"),)


def script_of(given: Answer) -> str:
    (script,) = [
        line for line in given.body.decode().split("<script")[1:] if "/.preview/preview.js" in line
    ]
    return script


def test_a_page_follows_the_site(site: Path) -> None:
    given = answer(site, EDITION, "/qinghe/")
    assert f'data-what="site" data-name="{EDITION.site}"' in script_of(given)
    assert given.body.decode().startswith("<html><body><p>议案</p>")
    assert given.body.decode().endswith("</script></body></html>")


def test_what_a_page_asks_for_is_there(site: Path) -> None:
    for name, kind in (("preview.js", "text/javascript"), ("preview.css", "text/css")):
        given = answer(site, EDITION, f"/.preview/{name}")
        assert (given.status, given.type) == (200, kind)
    told = json.loads(answer(site, EDITION, "/.preview/edition").body)
    early = {"name": "", "pages": []}
    assert told == {
        **{"site": EDITION.site, "attempt": EDITION.attempt, "headline": ""},
        "early": early,
    }


def test_what_was_saved_is_shown_before_the_site_has_it(site: Path) -> None:
    saved = EDITION.saved({"/qinghe/青/": "<body>新的</body>"})
    given = answer(site, saved, "/qinghe/%E9%9D%92/")
    assert given.body.decode().startswith("<body>新的")
    assert f'data-name="{saved.save}"' in script_of(given)
    other = answer(site, saved, "/qinghe/")
    assert "议案" in other.body.decode()
    assert f'data-name="{EDITION.site}"' in script_of(other)
    told = json.loads(answer(site, saved, "/.preview/edition").body)
    assert told["site"] == EDITION.site
    assert told["early"] == {"name": saved.save, "pages": ["/qinghe/青/"]}


@pytest.mark.parametrize("after", [Edition.built, lambda edition: edition.failed("1 处错误", "")])
def test_after_a_build_the_site_is_shown(after: Callable[[Edition], Edition], site: Path) -> None:
    edition = after(EDITION.saved({"/qinghe/": "<body>新的</body>"}))
    assert "议案" in answer(site, edition, "/qinghe/").body.decode()
    assert json.loads(edition.as_json())["early"] == {"name": "", "pages": []}


def test_the_worker_of_the_site_is_not_handed_out(site: Path) -> None:
    assert b"unregister" in answer(site, EDITION, "/sw.js").body


def test_what_is_wrong_is_told_and_the_site_stays(site: Path) -> None:
    failed = EDITION.built().failed("校对发现 1 处错误", "a.yml <甲>")
    told = json.loads(answer(site, failed, "/.preview/edition").body)
    assert told["headline"] == "校对发现 1 处错误"
    assert told["site"] != told["attempt"]
    assert "议案" in answer(site, failed, "/").body.decode()
    listed = answer(site, failed, "/.preview/problems")
    assert "a.yml &lt;甲&gt;" in listed.body.decode()
    assert f'data-what="attempt" data-name="{failed.attempt}"' in script_of(listed)


def test_where_no_site_is_what_is_wrong_stands_in_its_place(tmp_path: Path) -> None:
    failed = EDITION.failed("校对发现 1 处错误", "a.yml")
    for target in ("/", "/qinghe/2023-1/"):
        given = answer(tmp_path / "site", failed, target)
        assert given.status == 503
        assert "校对发现 1 处错误" in given.body.decode()
        assert "a.yml" in given.body.decode()
    assert answer(tmp_path / "site", failed, "/%00").status == 400
