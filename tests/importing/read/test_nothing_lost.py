"""Every character that a file shows is in a block, in a note, or told as left out; and once."""

from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.importing.manuscript import Manuscript, Paragraph, Table
from generator.importing.read.read import read
from tests.importing.read.word import p, r, tbl, word

SETTINGS = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
HAN = st.text(
    "青禾县人民代表大会常务委员会公报一二三决议案，。；：、（）《》“”１", min_size=1, max_size=12
)
LINES = st.text("青禾县人民代表大会决议，。；：　 \t\n12-—页*#|<>&第条", max_size=400)


def accounted(manuscript: Manuscript) -> Counter[str]:
    """Return how often each character stands in what was read, and in what was left out."""
    texts = [block.text for block in manuscript.blocks if isinstance(block, Paragraph)]
    texts += [
        cell
        for block in manuscript.blocks
        if isinstance(block, Table)
        for row in block.rows
        for cell in row
    ]
    texts += [text for _, text in manuscript.notes] + [one.text for one in manuscript.left_out]
    return Counter("".join("".join(texts).split()))


def visible(text: str) -> Counter[str]:
    return Counter("".join(text.split()))


@SETTINGS
@given(text=LINES)
def test_text(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"公{text}", encoding="utf-8")
    shown, typed = accounted(read(tmp_path / "a.txt")), visible(f"公{text}")
    assert not typed - shown
    assert not {sign: count for sign, count in (shown - typed).items() if sign != "*"}


def marked(tag: str, inside: str) -> str:
    return f'<w:{tag} w:id="1" w:author="程远">{inside}</w:{tag}>'


RUNS = st.one_of(
    HAN.map(r),
    HAN.map(lambda text: r(text, "<w:b/>")),
    HAN.map(lambda text: r(text, "<w:vanish/>")),
    HAN.map(lambda text: marked("ins", r(text))),
    HAN.map(lambda text: marked("del", f"<w:r><w:delText>{text}</w:delText></w:r>")),
    HAN.map(lambda text: f"<w:hyperlink>{r(text)}</w:hyperlink>"),
    HAN.map(lambda text: f"<w:sdt><w:sdtContent>{r(text)}</w:sdtContent></w:sdt>"),
    HAN.map(lambda text: f"<w:unheard-of>{r(text)}</w:unheard-of>"),
    HAN.map(lambda text: f"<m:oMath><m:r><m:t>{text}</m:t></m:r></m:oMath>"),
    HAN.map(
        lambda text: (
            f"<w:r><w:pict><v:textbox><w:txbxContent>{p(text)}</w:txbxContent></v:textbox></w:pict></w:r>"
        )
    ),
    HAN.map(
        lambda text: (
            f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>{text}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )
    ),
    st.just("<w:r><w:br/></w:r>"),
    st.just("<w:r><w:tab/></w:r>"),
)
PARAGRAPHS = st.lists(RUNS, min_size=1, max_size=5).map(lambda runs: p("".join(runs)))
BLOCKS = st.recursive(
    PARAGRAPHS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map(
            lambda cells: tbl("".join(f"<w:tc>{cell}</w:tc>" for cell in cells))
        ),
        st.lists(inner, min_size=1, max_size=3).map(
            lambda blocks: f"<w:sdt><w:sdtContent>{''.join(blocks)}</w:sdtContent></w:sdt>"
        ),
        st.lists(inner, min_size=2, max_size=3).map(
            lambda rows: tbl(
                *(
                    f"<w:tc><w:tcPr><w:vMerge/></w:tcPr>{row}</w:tc><w:tc>{row}</w:tc>"
                    for row in rows
                )
            )
        ),
    ),
    max_leaves=8,
)


@SETTINGS
@given(blocks=st.lists(BLOCKS, max_size=5), header=HAN, keeps=st.booleans())
def test_word(blocks: list[str], header: str, keeps: bool, tmp_path: Path) -> None:
    body = p("青") + "".join(blocks)
    (tmp_path / "a.docx").write_bytes(word(body, parts={"header1.xml": p(header)}))
    expected = visible(header + "".join(_texts(body)))
    shown = accounted(read(tmp_path / "a.docx", keep_revisions=keeps))
    assert not expected - shown
    assert not {sign: count for sign, count in (shown - expected).items() if sign not in "*^<"}


def _texts(body: str) -> list[str]:
    """Return all that stands between tags."""
    return [part.partition(">")[2] for part in body.split("<")]


TAGS = st.sampled_from(
    [
        "p",
        "div",
        "span",
        "b",
        "h2",
        "li",
        "ul",
        "ol",
        "td",
        "tr",
        "table",
        "center",
        "pre",
        "nav",
        "font",
        "blockquote",
        "sup",
        "a",
    ]
)
PIECES = st.one_of(
    HAN, HAN, TAGS.map(lambda tag: f"<{tag}>"), TAGS.map(lambda tag: f"</{tag}>"), st.just("<br>")
)


@SETTINGS
@given(pieces=st.lists(PIECES, max_size=60))
def test_page(pieces: list[str], tmp_path: Path) -> None:
    page = "<html><body>公" + "".join(pieces)
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    expected = visible("".join(_texts(page)))
    shown = accounted(read(tmp_path / "a.html"))
    assert not expected - shown
    extra = {
        sign: count for sign, count in (shown - expected).items() if sign not in "*^<.0123456789"
    }
    assert not extra
