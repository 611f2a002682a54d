"""What stands around digits and tells what they are: a telephone, an amount, a code."""

import re

NEAR = 14
"""How many characters before a number say what it is."""
CALLED = re.compile(
    r"(?:电\s?话|手\s?机|联系|致电|拨打|热线|微信|短信|tel|mobile|mob|phone|cell|call|wechat|qq|vx|wx|mp)"
    r"[^，。；、\n0-9]{0,8}$",
    re.IGNORECASE,
)
CODE_BEFORE = re.compile(
    r"(?:金额|总额|余额|资金|投资|支出|收入|预算|合计|总计|总产值|产值|税额|价款|造价|标的额?"
    r"|编号|编码|单号|案号|证号|文号|代码|条码|批号|型号|学号|考号|工号|档案号|账号|户号|序列号|许可证|发票号?码?|票号|运单号?|快递单?号?|流水号?|浏览量|阅读量|点击量?|访问量|数值|数量|[票人户件次份]数|指标值?|总量|isbn|model|serial|code|order|no\.?)"
    r"[为达是共计约：: ]{0,3}$",
    re.IGNORECASE,
)
_UNIT_AFTER = re.compile(
    r" ?(?:余|多)?(?:元(?![旦宵月])|[万亿](?![科达家里泉通隆鑫某])|[件吨亩千栋套只株克米辆册次]|度(?!假)|头(?!条)|字节|(?:美|日|欧|港|加|澳|韩)元|人民币|英镑|马克|立方|平方"
    r"|人(?![社大民事力防武员保])|户(?![籍口主])|公里|公顷|公斤|%|％)|[，,（(]? ?单位[：: ]"
)
LETTERS_BEFORE = re.compile(r"[A-Za-z_]+[.:]?[ \-]?$")
_PHONE_LETTERS = re.compile(r"(?<![A-Za-z/_])(?:tel|mobile|mob|phone|cell|call|wechat|qq|vx|wx|mp|m|t|p)[.:]?[ \-]?$", re.IGNORECASE)  # fmt: skip
_WORD_BEFORE = re.compile(r"(?<![A-Za-z0-9])[A-Za-z][a-z]{2,}[A-Za-z]*[.:]? ?(?<=[.: ])$")
"""A word, not the letters of a code: WhatsApp 138…, mob no: 138…."""
_LETTERS_AFTER = re.compile(r"(?!qq|vx|wx|we|ext)[A-Za-z_]", re.IGNORECASE)
ID_LETTERS = re.compile(r"(?:id|no|sfz|card)[.:]?[ \-]?$", re.IGNORECASE)
ID_CALLED = re.compile(r"身\s?份\s?证[^，。；\n0-9]{0,10}$")
_ADDRESS_OF_SITE = re.compile(r"https?://[!-~]*$", re.IGNORECASE)
_FAR = 200
"""An address of a site is no longer."""
_SERIAL = re.compile(r"(?<![0-9])[0-9]{1,10}-$")
CODE_NAMED = re.compile(r"(?:代码|条码|编码)[为是：: ]{0,2}$")
"""What says that a number is a code."""


def is_free(plain: str, start: int, end: int, before: str) -> bool:
    """Whether a number is no part of a code or of a number with decimals."""
    letters = LETTERS_BEFORE.search(before)
    if letters and not (_PHONE_LETTERS.search(before) or _WORD_BEFORE.search(before)):
        return False
    is_decimal = plain[end : end + 1] == "." and plain[end + 1 : end + 2].isdecimal()
    is_numbered = before.endswith("第") and plain.startswith("号", end)
    is_money = before[-1:] in set("¥￥$€")
    is_behind_point = before[-1:] == "." and before[-2:-1].isdecimal()
    is_of_site = "/" in before and _ADDRESS_OF_SITE.search(plain, max(0, start - _FAR), start)
    if is_of_site or (_SERIAL.search(before) and not CALLED.search(_SERIAL.sub("", before))):
        return False
    return not (
        is_decimal or is_numbered or is_money or is_behind_point or _LETTERS_AFTER.match(plain, end)
    )


def is_amount(plain: str, end: int, before: str, *, is_grouped: bool) -> bool:
    """Whether a number is an amount or a code, by what stands before it or the unit behind it."""
    if CALLED.search(before):
        return False
    return bool(CODE_BEFORE.search(before)) or (
        not is_grouped and bool(_UNIT_AFTER.match(plain, end))
    )
