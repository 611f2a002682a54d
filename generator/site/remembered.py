"""What has not changed since the build before is not worked out again: pages, and templates.

An editor who watches the site changes a record at a time, and to convert Markdown and to compile
templates takes half of a build.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents


@dataclass(frozen=True)
class _Converted:
    """What a page had become, and of what."""

    markdown: str
    content: str
    toc: tuple[AnchorLink, ...]
    """Its headings; a template may empty the list that it is given."""
    title: str | None
    anchors: AbstractSet[str]
    links: dict[str, dict[str, str]]
    """As MkDocs has them, but by path: a File is of one build."""


@dataclass
class Memory:
    """What the pages of a site had become in the build before, by path."""

    pages: dict[str, _Converted] = field(default_factory=dict)
    circumstances: object = None
    """Besides its Markdown, what a page depends on: where links can lead, and how it is read."""

    def begin(self, files: Files, config: MkDocsConfig) -> None:
        """Let the pages of `files` remember, as long as the circumstances are the same."""
        circumstances = {file.src_uri: file.url for file in files}, repr(config.mdx_configs)
        if circumstances != self.circumstances:
            self.forget()
            self.circumstances = circumstances
        for file in files.documentation_pages():
            _RememberingPage(file, config, self.pages)

    def forget(self) -> None:
        """Forget all: a page that MkDocs complains of is to be complained of again."""
        self.pages.clear()


class _RememberingPage(Page):
    """A page of one build, which becomes the page of its file."""

    def __init__(self, file: File, config: MkDocsConfig, pages: dict[str, _Converted]) -> None:
        super().__init__(None, file, config)
        self._pages = pages

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Take over what the same Markdown became before, or convert it."""
        had = self._pages.get(self.file.src_uri)
        if had and had.markdown == self.markdown:
            self.content, self._title_from_render = had.content, had.title
            self.toc = TableOfContents([*had.toc])
            self.present_anchor_ids = set(had.anchors)
            self.links_to_anchors = {files.src_uris[path]: to for path, to in had.links.items()}
            return
        super().render(config, files)
        self._remember()

    def _remember(self) -> None:
        links = {to.src_uri: anchors for to, anchors in (self.links_to_anchors or {}).items()}
        self._pages[self.file.src_uri] = _Converted(
            self.markdown or "",
            self.content or "",
            tuple(self.toc),
            self._title_from_render,
            self.present_anchor_ids or set(),
            links,
        )


class CompiledTemplates(BytecodeCache):
    """Templates as Python code, for the environments of the builds that follow; Jinja compares them."""

    def __init__(self) -> None:
        self._codes: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill a template's bucket with its code."""
        if code := self._codes.get(bucket.key):
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code of a bucket."""
        self._codes[bucket.key] = bucket.bytecode_to_string()
