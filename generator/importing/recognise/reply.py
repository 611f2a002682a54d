"""Replies to motions and suggestions: what they answer, who proposed it, what came of it."""

import re
from collections.abc import Iterator, Sequence

from generator.documents.document import Genre
from generator.importing.divide.piece import Piece
from generator.importing.divide.wording import CLASS
from generator.importing.recognise.draft import Data, Draft
from generator.importing.recognise.grouped import NOTE
from generator.importing.recognise.prose import MOST, as_text
from generator.importing.recognise.sheet import below, letterhead
from generator.importing.terms.genres import genre_of
from generator.importing.terms.naming import from_title
from generator.importing.terms.persons import has_surname, is_person
from generator.importing.terms.setting import Setting
from generator.importing.terms.squeezed import bare
from generator.kinds.reply.numbers import NUMBER, SEVERAL
from generator.statutes.numerals import NUMERALS

_TYPE = "(?:议案|建议|提案)"
_ANSWERS = re.compile(rf"(?P<type>{_TYPE}).*(?:答复|复函)")
_NUMBERS = (
    re.compile(
        rf"(?P<number>{NUMBER}|第[0-9]{{1,14}}(?={_TYPE}))(?:（[^（）]*）)?(?:的)?(?:重点)?(?:代表|委员)?{_TYPE}"
    ),
    re.compile(f"(?:编号|[(（])(?:为|：)?(?P<number>{NUMBER})"),
)
_ORDINAL = f"第?[{NUMERALS}]{{1,4}}"
_SESSION = re.compile(
    rf"(?P<session>[\u4e00-\u9fff]{{0,16}}?{_ORDINAL}届[\u4e00-\u9fff]{{0,12}}?(?:人民代表大会|人大|委员会)?"
    rf"(?<!常务委员会){_ORDINAL}次(?:全体)?会议)"
)
_LEADS = re.compile("^.*(?:关于|对|在|于|们|您)")
"""What stands before the session in its clause."""
_GREETED = re.compile(
    "^(?:尊敬的)?(?P<who>[^，。；：！]{2,80}?)(?:等)?(?:[0-9一二三四五六七八九十]+[名位])?(?P<what>代表团?|委员|先生|女士)(?:们)?(?:[，,]?(?:您|你们?)好)?[：:！，。]"
)
_TITLES = (
    re.compile("提出的?[^《》。；]{0,40}《(?P<title>[^《》]{4,80})》"),
    re.compile('提出的?[“"]?(?P<title>关于[^《》。；，“”]{4,80}?的(?:建议|议案|提案))'),
    re.compile(
        "《(?P<title>[^《》]{4,80})》(?:[（(][^（）()]*[）)])?(?:的)?(?:建议|提案|议案)?(?:收悉|已收悉|的答复|（第)"
    ),
)
_IN_TITLE = re.compile("《(?P<title>[^《》]{4,80})》")
_OUTCOMES = (
    re.compile("(?:办理|答复)?(?:结果|类别|类型)(?:分类)?[：:]?(?P<outcome>[A-E]类?)(?![A-Za-z])"),
    re.compile(f"^(?:{CLASS})$"),
    re.compile("(?:〔[0-9]{4}〕[0-9]{1,4}号|[（(])(?P<outcome>[A-E]类?)[）)]?$"),
)
_LAST = 4
"""Among how many lines from the last its class may stand."""
_HEAD = 6
"""Among how many lines, below the head of the sheet, it says what it answers."""


def replies(pieces: Sequence[Piece], setting: Setting) -> Iterator[Draft]:
    """Yield a draft for each reply that says which motion or suggestion it answers, or its number."""
    for piece in pieces:
        title = bare(piece.listed or piece.title)
        if genre_of(title) is Genre.REPLY and len(piece.text) <= MOST and (told := _told(piece)):
            name = from_title(title, setting.region, str(Genre.REPLY))
            draft = as_text(piece, setting, name)
            said = {key: value for key, value in draft.data.items() if key != "genre"}
            data: Data = {"type": told.pop("type"), **said, **told}
            yield Draft("reply", name, data, draft.parts, draft.text, draft.pictures)


def _told(piece: Piece) -> Data:
    """Return what a reply says of the matter; {} where it says neither title nor number, or several."""
    title, head = bare(piece.title), [*letterhead(piece), *below(piece)[:_HEAD]]
    text = "".join(head)
    sort = _ANSWERS.search(title)
    named = _title(title, text)
    number = _first(_NUMBERS, (title, text), "number")
    if not sort or not (named or number) or SEVERAL.search(title) or SEVERAL.search(text):
        return {}
    data: Data = {"type": sort["type"]}
    session = _SESSION.search(title) or _SESSION.search(text)
    outcome = _first(_OUTCOMES, (*head, title, *piece.paragraphs[-_LAST:]), "outcome")
    said = {
        "suggestion": named,
        "suggestion_number": number,
        "session": _LEADS.sub("", session["session"]) if session else "",
        "outcome": outcome.removesuffix("类") + "类" if outcome else "",
    }
    return {**data, **{key: words for key, words in said.items() if words}, **_proposers(head)}


def _title(title: str, text: str) -> str:
    """Return the title of what is answered: as the first lines quote it, else as the reply's title does."""
    own = _IN_TITLE.search(title)
    return _first(_TITLES, (text,), "title") or (own["title"] if own else "")


def _first(forms: Sequence[re.Pattern[str]], texts: Sequence[str], group: str) -> str:
    found = (one[group] for text in texts for form in forms if (one := form.search(text)))
    return next(filter(None, found), "")


def _proposers(head: Sequence[str]) -> Data:
    """Return the deputies, or the delegation, whom the first line that greets somebody names."""
    for line in (NOTE.sub("", one) for one in head):
        found = _GREETED.match(line)
        if found and found["what"] == "代表团":
            return {"by": f"{found['who']}代表团"}
        names = re.split("[、和，\\s]", found["who"]) if found else []
        if names and all(is_person(one) and has_surname(one) for one in names):
            return {"lead": [*names]}
    return {}
