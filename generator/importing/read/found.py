"""What a reader has found so far: it grows while a file is read."""

from dataclasses import dataclass, field

from generator.importing.manuscript import (
    Align,
    Block,
    Doubt,
    LeftOut,
    Mending,
    Paragraph,
    Picture,
    Spot,
    Table,
)
from generator.importing.read.bold import literal
from generator.importing.read.characters import Cleaned, cleaned
from generator.importing.read.tabular import fitting

_FONT = "这里有字体自造的字符，别的电脑上看不到，请对照原件改成通行的字"
_LOST = "这里有读不出来的字符，请对照原件补上"
_RADICAL = "字体把汉字写成了部首字符，已换成汉字"
_TITLE = "字体把书名号写成了«»，已换成《》"


@dataclass
class Found:
    """Blocks in the order of reading, and what is told besides."""

    page: int | None = None
    printed: str = ""
    blocks: list[Block] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    mended: list[Mending] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)

    @property
    def spot(self) -> Spot:
        """Where the next block will stand."""
        return Spot(len(self.blocks) + 1, self.page, self.printed)

    def paragraph(
        self,
        text: str,
        *,
        level: int = 0,
        align: Align = Align.LEFT,
        larger: bool = False,
        is_marked: bool = False,
    ) -> None:
        """Add a paragraph; one that shows nothing is none. `is_marked`: its asterisks mark what is bold."""
        clean = self._clean(text)
        if shown := (clean if is_marked else literal(clean)).strip():
            self.blocks.append(Paragraph(shown, self.spot, level, align, larger))

    def table(self, rows: list[list[str]]) -> None:
        """Add a table; merged cells are marked as in records."""
        clean = [[literal(self._clean(cell)).strip() for cell in row] for row in rows]
        fitted, complaint = fitting(clean)
        if any(cell for row in fitted for cell in row):
            if complaint:
                self.doubt(" ".join(fitted[0]), complaint)
            self.blocks.append(Table(fitted, self.spot))

    def picture(self, content: bytes, suffix: str, words: str) -> None:
        """Add a picture of a format that records may show."""
        number = sum(isinstance(one, Picture) for one in self.blocks) + 1
        spot = self.spot
        self.blocks.append(Picture(f"picture-{number}{suffix}", content, words, spot))

    def note(self, label: str, text: str) -> None:
        """Add a footnote."""
        self.notes.append((label, literal(self._clean(text)).strip()))

    def leave_out(self, text: str, why: str) -> None:
        """Note what no block has."""
        if shown := cleaned(text).text.strip():
            self.left_out.append(LeftOut(shown, why, self.spot))

    def doubt(self, said: str, message: str) -> None:
        """Note what the editor is to look at, here."""
        self.doubts.append(Doubt(cleaned(said).text.strip(), message, self.spot))

    def mend(self, before: str, after: str, why: str) -> None:
        """Note what was put right in the block that follows."""
        self.mended.append(Mending(before, after, why, self.spot))

    def at(self, page: int | None, printed: str = "") -> None:
        """Turn to a page."""
        self.page, self.printed = page, printed

    def _clean(self, text: str) -> str:
        found = cleaned(text)
        self._tell(found)
        return found.text

    def _tell(self, found: Cleaned) -> None:
        for said in found.private:
            self.doubt(said, _FONT)
        for said in found.lost:
            self.doubt(said, _LOST)
        for before, after in found.radicals:
            self.mend(before, after, _RADICAL)
        for before, after in found.titles:
            self.mend(before, after, _TITLE)
