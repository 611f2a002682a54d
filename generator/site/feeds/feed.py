"""A feed, and what stands in it."""

from collections.abc import Sequence
from dataclasses import dataclass

NEWEST = 50
"""Entries of a feed."""


@dataclass(frozen=True)
class Entry:
    """Something new. Ways are from the site's root."""

    id: str
    """By which programs know it: for ever the same, and no other's."""
    to: str
    title: str
    published: str
    """ISO 8601: a day, a month or a year."""
    updated: str
    said: str
    authors: Sequence[str]
    genre: str
    label: str
    """What the genre is called."""


@dataclass(frozen=True)
class Feed:
    """The newest of something. Ways are from the site's root."""

    folder: str
    """Where it lies: empty, or with a slash at its end."""
    page: str
    """The page that it is about."""
    title: str
    entries: Sequence[Entry]
    updated: str
    """When the last of them was: ISO 8601."""
    has_json: bool
    """Whether it is published as JSON Feed, too."""
