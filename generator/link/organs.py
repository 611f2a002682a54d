"""What organs and their regions are called: with the term of their congress, and in short."""

from generator.chinese import numeral
from generator.model.registers import Body

CONGRESS, CONGRESS_SHORT = "人民代表大会", "人大"
SHORTENED = (
    ("人大常委会", "人民代表大会常务委员会"),
    ("人大", "人民代表大会"),
    ("政府", "人民政府"),
    ("监委", "监察委员会"),
    ("高院", "高级人民法院"),
    ("中院", "中级人民法院"),
    ("法院", "人民法院"),
    ("检察院", "人民检察院"),
)
"""What organs are called in short, and in full, after their region."""
NATION = "全国"
"""The region of the National People's Congress, which stands between its term and its name."""
_LONG_UNITS = ("自治区", "林区", "特区", "苏木", "兵团")
"""What a region is called in short; all other regions by their last character."""


def in_term(body: Body, term: int | None) -> str:
    """Return an organ's name with its term: 青禾县第九届人民代表大会常务委员会, 第十四届全国人民代表大会."""
    for congress in (CONGRESS, CONGRESS_SHORT):
        _, found, organ = body.name.partition(congress)
        if found and term is not None:
            return f"{region_in_term(region_of(body), term)}{congress}{organ}"
    return body.name


def congress_in_term(body: Body, term: int | None) -> str:
    """Return the congress of an organ with its term: 青禾县第九届人民代表大会."""
    before, congress, _ = in_term(body, term).partition(CONGRESS)
    return before + congress


def region_of(body: Body) -> str:
    """Return an organ's region as its full name has it: 云泽市河东区, where the register says 河东区."""
    region = body.region or ""
    for congress in (CONGRESS, CONGRESS_SHORT):
        before, found, _ = body.name.partition(congress)
        if found and before.endswith(region):
            return before
    return region


def region_in_term(region: str, term: int) -> str:
    """Return a region with a term of its congress: 青禾县第十四届, 第十四届全国."""
    ordinal = f"第{numeral(term)}届"
    return f"{ordinal}{region}" if region == NATION else f"{region}{ordinal}"


def unit(region: str) -> str:
    """Return what a region is called in short: 青禾县 -> 县, 某某自治区 -> 自治区, 全国 -> 全国."""
    if region == NATION:
        return region
    return next((long for long in _LONG_UNITS if region.endswith(long)), region[-1:])
