"""The register of statutes."""

from typing import Annotated

from generator.model.acceptance import Accepting
from generator.model.base import Unprinted
from generator.model.values import Count, Text


class Statute(Accepting):
    """A statute, local regulation or rule: its official title and the short ones in use."""

    title: Text
    """法规的全称，不加书名号"""
    short: tuple[Text, ...] = ()
    """在用的简称"""
    articles: Annotated[Count | None, Unprinted("citations are held against it")] = None
    """一共几条，用来核对引用的条号；修改过几次的，写最多的一次"""
