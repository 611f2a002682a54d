"""How a document of a gazette is cited: GB/T 7714-2025, an article of a serial publication."""

import re
from collections.abc import Mapping

_NUMBERED = re.compile(r"(?P<year>[0-9]{4})年第(?P<number>[0-9]+)号")

_AUTHORS = 3
"""As many authors are named; 等 stands for the others."""


def citation(meta: Mapping[str, object]) -> str:
    """Return the citation of a document as printed, from its front matter.

    作者. 题名[J]. 刊名, 年(期): 页码. What is not known is left out.
    """
    issue, series = meta["issue"], meta["series"]
    if not (isinstance(issue, Mapping) and isinstance(series, Mapping)):
        raise TypeError(f"{meta.get('id')}: issue and series are mappings in every document's page")
    name = str(issue["title"])
    numbered = _NUMBERED.fullmatch(name)
    year = str(issue.get("date") or meta.get("date") or "")[:4]
    volume = f"{numbered['year']}({numbered['number']})" if numbered else f"{year}, {name}"
    page = f": {meta['page']}" if meta.get("page") else ""
    issuers = str(meta.get("issuer") or "").split("、")
    authors = ", ".join([*issuers[:_AUTHORS], *(["等"] if len(issuers) > _AUTHORS else [])])
    lead = f"{authors}. " if authors else ""
    return f"{lead}{meta['title']}[J]. {series['title']}, {volume}{page}."
