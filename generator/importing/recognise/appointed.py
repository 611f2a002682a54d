"""What minutes say that a meeting decided on people by name: an item for each of them."""

import re
from collections.abc import Sequence

from generator.importing.recognise.changes import changes
from generator.importing.recognise.draft import Data
from generator.importing.recognise.said import Said
from generator.importing.recognise.verbs import RESIGNATIONS
from generator.importing.terms.setting import Setting
from generator.model.vote import Method

_NAMES_CHANGE = re.compile("任命|免去|免除|撤销")
_BY = re.compile("(?:以|采取|采用|通过)(?P<method>无记名投票|记名投票|举手|按表决器)")
_METHODS = {method.voted.removesuffix("表决"): str(method) for method in Method}


def appointed(sentence: str, setting: Setting) -> Sequence[Data]:
    """Return an item for each who enters or leaves an office by a sentence of minutes.

    Each has a vote of its own where there was a ballot; who resigns is told otherwise.
    """
    if not _NAMES_CHANGE.search(sentence):
        return ()
    said = changes((sentence,), setting)
    if any(one.verb in RESIGNATIONS for one in said):
        return ()
    voted = _BY.search(sentence)
    by: Data = {"vote": {"method": _METHODS[voted["method"]]}} if voted else {}
    return [{"outcome": str(one.verb), "subject": _subject(one), **by} for one in said]


def _subject(one: Said) -> str:
    """Return whom an item is about, with the office: 叶青为县财政局局长, 叶青的县财政局局长职务."""
    if one.verb.appoints:
        return f"{one.person}为{one.office}"
    return f"{one.person}的{one.office}职务"
