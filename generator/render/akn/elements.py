"""Elements of Akoma Ntoso, and the head that all its documents have."""

import re
from dataclasses import dataclass
from urllib.parse import quote
from xml.etree.ElementTree import Element, SubElement, indent, tostring

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
_LANGUAGE = "zho"
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class About:
    """What the head says of a document. `sort` is the document's type as its address has it."""

    id: str
    sort: str
    title: str
    author: str
    date: str
    published: str
    """The day of the issue."""
    gazette: str
    """The series and the issue, by title."""
    number: str = ""

    @property
    def work(self) -> str:
        """The address of the work, after AKN's naming convention."""
        return f"/akn/cn/{self.sort}/{whole_day(self.date)}/{self.id.replace('/', '.')}"


def written(document: Element) -> str:
    """Return a document as the text of its file."""
    root = Element("akomaNtoso", {"xmlns": NAMESPACE})
    root.append(document)
    indent(root, " ")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def add(parent: Element, tag: str, words: str = "", **attributes: str) -> Element:
    """Add an element with words and attributes; what XML cannot hold stands as U+FFFD."""
    clean = {name: _NO_XML.sub("\ufffd", value) for name, value in attributes.items()}
    found = SubElement(parent, tag, clean)
    found.text = _NO_XML.sub("\ufffd", words) or None
    return found


def head(document: Element, about: About) -> None:
    """Add what identifies a document."""
    meta = add(document, "meta")
    identification = add(meta, "identification", source="#publisher")
    work = _level(identification, "FRBRWork", about.work, about)
    add(work, "FRBRcountry", value="cn")
    if about.number:
        add(work, "FRBRnumber", value=about.number)
    add(work, "FRBRname", value=about.title)
    expression = f"{about.work}/{_LANGUAGE}@"
    add(
        _level(identification, "FRBRExpression", expression, about),
        "FRBRlanguage",
        language=_LANGUAGE,
    )
    _level(identification, "FRBRManifestation", f"{expression}.xml", about)
    day = whole_day(about.published)
    add(meta, "publication", date=day, name="gazette", showAs=about.gazette)
    references = add(meta, "references", source="#publisher")
    for id_, name in (("author", about.author), ("publisher", about.gazette)):
        href = f"/akn/ontology/organization/cn/{quote(name, safe='')}"
        add(references, "TLCOrganization", eId=id_, href=href, showAs=name)


def _level(parent: Element, tag: str, address: str, about: About) -> Element:
    level = add(parent, tag)
    add(level, "FRBRthis", value=f"{address}/!main" if tag == "FRBRWork" else address)
    add(level, "FRBRuri", value=address)
    name = "Generation" if tag == "FRBRWork" else "Publication"
    day = about.date if tag == "FRBRWork" else about.published
    add(level, "FRBRdate", date=whole_day(day), name=name)
    add(level, "FRBRauthor", href="#author" if tag == "FRBRWork" else "#publisher")
    return level


def whole_day(day: str) -> str:
    """Return a day; of a month or a year the first one."""
    return day + "-01" * (2 - day.count("-"))
