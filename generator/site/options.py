"""What a workspace decides in its mkdocs.yml, below `plugins: [gazette]`."""

from mkdocs.config import config_options
from mkdocs.config.base import Config


class Options(Config):  # type: ignore[no-untyped-call]  # MkDocs has no type here
    """The options of the plugin."""

    rules = config_options.Type(bool, default=False)
    """Whether the chapter 校对规则 is published with the gazettes."""
