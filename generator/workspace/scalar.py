"""Text as YAML reads it."""

import math
import re

import yaml

from generator.pinyin.running import HAN

_PLAIN = re.compile(f"[{HAN}a-z0-9-]+")


def scalar(value: object) -> str:
    """Return what YAML reads as the text of `value`: as it is where it may be, else in quotes."""
    text = str(value)
    if _PLAIN.fullmatch(text):
        return text
    return yaml.safe_dump(text, default_style='"', allow_unicode=True, width=math.inf).strip()
