"""A meeting as documents call it."""

from dataclasses import dataclass

from generator.chinese import numeral
from generator.model.registers import Body
from generator.model.sitting import Sitting


@dataclass(frozen=True)
class Meeting:
    """A sitting and the committee that sat: the names by which documents call it."""

    name_of_record: str
    sitting: Sitting
    body: Body

    @property
    def session(self) -> str:
        """Such as 第二十五次会议."""
        return f"第{numeral(self.sitting.session)}次会议"

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
        """Such as 市十四届人大常委会第二十五次会议."""
        level = (self.body.region or "")[-1:]
        return f"{level}{numeral(self.sitting.term)}届人大常委会{self.session}"
