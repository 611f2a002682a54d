"""What a text itself calls something from some place on: 市人大代表工作委员会（以下简称“人代工委”）."""

import re

_CALLED = re.compile(
    "[简统通合]称(?:为|作|叫)?[：:]?[“‘「]?(?P<name>[\u4e00-\u9fff、]{2,30}?)[”’」）)，。；]"
)


def is_called(name: str, text: str) -> bool:
    """Whether a text says that it calls something so for short."""
    return "称" in text and any(
        name == one for found in _CALLED.finditer(text) for one in found["name"].split("、")
    )
