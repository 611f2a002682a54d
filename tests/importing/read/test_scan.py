"""Scans: what is made of boxes with characters; the recognition itself only where it is installed."""

import math
from collections.abc import Sequence
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from generator.importing.read.scan import engine, reader
from generator.importing.read.scan.characters import as_set, ends_in_leaders, unsure
from generator.importing.read.scan.contents_numbers import Strip, with_numbers
from generator.importing.read.scan.recognised import Recognised
from generator.importing.read.unreadable import UnreadableError
from tests.importing.read.sheets import LEFT, STEP, all_of, at, centred, lines, pdf, picture
from tests.importing.read.shown import doubts, given, shown

TEXT = "县人民政府认真办理代表提出的建议，加强领导，落实责任，逐件研究，按时答复，一年来共办理建议三十六件，办结率达到百分之百，代表对办理结果都表示满意。"
EM = 40


def box(
    x: float,
    y: float,
    text: str,
    score: float = 0.99,
    angle: float = 0.0,
    *,
    unsure: tuple[str, ...] = (),
) -> Recognised:
    """Return what a recogniser says of a line whose upper left corner is at a place, turned about 0, 0."""
    right, low = x + EM * len(text), y + EM * 1.25
    corners = [(x, y), (right, y), (right, low), (x, low)]
    sine, cosine = math.sin(angle), math.cos(angle)
    turned = [(a * cosine - b * sine, a * sine + b * cosine) for a, b in corners]
    return Recognised(turned, text, score, unsure)


def page(angle: float = 0.0) -> list[Recognised]:
    """Return a page with a title, a paragraph, a row of names and a number."""
    rows = lines(TEXT)
    return [
        box(500, 100, "关于代表建议办理情况的报告", angle=angle),
        *(
            box(200 + (2 * EM if not n else 0), 300 + 70 * n, row, 0.99 if n != 1 else 0.6, angle)
            for n, row in enumerate(rows)
        ),
        box(800, 700, "王小满", angle=angle),
        box(200, 702, "程远", angle=angle),
        box(700, 2200, "— 3 —", angle=angle),
    ]


def image(form: str = "PNG", frames: int = 1) -> bytes:
    made = BytesIO()
    first, *others = [Image.new("RGB", (1654, 2339), "white") for _ in range(frames)]
    more = {"save_all": True, "append_images": others} if others else {}
    first.save(made, form, **more)
    return made.getvalue()


def recognising(found: Sequence[Recognised], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "engine", lambda: lambda _image: found)


@pytest.mark.parametrize("angle", [0.0, 0.02, -0.02])
def test_lines_are_put_together_and_those_that_are_not_sure_told(
    angle: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recognising(page(angle), monkeypatch)
    manuscript = given(tmp_path, "a.png", image())
    assert shown(manuscript)[1:] == [TEXT, "程远\t王小满"]
    assert manuscript.blocks[0].spot.printed == "3"
    assert [one.split("＝")[0] for one in doubts(manuscript)] == [lines(TEXT)[1]]


def test_a_number_that_is_not_sure_is_told_with_its_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recognising([box(200, 300, "共办理建议36件。", unsure=("36",))], monkeypatch)
    (doubt,) = given(tmp_path, "a.png", image()).doubts
    assert (doubt.said, doubt.spot.page) == ("共办理建议36件。", 1)
    assert "“36”" in doubt.message


def test_a_number_is_as_sure_as_its_least_sure_character() -> None:
    words = [("办理", 0.5), ("3", 1.0), ("6", 0.7), ("件，占", 1.0), ("97.5", 0.99), ("%", 0.99)]
    assert unsure(words) == ("36",)


@pytest.mark.parametrize(
    ("given_", "set_"),
    [
        ("县政府(以下简称政府):请办理;谢谢", "县政府（以下简称政府）：请办理；谢谢"),
        ("青政[2023]3号", "青政〔2023〕3号"),
        ("青政(2023)3号文(附件)", "青政〔2023〕3号文（附件）"),
        ("A类(Word 2.0), v1:2", "A类（Word 2.0), v1:2"),
        ("https://example.com", "https://example.com"),
        ("1,234.5", "1,234.5"),
    ],
)
def test_signs_are_as_wide_as_a_chinese_page_sets_them(given_: str, set_: str) -> None:
    assert as_set(given_) == set_


def test_a_line_of_the_contents_that_leads_to_no_number() -> None:
    assert ends_in_leaders("关于修桥的报告…………")
    assert not ends_in_leaders("关于修桥的报告…………3")
    assert not ends_in_leaders("他说等等…")


@pytest.mark.parametrize(("form", "frames"), [("JPEG", 1), ("TIFF", 3), ("BMP", 1)])
def test_pictures_of_pages(
    form: str, frames: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recognising([box(200, 300, "青禾县")], monkeypatch)
    manuscript = given(tmp_path, "a.jpg", image(form, frames))
    assert "".join(shown(manuscript)).count("青禾县") == frames


def test_nothing_on_a_picture_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    recognising([], monkeypatch)
    with pytest.raises(UnreadableError, match="没有识别出文字"):
        given(tmp_path, "a.png", image())


def test_without_the_extra_it_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "is_installed", lambda: False)
    engine.engine.cache_clear()
    with pytest.raises(UnreadableError, match=r"gazette\[ocr\]"):
        given(tmp_path, "a.png", image())


def test_the_pages_of_a_pdf_that_are_pictures_are_recognised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = "generator.importing.read.pdf.reader"
    monkeypatch.setattr(f"{place}.is_installed", lambda: True)
    monkeypatch.setattr(f"{place}.engine", lambda: lambda _image: [box(200, 300, "扫描的文字")])
    data = pdf(at(LEFT, 740, "有文字的一页"), picture(0, 0, 595, 842))
    assert shown(given(tmp_path, "a.pdf", data)) == ["有文字的一页", "扫描的文字"]


@pytest.mark.skipif(find_spec("rapidocr") is None, reason="the extra ocr is not installed")
def test_a_page_is_recognised(tmp_path: Path) -> None:
    rows = [
        at(LEFT + (32 if not n else 0), 640 - STEP * n, line) for n, line in enumerate(lines(TEXT))
    ]
    data = pdf(all_of(centred(740, "关于代表建议办理情况的报告", 22), *rows))
    drawn = pypdfium2.PdfDocument(data)[0].render(scale=200 / 72).to_pil()
    drawn.save(tmp_path / "page.png")
    read = shown(given(tmp_path, "a.png", (tmp_path / "page.png").read_bytes()))
    assert read == ["+ >< 关于代表建议办理情况的报告", TEXT]


CONTENTS = ["修桥的报告…", "铺路的决定……", "任命的通知……7", "植树的计划"]


def contents(*texts: str) -> list[Recognised]:
    """Return lines one below the other, the third as wide as the page."""
    found = [box(100, 100 + 80 * at, text) for at, text in enumerate(texts)]
    return [*found, box(900, 100 + 80 * 2, "")]


def test_numbers_that_stand_alone_behind_leaders_are_looked_for() -> None:
    said = {100: "………1", 180: " 12", 340: "4"}
    asked: list[Strip] = []

    def strip_of(strip: Strip) -> str:
        asked.append(strip)
        return next(text for top, text in said.items() if strip.top < top + 25 < strip.bottom)

    found = with_numbers(contents(*CONTENTS), strip_of)
    assert [one.text for one in found[:4]] == [
        "修桥的报告……1",
        "铺路的决定……12",
        "任命的通知……7",
        "植树的计划……4",
    ]
    assert [one.unsure for one in found[:4]] == [("1",), ("12",), (), ("4",)]
    assert all(strip.right > 900 for strip in asked)


def test_what_is_no_number_is_none() -> None:
    found = with_numbers(contents(*CONTENTS), lambda _: "i")
    assert [one.text for one in found[:4]] == CONTENTS


def test_pages_without_leaders_are_not_read_twice() -> None:
    lines = contents("修桥的报告", "铺路", "7", "植树……")
    assert with_numbers(lines, lambda _: "1") == lines
