"""What the JSON-LD of several pages is made of."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Value: TypeAlias = "str | int | Node | Sequence[Node] | Sequence[str]"
Maybe: TypeAlias = "Value | None"
Node: TypeAlias = "Mapping[str, Value]"
Way: TypeAlias = Callable[[str], str]
"""The address of a page by its id; of home by an empty string."""

LANGUAGE = "zh-CN"
_STATE = re.compile(
    r"(?!中共|中国共产党).*(?:人民代表大会|人大常委会|人民政府|人民法院|人民检察院|监察委员会)"
)


@dataclass(frozen=True)
class Site:
    """What mkdocs.yml says of the site; empty where it says nothing."""

    name: str
    description: str
    publisher: str
    licence: str
    licence_url: str


def node(type_: str, **values: Maybe) -> Node:
    """Return a thing of a type with the values that there are; `id` is its address."""
    return {
        "@type": type_,
        **{"@id" if key == "id" else key: value for key, value in values.items() if value},
    }


def organization(name: str, address: str = "") -> Node:
    """Return a body: an organ of the state by its name, else any organisation."""
    return node(
        "GovernmentOrganization" if _STATE.match(name) else "Organization", id=address, name=name
    )


def person(name: str, address: str = "") -> Node:
    """Return a person."""
    return node("Person", id=address, name=name)


def licence(site: Site) -> Maybe:
    """Return under which licence the site is published: its address, else its name."""
    named = node("CreativeWork", name=site.licence) if site.licence else None
    return site.licence_url or named


def text(value: object) -> str:
    """Return a value of a front matter as text; empty where there is none."""
    return "" if value is None else str(value)


def within(meta: Mapping[str, object], key: str) -> Mapping[str, object]:
    """Return what a front matter says below a key; nothing where it says nothing."""
    found = meta.get(key)
    return found if isinstance(found, Mapping) else {}


def several(value: object) -> Sequence[Mapping[str, object]]:
    """Return the parts of a value of a front matter that has several; none where it has none."""
    return [one for one in value if isinstance(one, Mapping)] if isinstance(value, list) else []
