"""References: what a record says of a person, body, office, meeting, statute or other record.

A reference is the text as typed; `link` finds what it means. Each type is found in a record by
`generator.link.walk`, so that no kind has to list its own references.
"""

import re
from dataclasses import dataclass

from generator.model.values import Name, Parsed, wrong


class Wording(Parsed):
    """The wording of a signed original, as Markdown; its links refer to other documents."""

    expected = "原件的文字"


class PersonRef(Parsed):
    """A person's name, or id where the name alone is ambiguous."""

    expected = "一个人的姓名（如 李秋，两个字的中间不加空格）"
    form = re.compile(r"[^\s、，,；;：（）()]+")


class BodyRef(Parsed):
    """A body's full name or a registered short name."""

    expected = "一个机构的名称（如 青禾县人民政府）"
    form = re.compile(r"[^\s]+")


class OfficeRef(Parsed):
    """An office: the body's name followed by the post; several joined by 、."""

    expected = "机构名称加职务（如 青禾县水利局局长）"
    form = re.compile(r"[^\s]+")

    @property
    def parts(self) -> tuple[str, ...]:
        """The offices one by one."""
        return tuple(self.split("、"))


class MeetingRef(Parsed):
    """A meeting of the issue: its session such as 第二十五次会议, or its record's name.

    One of another issue goes by its whole name, or by its id `<series>/<issue>/<record>`.
    """

    expected = "会议（如 第二十五次会议）"
    form = re.compile(r"[^\s]+")


class RecordRef(Name):
    """The name of another record of the same issue."""

    expected = "本期另一份记录的文件名（不带 .yml）"

    @classmethod
    def guess(cls, text: str) -> str:
        """Return the name of the record whose file or folder was named."""
        return super().guess(text.rpartition("/")[2].removesuffix(".yml"))


class DocumentRef(Parsed):
    """A document of any issue, by its id."""

    expected = "文件的编号（系列/期/记录，如 qinghe/2021-3/water-opinions）"
    form = re.compile(r"[a-z0-9-]+/[a-z0-9-]+/[a-z0-9-]+")


class Signatory(Parsed):
    """Who signs or speaks: office, space, name; or a name alone."""

    expected = "职务、空格、姓名（如 县长 王大海）"
    form = re.compile(r"(\S+\s+)?\S+")

    @classmethod
    def guess(cls, text: str) -> str:
        """Return the office and a name of which the characters were set apart: 市长 高 永."""
        office, *name = text.split()
        return f"{office} {''.join(name)}"

    @property
    def office(self) -> str:
        """The office as typed; may be relative to the signing body, may be empty."""
        return "".join(self.split()[:-1])

    @property
    def person(self) -> PersonRef:
        """The person who signs."""
        return PersonRef(self.split()[-1])


class Presiding(Signatory):
    """Who presides: a name, or office, space, name where no list shows the office."""

    expected = "主持人的姓名，名单上看不出职务的，写职务、空格、姓名（如 县人大常委会主任 陈一鸣）"
    form = re.compile(r"(\S+\s+)?[^\s、，,；;：（）()]+")


class Basis(Parsed):
    """A legal basis: statute, space, article; or a document cited with its number."""

    expected = "法规名称、空格、条款（如 地方组织法 第四十四条第十款），每部法规一项"
    # A document cited with its number is printed as typed.
    form = re.compile(r".*〔.*|[^\s，,、]+(\s+第[^\s，,]+)?", re.DOTALL)

    @property
    def statute(self) -> str:
        """The statute's title or short title as typed."""
        return self.split(maxsplit=1)[0]

    @property
    def articles(self) -> str:
        """The articles cited, such as 第十八条和第二十条, or an empty string."""
        return "".join(self.split(maxsplit=1)[1:])

    @property
    def is_document(self) -> bool:
        """Whether this cites a numbered document and not a statute."""
        return "〔" in self


_LISTED = re.compile(r"([^\s、，,；;：（）()]+?)(?:（([^（）]+)）)?")


@dataclass(frozen=True)
class Listed:
    """A person in a list, with the note printed beside the name: 李秋（兼）."""

    person: PersonRef
    note: str = ""


class ListedRef(Parsed):
    """A name in a list, with its note in full-width brackets."""

    expected = "姓名，可带括注（如 李秋（兼）；两个字的中间不加空格）"
    form = _LISTED

    @classmethod
    def guess(cls, text: str) -> str:
        """Return the name and its note without spaces and in full-width brackets."""
        return super().guess(text).replace("(", "（").replace(")", "）")

    @property
    def listed(self) -> Listed:
        """The person and the note."""
        found = _LISTED.fullmatch(self)
        if not found:
            raise wrong(f"应为{self.expected}")
        return Listed(PersonRef(found[1]), found[2] or "")
