"""What MkDocs is given of a site's files: the pages that are to be made, and those alone."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from generator.progress import told
from generator.publish.output import Name, Output
from generator.site.published import Published


class Given(Files):
    """All files of a site; MkDocs is to make only those pages that are not kept."""

    def __init__(
        self, files: Files, kept: Mapping[str, Published], output: Output, names: Mapping[str, Name]
    ) -> None:
        """Take the files, what is kept by path, where files are published, and their names if known."""
        super().__init__(files)
        self._kept, self._output, self._names = kept, output, names
        for file in super().documentation_pages():
            if file.src_uri in kept:
                _AnchorsOnly(file, kept[file.src_uri].anchors)

    def documentation_pages(
        self, *, inclusion: Callable[[InclusionLevel], bool] = InclusionLevel.is_included
    ) -> Sequence[File]:
        """Return the pages that are not kept."""
        pages = super().documentation_pages(inclusion=inclusion)
        return _Told(file for file in pages if file.src_uri not in self._kept)

    def copy_static_files(
        self,
        dirty: bool = False,
        *,
        inclusion: Callable[[InclusionLevel], bool] = InclusionLevel.is_included,
    ) -> None:
        """Publish all that is no page."""
        for file in self:
            if not file.is_documentation_page() and inclusion(file.inclusion):
                if file.abs_src_path is None:
                    self._output.put(file.dest_uri, file.content_bytes)
                else:
                    name = self._names.get(file.src_uri, "")
                    self._output.copy(file.dest_uri, Path(file.abs_src_path), name)


class _Told(list[File]):
    """Files; who goes through them is told how far it is."""

    def __iter__(self) -> Iterator[File]:
        """Yield the files."""
        return told([*super().__iter__()], "生成网页")


class _AnchorsOnly(Page):
    """Stands for a page that is kept where MkDocs looks whether a link leads to a place in it."""

    def __init__(self, file: File, anchors: frozenset[str]) -> None:
        self.file = file
        self.present_anchor_ids = set(anchors)
        file.page = self
