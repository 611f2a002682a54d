"""PDFs for tests: characters at places on pages, in a font that every reader of PDFs knows."""

from collections.abc import Callable, Sequence
from io import BytesIO

from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

FONT = "STSong-Light"
WIDTH, HEIGHT = 595.0, 842.0
LEFT, SIZE, STEP, PER_LINE = 85.0, 16.0, 28.0, 27
RIGHT = LEFT + PER_LINE * SIZE
TOP, BOTTOM = 740.0, 100.0
pdfmetrics.registerFont(UnicodeCIDFont(FONT))

Drawing = Callable[[Canvas], None]


def pdf(*pages: Drawing, password: str = "") -> bytes:
    """Return a PDF of pages, each drawn by a function."""
    made = BytesIO()
    canvas = Canvas(
        made,
        pagesize=(WIDTH, HEIGHT),
        encrypt=StandardEncryption(password) if password else None,
        invariant=1,
    )
    for draw in pages:
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def at(x: float, y: float, text: str, size: float = SIZE) -> Drawing:
    """Write a text at a place."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont(FONT, size)
        canvas.drawString(x, y, text)

    return draw


def centred(y: float, text: str, size: float = SIZE) -> Drawing:
    """Write a text in the middle of a line."""
    return at((LEFT + RIGHT - len(text) * size) / 2, y, text, size)


def all_of(*drawings: Drawing) -> Drawing:
    """Draw one thing after the other."""

    def draw(canvas: Canvas) -> None:
        for one in drawings:
            one(canvas)

    return draw


def ruled(x: float, y: float, widths: Sequence[float], heights: Sequence[float]) -> Drawing:
    """Draw the lines of a table whose upper left corner is at a place."""

    def draw(canvas: Canvas) -> None:
        for count in range(len(heights) + 1):
            canvas.line(x, y - sum(heights[:count]), x + sum(widths), y - sum(heights[:count]))
        for count in range(len(widths) + 1):
            canvas.line(x + sum(widths[:count]), y, x + sum(widths[:count]), y - sum(heights))

    return draw


def picture(x: float, y: float, width: float, height: float) -> Drawing:
    """Show a picture."""
    image = ImageReader(Image.new("RGB", (30, 20), "red"))
    return lambda canvas: canvas.drawImage(image, x, y, width, height) and None


def lines(text: str, per_line: int = PER_LINE, indent: int = 2) -> list[str]:
    """Return the lines that a paragraph is set in."""
    first = per_line - indent
    return [
        text[:first],
        *(text[start : start + per_line] for start in range(first, len(text), per_line)),
    ]


def set_out(paragraphs: Sequence[str], *, head: str = "", first: int = 1) -> list[Drawing]:
    """Return the pages that paragraphs take, with a head and the number of the page, if there is a head."""
    rows = [
        (LEFT + (2 * SIZE if count == 0 else 0), line)
        for text in paragraphs
        for count, line in enumerate(lines(text))
    ]
    per_page = int((TOP - BOTTOM) / STEP)
    pages = []
    for start in range(0, len(rows), per_page):
        own = [
            at(x, TOP - STEP * count, line)
            for count, (x, line) in enumerate(rows[start : start + per_page])
        ]
        if head:
            number = first + len(pages)
            own += [centred(800, head, 10), centred(50, f"— {number} —", 12)]
        pages.append(all_of(*own))
    return pages
