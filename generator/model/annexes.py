"""Annexes: what a document issues or encloses that is a document of its own."""

from generator.model.recorded import Recorded
from generator.model.values import Text


class Annexing(Recorded):
    """A record whose document may have annexes, each with a text and a page of its own."""

    annexes: tuple[Text, ...] = ()
    """附件的题名，按次序；第一个附件的正文写在“记录名.annex-1.md”里，编号是“记录名/annex-1”"""
