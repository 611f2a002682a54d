"""The bodies that a report commends for how they handled what was assigned to them."""

import re
from collections.abc import Iterator, Sequence

from generator.importing.terms.organs import has_place
from generator.importing.terms.setting import Setting
from generator.link.organs import unit

_BODIES = "(?:承办|主办|办理|先进|责任|受表扬的?)*(?:单位|部门)"
_SOME = "(?:等[0-9一二三四五六七八九十]*(?:个|家)?)?"
_MOST = 400
"""Characters of a list of bodies."""
_UNITS = f"(?P<units>[^。；：]{{2,{_MOST}}}?)"
_FORMS = (
    # 办理工作做得较好的单位有：市民政局、教育局
    re.compile(
        rf"(?<!不)(?<!不够)(?<!不太)(?:好|突出|优秀|先进|显著|扎实|到位|受表扬|表扬)的?{_BODIES}(?:分别)?(?:有|是|为|包括)?：?{_UNITS}(?=[。；]|$)"
    ),
    # 对市民政局、教育局等5个单位予以通报表扬
    re.compile(
        rf"对(?P<units>[^。；：，]{{2,{_MOST}}}?){_SOME}(?:{_BODIES})?(?:给予|予以|进行)(?:了)?(?:通报)?表扬"
    ),
)
_APART = re.compile("[、，]|和|及|以及")
_REST = re.compile(rf"{_SOME}(?:{_BODIES})?$")


def commended(text: str, setting: Setting) -> Sequence[str]:
    """Return the bodies that a sentence commends by name; () where what it lists are others than bodies.

    In a list a department that no region stands before is of the region of the first: 市民政局、教育局.
    """
    for form in _FORMS:
        for found in form.finditer(text):
            listed = [one for one in _APART.split(_REST.sub("", found["units"])) if one]
            if listed and all(map(setting.is_body, listed)):
                return [*dict.fromkeys(_called(listed, setting))]
    return ()


def _called(listed: Sequence[str], setting: Setting) -> Iterator[str]:
    own = unit(setting.region)
    is_of_region = listed[0].startswith(own) and has_place(listed[0], setting.region)
    for name in listed:
        stands_alone = has_place(name, setting.region) or setting.bodies.find(name, setting.region)
        yield setting.body(name if stands_alone or not is_of_region else own + name)
