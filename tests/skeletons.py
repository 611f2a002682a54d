"""A site on Material's skeleton and on our own: what readers and programs find is the same."""

from html.parser import HTMLParser
from pathlib import Path

from mkdocs.commands.build import build

from generator.site.build import site_config
from generator.site.skeleton import OF_MATERIAL

Element = tuple[str, tuple[tuple[str, str | None], ...]]

OF_THE_FRAME = {"html", "head", "body", "main"}


class Found(HTMLParser):
    """A page as readers and programs find it: its text, its elements, without Material's own."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.text: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in OF_THE_FRAME:
            attrs = [(key, value) for key, value in attrs if key == "lang"]
        elif any("md-" in key or (value or "").startswith("md-") for key, value in attrs):
            return
        # How large the whole site is, rounded: a frame of one skeleton weighs more than the other's.
        said = tuple((key, value) for key, value in attrs if key != "data-size")
        self.elements.append((tag, said))

    def handle_data(self, data: str) -> None:
        self.text += data.split()


def build_without_material(configuration: Path, gazettes: Path, site: Path) -> None:
    """Build the site of a mkdocs.yml as it will be without Material installed."""
    config = site_config(configuration, gazettes, site)
    config.theme.dirs = [
        folder for folder in config.theme.dirs if not Path(folder, OF_MATERIAL).is_file()
    ]
    build(config)


def pages_of(site: Path) -> dict[str, str]:
    """Return the pages of a site by their paths."""
    files = sorted(site.rglob("*.html"))
    return {file.relative_to(site).as_posix(): file.read_text("utf-8") for file in files}


def assert_same_pages(site: Path, without_material: Path) -> None:
    with_it, without = pages_of(site), pages_of(without_material)
    assert "md-main" in with_it["index.html"]
    assert not [path for path, html in without.items() if 'class="md-' in html]
    assert with_it.keys() == without.keys()
    for path, html in with_it.items():
        assert Found(html).text == Found(without[path]).text, path
        assert Found(html).elements == Found(without[path]).elements, path
