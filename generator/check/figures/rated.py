"""What a rate is of: the words before its name, and the wholes that they may stand for."""

import re
from dataclasses import dataclass

from generator.check.figures.labels import Counted
from generator.check.language.han import HAN

_RATE = re.compile(
    rf"(?P<of>[{HAN}]*?)(?:(?P<act>整改|办理|化解|落实|处置|治理|销号|核查|验收|查处)(?:完成|到位)|(?P<what>[{HAN}]{{2}}))率(?:为|达|是|达到|占)?$"
)
_PLAIN = re.compile(r"^(?:次|其|使|实现|达到|总体?|整体|目前|当前|全年)+|的$")
"""Words before a rate's name that do not say of what it is; 次 is the end of 批次."""
_THING = (
    r"(?:(?:人大)?(?:代表)?(?:议案|建议|提案|意见|批评|[、和])+|(?:调查|测评|问卷)+[表票]?|征求意见表"
    "|企业|单位|部门|乡镇|社区|学校|村|项目|产品|样品|食品|药品|案件|事项|信访件?|诉求|投诉|举报|咨询|线索|纠纷|问题|隐患|点位|任务|图斑|工单|来信|来访)"
)
"""What such sentences count, so said that none is left out."""
_NARROWER = re.compile(
    "重点|难点|[省市县区乡镇村]级|[A-Z甲乙丙丁一二三]类|主办|协办|分办|[去上前当次明]年|同期|半年|季度|按期|按时|逾期|当场|一次"
)
_WHOLE = re.compile(
    r"(?=.)(?:一共|总共|共计|合计|总计|共|总数|实际|应当?)*有?"
    r"(?:收到|收集|接到|接收|受理|承办|办理|交办|发放|发出|下发|检查|抽检|抽查|抽样|检测|监测|测评|评议|审理|反馈|发现|排查|梳理|摸排|移送|交办)?了?"
    rf"(?P<thing>(?<!^){_THING})?[为共有]?"
)
_AMONG = re.compile(rf"{_THING}[中里]")
_MARKS = re.compile("[，（(：]")


@dataclass(frozen=True)
class Rated:
    """A rate, what it is the rate of, and the act or quality that it is named for."""

    number: Counted
    of: str
    what: str

    def may_be_of(self, whole: Counted, part: Counted) -> bool:
        """Whether numbers before the rate may be its own: it names nothing narrower than they."""
        said = whole.label + _behind(whole) + part.label
        return self.is_of_all(whole, part) and (self.of in said or self._is_of_any(whole))

    def is_of_all(self, whole: Counted, part: Counted) -> bool:
        """Whether the part is one of the whole, not of some things in it: 其中办结114件, not 重点建议办结."""
        said = whole.label + _behind(whole) + self.number.label
        is_wide = all(word in said for word in _NARROWER.findall(part.label))
        _, among, rest = part.label.rpartition("其中")
        own = re.sub(f"已|了|{self.what}|{self.what[::-1]}", "", rest) if among else ""
        return is_wide and own in said

    def _is_of_any(self, whole: Counted) -> bool:
        """Whether the rate alone names the thing: 办理120件，办结114件，建议办结率95%."""
        found = _WHOLE.fullmatch(whole.label)
        return bool(found and not found["thing"] and re.fullmatch(_THING, self.of))

    def announces(self, whole: Counted) -> bool:
        """Whether a number right behind the rate is all that it is of: 共12件, 12个乡镇中."""
        if _MARKS.sub("", whole.gap) != whole.label:
            return False
        if not whole.label:
            return bool(_AMONG.match(whole.after))
        found = _WHOLE.fullmatch(whole.label)
        return self._is_of(found["thing"] or "") if found else False

    def _is_of(self, thing: str) -> bool:
        """Whether the rate of all of a thing bears no narrower name: 建议办结率, not 重点建议办结率."""
        if not thing or self.of in thing:
            return True
        return thing in self.of and bool(re.fullmatch(_THING, self.of))


def rated(one: Counted) -> Rated | None:
    """Return what a percentage is the rate of; None for one that no name tells."""
    found = _RATE.search(one.label) if one.quantity.is_rate else None
    return Rated(one, _PLAIN.sub("", found["of"]), found["act"] or found["what"]) if found else None


def _behind(one: Counted) -> str:
    return re.split("[，。；：、（(]", one.after)[0]
