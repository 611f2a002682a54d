"""The table of names: what else bodies and statutes that documents name are called."""

from collections.abc import Iterator

from generator.render.addresses import statute_id
from generator.render.archive import Archive
from generator.render.data.table import Column, Rows, Table, several
from generator.render.named import named_bodies
from generator.render.profiles.resting import resting
from generator.render.profiles.statute import texts_of

NAME = "names"
BODY, STATUTE = "机关", "法规"


def names(archive: Archive) -> Table:
    """Return the table of bodies and statutes that have a page, with their short names."""
    columns = (
        Column("kind", "机关或者法规", "Whether it is a body or a statute"),
        Column("name", "全称", "Full name or title"),
        Column("short", "登记的简称", "Short names in use"),
        Column(
            "region",
            "机关所在的地区",
            "Region of the body, empty if not registered, and of statutes",
        ),
        Column("page", "本站关于它的页面", "Address of its page below the site's root"),
    )
    return Table(
        NAME,
        "名称：机关、法规的全称和简称",
        "Full and short names of bodies and statutes",
        columns,
        tuple(_rows(archive)),
    )


def _rows(archive: Archive) -> Rows:
    yield from _bodies(archive)
    for title in sorted({*resting(archive), *texts_of(archive.corpus)}):
        found = archive.corpus.statutes.get(title)
        yield STATUTE, title, several(found.short if found else ()), "", statute_id(title)


def _bodies(archive: Archive) -> Iterator[tuple[str, str, str, str, str]]:
    for one in named_bodies(archive):
        found = one.places[0][0].find_body(one.name)
        short, region = (found.short, found.region) if found else ((), "")
        yield BODY, one.name, several(short), region or "", one.id
