"""Sentences that such documents repeat, with what differs from one to the next left open."""

from collections.abc import Callable, Mapping

FIGURES = (
    "全市实现生产总值{amount}亿元，同比增长{percent}%",
    "一般公共预算收入完成{amount}亿元，增长{percent}%，占预算的{share}%",
    "固定资产投资增长{percent}%，社会消费品零售总额增长{percent}%",
    "{year}年以来，共{verb}{noun}{count}个，完成投资{amount}亿元，占年度计划的{share}%",
    "全年{verb}{noun}{count}件，其中{noun}{small}件、{noun}{small}件，{noun}率为{share}%",
    "截至{year}年{month}月底，{body}共{verb}{noun}{count}件，已办结{small}件，办结率{share}%",
    "共发出{noun}{count}份，收回{small}份，群众满意率达到{share}%",
    "新增{noun}{count}个，改造{noun}{small}处，惠及群众{count}户、{amount}万人",
    "{place}、{place}等{small}个{noun}已经{verb}",
    "会议期间代表提出意见建议{small}条，采纳{small}条",
    "下拨{noun}资金{amount}万元，比上年增长{percent}个百分点",
    "查处{noun}案件{count}起，立案{small}起，移送司法机关{small}人",
)

PROCEDURE = (
    "根据《{statute}》第{article}条的规定，{body}{verb}了{noun}{noun}",
    "{day}，{body}组织部分代表对{place}、{place}的{noun}{noun}进行了{noun}",
    "{body}{post}{person}代表{body}作了关于{noun}{noun}情况的报告",
    "会议听取和审议了{body}关于{noun}{noun}情况的报告，同意这个报告",
    "{body}高度重视，成立了由{person}同志任组长的领导小组，{verb}{noun}{noun}",
    "调研组先后到{place}、{place}和{body}，听取汇报，召开座谈会，实地察看了{noun}{noun}",
    "建议{body}进一步{verb}{noun}{noun}，{verb}{noun}，切实{verb}{noun}{noun}",
    "要求{body}在收到审议意见后{small}日内，将{noun}情况书面报告市人大常委会",
    "常委会组成人员在审议中认为，{body}在{noun}{noun}方面做了大量工作，取得了一定成效",
    "审议中也指出，当前{noun}{noun}还存在一些困难和问题",
    "代表{person}提出的关于{verb}{place}{noun}{noun}的建议，由{body}办理",
    "{person}、{person}等{small}名代表联名提出议案，要求{verb}{noun}{noun}",
    "现将有关情况报告如下",
    "以上报告，请予审议",
)

OPENINGS = (
    "主任、各位副主任、秘书长、各位委员：",
    "根据常委会{year}年工作要点和监督工作计划的安排，{month}月上旬，由{person}副主任带队，常委会调研组对全市{cause}进行了专题调研。",
    "受{body}委托，现将{year}年以来{cause}的情况报告如下，请予审议。",
)

HEADINGS = (
    ("基本情况", "主要做法和成效", "工作进展情况", "采取的主要措施", "取得的成绩"),
    ("存在的主要问题", "困难和不足", "需要关注的问题", "存在问题及原因"),
    ("下一步工作打算", "几点建议", "意见和建议", "今后工作重点", "下步工作安排"),
)

LEADS = [
    "一是",
    "二是",
    "三是",
    "四是",
    "五是",
    "同时",
    "此外",
    "目前",
    "近年来",
    "为此",
    "其中",
    "特别是",
    "另一方面",
    "总的看",
    "通过努力",
]


class Slots(dict[str, str]):
    """What fills the open places of a formula, drawn anew for each."""

    def __init__(self, draws: Mapping[str, Callable[[], str]], **fixed: str) -> None:
        super().__init__(fixed)
        self._draws = draws

    def __missing__(self, slot: str) -> str:
        """Draw a value; it is not kept, so that the next place is filled differently."""
        return self._draws[slot]()

    def fill(self, formula: str, **fixed: str) -> str:
        """Return a formula with its places filled, some of them as given."""
        return formula.format_map(Slots(self._draws, **fixed))
