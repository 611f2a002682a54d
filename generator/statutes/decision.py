"""A decision that amends or repeals statutes, as it was passed -> what it tells of which statute. Pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.statutes.clauses import QUOTE, Clause, read_clauses
from generator.statutes.formulae import Said, read_clause
from generator.statutes.instructions import Free, Renumber, Step
from generator.statutes.phrases import MENTION, PURPOSE, TAIL, TITLE, introduces
from generator.statutes.repealed import TITLES, repealed
from generator.statutes.repeals import Repeals, turned
from generator.statutes.targets import Target

_HEADED = re.compile(
    rf"(?:对|修改|修订|关于|将){{0,3}}《({TITLE})》(?:的修改|的决定)?(?:作出|作|做|进行|予以)?了?"
    "(?:如下|以下|下列)?(?:的?修改|修正|修订)?[:：。；]?"
)
_SHORT = re.compile("条例|办法|规定|细则|规则|解释|决定|法")


@dataclass(frozen=True)
class Unread:
    """What a decision says that is not understood: the line, and the words from there on."""

    line: int
    words: str


@dataclass(frozen=True)
class Decision:
    """What a decision tells: steps by the title of their statute, titles that it repeals by line.

    The title is empty where the decision does not name the statute. `clauses` counts the clauses
    that tell something, `unread` has those of them that are not understood as a whole.
    """

    steps: Mapping[str, Sequence[Step]]
    named: Mapping[str, int]
    repeals: Mapping[str, int]
    unread: tuple[Unread, ...]
    clauses: int


def read_decision(text: str, title: str = "") -> Decision:
    """Return what a decision tells; `title` is the decision's own."""
    reader = _Reader(title)
    for clause in read_clauses(text):
        reader.clause(clause)
    repeals = reader.repeals
    return Decision(
        reader.steps,
        reader.named,
        repeals.titles,
        tuple(reader.unread),
        reader.counted + repeals.told,
    )


@dataclass
class _Reader:
    title: str
    steps: dict[str, list[Step]] = field(default_factory=dict)
    named: dict[str, int] = field(default_factory=dict)
    repeals: Repeals = field(default_factory=Repeals)
    unread: list[Unread] = field(default_factory=list)
    counted: int = 0
    statute: str = ""
    contexts: list[tuple[int, Target]] = field(default_factory=list)
    context: Target = field(default_factory=Target)
    has_begun: bool = False

    def __post_init__(self) -> None:
        if not re.search("等.{0,12}的决定", self.title) and (title := TITLES.search(self.title)):
            self.statute = turned(title[1])

    def clause(self, clause: Clause) -> None:
        """Take the next clause: of which statute it speaks, and what it tells."""
        if clause.style < 0 and self.is_around(clause):
            return
        if clause.style >= 0:
            self.has_begun = True
            self.leave(clause.style)
        repeals = self.repeals
        if repeals.introduced(clause) or repeals.taken(clause) or self.is_heading(clause):
            return
        if TAIL.search(clause.text):
            self.sentences(clause)
        else:
            self.tell(clause)

    def sentences(self, clause: Clause) -> None:
        """Take a clause that says something of the decision itself, sentence by sentence."""
        for said in re.split("(?<=[。；])", clause.text):
            sentence = replace(clause, text=said)
            if not said.strip():
                continue
            if TAIL.search(said) and not re.search(QUOTE, said):
                self.repeals.said(sentence)
                self.tail(sentence)
            else:
                self.tell(sentence)

    def is_around(self, clause: Clause) -> bool:
        """Whether an unnumbered line only says what the decision is, and who decides."""
        text = clause.text
        if "".join(text.split()) == "".join(self.title.split()):
            return True
        if re.match(r"[（(]?\s*[0-9]{4}年", text) and not clause.quotes:
            return True
        if introduces(text):
            titles = TITLES.findall(text)
            if titles and not (self.has_begun or "等" in text):
                self.begin(turned(titles[-1]), clause.line)
            self.repeals.begin(text)
            self.has_begun = True
            return True
        return not self.has_begun and not clause.quotes and not self.tells(clause)

    def tells(self, clause: Clause) -> bool:
        """Whether an unnumbered line tells to do something."""
        told = replace(clause, text=PURPOSE.sub("", clause.text, count=1))
        return bool(read_clause(told, Target()).instructions) or bool(repealed(clause.text))

    def begin(self, title: str, line: int) -> None:
        """Let what follows be of a statute."""
        self.statute = title
        self.named.setdefault(title, line)
        self.steps.setdefault(title, [])

    def leave(self, style: int) -> None:
        """Forget what clauses of this and lower styles spoke of."""
        while self.contexts and self.contexts[-1][0] >= style:
            self.contexts.pop()
        self.context = self.contexts[-1][1] if self.contexts else Target()

    def is_heading(self, clause: Clause) -> bool:
        """Whether a clause only names the statute that those below it amend."""
        found = _HEADED.fullmatch(clause.text)
        if not found or clause.style < 0:
            return False
        if self.repeals.are_listed:
            self.repeals.add(clause, found[1])
        else:
            self.begin(turned(found[1]), clause.line)
            self.contexts.clear()
        return True

    def tail(self, clause: Clause) -> None:
        """Take what the last sentences say of numbers: 并对条文顺序作相应调整."""
        if self.statute and re.search(
            "(?:条文|条款|章节).{0,8}(?:顺序|序号).{0,8}调整", clause.text
        ):
            for part in re.split("[，。；]", clause.text):
                said = read_clause(Clause(clause.line, -1, _without_mention(part)), Target())
                self.take(said, clause)

    def tell(self, clause: Clause) -> None:
        """Take the instructions of a clause."""
        if not self.has_begun and clause.style < 0:
            clause = replace(clause, text=PURPOSE.sub("", clause.text, count=1))
        self.has_begun = True
        for found in MENTION.finditer(clause.text):
            if found["title"] and not self.is_short(turned(found["title"])):
                self.begin(turned(found["title"]), clause.line)
        said = read_clause(clause, self.context)
        self.counted += 1
        self.take(said, clause)
        self.context = said.context
        if clause.style >= 0:
            self.contexts.append((clause.style, said.context))
        if clause.is_open:
            self.unread.append(Unread(clause.line, "“"))
        elif said.rest:
            shown = Clause(clause.line, -1, said.rest, clause.quotes).shown
            self.unread.append(Unread(clause.line, shown))

    def take(self, said: Said, clause: Clause) -> None:
        steps = [Step(clause.line, one) for one in said.instructions]
        if clause.style < 0 and len(self.steps) > 1 and _is_of_all(said):
            for own in self.steps.values():
                own.extend(steps)
        elif steps:
            self.named.setdefault(self.statute, clause.line)
            self.steps.setdefault(self.statute, []).extend(steps)

    def is_short(self, title: str) -> bool:
        """Whether a title only stands for that of the statute spoken of: 《条例》."""
        return bool(_SHORT.fullmatch(title)) or (
            bool(self.statute) and self.statute.endswith(title)
        )


def _is_of_all(said: Said) -> bool:
    """Whether a last sentence only lets the articles count anew: in a package, those of each statute."""
    return bool(said.instructions) and all(
        isinstance(one, Renumber | Free) for one in said.instructions
    )


def _without_mention(part: str) -> str:
    return re.sub(r"^.*?(?=(?:并)?对?(?:其[他它])?(?:条文|条款|章节))", "", part)
