"""Every link of every page leads somewhere."""

from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tests.built import Built


class _Addresses(HTMLParser):
    """Takes what a page links to, and the places within it, out of its HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.places: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in {"href", "src"} and value and tag != "base":
                self.links.append(value)
            if name == "id" and value:
                self.places.add(value)


def _read(page: Path) -> _Addresses:
    addresses = _Addresses()
    addresses.feed(page.read_text(encoding="utf-8"))
    return addresses


def _astray(site: Path) -> Iterator[str]:
    pages = {
        page.resolve(): _read(page) for page in site.rglob("*.html") if page.name != "404.html"
    }
    for page, addresses in pages.items():
        for link in addresses.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            file = target / "index.html" if target.is_dir() else target
            place = unquote(parts.fragment)
            if not file.is_file() or (place and not _has(file, place, pages)):
                yield f"{page.relative_to(site.resolve())}: {link}"


def _has(file: Path, place: str, pages: Mapping[Path, _Addresses]) -> bool:
    """Whether a page, or a Markdown file, has a place."""
    if file.suffix == ".md":
        return f"{{: #{place} }}" in file.read_text(encoding="utf-8")
    return place in pages[file].places


def test_every_link_leads_somewhere(built: Built) -> None:
    assert list(_astray(built.site)) == []
