"""Words that divide a whole: 男 and 女, 已整改 and 正在整改."""

from collections.abc import Sequence

from generator.check.figures.labels import Counted

_COMPLETE = (
    ("议案", "建议"),
    ("主办", "协办"),
    ("主办", "会办"),
    ("主办", "分办", "会办"),
    ("独办", "主办", "协办"),
    ("A类", "B类"),
    ("A类", "B类", "C类"),
    ("A类", "B类", "C类", "D类"),
    ("甲类", "乙类"),
    ("甲类", "乙类", "丙类"),
    ("男", "女"),
    ("城镇", "农村"),
    ("任命", "免职"),
    ("任命", "免去"),
    ("已解决", "正在解决", "解释"),
    ("满意", "基本满意", "不满意"),
    ("税收", "非税"),
    ("第一产业", "第二产业", "第三产业"),
    ("闭会", "大会"),
    ("有效", "无效"),
    ("已完工", "在建"),
    ("已办结", "正在办理"),
    ("已办结", "未办结"),
    ("已完工", "未完工"),
    ("完工", "在建"),
    ("建成", "在建"),
    ("已完成", "未完成"),
    ("已整改", "正在整改"),
    ("已整改", "未整改"),
    ("整改到位", "正在整改"),
    ("已销号", "正在整改"),
    ("已销号", "未销号"),
    ("已化解", "正在化解"),
    ("已化解", "未化解"),
    ("合格", "不合格"),
    ("达标", "不达标"),
    ("达标", "未达标"),
    ("城区", "乡镇"),
    ("城区", "农村"),
    ("城镇", "乡村"),
    ("公办", "民办"),
    ("路内", "路外"),
    ("线上", "线下"),
    ("省内", "省外"),
    ("县内", "县外"),
    ("有效", "失效"),
)
"""Words that together leave nothing out; the words of every part begin with one, none twice."""


def is_known_division(parts: Sequence[Counted]) -> bool:
    """Whether the parts are called by words that together leave nothing out."""
    labels = [one.label for one in parts]
    return any(_begin(labels, words) for words in _COMPLETE)


def _begin(labels: Sequence[str], words: Sequence[str]) -> bool:
    """Whether each word is in the label of one part, each part's label has one word."""
    return len(labels) == len(words) and all(
        _has(label, word, words) for label, word in zip(labels, words, strict=True)
    )


def _has(label: str, word: str, words: Sequence[str]) -> bool:
    longer = [other for other in words if word in other and other != word]
    return word in label and not any(other in label for other in longer)
