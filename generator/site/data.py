"""A document's page as data: the `index.json` beside its `index.html`."""

import json
from collections.abc import Mapping

from generator.site.citation import citation

FILE = "index.json"
_OF_THE_PAGE = {"template", "previous", "next", "leads"}
"""What the front matter says of the page and not of the document."""


def data_of(meta: Mapping[str, object], markdown: str, address: str | None) -> bytes:
    """Return a document as JSON: its particulars, its citation, its text as Markdown.

    `address` is that of its page, where the site's is known.
    """
    own = {key: value for key, value in meta.items() if key not in _OF_THE_PAGE}
    text = markdown.partition("\n\n")[2].strip() if markdown.startswith("# ") else markdown.strip()
    told = {
        **({"url": address} if address else {}),
        **own,
        "citation": citation(meta),
        "text": {"format": "text/markdown", "content": text},
    }
    return (json.dumps(told, ensure_ascii=False, indent=1, default=str) + "\n").encode(
        errors="surrogatepass"
    )
