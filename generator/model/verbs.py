"""The verbs of appointment and removal."""

from generator.model.base import Labelled


class Verb(Labelled):
    """The verbs of appointment and removal. The verb is law, not style (domain.md)."""

    APPOINT = "任命", "任命"
    DECIDE_TO_APPOINT = "决定任命", "决定任命：政府组成人员等"
    APPROVE_APPOINTMENT = "批准任命", "批准任命：下级检察院检察长"
    DECIDE_TO_ACT = "决定代理", "决定代理：写所代理的正职，如 青禾县人民政府县长"
    REMOVE = "免去", "免去职务"
    DECIDE_TO_REMOVE = "决定免去", "决定免去：政府组成人员等"
    APPROVE_REMOVAL = "批准免去", "批准免去：下级检察院检察长"
    RELIEVE = "免除", "免除职务"
    REVOKE = "撤销", "撤销职务"
    APPROVE_RESIGNATION = "批准辞去", "批准辞职：下级检察院检察长"
    ACCEPT_RESIGNATION = "接受辞职", "接受辞职：选举产生的人员；单独写成一份记录"

    @property
    def appoints(self) -> bool:
        """Whether the person enters the office, and does not leave it."""
        return self in {
            Verb.APPOINT,
            Verb.DECIDE_TO_APPOINT,
            Verb.APPROVE_APPOINTMENT,
            Verb.DECIDE_TO_ACT,
        }
