import random
from contextlib import suppress
from io import BytesIO

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from generator.load.picture import UnfitError, safe_picture

KINDS = ["JPEG", "PNG", "WEBP"]
SECRET = b"SECRETCAMERA"


def drawn(kind: str, turned: int = 1, **more: object) -> bytes:
    """Return a picture of 30 by 20 points, red above left, with all that a camera notes."""
    image = Image.effect_noise((30, 20), 60).convert("RGB")
    image.paste("red", (0, 0, 8, 8))
    notes, file = Image.Exif(), BytesIO()
    notes[0x0112], notes[0x010F] = turned, SECRET.decode()
    notes.get_ifd(0x8825)[1] = "N"
    words = PngInfo()
    words.add_text("Author", SECRET.decode())
    own = {"PNG": {"pnginfo": words}, "JPEG": {"comment": SECRET}}.get(kind, {})
    image.save(file, kind, exif=notes, xmp=b"<x>" + SECRET + b"</x>", **own, **more)
    return file.getvalue()


def read(content: bytes) -> Image.Image:
    image = Image.open(BytesIO(content))
    image.load()
    return image


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_camera_notes_is_left_out_and_no_point_changes(kind: str) -> None:
    data = drawn(kind) + (SECRET if kind == "JPEG" else b"")
    picture = safe_picture(data, kind)
    assert SECRET in data
    assert SECRET not in picture.content
    assert not read(picture.content).getexif()
    assert read(picture.content).tobytes() == read(data).tobytes()
    assert (picture.width, picture.height) == (30, 20)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("turned", range(1, 9))
def test_a_picture_is_seen_as_it_is_turned(kind: str, turned: int) -> None:
    picture = safe_picture(drawn(kind, turned), kind)
    assert SECRET not in picture.content
    assert (picture.width, picture.height) == ((20, 30) if turned >= 5 else (30, 20))
    kept = dict(read(picture.content).getexif())
    assert kept == ({0x0112: turned} if kind == "JPEG" and turned != 1 else {})


def test_points_between_the_scans_of_a_picture_are_kept() -> None:
    data = drawn("JPEG", progressive=True)
    assert read(safe_picture(data, "JPEG").content).tobytes() == read(data).tobytes()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("turned", [1, 6])
def test_a_broken_file_is_refused_or_read_and_never_fails(kind: str, turned: int) -> None:
    data, rng = drawn(kind, turned), random.Random(kind)  # noqa: S311 - no secret
    for _ in range(200):
        broken = bytearray(data)
        for _ in range(4):
            broken[rng.randrange(len(broken))] = rng.randrange(256)
        cut = bytes(broken[: rng.choice([len(broken), rng.randrange(len(broken))])])
        with suppress(UnfitError):
            safe_picture(cut, kind)


def test_a_picture_that_moves_is_refused() -> None:
    file = BytesIO()
    frames = [Image.new("L", (9, 9), shade) for shade in (0, 255)]
    frames[0].save(file, "PNG", save_all=True, append_images=frames[1:])
    with pytest.raises(UnfitError, match="动图"):
        safe_picture(file.getvalue(), "PNG")


def test_a_huge_picture_is_refused_before_it_is_drawn() -> None:
    file = BytesIO()
    Image.new("1", (13_000, 8_000)).save(file, "PNG")
    with pytest.raises(UnfitError, match="13000×8000"):
        safe_picture(file.getvalue(), "PNG")


def test_pictures_behind_the_first_are_left_out() -> None:
    file = BytesIO()
    one = Image.new("RGB", (9, 9))
    one.save(file, "MPO", save_all=True, append_images=[Image.new("RGB", (9, 9), "red")])
    assert read(safe_picture(file.getvalue(), "JPEG").content).format == "JPEG"
