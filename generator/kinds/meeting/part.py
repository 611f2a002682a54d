"""What every document of a meeting may say."""

from generator.model.base import Model
from generator.model.refs import Wording
from generator.model.values import Text


class Part(Model):
    """What every document of a meeting may say; `wording` where the original words it otherwise."""

    title: Text | None = None
    """题名，与程序拟的不同时才写"""
    wording: Wording | None = None
    """整件原文（Markdown），与程序拟的不同时才写"""
