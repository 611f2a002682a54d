"""Bodies and offices that a text names, by the registered names, as they are understood in its region."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from generator.check.facts.heads import head_of
from generator.check.facts.titled import POST
from generator.link.bodies import RELATIVE
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.link.scope import Scope
from generator.model.registers import Body
from generator.render.leads.span import NOTHING, Span
from generator.words.dictionary import dictionary

_HEAD = 2
"""Characters by which names are looked for."""
_HAN = re.compile("[\u4e00-\u9fff]")
_POST = re.compile(
    rf"(?:(?![和与及的对向由在将让被把为是了同请])[\u4e00-\u9fff]){{0,6}}?{POST.pattern}(?!会)"
)
"""Not 委员会, 主任会议; and within one office nothing that parts words."""
_RUN = re.compile(r"[\u4e00-\u9fff]{2,14}$")
_OF_CONGRESS = re.compile(r"(?:人民代表大会|人大|常务委员会|常委会)$")
_GOES_ON = re.compile("办公室|办公厅|办事处|党组|党委|机关党")
_GOES_ON_IN_CONGRESS = re.compile(rf"[\u4e00-\u9fff]{{0,10}}(?:委员会|常委会)|{_GOES_ON.pattern}")
_BEFORE = "由和与请经对向为是了上及被将受当到后时让同在于据的以给把从任"
"""Before a short name they are words of their own; another character may belong to a place: 白石县水利局."""
_OWN = re.compile(f"[我本全][省{RELATIVE}]$")
_WORDS_BEFORE = ("v", "p", "c", "d", "u")
"""Verbs, prepositions, conjunctions, adverbs, particles, as jieba tags them."""


def bodies(text: str, scope: Scope, regions: Collection[str]) -> Iterator[Span]:
    """Yield every body that a text names, and it with the office behind it: 县水利局, 县水利局局长.

    A name without a region means a body of those that the document is of: 主任会议.
    """
    names = _names(scope.corpus)
    for head in {text[at : at + _HEAD] for at in range(len(text) - 1)} & names.keys():
        for found in re.finditer(re.escape(head), text):
            start = found.start()
            name = next((one for one in names[head] if text.startswith(one, start)), "")
            if name:
                yield from _named(text, start, name, scope.find_body(name), regions)


def heads(text: str, scope: Scope) -> Iterator[Span]:
    """Yield the heads of a region's organs that a text names without the organ: 县长, 青禾县检察长."""
    for post in POST.finditer(text):
        run = _RUN.search(text, max(0, post.end() - 14), post.end())
        found = head_of(run[0], scope) if run else None
        # 邻县县委书记、县长: of the region before it.
        if found and text[: post.end() - len(found[0])][-1:] != "、":
            office = found[1]
            start = post.end() - len(found[0])
            yield Span(start, post.end(), ("office", office.body.name, office.post))


def _named(
    text: str, start: int, name: str, body: Body | None, regions: Collection[str]
) -> Iterator[Span]:
    end = start + len(name)
    if (
        body is None
        or not _is_known_by(name, body, regions)
        or not _stands_alone(text, start, end, body)
    ):
        yield Span(start, end, NOTHING)
        return
    yield Span(start, end, ("body", body.name))
    if post := _POST.match(text, end):
        yield Span(start, post.end(), ("office", body.name, post[0]))


def _is_known_by(name: str, body: Body, regions: Collection[str]) -> bool:
    """Whether a name tells of which region the body is, or needs not: another has its 主任会议, too."""
    if name == body.name or not body.region or body.region in regions:
        return True
    tails = (body.region[at:] for at in range(len(body.region) - 1))
    return name.startswith((*tails, *RELATIVE, "省"))


def _stands_alone(text: str, start: int, end: int, body: Body) -> bool:
    """Whether the name is not a part of another's, who may not be registered."""
    name = text[start:end]
    goes_on = _GOES_ON_IN_CONGRESS if _OF_CONGRESS.search(name) else _GOES_ON
    if goes_on.match(text, end):
        return False
    return bool(body.region and name.startswith(body.region)) or begins(text, start)


def begins(text: str, at: int) -> bool:
    """Whether a word ends before `at`, so that nothing there belongs to a name."""
    before = text[max(0, at - 1) : at]
    if not _HAN.match(before):
        return True
    if _OWN.search(text, max(0, at - 2), at):
        return True
    words = dictionary()
    if words.part_of_speech(text[at - 1 : at + 1]) == "ns":
        return False
    return before in _BEFORE or words.part_of_speech(text[max(0, at - 2) : at]).startswith(
        _WORDS_BEFORE
    )


@once
def _names(corpus: Corpus) -> Mapping[str, Sequence[str]]:
    """Return the registered names of bodies by their first characters, the longest first."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in corpus.bodies.names:
        if len(name) > _HEAD:
            found[name[:_HEAD]].append(name)
    return {head: sorted(of, key=len, reverse=True) for head, of in found.items()}
