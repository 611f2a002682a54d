"""Text as YAML reads it."""

import math
import re

import yaml

from generator.pinyin.running import HAN

_PLAIN = re.compile(f"[{HAN}a-z0-9-]+")


def scalar(value: str | int) -> str:
    """Return what YAML reads as `value`: as it is where it may be, else in quotes."""
    text = str(value)
    if isinstance(value, int) or (_PLAIN.fullmatch(text) and yaml.safe_load(text) == text):
        return text
    return quoted(text)


def quoted(text: str) -> str:
    """Return text in quotes, on one line."""
    return yaml.safe_dump(text, default_style='"', allow_unicode=True, width=math.inf).strip()
