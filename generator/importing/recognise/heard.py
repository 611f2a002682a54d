"""Reports that minutes say were heard, each with the document of the issue that it is."""

import re
from collections.abc import Sequence

from generator.importing.recognise.draft import Data, Draft
from generator.importing.terms.squeezed import bare
from generator.load.builder import Plain
from generator.model.prose import Prose
from generator.model.refs import Signatory

_HEARD = re.compile(
    "(?P<who>[^《》、]+?)作的(?P<title>《[^《》]*(?:《[^《》]*》[^《》]*)*》|关于[^《》，；]+?的(?:报告|汇报|说明)(?=、|$))"
)
"""A report by who gave it; the title in its signs, or as minutes in prose have it: without."""


def heard(subject: str, drafts: Sequence[Draft]) -> tuple[Sequence[Data], str]:
    """Return the reports that a subject begins with, with what is left of it; () where one is not there.

    A report is the document of the speaker whom the minutes name.
    """
    found: list[Data] = []
    rest = subject
    while one := _HEARD.match(rest):
        report = _given_by(one["who"], one["title"], drafts)
        if report is None:
            return (), subject
        found.append(report)
        rest = rest[one.end() :].removeprefix("、")
    return found, rest


def _given_by(who: str, title: str, drafts: Sequence[Draft]) -> Data | None:
    own = []
    for draft in drafts:
        speaker = str(draft.data.get("speaker", ""))
        name = str(Signatory(speaker).person) if speaker else ""
        if name and who.endswith(name) and issubclass(draft.of.model, Prose):
            own.append((draft, speaker, name))
    same = [one for one in own if _alike(title, str(one[0].data["title"]))] or own
    if len(same) != 1:
        return None
    draft, speaker, name = same[0]
    data: dict[str, Plain] = {"report": draft.name}
    office = who.removesuffix(name)
    if office != "".join(speaker.split()[:-1]):
        data["speaker_as"] = office
    if title != f"《{bare(str(draft.data['title']))}》":
        data["title_as"] = title
    return data


def _alike(title: str, other: str) -> bool:
    """Whether the title of minutes is that of a document, or the end of it."""
    words = title.strip("《》")
    return words in other or other in words
