import pytest

from generator.load.drawing import safe_drawing
from generator.load.picture import UnfitError


def drawing(inside: str, of: str = ' width="100" height="50"', before: str = "") -> bytes:
    spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:o="urn:o"'
    return f"{before}<svg {spaces}{of}>{inside}</svg>".encode()


def inside(text: str) -> str:
    content = safe_drawing(drawing(text)).content.decode()
    return content[content.index(">") + 1 : content.rindex("</svg>")]


KEPT = [
    ('<rect x="1" fill="red" />', '<rect x="1" fill="red" />'),
    ('<rect style="fill:red; foo:bar" />', '<rect fill="red" />'),
    ('<style>.a{fill:red}.b,.c{stroke:blue}</style><rect class="a c" />', '<rect fill="red" stroke="blue" />'),
    ("<style><![CDATA[ .a { fill: red !important; } /* x */ ]]></style><g class='a' />", '<g fill="red" />'),
    ('<rect fill="url(#a)" /><linearGradient id="a" />', '<rect fill="url(#a)" /><linearGradient id="a" />'),
    ('<use xlink:href="#a" />', '<use xlink:href="#a" />'),
    ('<rect onclick="a()" o:b="c" data-d="e" /><o:f><rect /></o:f>', "<rect />"),
    ("<text>甲<o:x/>乙<!-- 注 -->丙<metadata>丁</metadata>戊</text>", "<text>甲乙丙戊</text>"),
]  # fmt: skip


@pytest.mark.parametrize(("given", "left"), KEPT)
def test_what_draws_is_kept_and_nothing_else(given: str, left: str) -> None:
    assert inside(given) == left


REFUSED = [
    "<script>1</script>",
    "<foreignObject/>",
    "<image href='data:image/png;base64,AA'/>",
    "<a href='#x'/>",
    "<animate/>",
    "<set/>",
    "<use href='other.svg#a'/>",
    "<use xlink:href=' javascript:a()'/>",
    "<rect fill='url(http://example.org/a)'/>",
    "<rect style='fill:url(//example.org)'/>",
    "<rect style='fill:u\\72 l(a)'/>",
    "<style>@import 'a.css';</style>",
    "<style>rect{fill:red}</style>",
    "<style>.a{fill:url(a.svg)}</style><g class='a'/>",
    "<g id='a'><use href='#b'/></g><use href='#a'/>",
    "<g>" * 200 + "</g>" * 200,
]


@pytest.mark.parametrize("given", REFUSED)
def test_what_acts_or_loads_is_refused(given: str) -> None:
    with pytest.raises(UnfitError):
        safe_drawing(drawing(given))


SIZES = [
    (' width="100" height="50"', (100, 50)),
    (' viewBox="0 0 30 20"', (30, 20)),
    (' width="10mm" viewBox="0,0 10 20"', (38, 76)),
    (' height="1in" viewBox="0 0 10 20"', (48, 96)),
    (' width="100%" viewBox="0 0 30 20"', (30, 20)),
]


@pytest.mark.parametrize(("of", "size"), SIZES)
def test_a_drawing_has_a_size(of: str, size: tuple[int, int]) -> None:
    found = safe_drawing(drawing("", of))
    assert (found.width, found.height) == size
    assert f'width="{size[0]}"' in found.content.decode()
    assert f'height="{size[1]}"' in found.content.decode()


UNREADABLE = [
    b"",
    b"<svg",
    b"<html/>",
    b"<svg/>",
    drawing("", ""),
    drawing("", ' width="1.2.3"'),
    drawing("&a;", before='<!DOCTYPE svg [<!ENTITY a "b">]>'),
    drawing("", before='<?xml version="1.0" encoding="gbk"?>'),
    drawing("", ' width="99999" height="9"'),
    drawing("", f' viewBox="0 0 {"9" * 400} 9"'),
]


@pytest.mark.parametrize("data", UNREADABLE)
def test_what_is_no_drawing_is_refused(data: bytes) -> None:
    with pytest.raises(UnfitError):
        safe_drawing(data)


def test_the_kind_of_document_that_programs_name_is_no_harm() -> None:
    kind = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    assert b"DOCTYPE" not in safe_drawing(drawing("", before=kind)).content
