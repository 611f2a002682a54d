"""Reports on the handling of motions and suggestions: counts, classes and rates as sentences say them."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from generator.documents.document import Genre
from generator.importing.divide.piece import Piece
from generator.importing.recognise.draft import Data, Draft
from generator.importing.recognise.prose import MOST, as_text
from generator.importing.terms.genres import genre_of
from generator.importing.terms.naming import from_title
from generator.importing.terms.setting import Setting
from generator.load.builder import Plain

_WHAT = "议案、建议|建议、提案|建议议案|议案建议|建议提案|代表建议|议案|建议|提案"
_RECEIVED = re.compile(
    rf"(?:收到|交办|办理|转交|承办)[^。；]{{0,40}}?(?P<what>{_WHAT})[^0-9。；，]{{0,8}}(?P<count>[0-9]+)件"
)
_PART = re.compile(
    r"(?P<name>[^，。；：、0-9（）]{1,16}?)(?:共|有|为)?(?P<count>[0-9]+)件(?:[^，。；、]{0,6}[，,]占[^0-9，。]{0,10}(?P<share>[0-9.]+%))?"
)
_OF_SUBJECT = re.compile(r"(?P<name>[^，。；：、0-9（）]{2,16}?(?:类|方面))(?P<count>[0-9]+)件")
_FEWEST = 3
"""Subjects of a sentence that lists them."""
_CLASS = re.compile(
    r"(?P<legend>[^，。；：]{2,40}?)(?:[（(](?P<name>[A-D]类)[）)])?(?:的)?(?:有|共)?(?P<count>[0-9]+)件[，,][^0-9；。]{0,6}占[^0-9；。]{0,10}(?P<share>[0-9.]+%)"
)
_OUTCOME = re.compile("解决|采纳|列入|落实|留作参考|参考|完成")
_RATE = re.compile(r"(?P<name>[\u4e00-\u9fff]{1,8}率)(?:均)?(?:为|达到|达|是)?(?P<value>[0-9.]+%)")


def handlings(pieces: Sequence[Piece], setting: Setting) -> Iterator[Draft]:
    """Yield a draft for each report on handling that says how many matters were received."""
    for piece in pieces:
        if not _is_handling(piece) or len(piece.text) > MOST:
            continue
        text = unicodedata.normalize("NFKC", piece.text).translate(_CHINESE)
        received = _received(text)
        if received:
            name = from_title(piece.listed or piece.title, setting.region, "handling")
            draft = as_text(piece, setting, name)
            own = {
                key: value for key, value in draft.data.items() if key not in {"genre", "answer"}
            }
            form = "circular" if genre_of(piece.title) is Genre.CIRCULAR else "report"
            data: Data = {"form": form, **own, "received": received, **_figures(text)}
            yield Draft("handling", name, data, draft.parts, draft.text, draft.pictures)


_CHINESE = str.maketrans({",": "，", ";": "；", ":": "：", "(": "（", ")": "）"})
"""Signs that NFKC makes narrow, as Chinese text has them."""


def _is_handling(piece: Piece) -> bool:
    genre = genre_of(piece.title)
    is_told = genre is Genre.CIRCULAR and bool(re.search("(?:建议|提案|议案).*办理", piece.title))
    return genre is Genre.HANDLING or is_told


def _received(text: str) -> Data:
    found = _RECEIVED.search(text)
    if not found:
        return {}
    data: Data = {"name": found["what"], "count": found["count"]}
    rest = text[found.end() :].partition("。")[0]
    within = re.match("(?:（[^（）]*）)?[，：]?其中[，：]?(?P<said>.+)", rest)
    parts = list(_PART.finditer(within["said"])) if within else []
    listed: list[Plain] = [
        {"name": one["name"].strip("的"), "count": one["count"]} for one in parts
    ]
    names = {one["name"] for one in parts}
    if listed and len(names) == len(listed):
        total = sum(int(one["count"]) for one in parts)
        data["parts" if total == int(found["count"]) else "including"] = listed
    return data


def _figures(text: str) -> Data:
    data: Data = {}
    for sentence in text.split("。"):
        if "subjects" not in data and len(_OF_SUBJECT.findall(sentence)) >= _FEWEST:
            data["subjects"] = [*_subjects(sentence)]
        if "classes" not in data and (classes := _classes(sentence)):
            data["classes"] = [*classes]
    rates: dict[str, Plain] = {}
    for one in _RATE.finditer(text):
        rates.setdefault(one["name"], {"name": one["name"], "value": one["value"]})
    if rates:
        data["rates"] = [*rates.values()]
    return data


def _subjects(sentence: str) -> Iterator[Plain]:
    for one in _OF_SUBJECT.finditer(sentence):
        yield {"name": re.sub("^(?:其中|涉及)", "", one["name"]), "count": one["count"]}


def _classes(sentence: str) -> Sequence[Plain]:
    found = [one for one in _CLASS.finditer(sentence) if _OUTCOME.search(one["legend"])]
    if len(found) < 2:
        return ()
    return tuple(_class(one) for one in found)


def _class(found: re.Match[str]) -> Plain:
    legend = re.sub("^.*?(?:其中|件中)[，：]?", "", found["legend"])
    data: Data = {"name": found["name"] or legend, "count": found["count"], "share": found["share"]}
    return {**data, "legend": legend} if found["name"] else data
