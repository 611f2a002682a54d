"""Who enters or leaves which office, as sentences and lists of appointment documents say it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from generator.importing.recognise.offices import (
    Held,
    beside,
    entering,
    is_decided,
    is_name,
    leaving,
    people,
)
from generator.importing.recognise.said import NAME, Said, acting, is_known, resigned
from generator.importing.recognise.verbs import (
    DECIDED,
    DECIDES,
    DENIED,
    HEADS,
    OFFICE_HEADS,
    RESIGNATIONS,
    VERBS,
)
from generator.importing.terms.names import names
from generator.importing.terms.setting import Setting
from generator.importing.terms.squeezed import bare
from generator.model.verbs import Verb

_CLAUSES = re.compile(
    "[；;。]|(?<=职务)[，、]|(?<=请求)[，、]|(?<=[长员任席记])，(?=(?:同时)?(?:决定|批准)?(?:免去|任命|撤销|接受))"
    "|(?<=[长员任席记])，(?=[\u4e00-\u9fff·]{2,8}(?:同志)?(?:担任|任|为)(?!期))"
)
_NUMBER = re.compile(
    r"^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十0-9]+[）)]|[0-9]{1,2}[.．、])"
)
_NOTED = r"(?:[（(][^（）()]{1,20}[）)])?"
_APPOINTED = re.compile(r"(?P<lead>决定|批准)?(?P<pause>[，,：:]?)任命(?P<rest>[^。；]+)$")
_REMOVED = re.compile(
    rf"(?P<lead>决定|批准)?(?P<pause>[，,：:]?)(?P<verb>免去|免除|撤销)(?P<rest>[^，。；]+?)(?:的)?职务{_NOTED}$"
)
_LEFT = re.compile(rf"^(?P<rest>[^，。；]+?)(?:的)?职务{_NOTED}$")
_RESIGNS = re.compile(rf"^{NAME}(?:同志)?辞去(?P<office>[^，。；]+?)(?:的)?职务$")
_OWN = re.compile("^其(?:原任|现任|担任|兼任|所任)?的?(?P<office>.+)$")
"""The office of whoever was named before."""
_READS_AS_CHANGE = re.compile(
    rf"^[\u4e00-\u9fff·（）()、]{{2,40}}?(?:为|任|的|同志)[^，。；]{{4,60}}(?:职务|[长员任席记]){_NOTED}$"
)
_NAMES_CHANGE = re.compile(
    r"(?:任命|免去|免除|撤销|辞去|代理)[^，。；]{2,60}(?:职务|[长员席记]|主任)"
)
_QUOTED = re.compile("《[^《》]*》")
_RECITES = re.compile("根据|依照|按照|由于|鉴于|因|经|受")
_LONGEST = 400
"""Characters of a clause; what is longer is no item of a list, and no sentence of a decision."""


def changes(lines: Iterable[str], setting: Setting) -> Sequence[Said]:
    """Return who enters or leaves what, in the order of the text, each once."""
    reader = _Reader(setting)
    return tuple(dict.fromkeys(one for line in lines for one in reader.line(line)))


def unread(lines: Iterable[str], setting: Setting) -> Sequence[str]:
    """Return the clauses under a verb that read as a change and of which no change can be told."""
    reader = _Reader(setting)
    for line in lines:
        for _ in reader.line(line):
            pass
    return tuple(reader.unread)


@dataclass
class _Reader:
    """Reads lines in their order: what stands under a heading is said by its verb."""

    setting: Setting
    verb: Verb | None = None
    office: str = ""
    """That of all who are named below, where the heading says it."""
    denied: bool = False
    """Whether the heading says that it was not done."""
    decides: bool = False
    """Whether the text before ends with 决定."""
    last: Sequence[Said] = ()
    """What the clause before said."""
    unread: list[str] = field(default_factory=list)

    def line(self, line: str) -> Iterator[Said]:
        """Yield what a line says."""
        if self.office and (listed := _listed(line)):
            assert self.verb  # noqa: S101 - it comes with the office
            yield from (Said(self.verb, name, self.office) for name in listed)
            return
        self.office, self.last = "", ()
        before = self.decides
        for clause in _CLAUSES.split(bare(line)):
            words = _NUMBER.sub("", clause)
            if words and len(words) <= _LONGEST and not self._is_heading(words):
                self.last = [*self._clause(words)]
                yield from self.last
        if not DECIDES.search(bare(line)):
            self.decides = before

    def _is_heading(self, words: str) -> bool:
        head, own = HEADS.search(words), OFFICE_HEADS.search(words)
        if head:
            self.verb = VERBS.get(head["verb"] or head["alone"])
            self.denied = bool(DENIED.search(words))
        elif own and self.setting.offices(own["office"]):
            self.verb, self.office = self._led(own["verb"], own["office"]), own["office"]
        elif DECIDES.search(words):
            self.decides = True
        else:
            return False
        return True

    def _led(self, verb: str, office: str) -> Verb:
        """Return the verb of a clause, which is one of decision where 决定 stands before it."""
        found = VERBS[verb]
        decides = self.decides or self.verb in DECIDED.values()
        decides = decides and is_decided(office, self.setting)
        return DECIDED.get(found, found) if decides else found

    def _clause(self, clause: str) -> Iterator[Said]:
        if self.setting.is_body(clause):
            # Who signs below a list: 云岭县人大常委会 is nobody called 云岭.
            return
        found = [] if self.denied or DENIED.search(clause) else [*self._said(clause)]
        if not found and self._asks(clause):
            self.unread.append(clause)
        yield from found

    def _asks(self, clause: str) -> bool:
        """Whether a clause of which nothing was read may say a change all the same; a recital does not."""
        said = _QUOTED.sub("", clause)
        if _RECITES.match(said):
            return False
        return bool(_NAMES_CHANGE.search(said) or (self.verb and _READS_AS_CHANGE.match(said)))

    def _said(self, clause: str) -> Iterator[Said]:
        if found := resigned(clause, self.setting):
            yield from found
        elif one := acting(clause, self.setting):
            yield one
        else:
            yield from self._changes(clause)

    def _changes(self, clause: str) -> Iterator[Said]:
        setting, verb = self.setting, self.verb
        if (found := _APPOINTED.search(clause)) and (held := entering(found["rest"], setting)):
            yield from self._by("任命", found, held)
        elif (found := _REMOVED.search(clause)) and (held := self._leaving(found["rest"])):
            yield from self._by(found["verb"], found, held)
        elif verb in RESIGNATIONS and (found := _RESIGNS.match(clause)):
            if is_known(found["name"], found["office"], setting):
                yield Said(verb, found["name"], found["office"])
        elif not _NAMES_CHANGE.search(clause) and (held := entering(clause, setting)):
            yield from (Said(self._entering(), *one) for one in held)
        elif verb and not verb.appoints and (found := _LEFT.match(clause)):
            yield from (Said(verb, *one) for one in leaving(found["rest"], setting))
        elif verb and verb.appoints:
            yield from (Said(verb, *one) for one in beside(clause, setting))

    def _entering(self) -> Verb:
        """Return the verb of a clause that has none: that of the clause before, or of the heading."""
        before = next((one.verb for one in self.last if one.verb.appoints), None)
        return before or (self.verb if self.verb and self.verb.appoints else Verb.APPOINT)

    def _leaving(self, words: str) -> Sequence[Held]:
        own = _OWN.match(words)
        if not own:
            return leaving(words, self.setting)
        people = {one.person for one in self.last}
        is_clear = len(people) == 1 and self.setting.offices(own["office"])
        return [(person, own["office"]) for person in people] if is_clear else ()

    def _by(self, verb: str, found: re.Match[str], held: Sequence[Held]) -> Iterator[Said]:
        """Yield changes by a verb; 决定 with a pause after it belongs to what is decided on."""
        lead, pause = found["lead"] or "", found["pause"]
        self.decides = self.decides or lead == "决定"
        for name, office in held:
            if pause or not lead:
                yield Said(self._led(verb, office), name, office)
            else:
                yield Said(VERBS.get(lead + verb, VERBS[verb]), name, office)


def _listed(line: str) -> Sequence[str]:
    """Return the names of a line that holds nothing else."""
    words = names(line)
    found = [one for word in words for one in people(bare(word).rstrip("。；"))]
    return found if len(found) == len(words) and any(map(is_name, found)) else ()
