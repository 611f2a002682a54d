"""The verbs of appointment as documents write them: in clauses, as headings, and denied."""

import re

from generator.model.verbs import Verb

_VERB = "(?:决定|批准)?(?:任命|免去|免除|撤销|辞去)|决定任免|接受辞职"
_THEM = "(?:下列|以下)?(?:人员|同志|人选)?"
HEADS = re.compile(rf"(?:(?P<verb>{_VERB}){_THEM}(?:的?职务)?[:：]|^(?P<alone>{_VERB}))$")
OFFICE_HEADS = re.compile(
    rf"(?P<verb>(?:决定|批准)?(?:任命|免去|免除|撤销)){_THEM}(?:为|任|的)?(?P<office>[^，。；：:]{{4,60}}?)(?:的?职务)?[:：]$"
)
DECIDES = re.compile("决定[：:，,]?$")
VERBS = {
    "任命": Verb.APPOINT,
    "决定任命": Verb.DECIDE_TO_APPOINT,
    "批准任命": Verb.APPROVE_APPOINTMENT,
    "免去": Verb.REMOVE,
    "决定免去": Verb.DECIDE_TO_REMOVE,
    "批准免去": Verb.APPROVE_REMOVAL,
    "免除": Verb.RELIEVE,
    "决定免除": Verb.RELIEVE,
    "撤销": Verb.REVOKE,
    "决定撤销": Verb.REVOKE,
    "批准辞去": Verb.APPROVE_RESIGNATION,
    "接受辞职": Verb.ACCEPT_RESIGNATION,
}
DECIDED = {Verb.APPOINT: Verb.DECIDE_TO_APPOINT, Verb.REMOVE: Verb.DECIDE_TO_REMOVE}
RESIGNATIONS = {Verb.APPROVE_RESIGNATION, Verb.ACCEPT_RESIGNATION}
DENIED = re.compile(
    "(?:不|未|暂缓|没有|否决|撤回|停止)[^，。；、的]{0,6}(?:任命|免去|免除|撤销|接受|批准|辞去)"
)
"""Before a verb, what says that nobody enters or leaves anything."""
