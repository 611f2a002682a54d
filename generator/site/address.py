"""Where the site is published."""

import os
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError

_VARIABLE = "SITE_URL"


def site_address(config: MkDocsConfig) -> str:
    """Return the address of the site's root, with a slash at its end; empty where none is given.

    The environment variable SITE_URL comes before mkdocs.yml's site_url. Raises ConfigurationError
    for what is no web address.
    """
    address = os.environ.get(_VARIABLE, "").strip() or config.site_url or ""
    parts = urlsplit(address)
    if address and not (parts.scheme in {"http", "https"} and parts.netloc):
        raise ConfigurationError(
            f"网站的网址不对：“{address}”。请在 mkdocs.yml 的 site_url 或环境变量 {_VARIABLE} 里"
            "写全网址，如 https://www.example.gov.cn/gongbao/"
        )
    return f"{address.rstrip('/')}/" if address else ""
