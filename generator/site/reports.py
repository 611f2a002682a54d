"""How a reader says that something on a page is wrong."""

from urllib.parse import quote, unquote, urlsplit, urlunsplit

from mkdocs.structure.pages import Page


def page_id(page: Page) -> str:
    """Return what a page is called: of a document its id, of home nothing, else its path."""
    return str(page.meta.get("id") or unquote(page.url).strip("./"))


def report_address(report: object, page: str) -> str:
    """Return where to write to about a page: a mailbox with a subject, or a web address that is told it.

    `report` is what mkdocs.yml gives; of a telephone number or other words there is no address.
    """
    said = str(report).strip()
    if said.startswith(("https://", "http://")):
        parts = urlsplit(said)
        query = "&".join(filter(None, [parts.query, f"page={quote(page, safe='')}"]))
        return urlunsplit(parts._replace(query=query))
    if "@" in said and " " not in said:
        return f"mailto:{said}?subject={quote(f'纠错：{page}', safe='')}"
    return ""
