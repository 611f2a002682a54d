"""A meeting as documents call it."""

from dataclasses import dataclass

from generator.chinese import day, numeral
from generator.model.base import Model
from generator.model.record import Record
from generator.model.registers import Body
from generator.model.sitting import Sitting


@dataclass(frozen=True)
class Meeting:
    """A meeting: its record, what that says of the sitting, the committee that sat."""

    record: Record[Model]
    sitting: Sitting
    body: Body

    @property
    def session(self) -> str:
        """Such as 第二十五次会议."""
        return f"第{numeral(self.sitting.session)}次会议"

    @property
    def dated(self) -> str:
        """The session and its day, for messages: 第二十五次会议（2021年9月22日）."""
        return f"{self.session}（{day(self.sitting.date)}）"

    @property
    def full_name(self) -> str:
        """Such as 青禾县第十四届人民代表大会常务委员会第二十五次会议."""
        return f"{self.body.region}第{numeral(self.sitting.term)}届人民代表大会常务委员会{self.session}"

    @property
    def name(self) -> str:
        """Such as 青禾县第十四届人大常委会第二十五次会议."""
        return f"{self.body.region}第{numeral(self.sitting.term)}届人大常委会{self.session}"

    @property
    def short_name(self) -> str:
        """Such as 县十四届人大常委会第二十五次会议."""
        level = (self.body.region or "")[-1:]
        return f"{level}{numeral(self.sitting.term)}届人大常委会{self.session}"
