"""Where the site is published: SITE_URL, then mkdocs.yml."""

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


@pytest.mark.parametrize("wrong", ["www.gazette.example", "ftp://gazette.example", "https:///a"])
def test_what_is_no_address_is_refused(wrong: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match=f"“{wrong}”.*写全网址"):
        address_of(wrong, "", monkeypatch)
