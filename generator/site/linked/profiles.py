"""Persons, bodies, meetings, statutes and suggestions as JSON-LD, from what the front matter says of them as data."""

from collections.abc import Mapping, Sequence

from generator.site.linked.nodes import (
    LANGUAGE,
    Node,
    Way,
    node,
    organization,
    person,
    several,
    text,
    within,
)


def profile(meta: Mapping[str, object], own: str, way: Way) -> "Node | None":
    """Return what a profile is about; None for one that is about none of these.

    `own` is the address of the page.
    """
    facts = within(meta, "facts")
    name = text(facts.get("name"))
    match meta.get("about"):
        case "person":
            roles = [_role(one, memberOf=_body(one, way)) for one in several(meta.get("held"))]
            return {**person(name, own), **node("Person", url=own, memberOf=roles)}
        case "body":
            members = [_member(one, way) for one in several(meta.get("held"))]
            return {**organization(name, own), "url": own, **_of_body(facts, members, way)}
        case "meeting":
            return _meeting(facts, own, way)
        case "statute":
            return node(
                "Legislation",
                id=own,
                url=own,
                name=name,
                alternateName=_names(facts),
                inLanguage=LANGUAGE,
            )
        case "suggestion":
            return _suggestion(facts, own, way)
        case _:
            return None


def _role(held: Mapping[str, object], **whose: Node) -> Node:
    """Return an office held; a role repeats the property that it is the value of."""
    return node(
        "OrganizationRole",
        roleName=text(held.get("post")),
        startDate=text(held.get("begin")),
        endDate=text(held.get("end")),
        **whose,
    )


def _member(held: Mapping[str, object], way: Way) -> Node:
    return _role(held, member=person(text(held.get("name")), _to(held, way)))


def _of_body(facts: Mapping[str, object], members: Sequence[Node], way: Way) -> Node:
    above = within(facts, "above")
    told = {
        "alternateName": _names(facts),
        "parentOrganization": _body(above, way) if above else None,
        "member": members,
    }
    return {key: value for key, value in told.items() if value}


def _meeting(facts: Mapping[str, object], own: str, way: Way) -> Node:
    venue = text(facts.get("venue"))
    return node(
        "Event",
        id=own,
        url=own,
        name=text(facts.get("name")),
        startDate=text(facts.get("begin")),
        endDate=text(facts.get("end")),
        location=node("Place", name=venue) if venue else None,
        organizer=_body(within(facts, "organ"), way),
    )


def _suggestion(facts: Mapping[str, object], own: str, way: Way) -> Node:
    people = [person(text(one.get("name")), _to(one, way)) for one in several(facts.get("people"))]
    return node(
        "CreativeWork",
        id=own,
        url=own,
        name=text(facts.get("name")),
        genre=text(facts.get("sort")),
        author=[*people, *(_body(one, way) for one in several(facts.get("bodies")))],
        inLanguage=LANGUAGE,
    )


def _body(told: Mapping[str, object], way: Way) -> Node:
    return organization(text(told.get("name")), _to(told, way))


def _to(told: Mapping[str, object], way: Way) -> str:
    to = text(told.get("id"))
    return way(to) if to else ""


def _names(facts: Mapping[str, object]) -> Sequence[str]:
    found = facts.get("short")
    return [text(one) for one in found] if isinstance(found, list) else []
