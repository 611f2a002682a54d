"""Where the site is published."""

import os
import re
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError

_VARIABLE = "SITE_URL"
_NOT_IN_ADDRESSES = re.compile(r"[\s\x00-\x1f\x7f<>\"'\\^`{|}?#]")
"""What would be escaped, and what comes after the path: pages are put below the address."""


def site_address(config: MkDocsConfig) -> str:
    """Return the address of the site's root, with a slash at its end; empty where none is given.

    The environment variable SITE_URL comes before mkdocs.yml's site_url. Raises ConfigurationError
    for what is no web address.
    """
    address = os.environ.get(_VARIABLE, "").strip() or config.site_url or ""
    if address and not _is_address(address):
        raise ConfigurationError(
            f"网站的网址不对：“{address}”。请在 mkdocs.yml 的 site_url 或环境变量 {_VARIABLE} 里"
            "写全网址，如 https://www.example.gov.cn/gongbao/"
        )
    return f"{address.rstrip('/')}/" if address else ""


def _is_address(address: str) -> bool:
    if _NOT_IN_ADDRESSES.search(address):
        return False
    try:
        parts = urlsplit(address)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:  # no number as port, half a bracket of an IPv6 address
        return False
