"""Where the pages about persons, bodies, statutes and suggestions are: their names are their addresses.

An address must be fit for every disk and host, and must not be that of another page of its folder: a
letter of the list is `people/l`. So names of Chinese characters, and ids of several words, stand as
they are; of every other name, and of a very long one, stands the hash.
"""

import hashlib
import re

PEOPLE, BODIES, STATUTES, SUGGESTIONS = "people", "bodies", "statutes", "suggestions"
KINDS = "kinds"

_FIT = re.compile(r"[〇\u3400-\u4dbf\u4e00-\u9fff]{1,60}|[a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){1,6}")


def person_id(key: str) -> str:
    """Return the address of a person, whom records call `key`."""
    return f"{PEOPLE}/{step(key)}"


def body_id(name: str) -> str:
    """Return the address of a body by its full name."""
    return f"{BODIES}/{step(name)}"


def statute_id(title: str) -> str:
    """Return the address of a statute by its full title."""
    return f"{STATUTES}/{step(title)}"


def suggestion_id(series: str, title: str) -> str:
    """Return the address of a motion or suggestion, of whatever year, that a series reports on."""
    return f"{SUGGESTIONS}/{series}/{step(title)}"


def step(name: str) -> str:
    """Return a name as one step of an address: the same for the same name, another for every other."""
    if _FIT.fullmatch(name):
        return name
    return f"_{hashlib.blake2b(name.encode(errors='surrogatepass'), digest_size=8).hexdigest()}"
