"""Where a page's document, or issue, is in Akoma Ntoso."""

from collections.abc import Collection

from generator.render.akn.files import FOLDER


def akn_of(page: str, files: Collection[str]) -> str:
    """Return the path of the file, by that of the page's Markdown; empty where there is none."""
    found = akn_beside(page)
    return found if found in files else ""


def akn_beside(page: str) -> str:
    """Return the path that the file has, if there is one."""
    return f"{FOLDER}/{page.removesuffix('.md').removesuffix('/index')}.xml"
