"""Where the site is published: SITE_URL, then mkdocs.yml."""

import re

import pytest
from mkdocs.config import load_config
from mkdocs.exceptions import ConfigurationError

from generator.site.address import site_address
from generator.site.build import WITHOUT_WORKSPACE

from ..conftest import SAMPLE

GIVEN = [
    ("", "", ""),
    ("", "https://one.example/a/", "https://one.example/a/"),
    ("https://two.example", "https://one.example/a/", "https://two.example/"),
    (" http://two.example/b ", "", "http://two.example/b/"),
    ("http://[::1]:8080/b", "", "http://[::1]:8080/b/"),
    ("", "https://青禾.中国/公报", "https://青禾.中国/公报/"),
]


def address_of(variable: str, site_url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("SITE_URL", variable)
    return site_address(
        load_config(str(WITHOUT_WORKSPACE), docs_dir=str(SAMPLE), site_url=site_url)
    )


@pytest.mark.parametrize(("variable", "site_url", "address"), GIVEN)
def test_the_variable_comes_first(
    variable: str, site_url: str, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert address_of(variable, site_url, monkeypatch) == address


WRONG = [
    *("www.gazette.example", "ftp://gazette.example", "https:///a", "//gazette.example"),
    *("https://a b.example/", "https://a.example/?q=1", "https://a.example/#x", "https://a<b>/"),
    *("https://a.example:port/", "https://[::1/", "https://:80/", "https://a.example\n/b"),
]


@pytest.mark.parametrize("wrong", WRONG)
def test_what_is_no_address_is_refused(wrong: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match=f"“{re.escape(wrong)}”.*写全网址"):
        address_of(wrong, "", monkeypatch)
