"""Which digits of a text are a bank card's, or an account that is said to be a person's."""

import re
from collections.abc import Iterator, Sequence

from generator.check.privacy.around import CODE_NAMED, LETTERS_BEFORE, NEAR
from generator.check.privacy.digits import Group, Span, folded, is_lettered, numbers
from generator.check.privacy.residents import is_dated

_SAVINGS = re.compile(
    r"(?:存折|储蓄|一卡通|惠农卡|个人(?:银行)?|工资)(?:[账帐][号户]|卡号)[为是：: ]{0,3}(?P<number>[0-9](?:[ \-]?[0-9]){8,24})(?![0-9])"
)
_CARD_CALLED = re.compile(
    r"(?:银行卡|工资卡|储蓄卡|借记卡|信用卡|社保卡|一卡通|惠农卡|存折|卡号|银行[账帐][号户]|开户行|[工农中建交邮招][商]?行卡?|邮政|邮储|银行|信用社|农信社?|农商行)[^。；\n]{0,20}$"
)
"""So called, a number is a card's though one digit of it is wrong."""
_ACCOUNT_CALLED = re.compile(r"(?:[账帐][号户]|卡)[^。；\n0-9]{0,8}$")
_CARD_BEHIND = re.compile(
    "[^。；，\n0-9]{0,4}(?:卡|存折|[账帐][号户]|汇款|转账|打款|付款|银行|[工农中建交招]行|农商|信用社|邮储)"
)
_UNIT_BEHIND = re.compile(" ?[万亿]?[元件个人次吨条户份]")
_FAR = 28
"""So called, a number is a card's that begins as those of this country do."""
_DECIMALS = re.compile(r"\.[0-9]")
_BRAND = re.compile("(?:visa|master(?:card)?|unionpay|amex|card)[：: ]{0,2}$", re.IGNORECASE)
_OF_OFFICE = re.compile(
    "(?:对公|单位|专户|国库|公司|基本户|财政|保证金)(?:账户|帐户|账号|帐号)?[为是：: ]{0,3}$"
)


def cards(text: str) -> Iterator[Span]:
    """Yield the numbers of bank cards of a text, and of accounts that are said to be a person's."""
    plain = folded(text)
    savings = [one.span("number") for one in _SAVINGS.finditer(plain)]
    yield from savings
    for start, end in _cards(plain):
        if not any(start < last and first < end for first, last in savings):
            yield start, end


def _cards(plain: str) -> Iterator[Span]:
    for start, end, groups in numbers(plain, range(16, 20), "34569", _may_be_card):
        before = plain[max(0, start - NEAR) : start]
        sentence = plain[max(0, start - _FAR) : start]
        digits = "".join(one.text for one in groups)
        is_called = _CARD_CALLED.search(sentence) or (
            digits.startswith("62")
            and (_ACCOUNT_CALLED.search(before) or _CARD_BEHIND.match(plain, end))
        )
        is_lettered_before = LETTERS_BEFORE.search(before) and not _BRAND.search(before)
        is_coded = CODE_NAMED.search(before) or is_lettered_before or _OF_OFFICE.search(before)
        is_right = (is_card(digits) and _is_usual(groups)) or (
            bool(is_called) and not _UNIT_BEHIND.match(plain, end)
        )
        if is_right and not (is_coded or is_lettered(plain, end) or _DECIMALS.match(plain, end)):
            yield start, end


def _may_be_card(digits: str, groups: Sequence[Group]) -> bool:
    sizes = {len(one.text) for one in groups}
    return (
        (min(sizes) > 1 or sizes == {1})
        and (digits[0] in "3456" or digits.startswith("9558"))
        and digits.isdecimal()
        and len(set(digits)) > 1
    )


def _is_usual(groups: Sequence[Group]) -> bool:
    sizes = [len(one.text) for one in groups]
    return (
        len(sizes) == 1
        or (set(sizes[:-1]) == {4} and sizes[-1] <= 4)
        or set(sizes) == {1}
        or tuple(sizes) in {(6, 10), (6, 13), (8, 8), (8, 11), (6, 12)}
    )


def is_card(text: str) -> bool:
    """Whether the digits are those of a bank card: 16 to 19 of them, right by Luhn's check."""
    digits = [int(char) for char in text if char.isdecimal()]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[-2::-2])
    is_resident = len(digits) == 18 and is_dated("".join(map(str, digits)))
    is_repeated = len(set(digits)) == 1
    return (
        16 <= len(digits) <= 19
        and not is_resident
        and not is_repeated
        and (sum(digits[::-2]) + sum(doubled)) % 10 == 0
    )
