"""What else can be wrong: told while content/ is read and its names are looked up, not by a rule.

These problems cannot be accepted. Each has its page in the docstring of a module here.
"""

import re

from generator.check.page import READING_PARTS, read_page
from generator.check.reading import (
    acceptances,
    contents,
    enclosures,
    files,
    records,
    references,
    registers,
    syntax,
)
from generator.check.rule import Explained, Section
from generator.problems import Severity

_WARNINGS = {"unused-acceptance", "unused-enclosure"}
_PAGE = re.compile(r"^(?=[a-z0-9-]+：)", re.MULTILINE)


def _explained(page: str) -> Explained:
    """Return the problem that a page is about."""
    name = page.partition("：")[0]
    severity = Severity.WARNING if name in _WARNINGS else Severity.ERROR
    return Explained(name, severity, Section.READING, read_page(name, page, READING_PARTS))


READING = {
    one.id: one
    for module in (files, syntax, records, registers, references, contents, enclosures, acceptances)
    for one in map(_explained, filter(str.strip, _PAGE.split(module.__doc__ or "")))
}
"""The problems by id, in the order in which an editor meets them."""
