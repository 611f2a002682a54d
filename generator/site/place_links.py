"""Links to the places of a document, for readers without scripts: with them, one link follows (`places.js`)."""

import re

_PLACE = re.compile(
    r'<(?:p|h[2-6])(?: [^>]*)?>(?=<strong id="(?P<label>[^"]+)">)'
    r'|<(?:p|h[2-6]) (?:[^>]* )?id="(?P<own>[^"]+)"[^>]*>'
)
_LINK = re.compile(r'<a class="place"[^>]*></a>')
_ADDED = '<p class="added">'


def with_place_links(html: str) -> str:
    """Return the content of a document with a link in front of each paragraph and heading that has an address.

    The link holds no word: nothing else is found, copied or cited than without it.
    """
    text, begin, added = html.partition(_ADDED)
    return _PLACE.sub(_linked, text) + begin + added


def without_place_links(html: str) -> str:
    """Return a page as it was."""
    return _LINK.sub("", html)


def _linked(tag: re.Match[str]) -> str:
    place = tag["label"] or tag["own"]
    return f'{tag[0]}<a class="place" href="#{place}" aria-label="此处的网址"></a>'
