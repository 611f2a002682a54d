"""An issue as an official gazette of Akoma Ntoso: its documents in printed order."""

from collections.abc import Collection, Sequence
from xml.etree.ElementTree import Element

from generator.render.akn.elements import About, add, head, written
from generator.render.item import Item


def gazette(contents: Sequence[Item], about: About, acts: Collection[str]) -> str:
    """Return the text of an issue's file.

    It refers to the files of regulations, whose ids are in `acts`, and to the pages of all others.
    """
    document = Element("officialGazette", {"name": "gazette", "contains": "singleVersion"})
    head(document, about)
    add(add(add(document, "preface"), "longTitle"), "p", about.gazette)
    body = add(document, "collectionBody")
    up = "../" * (about.id.count("/") + 2)
    for number, one in enumerate(contents, 1):
        component = add(body, "component", eId=f"component_{number}")
        way = f"{about.id.rpartition('/')[2]}/{one.id.rpartition('/')[2]}.xml"
        href = way if one.id in acts else f"{up}{one.id}/"
        ref = f"component_{number}__ref_1"
        add(component, "documentRef", eId=ref, href=href, showAs=one.title)
    return written(document)
