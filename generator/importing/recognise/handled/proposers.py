"""Who proposed a motion or suggestion, as the words before or after its title say it."""

import re

from generator.importing.recognise.draft import Data
from generator.importing.terms.persons import is_person
from generator.statutes.numerals import NUMERALS, number_of
from generator.words.dictionary import dictionary
from generator.words.surnames import COMPOUND, SURNAMES

_MOST = 99
"""Names before the last of a list; a bound, so that no place is read to the end of a long line."""
_NAME = rf"(?:(?:{COMPOUND})(?:(?:[\u4e00-\u9fff](?!等))?(?!等)[\u4e00-\u9fff])?|(?!{COMPOUND})[{SURNAMES}](?:[\u4e00-\u9fff](?!等))?[\u4e00-\u9fff])"
# 和 parts names, but for 和 as a surname, and for 李和平.
_ANY = rf"(?:{_NAME}|和?(?:(?!和)[\u4e00-\u9fff·]){{2,12}}?)"
# A name that another follows is read in one way only: what fails behind a list fails at once.
_LIST = f"(?:(?>{{name}}[、和])){{{{0,{_MOST}}}}}{{name}}"
_NAMES, _ANY_NAMES = _LIST.format(name=_NAME), _LIST.format(name=_ANY)
_LISTED = re.compile(f"(?P<name>{_ANY})(?:[、和，]|$)")
_DEPUTIES = "(?:全国|[省市县区州旗镇乡])?(?:人大|政协)?(?:代表|委员)"
_COUNT = rf"(?P<count>[{NUMERALS}]{{1,4}})(?:多|余)?(?:名|位|人)"
_PROPOSED = "(?:提出|提交|所提|提议)(?:的|了)?[^，。；：]{0,12}：?$"
_WAY = r"(?P<way>[^。；《》“”]{0,40}?)"
_OF_DEPUTIES = (
    # 张三等12名代表提出的: whatever stands before 等, from where a name may begin.
    re.compile(
        rf"(?:^|[，：、（）]|对|就|据|照|实|理|绕)(?:如|例如|比如|由|针对|对)?(?P<who>{_ANY_NAMES})等{_COUNT}{_DEPUTIES}{_WAY}{_PROPOSED}"
    ),
    # 张三代表提出的, 张三、李四2位代表联名提出的
    re.compile(rf"(?P<who>{_NAMES})(?:等)?(?:{_COUNT})?{_DEPUTIES}{_WAY}{_PROPOSED}"),
    # 县人大代表张三提出的, 代表张三、李四联名提出的, 张三代表领衔的
    re.compile(rf"(?:代表|委员)(?P<who>{_NAMES})(?:等)?(?:{_COUNT})?{_WAY}{_PROPOSED}"),
    re.compile(
        rf"(?P<who>{_NAMES})(?:等)?(?:{_COUNT})?(?:代表|委员)?(?:领衔|牵头){_WAY}[^，。；：]{{0,12}}：?$"
    ),
)
_OTHERS = re.compile("代表|委员|政府|部门|单位|们")
"""What shows that not those before it have proposed something."""
_GROUP = (
    "(?:[省市县区州]?政协[\u4e00-\u9fff]{1,14}|[\u4e00-\u9fff]{1,10}代表团|[\u4e00-\u9fff]{0,8}(?:民革|民盟|民建|民进|农工党|"
    "致公党|九三学社|台盟|工商联|无党派|共青团|妇联|总工会)[\u4e00-\u9fff]{0,8}|[\u4e00-\u9fff]{2,14}(?:专委会|委员会|工委))"
)
_OF_GROUP = re.compile(
    rf"^(?:.*(?:[，：、（）]|就|由|对|把|将|如|据|照))?(?P<by>{_GROUP}?)(?:联合|在[^，。；]{{2,20}}上)?{_PROPOSED}"
)
_LABELLED = re.compile(
    rf"(?:领衔|提出|提议|建议)?(?:代表|委员|人|者)(?:姓名)?(?:：|为|是|(?<=领衔代表))(?P<who>{_ANY_NAMES})"
    rf"(?:等)?(?:{_COUNT})?(?=[，。；）、]|代表|$)"
)
_AFTERWARDS = re.compile(
    rf"(?:由|系|（)(?P<who>{_ANY_NAMES})(?:等)?(?:{_COUNT})?{_DEPUTIES}?(?:联名|共同|领衔)?提出"
)


def before_title(words: str) -> Data:
    """Return `lead` and `proposers`, or `by`, as a sentence says them up to the title; {} where it does not."""
    for frame in _OF_DEPUTIES:
        found = frame.search(words)
        if found and not _OTHERS.search(found["way"]) and (data := _deputies(found)):
            return data
    group = _OF_GROUP.match(words)
    return {"by": group["by"]} if group else {}


def after_title(words: str) -> Data:
    """Return the same, as what follows the title says it: in brackets, with a label, or with 由."""
    for frame in (_LABELLED, _AFTERWARDS):
        found = frame.search(words)
        if found and (data := _deputies(found)):
            return data
    return {}


def in_cell(words: str) -> Data:
    """Return the same of a cell of a table: 张三, 张三等5人, 张三 李四."""
    found = re.fullmatch(
        rf"(?P<who>.+?)(?:等)?(?:{_COUNT})?(?:代表|委员)?", "、".join(words.split())
    )
    return (_deputies(found) if found else {}) or _group(words)


def _group(words: str) -> Data:
    return {"by": words} if re.fullmatch(_GROUP, words) else {}


def _deputies(found: re.Match[str]) -> Data:
    listed = [*_LISTED.finditer(found["who"])]
    names = [one["name"] for one in listed]
    is_whole = "".join(one[0] for one in listed) == found["who"]
    if not is_whole or not all(is_person(one) and not _is_word(one) for one in names):
        return {}
    data: Data = {"lead": [*names]}
    if found["count"]:
        data["proposers"] = str(number_of(found["count"]))
    return data


def _is_word(name: str) -> bool:
    """Whether what stands in the place of a name is a word: 各位, 组织, 我县."""
    tag = dictionary().part_of_speech(name)
    return (bool(tag) and not tag.startswith("nr")) or name[0] in "我各本该全每"
