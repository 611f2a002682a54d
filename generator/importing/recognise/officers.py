"""Offices with names, as they sign a document, and whose officers they are."""

import re
from collections.abc import Sequence

from generator.importing.terms.persons import has_surname, is_person, titled_person
from generator.importing.terms.posts import is_post
from generator.importing.terms.setting import Setting
from generator.importing.terms.squeezed import bare

_HEADS = (("检察长", "人民检察院"), ("院长", "人民法院"))
"""Whose head one is whose office does not say it."""
_OF_A_PLACE = re.compile("(?:代理|代)?(?P<unit>[省市州县区旗盟乡镇])长")


def officers(line: str) -> Sequence[tuple[str, str]]:
    """Return the offices with names that stand beside each other in a line; () where it is not several."""
    cells = [officer(one)[:2] for one in re.split(r"\s{3,}|\t|\u3000{2,}", line)]
    found = (pairs for pairs in (cells, _in_turn(line)) if len(pairs) > 1)
    return next((pairs for pairs in found if all(office for office, _ in pairs)), ())


def _in_turn(line: str) -> Sequence[tuple[str, str]]:
    """Return the offices and names that take turns in a line; () where something else stands there."""
    words = re.sub(r"(?<=\s\S)\s+(?=\S(?:\s|$))", "", line).split()
    if len(words) % 2 or not all(map(is_post, words[::2])) or not all(map(is_person, words[1::2])):
        return ()
    return [*zip(words[::2], words[1::2], strict=True)]


def officer(line: str, above: str = "") -> tuple[str, str, int]:
    """Return office and name of who signs, of a line or of two, and of how many: 县长　王　明."""
    if found := titled_person(line):
        is_apart = len(line.split()) > 1 or has_surname(found[1])
        return (*found, 1) if is_apart and is_post(found[0]) else ("", "", 0)
    name, office = bare(line), bare(above)
    return (office, name, 2) if is_person(name) and is_post(office) else ("", "", 0)


def headed(office: str, setting: Setting) -> str:
    """Return the body that an office names, or whose head it is; an empty string if none is sure.

    县长 is the head of the government of a county: in a city's gazette it is nobody's.
    """
    named = setting.offices(office)
    place, post = (named[0].body, named[0].post) if named else (setting.region, office)
    if head := _OF_A_PLACE.fullmatch(post):
        is_own = place.endswith(head["unit"])
        return setting.body(f"{place}人民政府") if is_own else named[0].body if named else ""
    if named:
        return "" if post.startswith("副") and _OF_A_PLACE.fullmatch(post[1:]) else place
    ending = next((body for head, body in _HEADS if office.endswith(head)), "")
    is_head = ending and not office.startswith("副")
    return setting.body(f"{place}{ending}") if is_head else ""
