"""A picture out of a file -> one that records may show."""

import warnings
from io import BytesIO

from PIL import Image

from generator.load.picture import UnfitError, safe_picture

_MAGIC = ((b"\x89PNG", "PNG"), (b"\xff\xd8\xff", "JPEG"), (b"RIFF", "WEBP"))
_DRAWN_ANEW = ("GIF", "BMP", "TIFF")
_POINTS = 50_000_000
_WAY_OUT = "要用就从原件里另存成 png 或 jpg，放在记录旁边"


def showable(data: bytes) -> tuple[bytes, str]:
    """Return a picture's content and suffix. Raises UnfitError."""
    kind = next((kind for magic, kind in _MAGIC if data.startswith(magic)), "")
    if not kind:
        data, kind = _as_png(data), "PNG"
    picture = safe_picture(data, kind)
    return picture.content, picture.suffix


def _as_png(data: bytes) -> bytes:
    """Draw a picture anew that is in a format of points which browsers do not show."""
    try:
        with (
            warnings.catch_warnings(action="ignore"),
            Image.open(BytesIO(data), formats=_DRAWN_ANEW) as image,
        ):
            if image.width * image.height > _POINTS:
                raise UnfitError("图片的尺寸太大", _WAY_OUT)
            drawn = BytesIO()
            image.convert("RGBA" if "transparency" in image.info else "RGB").save(drawn, "PNG")
    except UnfitError:
        raise
    except Exception as failed:
        # At a broken file Pillow raises whatever its parts happen to.
        raise UnfitError("这种格式的图（如 EMF、WMF）网页上不能显示", _WAY_OUT) from failed
    return drawn.getvalue()
